/** Functions of objects, and the safe and reversed access that compiled Bicep calls as functions. */
import { type Access, access } from '../access.js';
import { mergeMembers } from '../spreads.js';
import type { Member, ObjectValue, Value } from '../value.js';
import { choice, isNull, knownScalar, object } from '../values.js';
import { eachAlternative } from './alternatives.js';
import {
  ANY,
  ARRAY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  INTEGER,
  known,
  OBJECT,
  originOf,
  rest,
  undecided,
} from './define.js';
import { kindName, kindOf } from './kinds.js';
import { nameOf } from './member-names.js';

export const OBJECTS: readonly Definition[] = [
  define('items', [OBJECT], (call, value) => items(call, value)),
  define('objectKeys', [OBJECT], (call, value) => objectKeys(call, value)),
  define('shallowMerge', [ARRAY], (call, entries) => shallowMerge(call, entries)),
  define('tryGet', [ANY, ANY, rest(ANY)], (call, container, key, ...more) => tryGet(call, container, key, more)),
  define('indexFromEnd', [ARRAY, INTEGER], (call, value, index) => fromEnd(call, value, index)),
  define('tryIndexFromEnd', [ANY, INTEGER, rest(ANY)], (call, value, index, ...more) =>
    tryIndexFromEnd(call, value, index, more),
  ),
];

/** Name and value of each property, by name without case. */
function items(call: FunctionCall, value: Value): Value {
  if (value.kind !== 'object') return undecided(call, [value]);
  const origin = originOf(call, [value]);
  const entries = inOrder(value).map((member) =>
    object(
      [
        { name: 'key', span: call.span, value: nameOf(member, origin) },
        { name: 'value', span: call.span, value: member.value },
      ],
      origin,
    ),
  );
  return arrayResult(call, entries, [value], openAs(value));
}

function objectKeys(call: FunctionCall, value: Value): Value {
  if (value.kind !== 'object') return undecided(call, [value]);
  const origin = originOf(call, [value]);
  const names = inOrder(value).map((member) => nameOf(member, origin));
  return arrayResult(call, names, [value], openAs(value));
}

/** The members in the order of their upper-cased names. */
function inOrder(value: ObjectValue): readonly Member[] {
  const keyed = [...value.members.values()].map((member) => ({ member, key: member.name.toUpperCase() }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  return keyed.map(({ member }) => member);
}

function openAs(value: ObjectValue): { readonly reason: NonNullable<ObjectValue['open']> } | undefined {
  return value.open === undefined ? undefined : { reason: value.open };
}

/** One object out of all; a later property replaces an earlier one whole, null included. */
function shallowMerge(call: FunctionCall, entries: Value): Value {
  if (entries.kind !== 'array') return undecided(call, [entries]);
  const wrong = entries.items.map(kindOf).find((kind) => kind !== undefined && kind !== 'object');
  if (wrong !== undefined)
    return call.reject(`shallowMerge() needs an array of objects, but there is ${kindName(wrong)} in it.`);
  const open = entries.open === undefined ? [] : [entries.open.reason];
  return eachAlternative([...entries.items, ...open], call, (objects) => merged(call, objects));
}

function merged(call: FunctionCall, objects: readonly Value[]): Value {
  let result: ReturnType<typeof mergeMembers> = { members: [], open: undefined };
  for (const one of objects) result = mergeMembers(result.members, result.open, one, call.span, call.limits);
  return object(result.members, originOf(call, objects), result.open);
}

/**
 * The member or item, null if it is missing or there is nothing to read it from. Further keys are read of it; only
 * the first may be missing.
 */
function tryGet(call: FunctionCall, container: Value, key: Value, more: readonly Value[]): Value {
  if (!fits(container, key)) return known(call, null, [container, key]);
  if (container.kind === 'array' && container.open !== undefined) return undecided(call, [container, key, ...more]);
  const found = access(container, key, howOf(call, { safe: true }));
  return readOn(call, key.kind === 'scalar' ? found : orMissing(call, found, [container, key]), more);
}

/** A key that is not known may be none of the members or items. */
function orMissing(call: FunctionCall, found: Value, args: readonly Value[]): Value {
  if (found.kind === 'unknown') return found;
  const alternatives = [
    { value: found, when: '' },
    { value: known(call, null, args), when: 'if there is no such property' },
  ];
  return choice(alternatives, undecided(call, args), originOf(call, args), call.limits.alternatives);
}

/** False if no member can be found because of the types alone. */
function fits(container: Value, key: Value): boolean {
  const [kind, keyKind] = [kindOf(container), kindOf(key)];
  if (kind === undefined) return true;
  if (kind === 'object') return keyKind === undefined || keyKind === 'string';
  if (kind !== 'array') return false;
  return keyKind === undefined || (keyKind === 'integer' && Number(knownScalar(key)) >= 0);
}

function readOn(call: FunctionCall, found: Value, keys: readonly Value[]): Value {
  let at = found;
  for (const [index, key] of keys.entries()) {
    if (isNull(at) && index === 0) return at;
    at = access(at, key, howOf(call, { safe: at.kind === 'choice' || at.kind === 'unknown' }));
  }
  return at;
}

/** The item counted from the end, 1 being the last. */
function fromEnd(call: FunctionCall, value: Value, index: Value): Value {
  const position = knownScalar(index);
  if (value.kind !== 'array' || value.open !== undefined || typeof position !== 'number')
    return undecided(call, [value, index]);
  if (position < 1 || position > value.items.length)
    return call.reject(`indexFromEnd() reads item ${position} of an array of ${value.items.length}.`);
  return access(value, index, howOf(call, { fromEnd: true }));
}

function tryIndexFromEnd(call: FunctionCall, value: Value, index: Value, more: readonly Value[]): Value {
  const kind = kindOf(value);
  if (kind !== undefined && kind !== 'array') return known(call, null, [value, index]);
  const position = knownScalar(index);
  if (typeof position === 'number' && position < 1) return known(call, null, [value, index]);
  if (value.kind === 'array' && value.open !== undefined) return undecided(call, [value, index, ...more]);
  return readOn(call, access(value, index, howOf(call, { safe: true, fromEnd: true })), more);
}

function howOf(call: FunctionCall, how: { readonly safe?: boolean; readonly fromEnd?: boolean }): Access {
  return {
    safe: how.safe ?? false,
    fromEnd: how.fromEnd ?? false,
    span: call.span,
    alternatives: call.limits.alternatives,
    reject: (message) => call.reject(message),
  };
}
