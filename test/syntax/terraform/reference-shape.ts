/**
 * Our syntax trees in the shape of hcl2json, which reads with HashiCorp's own parser: blocks by type and labels, plain
 * values as JSON, everything else as its source text in `${}`.
 */
import type { Block, Body, Expression, ObjectItem, TemplatePart } from '../../../src/syntax/terraform/nodes.js';

export type Shape = string | number | boolean | null | readonly Shape[] | { readonly [name: string]: Shape };

type Members = Record<string, unknown>;

export function shapeOf(body: Body, text: string): Shape {
  const members: Members = Object.create(null);
  for (const { name, value } of body.attributes) members[name.name] = plainOf(value, text);
  for (const block of body.blocks) addBlock(members, block, text);
  return members as Shape;
}

function addBlock(members: Members, { type, labels, body }: Block, text: string): void {
  const path = [type.name, ...labels.map(({ value }) => value)];
  let at = members;
  for (const name of path.slice(0, -1)) {
    at[name] ??= Object.create(null);
    at = at[name] as Members;
  }
  const last = path.at(-1) ?? '';
  at[last] = [...((at[last] ?? []) as Shape[]), shapeOf(body, text)];
}

function plainOf(expression: Expression, text: string): Shape {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
      return expression.value;
    case 'null':
      return null;
    case 'template': {
      const [only, ...others] = expression.parts;
      if (only?.kind === 'interpolation' && others.length === 0) return plainOf(only.value, text);
      return expression.parts.map((part) => partOf(part, text)).join('');
    }
    case 'tuple':
      return expression.items.map((item) => plainOf(item, text));
    case 'object': {
      const members: Members = Object.create(null);
      for (const item of expression.items) members[keyOf(item, text)] = plainOf(item.value, text);
      return members as Shape;
    }
    case 'unary':
      return foldedOf(expression.operator, plainOf(expression.operand, text)) ?? wrapped(expression, text);
    default:
      return wrapped(expression, text);
  }
}

/** The reference evaluates operators on plain values. */
function foldedOf(operator: '!' | '-', operand: Shape): Shape | undefined {
  if (operator === '-' && typeof operand === 'number') return -operand;
  return operator === '!' && typeof operand === 'boolean' ? !operand : undefined;
}

function keyOf({ key }: ObjectItem, text: string): string {
  if (key.kind === 'identifier') return key.name;
  if (key.kind === 'number') return String(key.value);
  if (key.kind === 'template') return key.parts.map((part) => partOf(part, text)).join('');
  // A reference without parentheses is no valid key; the reference parser leaves that to the evaluation.
  return key.kind === 'property-access' ? sourceOf(key, text) : wrapped(key, text);
}

function partOf(part: TemplatePart, text: string): string {
  switch (part.kind) {
    case 'text':
      // The reference writes text that would start a sequence with its escape.
      return part.value.replace(/[$%](?=\{)/g, '$&$&');
    case 'interpolation':
      return embeddedOf(part.value, text);
    case 'if-directive': {
      const { condition, whenTrue, whenFalse } = part;
      const otherwise = whenFalse.length === 0 ? '' : `%{else}${partsOf(whenFalse, text)}`;
      return `%{if ${sourceOf(condition, text)}}${partsOf(whenTrue, text)}${otherwise}%{endif}`;
    }
    case 'for-directive': {
      const { key, value } = part.variables;
      const variables = key === undefined ? value.name : `${key.name}, ${value.name}`;
      return `%{for ${variables} in ${sourceOf(part.collection, text)}}${partsOf(part.parts, text)}%{endfor}`;
    }
  }
}

function partsOf(parts: readonly TemplatePart[], text: string): string {
  return parts.map((part) => partOf(part, text)).join('');
}

/** The reference writes choices in strings as directives, and plain values as they are. */
function embeddedOf(value: Expression, text: string): string {
  switch (value.kind) {
    case 'conditional': {
      const { condition, whenTrue, whenFalse } = value;
      const otherwise = embeddedOf(whenFalse, text);
      const tail = otherwise === '' ? '' : `%{else}${otherwise}`;
      return `%{if ${sourceOf(condition, text)}}${embeddedOf(whenTrue, text)}${tail}%{endif}`;
    }
    case 'template':
      return partsOf(value.parts, text);
    case 'number':
    case 'boolean':
      return String(value.value);
    default:
      return wrapped(value, text);
  }
}

function wrapped(expression: Expression, text: string): string {
  return `\${${sourceOf(expression, text)}}`;
}

function sourceOf({ start, end }: Expression, text: string): string {
  return text.slice(start, end);
}
