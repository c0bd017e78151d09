/** The expressions in the strings of a definition, each parsed once. */
import type { ScalarValue, Value } from '../../expand/value.js';
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import { isExpression, type JsonText, literalText, parseArmExpression } from '../../syntax/arm/expression.js';
import type { ArmCall, ArmExpression } from '../../syntax/arm/nodes.js';
import type { JsonError } from '../../syntax/arm/reader.js';

export type ParsedText =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: ArmExpression }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** Values never change, and those of a definition live as long as it does. */
const parsed = new WeakMap<ScalarValue, ParsedText>();

/** What the text stands for. Places in it are offsets in the file where they can be told, see {@link placeIn}. */
export function parsedText(value: ScalarValue, text: string, limits: Limits): ParsedText {
  const known = parsed.get(value);
  if (known !== undefined) return known;
  const made = parse(value, text, limits);
  parsed.set(value, made);
  return made;
}

function parse(value: ScalarValue, text: string, limits: Limits): ParsedText {
  if (!isExpression(text)) return { kind: 'literal', text: literalText(text) };
  if (text.length > limits.textLength)
    return broken(value, `The expression is longer than ${limits.textLength} characters.`);
  const { start, end } = value.origin.span;
  const json: JsonText = { kind: 'scalar', value: text, start, end };
  const { expression, errors } = parseArmExpression(json, limits);
  if (expression !== undefined) return { kind: 'expression', expression };
  return errors.length > 0 ? { kind: 'broken', errors } : broken(value, 'There is no expression in the brackets.');
}

function broken({ origin: { span } }: ScalarValue, message: string): ParsedText {
  return { kind: 'broken', errors: [{ message, code: 'syntax-error', start: span.start, end: span.end }] };
}

/**
 * Where a part of an expression stands in the file: exactly, if the text stands there between quotes as it is; else where the
 * whole text stands.
 */
export function placeIn(
  value: ScalarValue,
  text: string,
  part: { readonly start: number; readonly end: number },
): Span {
  const { span } = value.origin;
  const { source, start, end } = span;
  const isVerbatim = end - start === text.length + 2 && source.text.startsWith(text, start + 1);
  return isVerbatim ? { source, start: part.start, end: Math.min(part.end, end) } : span;
}

/** Whether values hold no bracket that counts, by the list of what is inside. */
const plain = new WeakMap<Value, boolean>();

/** True if no string inside is an expression or an escaped bracket: it stands for itself. */
export function isPlain(value: Value): boolean {
  if (value.kind === 'scalar') return typeof value.value !== 'string' || !value.value.startsWith('[');
  if (value.kind !== 'object' && value.kind !== 'array') return value.kind !== 'choice' && value.kind !== 'text';
  const known = plain.get(value);
  if (known !== undefined) return known;
  const made =
    value.kind === 'array'
      ? value.items.every(isPlain) && (value.open?.each === undefined || isPlain(value.open.each))
      : [...value.members.values()].every((member) => isPlain(member.value));
  plain.set(value, made);
  return made;
}

/** Every call in an expression. */
export function* callsIn(expression: ArmExpression): Iterable<ArmCall> {
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'call') {
      yield next;
      waiting.push(...next.arguments);
    } else if (next.kind === 'property') waiting.push(next.object);
    else if (next.kind === 'index') waiting.push(next.object, next.index);
  }
}

/** Every known string inside a value, but for those of a template that the policy deploys. */
export function* textsIn(root: Value, limits: Limits): Iterable<readonly [ScalarValue, string]> {
  const waiting: Value[] = [root];
  let left = limits.nodes;
  for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
    left--;
    if (next.kind === 'scalar' && typeof next.value === 'string') yield [next, next.value];
    else if (next.kind === 'array') for (const item of next.items) waiting.push(item);
    else if (next.kind === 'object') {
      for (const [name, member] of next.members) {
        if (name !== 'template' || member.value.kind !== 'object') waiting.push(member.value);
      }
    }
  }
}
