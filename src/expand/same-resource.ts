/** Whether two texts or two resources that are only partly known are the same one. */
import type { ResourceScope, Scalar, TextValue, Value } from './value.js';
import { textOf } from './values.js';

/** True or false for certain, else unknown. */
export type Sameness = boolean | 'unknown';

/** What tells a resource from every other one. */
export interface ResourceIdentity {
  /** Full ARM type. */
  readonly type: string;
  /** One name per type segment. */
  readonly names: readonly Value[];
  readonly scope: ResourceScope;
}

/**
 * True if both have the same type, equal names and no known difference in scope, whatever their addresses. Names that are
 * not known are equal if their expressions are, which holds within one evaluation only.
 */
export function sameResource(left: ResourceIdentity, right: ResourceIdentity): Sameness {
  if (left.names.length !== right.names.length || left.type.length !== right.type.length) return false;
  if (left.type !== right.type && left.type.toLowerCase() !== right.type.toLowerCase()) return false;
  let truth: Sameness = true;
  for (const [at, name] of left.names.entries()) {
    const other = right.names[at];
    const same = other === undefined ? false : sameText(name, other);
    if (same === false) return false;
    if (same === 'unknown') truth = 'unknown';
  }
  return scopesDiffer(left.scope, right.scope) ? false : truth;
}

/** True only if a part that both name is certainly another. */
function scopesDiffer(left: ResourceScope, right: ResourceScope): boolean {
  return partsDiffer(left.subscription, right.subscription) || partsDiffer(left.resourceGroup, right.resourceGroup);
}

function partsDiffer(left: Value | undefined, right: Value | undefined): boolean {
  return left !== undefined && right !== undefined && sameText(left, right) === false;
}

/** True if both stand for the same text, compared without case; false if they cannot; else unknown. */
export function sameText(left: Value, right: Value): Sameness {
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

/** A scalar as the service compares it: as text without case. */
export function normalise(value: Scalar): string {
  return String(value).toLowerCase();
}

/** False if the literal start or end of the text rules the wanted one, which is {@link normalise}d, out. */
export function couldRead(text: TextValue, wanted: string): boolean {
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
