/** Comparing values that are only partly known. */
import type { Scalar, TextValue, Value } from '../expand/value.js';
import { textOf } from '../expand/values.js';
import type { Truth } from './judgement.js';
import type { SettledValue } from './readings.js';

/** True if the value is the expected one: text without case, `'true'` like true. */
export function equalsScalar(value: SettledValue, expected: Scalar): Truth {
  switch (value.kind) {
    case 'scalar':
      return normalise(value.value) === normalise(expected);
    case 'text':
      return couldRead(value, normalise(expected)) ? 'unknown' : false;
    case 'unknown':
    case 'resource-id':
      return 'unknown';
    default:
      return false;
  }
}

/** True if the value is something: not an empty text, array or object. */
export function isFilled(value: SettledValue): Truth {
  switch (value.kind) {
    case 'scalar':
      return value.value !== '';
    case 'text':
      return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : 'unknown';
    case 'object':
      return value.members.size > 0 ? true : value.open === undefined ? false : 'unknown';
    case 'array':
      return value.items.length > 0 ? true : value.open === undefined ? false : 'unknown';
    case 'unknown':
      // A secret without a value, or a property of a deployed resource that is empty, would not be passed on.
      return value.reason === 'secure-parameter' || value.reason === 'runtime' ? true : 'unknown';
    default:
      return true;
  }
}

/** True if both stand for the same text, compared without case; false if they cannot; else unknown. */
export function sameText(left: Value, right: Value): Truth {
  if (left.kind === 'scalar' && right.kind === 'scalar') return normalise(left.value) === normalise(right.value);
  if (textOf(left).toLowerCase() === textOf(right).toLowerCase()) return true;
  if (left.kind === 'choice') {
    return left.alternatives.every((one) => sameText(one.value, right) === false) ? false : 'unknown';
  }
  if (right.kind === 'choice') return sameText(right, left);
  if (left.kind === 'text' && right.kind === 'scalar')
    return couldRead(left, normalise(right.value)) ? 'unknown' : false;
  if (right.kind === 'text' && left.kind === 'scalar') return sameText(right, left);
  if (left.kind === 'text' && right.kind === 'text') return couldReadSame(left, right) ? 'unknown' : false;
  return 'unknown';
}

function normalise(value: Scalar): string {
  return String(value).toLowerCase();
}

/** False if the literal start or end of the text rules the wanted one out. */
function couldRead(text: TextValue, wanted: string): boolean {
  const [start, end] = [literalStart(text), literalEnd(text)];
  return wanted.length >= start.length + end.length && wanted.startsWith(start) && wanted.endsWith(end);
}

function couldReadSame(left: TextValue, right: TextValue): boolean {
  const [leftStart, rightStart] = [literalStart(left), literalStart(right)];
  const [leftEnd, rightEnd] = [literalEnd(left), literalEnd(right)];
  if (sameHoles(left, right) && literalLength(left) !== literalLength(right)) return false;
  return (
    (leftStart.startsWith(rightStart) || rightStart.startsWith(leftStart)) &&
    (leftEnd.endsWith(rightEnd) || rightEnd.endsWith(leftEnd))
  );
}

/** With the same holes in the same order, texts of different length of their literal stretches differ. */
function sameHoles(left: TextValue, right: TextValue): boolean {
  return holes(left) === holes(right);
}

function holes(text: TextValue): string {
  return text.parts
    .filter((part) => typeof part !== 'string')
    .map((part) => textOf(part).toLowerCase())
    .join(',');
}

function literalLength(text: TextValue): number {
  return text.parts.reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0);
}

function literalStart(text: TextValue): string {
  const first = text.parts[0];
  return typeof first === 'string' ? first.toLowerCase() : '';
}

function literalEnd(text: TextValue): string {
  const last = text.parts[text.parts.length - 1];
  return typeof last === 'string' ? last.toLowerCase() : '';
}
