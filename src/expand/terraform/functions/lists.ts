/** Functions that make lists and maps out of lists. */
import { callText } from '../../functions/canonical.js';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  optional,
  originOf,
  overBudget,
  rest,
  undecided,
} from '../../functions/define.js';
import { originAt, withStepsOf } from '../../origins.js';
import type { ArrayValue, Member, Value } from '../../value.js';
import { array, isFullyKnown, isNull, scalar, textOf, unknownBecause } from '../../values.js';
import { compareText, isSet, mapOf } from '../collections.js';
import { isNoNumber, numberOf } from '../numbers.js';
import { sameValue } from '../operators.js';
import { asText, unified } from '../unification.js';
import { isCollection, numberResult, onList, textParts, wholeText } from './arguments.js';
import { isEmptyText } from './collections.js';

export const LISTS: readonly Definition[] = [
  define('concat', [ANY, rest(ANY)], concat),
  define('flatten', [ANY], onList(flatten)),
  define('distinct', [ANY], onList(distinct)),
  define('compact', [ANY], onList(compact)),
  define('reverse', [ANY], onList(reverse)),
  define('sort', [ANY], onList(sort)),
  define('slice', [ANY, ANY, ANY], onList(slice)),
  define('range', [ANY, optional(ANY), optional(ANY)], range),
  define('zipmap', [ANY, ANY], zipmap),
  define('chunklist', [ANY, ANY], onList(chunks)),
  define('sum', [ANY], onList(sum)),
  define('matchkeys', [ANY, ANY, ANY], matchKeys),
  define('transpose', [ANY], transpose),
];

/** True for what may turn out to be a list. */
function mayBeList({ kind }: Value): boolean {
  return kind === 'array' || kind === 'unknown' || kind === 'choice';
}

function concat(call: FunctionCall, ...lists: readonly Value[]): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  for (const list of lists) {
    if (!mayBeList(list) || isSet(list)) return call.reject('concat() needs lists.');
    if (list.kind === 'array') {
      items.push(...list.items.map((item) => withStepsOf(item, list.origin)));
      // What the unlisted items of two lists look like is not one thing.
      if (list.open !== undefined) open = open === undefined ? list.open : { reason: open.reason };
    } else {
      const reason = unknownBecause(list, textOf(list), call.span);
      open = { reason: open?.reason ?? reason };
    }
  }
  return arrayResult(call, items, lists, open);
}

function flatten(call: FunctionCall, list: ArrayValue): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  const waiting: Value[] = [list];
  const addOpen = (more: NonNullable<ArrayValue['open']>) => {
    open = open === undefined ? more : { reason: open.reason };
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (items.length > call.limits.copies) return overBudget(call, [list], 'the list has too many items');
    if (next.kind === 'unknown' || next.kind === 'choice') {
      // It may be a list itself, so that nobody knows what an item looks like.
      addOpen({ reason: unknownBecause(next, textOf(next), call.span) });
    } else if (next.kind !== 'array') items.push(next);
    else {
      if (next.open !== undefined) addOpen(flattenedOpen(next.open));
      waiting.push(...[...next.items].reverse());
    }
  }
  return arrayResult(call, items, [list], open);
}

function flattenedOpen({ each, reason }: NonNullable<ArrayValue['open']>): NonNullable<ArrayValue['open']> {
  if (each?.kind === 'object') return { each, reason };
  if (each?.kind !== 'array') return { reason };
  const [only, ...more] = each.items;
  if (only === undefined && each.open?.each !== undefined) return flattenedOpen({ reason, each: each.open.each });
  return only !== undefined && more.length === 0 && each.open === undefined
    ? flattenedOpen({ reason, each: only })
    : { reason };
}

/** Each item once. One that is not fully known may equal another, so whether it is there is open. */
function distinct(call: FunctionCall, list: ArrayValue): Value {
  const items = unified(list.items);
  if (items === undefined) return call.reject('distinct() needs items of one type.');
  const byText = new Map<string, Value>();
  for (const item of items) if (!byText.has(textOf(item))) byText.set(textOf(item), item);
  const different = [...byText.values()];
  if (different.length < 2 || different.every(isFullyKnown)) return arrayResult(call, different, [list], list.open);
  const certain = different.filter(isFullyKnown);
  return arrayResult(
    call,
    certain,
    [list],
    openedBy(
      call,
      different.filter((item) => !isFullyKnown(item)),
      list.open,
    ),
  );
}

/** What is open about a list in which these items may or may not be. */
function openedBy(call: FunctionCall, uncertain: readonly Value[], open: ArrayValue['open']): ArrayValue['open'] {
  const [first] = uncertain;
  if (first === undefined) return open;
  const reason = open?.reason ?? unknownBecause(first, callText(call.title, [first]), call.span);
  return uncertain.length === 1 && open === undefined ? { reason, each: first } : { reason };
}

function compact(call: FunctionCall, list: ArrayValue): Value {
  if (list.items.some(isCollection)) return call.reject('compact() needs a list of texts.');
  const items: Value[] = [];
  const uncertain: Value[] = [];
  for (const item of list.items.map(asText)) {
    const empty = isEmptyText(item);
    if (empty === false) items.push(item);
    else if (empty === undefined) uncertain.push(item);
  }
  return arrayResult(call, items, [list], openedBy(call, uncertain, list.open));
}

function reverse(call: FunctionCall, list: ArrayValue): Value {
  return list.open === undefined ? arrayResult(call, [...list.items].reverse(), [list]) : undecided(call, [list]);
}

function sort(call: FunctionCall, list: ArrayValue): Value {
  if (list.items.some((item) => textParts(item) === undefined)) return call.reject('sort() needs a list of texts.');
  const items = list.items.map(asText);
  if (list.open !== undefined || !items.every(isFullyKnown)) return undecided(call, [list]);
  const text = (item: Value) => wholeText(item) ?? '';
  return arrayResult(
    call,
    [...items].sort((left, right) => compareText(text(left), text(right))),
    [list],
  );
}

function slice(call: FunctionCall, list: ArrayValue, from?: Value, to?: Value): Value {
  if (from === undefined || to === undefined || isSet(list) || isNoNumber(from) || isNoNumber(to)) {
    return call.reject('slice() needs a list and two numbers.');
  }
  const [start, end] = [numberOf(from), numberOf(to)];
  if (list.open !== undefined || start === undefined || end === undefined) return undecided(call, [list, from, to]);
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end > list.items.length || start > end)
    return call.reject('slice() reads outside the list.');
  return arrayResult(call, list.items.slice(start, end), [list]);
}

/** Terraform itself makes at most 1,024 numbers. */
const LONGEST_RANGE = 1024;

function range(call: FunctionCall, ...args: readonly Value[]): Value {
  if (args.some(isNoNumber)) return call.reject('range() needs numbers.');
  const numbers = args.map(numberOf);
  if (!numbers.every((one) => one !== undefined)) return undecided(call, args);
  const [first = 0, second, third] = numbers;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (start <= end ? 1 : -1);
  if (step === 0 || (end - start) * step < 0) return call.reject('range() needs a step that leads to the limit.');
  const count = Math.max(Math.ceil((end - start) / step), 0);
  if (count > LONGEST_RANGE) return call.reject('range() makes at most 1024 numbers.');
  if (count > call.limits.copies) return overBudget(call, args, 'it makes too many numbers');
  const origin = originOf(call, args);
  return array(
    Array.from({ length: count }, (_, at) => scalar(start + at * step, origin)),
    origin,
  );
}

function zipmap(call: FunctionCall, keys: Value, values: Value): Value {
  const args = [keys, values];
  if (!args.every(mayBeList) || isSet(values)) return call.reject('zipmap() needs two lists.');
  if (keys.kind !== 'array' || values.kind !== 'array' || keys.open !== undefined || values.open !== undefined)
    return undecided(call, args);
  if (keys.items.length !== values.items.length) return call.reject('zipmap() needs as many keys as values.');
  if (keys.items.some((key) => textParts(key) === undefined)) return call.reject('zipmap() needs texts as keys.');
  const names = keys.items.map(wholeText);
  if (!names.every((name) => name !== undefined)) return undecided(call, args);
  const members = names.flatMap((name, at): readonly Member[] => {
    const value = values.items[at];
    return value === undefined ? [] : [{ name, span: call.span, value }];
  });
  return mapOf(members, originOf(call, args));
}

function chunks(call: FunctionCall, list: ArrayValue, size: Value | undefined): Value {
  const length = size && numberOf(size);
  if (size === undefined || isNoNumber(size)) return call.reject('chunklist() needs a list and a number.');
  if (length !== undefined && (length < 0 || !Number.isInteger(length))) {
    return call.reject('chunklist() needs a size that is a whole number and not negative.');
  }
  const items = unified(list.items);
  if (items === undefined) return call.reject('chunklist() needs items of one type.');
  if (list.open !== undefined || length === undefined) return undecided(call, [list, size]);
  const step = length === 0 ? Math.max(items.length, 1) : length;
  const made: Value[] = [];
  for (let at = 0; at < items.length; at += step) made.push(array(items.slice(at, at + step), originAt(call.span)));
  return arrayResult(call, made, [list]);
}

function sum(call: FunctionCall, list: ArrayValue): Value {
  if (list.items.some(isNoNumber)) return call.reject('sum() needs numbers.');
  if (list.items.length === 0 && list.open === undefined) return call.reject('sum() needs a list that is not empty.');
  const numbers = list.items.map(numberOf);
  if (list.open !== undefined || !numbers.every((number) => number !== undefined)) return undecided(call, [list]);
  return numberResult(
    call,
    numbers.reduce((total, number) => total + number, 0),
    [list],
  );
}

/** The values whose keys, at the same places, are in a set. */
function matchKeys(call: FunctionCall, ...args: readonly Value[]): Value {
  if (!args.every(mayBeList)) return call.reject('matchkeys() needs lists.');
  const [values, keys, wanted] = args;
  if (values?.kind !== 'array' || keys?.kind !== 'array' || wanted?.kind !== 'array') return undecided(call, args);
  if (values.open !== undefined || keys.open !== undefined || wanted.open !== undefined) return undecided(call, args);
  if (values.items.length !== keys.items.length) return call.reject('matchkeys() needs as many keys as values.');
  const items = unified(values.items);
  const found = unified([...keys.items, ...wanted.items]);
  if (items === undefined || found === undefined) return call.reject('matchkeys() needs items of one type.');
  const searched = found.slice(keys.items.length);
  const kept: Value[] = [];
  const uncertain: Value[] = [];
  for (const [at, item] of items.entries()) {
    const key = found[at];
    const same = searched.map((other) => (key === undefined ? false : sameValue(key, other)));
    if (same.includes(true)) kept.push(item);
    else if (same.includes(undefined)) uncertain.push(item);
  }
  return arrayResult(call, kept, args, openedBy(call, uncertain, undefined));
}

/** A map of lists of texts turned round: each text with the keys under which it stood. */
function transpose(call: FunctionCall, map: Value): Value {
  if (map.kind === 'unknown' || map.kind === 'choice') return undecided(call, [map]);
  if (map.kind !== 'object') return call.reject('transpose() needs a map of lists.');
  const turned = new Map<string, string[]>();
  for (const { name, value } of [...map.members.values()].sort((left, right) => compareText(left.name, right.name))) {
    if (isNull(value) || !mayBeList(value)) return call.reject('transpose() needs a map of lists.');
    const texts = value.kind === 'array' && value.open === undefined ? value.items.map(wholeText) : [undefined];
    for (const text of texts) {
      if (text === undefined) return undecided(call, [map]);
      turned.set(text, [...(turned.get(text) ?? []), name]);
    }
  }
  if (map.open !== undefined) return undecided(call, [map]);
  const origin = originOf(call, [map]);
  const members = [...turned].map(([name, keys]) => ({
    name,
    span: call.span,
    value: array(
      keys.map((key) => scalar(key, origin)),
      origin,
    ),
  }));
  return mapOf(members, origin);
}
