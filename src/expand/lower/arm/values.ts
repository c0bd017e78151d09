/** Lowering of JSON values: literals, expressions in strings, and property copies. */
import { asArray, asText, memberNamed, valueNamed } from '../../../syntax/arm/access.js';
import { isExpression, type JsonText, literalText, parseArmExpression } from '../../../syntax/arm/expression.js';
import type { JsonMember, JsonNode, Node } from '../../../syntax/arm/nodes.js';
import {
  copyIndexLocal,
  type Expression,
  type LoopExpression,
  type ObjectExpression,
  type PropertyExpression,
} from '../../expression.js';
import { lowerExpression } from './expressions.js';
import { type Lowering, literalAt, spanOf, unsupportedAt } from './lowering.js';

/** A JSON value of a template, in which strings may be expressions. */
export function lowerValue(node: JsonNode, lowering: Lowering): Expression {
  if (node.kind === 'object') return lowerMembers(node.members, node, lowering);
  if (node.kind === 'array') {
    const items = node.items.map((item) => lowerValue(item, lowering));
    return { kind: 'array', items, span: spanOf(node, lowering) };
  }
  const text = asText(node);
  return text === undefined ? literalAt(node.value, node, lowering) : lowerText(text, lowering);
}

/** The value of an optional member; `null` counts as not written, as the service takes it. */
export function lowerOptional(node: JsonNode | undefined, lowering: Lowering): Expression | undefined {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return undefined;
  return lowerValue(node, lowering);
}

/** A JSON value that is only data: parameter files are not evaluated, so a bracket in them is a bracket. */
export function lowerData(node: JsonNode, lowering: Lowering): Expression {
  const span = spanOf(node, lowering);
  if (node.kind === 'scalar') return literalAt(node.value, node, lowering);
  if (node.kind === 'array') return { kind: 'array', items: node.items.map((item) => lowerData(item, lowering)), span };
  const members = node.members.map((member): PropertyExpression => {
    const key = literalAt(member.key.value, member.key, lowering);
    return { kind: 'property', key, value: lowerData(member.value, lowering), span: spanOf(member, lowering) };
  });
  return { kind: 'object', members, span };
}

/** A string: the expression in it, or the text it stands for. */
export function lowerText(text: JsonText, lowering: Lowering): Expression {
  if (!isExpression(text.value)) {
    const literal = literalText(text.value);
    if (!lowering.escapedIsExpression || literal === text.value) return literalAt(literal, text, lowering);
    return unsupportedAt(
      'an expression for the nested deployment among those of its caller is not read',
      text,
      lowering,
    );
  }
  const { expression, errors } = parseArmExpression(text, lowering.limits);
  if (expression !== undefined) return lowerExpression(expression, lowering);
  for (const { message, code, ...place } of errors) {
    lowering.bag.report(code, `The expression cannot be read. ${message}`, spanOf(place, lowering));
  }
  return { kind: 'unsupported', reason: 'the expression cannot be read', span: spanOf(text, lowering) };
}

/** An object of these members, the property copies among them as loops. */
export function lowerMembers(members: readonly JsonMember[], place: Node, lowering: Lowering): ObjectExpression {
  const lowered = members.flatMap((member): readonly PropertyExpression[] => {
    const copies = propertyCopies(member);
    return copies === undefined
      ? [lowerMember(member, lowering)]
      : copies.map((copy) => lowerPropertyCopy(copy, lowering));
  });
  return { kind: 'object', members: lowered, span: spanOf(place, lowering) };
}

function lowerMember(member: JsonMember, lowering: Lowering): PropertyExpression {
  const key = lowerText(member.key, lowering);
  return { kind: 'property', key, value: lowerValue(member.value, lowering), span: spanOf(member, lowering) };
}

/** One entry of a `copy` array: the property it makes, how many items, and what each is. */
export interface PropertyCopy {
  readonly name: JsonText;
  readonly count: JsonMember;
  readonly input: JsonNode;
  readonly place: Node;
}

/** The entries of a member `copy: [{name, count, input}]`; undefined for a property that just has this name. */
export function propertyCopies(member: JsonMember): readonly PropertyCopy[] | undefined {
  const items = member.key.value.toLowerCase() === 'copy' ? asArray(member.value)?.items : undefined;
  if (items === undefined || items.length === 0) return undefined;
  const copies: PropertyCopy[] = [];
  for (const item of items) {
    const name = asText(valueNamed(item, 'name'));
    const count = memberNamed(item, 'count');
    const input = valueNamed(item, 'input');
    if (name === undefined || count === undefined || input === undefined) return undefined;
    copies.push({ name, count, input, place: item });
  }
  return copies;
}

function lowerPropertyCopy(copy: PropertyCopy, lowering: Lowering): PropertyExpression {
  return {
    kind: 'property',
    key: lowerText(copy.name, lowering),
    value: lowerCopy(copy, lowering),
    span: spanOf(copy.place, lowering),
  };
}

/** The array that an entry of a `copy` array makes. */
export function lowerCopy(copy: PropertyCopy, lowering: Lowering): LoopExpression {
  return {
    kind: 'loop',
    loop: {
      index: copyIndexLocal(copy.name.value),
      count: lowerValue(copy.count.value, lowering),
      span: spanOf(copy.count, lowering),
    },
    body: lowerValue(copy.input, lowering),
    span: spanOf(copy.place, lowering),
  };
}

/** Reports a part of a template that has not the shape it must have. */
export function reportShape(message: string, place: Node, lowering: Lowering): void {
  lowering.bag.report('syntax-error', message, spanOf(place, lowering));
}
