/** Functions of sets. Lists are taken for sets, as Terraform converts them. */
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  originOf,
  overBudget,
  rest,
  undecided,
} from '../../functions/define.js';
import type { ArrayValue, Value } from '../../value.js';
import { array, isFullyKnown, textOf } from '../../values.js';
import { isSet, setOf } from '../collections.js';
import { unified } from '../unification.js';

export const SETS: readonly Definition[] = [
  define('setunion', [ANY, rest(ANY)], union),
  define('setintersection', [ANY, rest(ANY)], (call, ...sets) =>
    compared(call, sets, (inOthers) => inOthers.every(Boolean)),
  ),
  define('setsubtract', [ANY, ANY], (call, ...sets) => compared(call, sets, (inOthers) => !inOthers.some(Boolean))),
  define('setproduct', [ANY, ANY, rest(ANY)], product),
];

/** The sets as lists of items of one type, or the result that there is none for. */
function setsOf(call: FunctionCall, sets: readonly Value[]): readonly ArrayValue[] | Value {
  if (sets.some(({ kind }) => kind !== 'array' && kind !== 'unknown' && kind !== 'choice')) {
    return call.reject(`${call.title}() needs sets.`);
  }
  const arrays = sets.filter((set): set is ArrayValue => set.kind === 'array');
  const each = arrays.map((set) => unified(set.items));
  const items = each.includes(undefined) ? undefined : unified(each.flatMap((set) => set ?? []));
  if (items === undefined) return call.reject(`${call.title}() needs items of one type.`);
  if (arrays.length < sets.length) return undecided(call, sets);
  let at = 0;
  return arrays.map((set) => {
    const own = items.slice(at, at + set.items.length);
    at += set.items.length;
    return array(own, set.origin, set.open);
  });
}

function union(call: FunctionCall, ...sets: readonly Value[]): Value {
  const arrays = setsOf(call, sets);
  if (!isList(arrays)) return arrays;
  const items = arrays.flatMap((set) => set.items);
  const [first, ...more] = arrays.flatMap((set) => (set.open === undefined ? [] : [set.open]));
  const open = more.length === 0 ? first : first && { reason: first.reason };
  return setOf(items, originOf(call, sets), open);
}

/** The items of the first set that stay, given in which of the others each is. */
function compared(call: FunctionCall, sets: readonly Value[], stays: (inOthers: readonly boolean[]) => boolean): Value {
  const arrays = setsOf(call, sets);
  if (!isList(arrays)) return arrays;
  const [first, ...others] = arrays;
  const certain = arrays.every((set) => set.open === undefined && set.items.every(isFullyKnown));
  if (first === undefined || !certain) return undecided(call, sets);
  const texts = others.map((set) => new Set(set.items.map(textOf)));
  const kept = first.items.filter((item) => stays(texts.map((other) => other.has(textOf(item)))));
  return setOf(kept, originOf(call, sets));
}

function isList(value: readonly ArrayValue[] | Value): value is readonly ArrayValue[] {
  return Array.isArray(value);
}

/** Every combination of one item of each. A set if all are sets, which changes the order only. */
function product(call: FunctionCall, ...lists: readonly Value[]): Value {
  if (lists.some(({ kind }) => kind !== 'array' && kind !== 'unknown' && kind !== 'choice')) {
    return call.reject('setproduct() needs lists or sets.');
  }
  const arrays = lists.filter((list): list is ArrayValue => list.kind === 'array');
  if (arrays.length < lists.length || arrays.some((list) => list.open !== undefined)) return undecided(call, lists);
  const columns = arrays.map((list) => unified(list.items));
  if (!columns.every((column) => column !== undefined)) return call.reject('setproduct() needs items of one type.');
  const origin = originOf(call, lists);
  let rows: readonly (readonly Value[])[] = [[]];
  for (const column of columns) {
    if (rows.length * column.length > call.limits.copies)
      return overBudget(call, lists, 'it has too many combinations');
    rows = rows.flatMap((row) => column.map((item) => [...row, item]));
  }
  const made = rows.map((row) => array(row, origin));
  return arrays.every(isSet) ? setOf(made, origin) : arrayResult(call, made, lists);
}
