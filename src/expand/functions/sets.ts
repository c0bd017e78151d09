/** Set functions: `union`, `intersection` and `distinct`. Equal items are one item; objects merge member by member. */
import type { Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { firstUnknown, object } from '../values.js';
import { ARRAY, type Definition, define, type FunctionCall, one, originOf, rest, undecided } from './define.js';
import { addItem, addItemsOf, addOpenItems, type Gathered, gatheredArray, gathering } from './gather.js';
import { kindOf } from './kinds.js';
import { hasKnownNames } from './member-names.js';
import { anySame, sameValue } from './sameness.js';
import { mergeInto } from './union.js';

const ARRAY_OR_OBJECT = one('array', 'object');

export const SETS: readonly Definition[] = [
  define('union', [ARRAY_OR_OBJECT, ARRAY_OR_OBJECT, rest(ARRAY_OR_OBJECT)], (call, ...args) =>
    ofOneKind(call, args, unionOfArrays, unionOfObjects),
  ),
  define('intersection', [ARRAY_OR_OBJECT, ARRAY_OR_OBJECT, rest(ARRAY_OR_OBJECT)], (call, ...args) =>
    ofOneKind(call, args, intersectionOfArrays, intersectionOfObjects),
  ),
  define('distinct', [ARRAY], (call, value) =>
    value.kind === 'array' ? unionOfArrays(call, [value]) : undecided(call, [value]),
  ),
];

type SetFunction = (call: FunctionCall, args: readonly Value[]) => Value;

function ofOneKind(call: FunctionCall, args: readonly Value[], ofArrays: SetFunction, ofObjects: SetFunction): Value {
  const kinds = new Set(args.map(kindOf));
  if (kinds.has('array') && kinds.has('object')) return call.reject(`${call.title}() cannot mix arrays and objects.`);
  if (kinds.has('array')) return ofArrays(call, args);
  return kinds.has('object') ? ofObjects(call, args) : undecided(call, args);
}

function unionOfArrays(call: FunctionCall, args: readonly Value[]): Value {
  const everything = gathering();
  for (const arg of args) addItemsOf(everything, arg);
  const union = gathering();
  for (const item of everything.certain) addDistinct(call, union, item, undefined);
  for (const item of everything.possible) addDistinct(call, union, item, everything.reason);
  union.shapeless = everything.shapeless;
  union.reason ??= everything.reason;
  return gatheredArray(call, union, args);
}

/** Adds an item unless it is there already; where that is not known, it may be there. */
function addDistinct(call: FunctionCall, union: Gathered, item: Value, doubt: UnknownValue | undefined): void {
  if (union.certain.length > call.limits.copies) return;
  const there = anySame(union.certain, item);
  if (there === true) return;
  const undecidedItem = there === undefined ? (firstUnknown(item) ?? undecided(call, [item])) : undefined;
  addItem(union, item, doubt ?? undecidedItem);
}

function unionOfObjects(call: FunctionCall, args: readonly Value[]): Value {
  const nothing: ObjectValue = object([], originOf(call, []));
  return args.reduce<ObjectValue>((merged, arg) => mergeInto(call, merged, arg), nothing);
}

function intersectionOfArrays(call: FunctionCall, args: readonly Value[]): Value {
  const [first, ...others] = args;
  if (first?.kind !== 'array') return undecided(call, args);
  const common = gathering();
  for (const item of first.items) {
    const inAll = everywhere(others.map((other) => isIn(other, item)));
    if (inAll !== false) addDistinct(call, common, item, inAll === true ? undefined : undecided(call, args));
  }
  if (first.open !== undefined) addOpenItems(common, first.open);
  return gatheredArray(call, common, args);
}

function isIn(container: Value, item: Value): boolean | undefined {
  if (container.kind !== 'array') return undefined;
  const found = anySame(container.items, item);
  return found === false && container.open !== undefined ? undefined : found;
}

/** Members with equal name (with case) and equal value in all objects. */
function intersectionOfObjects(call: FunctionCall, args: readonly Value[]): Value {
  const [first, ...others] = args;
  if (first?.kind !== 'object') return undecided(call, args);
  const members: Member[] = [];
  let open = first.open;
  for (const [key, member] of first.members) {
    const inAll = everywhere(others.map((other) => hasMember(other, key, member)));
    if (inAll === true) members.push(member);
    if (inAll === undefined) open ??= undecided(call, args);
  }
  return object(members, originOf(call, args), open);
}

function hasMember(container: Value, key: string, member: Member): boolean | undefined {
  if (container.kind !== 'object') return undefined;
  const other = container.members.get(key);
  if (other === undefined) return member.key === undefined && isDecided(container) ? false : undefined;
  return other.name === member.name ? sameValue(other.value, member.value) : false;
}

function isDecided(value: ObjectValue): boolean {
  return value.open === undefined && hasKnownNames(value);
}

/** All true; false if one is; undefined if that is not known. */
function everywhere(truths: readonly (boolean | undefined)[]): boolean | undefined {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}
