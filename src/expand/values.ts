/** Making values and asking them what they know. */
import { createHash } from 'node:crypto';
import type { Span } from '../inputs/source-file.js';
import { joinOrigins, originAt } from './origins.js';
import type {
  Alternative,
  ArrayValue,
  ChoiceValue,
  Member,
  ObjectValue,
  Origin,
  ResourceIdValue,
  ResourceScope,
  Scalar,
  ScalarValue,
  TextValue,
  UnknownReason,
  UnknownValue,
  Value,
} from './value.js';

export function scalar(value: Scalar, origin: Origin): ScalarValue {
  return { kind: 'scalar', value, origin };
}

/** An object of members in order; a later member of the same name replaces an earlier one. */
export function object(members: readonly Member[], origin: Origin, open?: UnknownValue): ObjectValue {
  const byName = new Map<string, Member>();
  for (const member of members) byName.set(member.name.toLowerCase(), member);
  return open === undefined
    ? { kind: 'object', members: byName, origin }
    : { kind: 'object', members: byName, open, origin };
}

export function array(items: readonly Value[], origin: Origin, open?: ArrayValue['open']): ArrayValue {
  return open === undefined ? { kind: 'array', items, origin } : { kind: 'array', items, open, origin };
}

/** A value that cannot be known, and why. */
export function unknown(reason: UnknownReason, message: string, expression: string, origin: Origin): UnknownValue {
  return { kind: 'unknown', reason, message, expression, origin };
}

/** Text out of literal stretches and values: a plain string if everything is known, else text with holes. */
export function text(parts: readonly (string | Value)[], origin: Origin): Value {
  const joined: (string | Value)[] = [];
  for (const part of parts) appendTextPart(joined, part);
  if (joined.length === 0) return scalar('', origin);
  const [only] = joined;
  if (joined.length === 1 && typeof only === 'string') return scalar(only, origin);
  if (joined.length === 1 && typeof only === 'object' && only.kind === 'unknown') return { ...only, origin };
  return { kind: 'text', parts: joined, origin } satisfies TextValue;
}

/** The known characters of text that is being put together. To be compared with the budget before {@link text} makes it. */
export function knownLengthOf(parts: readonly (string | Value)[]): number {
  return parts.reduce((length, part) => {
    if (typeof part !== 'string' && part.kind === 'text') return length + knownLengthOf(part.parts);
    return length + (scalarText(part)?.length ?? 1);
  }, 0);
}

function appendTextPart(joined: (string | Value)[], part: string | Value): void {
  if (typeof part !== 'string' && part.kind === 'text') {
    for (const inner of part.parts) appendTextPart(joined, inner);
    return;
  }
  const literal = typeof part === 'string' ? part : scalarText(part);
  const last = joined[joined.length - 1];
  if (literal === undefined) joined.push(part);
  else if (typeof last === 'string') joined[joined.length - 1] = last + literal;
  else if (literal !== '') joined.push(literal);
}

/** How a known scalar reads inside a string (as ARM's `format` and `string` print it), else undefined. */
export function scalarText(value: string | Value): string | undefined {
  if (typeof value === 'string') return value;
  if (value.kind !== 'scalar') return undefined;
  if (value.value === null) return '';
  if (typeof value.value === 'boolean') return value.value ? 'True' : 'False';
  return String(value.value);
}

/**
 * A choice between values. Alternatives with the same text are one; a choice of one is that value;
 * choices inside are flattened; more alternatives than `limit` make an unknown.
 */
export function choice(alternatives: readonly Alternative[], reason: UnknownValue, origin: Origin, limit = 8): Value {
  const distinct = new Map<string, Alternative>();
  for (const { value, when } of alternatives) {
    const inner = value.kind === 'choice' ? value.alternatives : [{ value, when: '' }];
    for (const one of inner) {
      const joined = [when, one.when].filter((clause) => clause !== '').join(' and ');
      const key = textOf(one.value);
      if (!distinct.has(key)) distinct.set(key, { value: one.value, when: joined });
    }
  }
  const all = [...distinct.values()];
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only.value;
  if (all.length > limit) return { ...reason, origin };
  return { kind: 'choice', alternatives: all, reason, origin } satisfies ChoiceValue;
}

/** The known string, number, boolean or null; undefined if the value is not a known scalar. */
export function knownScalar(value: Value | undefined): Scalar | undefined {
  return value?.kind === 'scalar' ? value.value : undefined;
}

/** The known string, else undefined. */
export function knownString(value: Value | undefined): string | undefined {
  const known = knownScalar(value);
  return typeof known === 'string' ? known : undefined;
}

/** The known boolean; `'true'` and `'false'` count, as the service converts them. Else undefined. */
export function knownBoolean(value: Value | undefined): boolean | undefined {
  const known = knownScalar(value);
  if (typeof known === 'boolean') return known;
  if (typeof known === 'string') {
    const lower = known.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : undefined;
  }
  return undefined;
}

export function isNull(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.value === null;
}

/** True if nothing in the value is unknown, chosen or open. */
export function isFullyKnown(value: Value): boolean {
  switch (value.kind) {
    case 'scalar':
      return true;
    case 'object':
      return value.open === undefined && [...value.members.values()].every((member) => isFullyKnown(member.value));
    case 'array':
      return value.open === undefined && value.items.every(isFullyKnown);
    default:
      return false;
  }
}

/** A member of an object by name, compared without case; undefined if the object does not list it. */
export function memberOf(value: Value | undefined, name: string): Member | undefined {
  return value?.kind === 'object' ? value.members.get(name.toLowerCase()) : undefined;
}

/** The first unknown that keeps the value from being fully known, searched depth first. */
export function firstUnknown(value: Value): UnknownValue | undefined {
  switch (value.kind) {
    case 'unknown':
      return value;
    case 'choice':
      return value.reason;
    case 'text':
      return firstOf(value.parts.filter((part): part is Value => typeof part !== 'string'));
    case 'resource-id':
      return firstOf(value.names);
    case 'array':
      return value.open?.reason ?? firstOf(value.items);
    case 'object':
      return value.open ?? firstOf([...value.members.values()].map((member) => member.value));
    default:
      return undefined;
  }
}

function firstOf(values: readonly Value[]): UnknownValue | undefined {
  for (const value of values) {
    const found = firstUnknown(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An unknown made at `span` because `cause` is unknown: its reason and message, this expression's text. */
export function unknownBecause(
  cause: Value,
  expression: string,
  span: Span,
  inputs: readonly Value[] = [cause],
): UnknownValue {
  const origin = joinOrigins(
    span,
    inputs.map((input) => input.origin),
  );
  const found = firstUnknown(cause);
  if (found === undefined) return unknown('deployment', 'it is only known when it is deployed', expression, origin);
  const because = unknown(found.reason, found.message, expression, origin);
  return found.target === undefined ? because : { ...because, target: found.target };
}

/** Characters of a canonical text; what is longer ends in a hash of the whole. */
const LONGEST_TEXT = 2_000;

/** Values never change, so the text of each is made once; that keeps it linear however much is shared. */
const texts = new WeakMap<Value, string>();

/**
 * Canonical text of a value, written as the ARM expression that would make it. Two values of one evaluation with the
 * same text are equal. Names and enumerations are not case-folded here.
 */
export function textOf(value: Value): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const made = bounded(writtenText(value));
  texts.set(value, made);
  return made;
}

function bounded(written: string): string {
  if (written.length <= LONGEST_TEXT) return written;
  const hash = createHash('sha256').update(written).digest('hex').slice(0, 32);
  return `${written.slice(0, LONGEST_TEXT)}...#${hash}`;
}

function writtenText(value: Value): string {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? `'${value.value.replaceAll("'", "''")}'` : String(value.value);
    case 'text':
      return formatText(value);
    case 'object':
      return objectText(value);
    case 'array':
      return arrayText(value);
    case 'choice':
      return `oneOf(${[value.reason, ...value.alternatives.map((one) => one.value)].map(textOf).join(',')})`;
    case 'resource-id':
      return `${resourceIdText(value.type, value.names)}${scopeText(value.scope)}`;
    case 'unknown':
      return value.expression;
    case 'lambda':
      return 'lambda()';
  }
}

/** What is not known about a loop, in the same words whether it runs over items or up to a count. */
export const COPY_COUNT = 'copyCount()';

/** What tells an ID of another scope from one of the deployment's own; empty for the latter. */
function scopeText(scope: ResourceScope): string {
  const parts = [scope.managementGroup, scope.subscription, scope.resourceGroup, scope.resource];
  const named = parts.map((part) => (part === undefined ? '' : textOf(part)));
  return named.some((part) => part !== '') ? `@${named.join('/')}` : '';
}

/** The resource that the value is the ID of, or that it is read from; undefined if it is of none or nobody knows. */
export function resourceIn(value: Value | undefined): ResourceIdValue | undefined {
  if (value?.kind === 'resource-id') return value;
  return value?.kind === 'unknown' ? value.target : undefined;
}

/** `resourceId('Microsoft.X/y', name)`: the canonical text of a resource ID, scope left out, type lower-cased. */
export function resourceIdText(type: string, names: readonly Value[]): string {
  return `resourceId('${type.toLowerCase()}',${names.map(textOf).join(',')})`;
}

function formatText(value: TextValue): string {
  const parts = value.parts.map((part) =>
    typeof part === 'string' ? textOf(scalar(part, value.origin)) : textOf(part),
  );
  return `concat(${parts.join(',')})`;
}

function objectText(value: ObjectValue): string {
  const members = [...value.members].map(([key, member]) => `'${key}',${textOf(member.value)}`);
  if (value.open !== undefined) members.push(`...${textOf(value.open)}`);
  if (value.each !== undefined) members.push(`...${textOf(value.each)}`);
  return `createObject(${members.join(',')})`;
}

function arrayText(value: ArrayValue): string {
  const items = value.items.map(textOf);
  if (value.open !== undefined)
    items.push(`...${value.open.each === undefined ? textOf(value.open.reason) : textOf(value.open.each)}`);
  return `createArray(${items.join(',')})`;
}

/** A value with no place of its own, at `span`. */
export function scalarAt(value: Scalar, span: Span): ScalarValue {
  return scalar(value, originAt(span));
}
