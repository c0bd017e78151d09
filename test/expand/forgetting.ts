/** Values of which parts are forgotten, and whether what is said of them leaves room for what they were. */
import { hasPieces, partsOf, piecesOf } from '../../src/expand/functions/holes.js';
import { isSet } from '../../src/expand/terraform/collections.js';
import type { ArrayValue, Member, ObjectValue, UnknownValue, Value } from '../../src/expand/value.js';
import { array, choice, object, scalar, text, unknown } from '../../src/expand/values.js';
import { ORIGIN } from './functions/calls.js';

/** Something unknown that turns out to be `value`: equal expressions are equal values. */
export function forgotten(value: Value, detail = ''): UnknownValue {
  return unknown('parameter', 'it is not set', `forgotten(${JSON.stringify(plain(value))}${detail})`, ORIGIN);
}

function plain(value: Value): unknown {
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind === 'object')
    return { of: [...value.members.values()].map((member) => [member.name, plain(member.value)]) };
  return value.kind === 'scalar' ? value.value : value.kind;
}

/** The value with some of it unknown, decided by the random numbers that `next` draws. */
export function forget(value: Value, next: () => number): Value {
  const roll = next() % 8;
  if (value.kind === 'lambda') return value;
  if (roll === 0) return forgotten(value);
  if (roll === 1) return oneOfTwo(value, next);
  if (value.kind === 'scalar')
    return typeof value.value === 'string' && roll === 2 ? withHole(value.value, next) : value;
  if (value.kind === 'array') return forgetItems(value, next);
  return value.kind === 'object' ? forgetMembers(value, next) : value;
}

function oneOfTwo(value: Value, next: () => number): Value {
  const others = [
    scalar('x', ORIGIN),
    array([], ORIGIN),
    object([], ORIGIN),
    scalar('b', ORIGIN),
    scalar(null, ORIGIN),
  ];
  const other = others[next() % others.length] ?? value;
  const alternatives = next() % 2 === 0 ? [value, other] : [other, value];
  const decider = forgotten(array(alternatives, ORIGIN), `chosen ${next()}`);
  return choice(
    alternatives.map((alternative) => ({ value: alternative, when: '' })),
    decider,
    ORIGIN,
  );
}

function withHole(known: string, next: () => number): Value {
  const start = next() % (known.length + 1);
  const end = start + (next() % (known.length - start + 1));
  const hole = forgotten(scalar(known.slice(start, end), ORIGIN));
  return text([known.slice(0, start), hole, known.slice(end)], ORIGIN);
}

function forgetItems(value: ArrayValue, next: () => number): Value {
  const items = value.items.map((item) => forget(item, next));
  if (next() % 4 !== 0) return array(items, ORIGIN);
  const kept = items.filter(() => next() % 2 === 0);
  return array(kept, ORIGIN, { reason: forgotten(value, 'items') });
}

function forgetMembers(value: ObjectValue, next: () => number): Value {
  const members = [...value.members.values()].map(
    (member): Member => ({ ...member, value: forget(member.value, next) }),
  );
  if (next() % 4 !== 0) return { ...value, members: byKey(value, members) };
  const kept = members.filter(() => next() % 2 === 0);
  return { ...value, members: byKey(value, kept), open: forgotten(value, 'members') };
}

/** The members under the keys they have in the object. */
function byKey(value: ObjectValue, members: readonly Member[]): ReadonlyMap<string, Member> {
  const kept = new Map(members.map((member) => [member.name, member]));
  return new Map(
    [...value.members].flatMap(([key, { name }]) => {
      const member = kept.get(name);
      return member === undefined ? [] : [[key, member] as const];
    }),
  );
}

/** How names of members are compared. */
type Fold = (name: string) => string;

/** As Azure Resource Manager does it. */
export const IGNORING_CASE: Fold = (name) => name.toLowerCase();

/** True if a value that is partly known may turn out to be the known one. A member that is null may be absent. */
export function covers(partial: Value, full: Value, fold: Fold = (name) => name): boolean {
  switch (partial.kind) {
    case 'unknown':
      return true;
    case 'choice':
      return partial.alternatives.some((alternative) => covers(alternative.value, full, fold));
    case 'array':
      return full.kind === 'array' && coversItems(partial, full, fold);
    case 'object':
      return full.kind === 'object' && coversMembers(partial, full, fold);
    case 'text':
      return (
        full.kind === 'scalar' && typeof full.value === 'string' && hasPieces(full.value, piecesOf(partsOf(partial)))
      );
    default:
      return full.kind === 'scalar' && partial.kind === 'scalar' && full.value === partial.value;
  }
}

/** Of an open array the order is not known: each item must be found, and what is left must look like the others. */
function coversItems(partial: ArrayValue, full: ArrayValue, fold: Fold): boolean {
  const { items, open } = partial;
  if (isSet(partial)) return coversSet(partial, full, fold);
  if (open === undefined)
    return (
      items.length === full.items.length && items.every((item, index) => covers(item, full.items[index] ?? item, fold))
    );
  if (items.length > full.items.length || !items.every((item) => full.items.some((other) => covers(item, other, fold))))
    return false;
  const { each } = open;
  return (
    each === undefined ||
    full.items.every((item) => covers(each, item, fold) || items.some((listed) => covers(listed, item, fold)))
  );
}

/** Items of a set that are not fully known may turn out to be the same. */
function coversSet({ items, open }: ArrayValue, full: ArrayValue, fold: Fold): boolean {
  const found = items.every((item) => full.items.some((other) => covers(item, other, fold)));
  const expected = (item: Value) =>
    items.some((listed) => covers(listed, item, fold)) || (open?.each !== undefined && covers(open.each, item, fold));
  return found && ((open !== undefined && open.each === undefined) || full.items.every(expected));
}

function coversMembers(partial: ObjectValue, full: ObjectValue, fold: Fold): boolean {
  const absent = scalar(null, ORIGIN);
  const named = new Map([...full.members.values()].map(({ name, value }) => [fold(name), value]));
  // A name that is not fully known may be any.
  const certain = [...partial.members.values()].filter(({ key }) => key === undefined);
  const listed = certain.every(({ name, value }) => covers(value, named.get(fold(name)) ?? absent, fold));
  const names = new Set(certain.map(({ name }) => fold(name)));
  const open = partial.open !== undefined || certain.length < partial.members.size;
  return listed && (open || [...named.keys()].every((name) => names.has(name)));
}
