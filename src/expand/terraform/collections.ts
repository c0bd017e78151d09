/**
 * What Terraform's collections have beyond the shared values: sets, and names that are compared with their case.
 */
import type { Span } from '../../inputs/source-file.js';
import { joinOrigins, withStepsOf } from '../origins.js';
import type { ArrayValue, Member, ObjectValue, Origin, UnknownValue, Value } from '../value.js';
import { array, scalar, textOf, unknown } from '../values.js';

/** A set: each item once, in the order that Terraform iterates over it. */
export interface SetValue extends ArrayValue {
  readonly set: true;
}

export function isSet(value: Value): boolean {
  return value.kind === 'array' && 'set' in value && value.set === true;
}

/** A set of these items, each once; Terraform sorts texts. */
export function setOf(items: readonly Value[], origin: Origin, open?: ArrayValue['open']): SetValue {
  const distinct = new Map(items.map((item) => [textOf(item), item]));
  const sorted = [...distinct.values()].sort((left, right) => compareItems(left, right));
  return { ...array(sorted, origin, open), set: true };
}

function compareItems(left: Value, right: Value): number {
  const [first, second] = [left, right].map((item) => (item.kind === 'scalar' ? item.value : undefined));
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second);
  if (typeof first === 'string' && typeof second === 'string') return compareText(first, second);
  return 0;
}

/** The order of Terraform: by code points. */
export function compareText(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** An object or map; of two members of one name the later counts. Names that differ in case only are two names. */
export function mapOf(members: readonly Member[], origin: Origin, open?: UnknownValue, each?: Value): ObjectValue {
  const byName = new Map<string, Member>();
  for (const member of members) byName.set(keyIn(byName, member.name), member);
  return {
    kind: 'object',
    members: byName,
    origin,
    ...(open === undefined ? {} : { open }),
    ...(each === undefined ? {} : { each }),
  };
}

/** Where a name stands: under its lower-cased form, unless another spelling of it has that place. */
function keyIn(members: ReadonlyMap<string, Member>, name: string): string {
  const lower = name.toLowerCase();
  const there = members.get(lower);
  return there === undefined || there.name === name ? lower : `${lower}\u0000${name}`;
}

/** The member of exactly this name. */
export function memberNamed(value: ObjectValue, name: string): Member | undefined {
  return value.members.get(keyIn(value.members, name));
}

/** One element of a collection. */
export interface Entry {
  readonly key: Value;
  readonly value: Value;
}

export interface Entries {
  readonly listed: readonly Entry[];
  /** Set if there may be more, which look like this. */
  readonly open?: Entry & { readonly reason: UnknownValue };
}

/** The elements of a collection in Terraform's order; undefined if the value is none. Choices are the caller's. */
export function entriesOf(value: Value, span: Span): Entries | undefined {
  switch (value.kind) {
    case 'array':
      return entriesOfArray(value, span);
    case 'object':
      return entriesOfObject(value, span);
    case 'unknown':
      return { listed: [], open: openEntry(value, undefined, textOf(value), span, value) };
    default:
      return undefined;
  }
}

function entriesOfArray(value: ArrayValue, span: Span): Entries {
  const set = isSet(value);
  const listed = value.items.map((item, index) => ({
    key: set ? item : scalar(index, { span, steps: [] }),
    value: withStepsOf(item, value.origin),
  }));
  if (value.open === undefined) return { listed };
  const { reason, each } = value.open;
  const open = openEntry(reason, each, textOf(reason), span, value);
  return { listed, open: set ? { ...open, key: open.value } : open };
}

function entriesOfObject(value: ObjectValue, span: Span): Entries {
  const sorted = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
  const listed = sorted.map((member) => ({
    key: member.key ?? scalar(member.name, { span: member.span, steps: [] }),
    value: withStepsOf(member.value, value.origin),
  }));
  if (value.open === undefined) return { listed };
  return { listed, open: openEntry(value.open, value.each, textOf(value.open), span, value) };
}

function openEntry(
  reason: UnknownValue,
  each: Value | undefined,
  text: string,
  span: Span,
  container: Value,
): Entry & { readonly reason: UnknownValue } {
  const origin = joinOrigins(span, [container.origin]);
  const part = (name: string) => {
    const made = unknown(reason.reason, reason.message, `${text}[*].${name}`, origin);
    return reason.target === undefined ? made : { ...made, target: reason.target };
  };
  return { key: part('key'), value: each ?? part('value'), reason };
}
