/** Templates that a variable holds, which is what Bicep makes of `template: loadJsonContent('x.json')`. */
import { isExpression, type JsonText, literalText, parseArmExpression } from '../../../syntax/arm/expression.js';
import type { JsonMember, JsonNode } from '../../../syntax/arm/nodes.js';
import type { Lowering } from './lowering.js';

/** The value, as written, of the variable that `[variables('x')]` reads; undefined for every other text. */
export function variableReadBy(text: JsonText, lowering: Lowering): JsonNode | undefined {
  if (!isExpression(text.value)) return undefined;
  const { expression } = parseArmExpression(text, lowering.limits);
  if (expression?.kind !== 'call' || expression.name.toLowerCase() !== 'variables') return undefined;
  const [name] = expression.arguments;
  return name?.kind === 'string' ? lowering.variables.get(name.value.toLowerCase()) : undefined;
}

/**
 * The value as a nested deployment receives it: `[[...]` in a variable is an expression there. Undefined if the value
 * is computed in part.
 */
export function asReceived(node: JsonNode): JsonNode | undefined {
  if (node.kind === 'object') {
    const members = allOrNone(node.members.map(unescapedMember));
    return members && { ...node, members };
  }
  if (node.kind === 'array') {
    const items = allOrNone(node.items.map(asReceived));
    return items && { ...node, items };
  }
  return isString(node) ? unescapedText(node) : node;
}

function unescapedMember(member: JsonMember): JsonMember | undefined {
  const key = unescapedText(member.key);
  const value = asReceived(member.value);
  return key && value && { ...member, key, value };
}

function unescapedText(text: JsonText): JsonText | undefined {
  if (isExpression(text.value)) return undefined;
  const value = literalText(text.value);
  if (value === text.value) return text;
  const { start, offsetInFile } = text;
  const inFile = offsetInFile ?? ((offset: number) => start + 1 + offset);
  return { ...text, value, offsetInFile: (offset) => inFile(offset + 1) };
}

function isString(node: JsonNode): node is JsonText {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

function allOrNone<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}
