/** Functions of lists, sets and maps. */
import { callText } from '../../functions/canonical.js';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  known,
  optional,
  originOf,
  overBudget,
  rest,
  truth,
  undecided,
} from '../../functions/define.js';
import { leastLengthOf, wholeOf } from '../../functions/holes.js';
import { originAt, withStepsOf } from '../../origins.js';
import { mergeMembers } from '../../spreads.js';
import type { ArrayValue, Member, UnknownValue, Value } from '../../value.js';
import { array, choice, isFullyKnown, isNull, knownBoolean, scalar, textOf, unknownBecause } from '../../values.js';
import { access } from '../access.js';
import { compareText, eachOf, entriesOf, isSet, mapOf, memberNamed } from '../collections.js';
import { numberOf, sameValue } from '../operators.js';
import { onList, textParts, wholeText } from './arguments.js';

export const COLLECTIONS: readonly Definition[] = [
  define('length', [ANY], length),
  define('merge', [rest(ANY)], merge),
  define('lookup', [ANY, ANY, optional(ANY)], lookup),
  define('contains', [ANY, ANY], contains),
  define('coalesce', [rest(ANY)], (call, ...args) => coalesce(call, args, isEmptyText), { wholeChoices: true }),
  define('coalescelist', [rest(ANY)], (call, ...args) => coalesce(call, args, isEmptyList)),
  define('keys', [ANY], (call, map) => elements(call, map, 'key')),
  define('values', [ANY], (call, map) => elements(call, map, 'value')),
  define('element', [ANY, ANY], onList(element)),
  define('concat', [rest(ANY)], concat),
  define('flatten', [ANY], onList(flatten)),
  define(
    'distinct',
    [ANY],
    onList((call, list) => distinct(call, list)),
  ),
  define('compact', [ANY], onList(compact)),
  define(
    'reverse',
    [ANY],
    onList((call, list) =>
      list.open === undefined ? arrayResult(call, [...list.items].reverse(), [list]) : undecided(call, [list]),
    ),
  ),
  define('sort', [ANY], onList(sort)),
  define('slice', [ANY, ANY, ANY], onList(slice)),
  define('range', [ANY, optional(ANY), optional(ANY)], range),
  define('one', [ANY], onList(one)),
  define('index', [ANY, ANY], onList(index)),
  define(
    'alltrue',
    [ANY],
    onList((call, list) => quantified(call, list, false)),
  ),
  define(
    'anytrue',
    [ANY],
    onList((call, list) => quantified(call, list, true)),
  ),
  define('zipmap', [ANY, ANY], zipmap),
  define('chunklist', [ANY, ANY], onList(chunks)),
  define('sum', [ANY], onList(sum)),
];

function length(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') {
    if (value.open !== undefined) return undecided(call, [value]);
    const mayCoincide = isSet(value) && value.items.length > 1 && !value.items.every(isFullyKnown);
    return mayCoincide ? upTo(value.items.length, call, value) : known(call, value.items.length, [value]);
  }
  if (value.kind === 'object')
    return value.open === undefined ? known(call, value.members.size, [value]) : undecided(call, [value]);
  const parts = textParts(value);
  const whole = parts && wholeOf(parts);
  if (whole !== undefined) return known(call, [...whole].length, [value]);
  return parts === undefined ? call.reject('length() needs text or a collection.') : undecided(call, [value]);
}

/** The length of a set whose items may be equal: at least one, and at most so many. */
function upTo(most: number, call: FunctionCall, set: Value): Value {
  const lengths = Array.from({ length: most }, (_, index) => ({ value: known(call, index + 1, [set]), when: '' }));
  const reason = undecided(call, [set]);
  return choice(lengths, reason, reason.origin, call.limits.alternatives);
}

/** Later maps win; one that is not known may replace what came before it. */
function merge(call: FunctionCall, ...maps: readonly Value[]): Value {
  let members: readonly Member[] = [];
  let open: UnknownValue | undefined;
  let each: Value | undefined;
  for (const map of maps) {
    if (map.kind === 'array' || (map.kind === 'scalar' && !isNull(map))) return call.reject('merge() needs maps.');
    const merged = mergeMembers(members, open, map, call.span, call.limits);
    if (map.kind === 'object') each ??= eachOf(map);
    members = merged.members;
    open = merged.open;
  }
  return mapOf(members, originOf(call, maps), open, each);
}

function lookup(call: FunctionCall, map: Value, key: Value, fallback?: Value): Value {
  const args = fallback === undefined ? [map, key] : [map, key, fallback];
  const name = wholeText(key);
  if (map.kind === 'object' && name !== undefined) {
    const member = memberNamed(map, name);
    if (member !== undefined) return withStepsOf(member.value, map.origin);
    if (map.open === undefined) return fallback ?? call.reject(`lookup() finds no '${name}'.`);
  }
  if (map.kind !== 'object' && map.kind !== 'unknown') return call.reject('lookup() needs a map.');
  const how = {
    span: call.span,
    alternatives: call.limits.alternatives,
    reject: () => undefined,
    keepsFailures: false,
  };
  const found = access(map, key, how);
  if (fallback === undefined) return found;
  const reason = unknownBecause(
    map.kind === 'object' && name === undefined ? key : map,
    callText('lookup', args),
    call.span,
    args,
  );
  const alternatives = [
    { value: found, when: `if '${textOf(key)}' is set` },
    { value: fallback, when: `if '${textOf(key)}' is not set` },
  ];
  return choice(alternatives, reason, originOf(call, args), call.limits.alternatives);
}

function contains(call: FunctionCall, list: Value, wanted: Value): Value {
  if (list.kind !== 'array')
    return list.kind === 'unknown' ? undecided(call, [list, wanted]) : call.reject('contains() needs a list.');
  let undecidedItem = list.open !== undefined;
  for (const item of list.items) {
    const same = sameValue(item, wanted);
    if (same === true || sameText(item, wanted)) return known(call, true, [list, wanted]);
    if (same === undefined) undecidedItem = true;
  }
  return truth(call, undecidedItem ? undefined : false, [list, wanted]);
}

/** Terraform converts the wanted value to the type of the list's elements. */
function sameText(left: Value, right: Value): boolean {
  const [one, other] = [wholeText(left), wholeText(right)];
  return one !== undefined && one === other;
}

/** The first argument with a value; one that may have none is a possibility beside the ones after it. */
function coalesce(call: FunctionCall, args: readonly Value[], isEmpty: (value: Value) => boolean | undefined): Value {
  const possible: { value: Value; when: string }[] = [];
  for (const arg of args) {
    const cases = arg.kind === 'choice' ? arg.alternatives : [{ value: arg, when: '' }];
    const kept = cases.filter(({ value }) => isEmpty(value) !== true);
    possible.push(...kept);
    if (kept.length === cases.length && kept.every(({ value }) => isEmpty(value) === false)) break;
  }
  const [first] = possible;
  if (first === undefined) return call.reject(`${call.title}() finds no value.`);
  if (possible.length === 1) return first.value;
  const reason = unknownBecause(
    args.find((arg) => isEmpty(arg) === undefined || arg.kind === 'choice') ?? first.value,
    callText(call.title, args),
    call.span,
    args,
  );
  return choice(possible, reason, originOf(call, args), call.limits.alternatives);
}

function isEmptyText(value: Value): boolean | undefined {
  if (value.kind === 'scalar') return value.value === null || value.value === '';
  if (value.kind === 'text') return leastLengthOf(value.parts) > 0 ? false : undefined;
  // What Azure gives a resource is not empty.
  if (value.kind === 'unknown') return value.reason === 'runtime' ? false : undefined;
  return false;
}

function isEmptyList(value: Value): boolean | undefined {
  if (value.kind !== 'array') return undefined;
  if (value.items.length > 0) return false;
  return value.open === undefined ? true : undefined;
}

function elements(call: FunctionCall, map: Value, part: 'key' | 'value'): Value {
  const entries = map.kind === 'object' || map.kind === 'unknown' ? entriesOf(map, call.span) : undefined;
  if (entries === undefined) return call.reject(`${call.title}() needs a map.`);
  const items = entries.listed.map((entry) => entry[part]);
  return arrayResult(call, items, [map], entries.open && { reason: entries.open.reason, each: entries.open[part] });
}

function element(call: FunctionCall, list: ArrayValue, at: Value | undefined): Value {
  const wanted = at && numberOf(at);
  if (wanted === undefined || list.open !== undefined) {
    if (list.open?.each !== undefined && list.items.length === 0) return list.open.each;
    return undecided(call, at === undefined ? [list] : [list, at]);
  }
  const count = list.items.length;
  const item = list.items[((wanted % count) + count) % count];
  return item === undefined ? call.reject('element() needs a list that is not empty.') : withStepsOf(item, list.origin);
}

function concat(call: FunctionCall, ...lists: readonly Value[]): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  for (const list of lists) {
    if (list.kind === 'unknown') open ??= { reason: list };
    else if (list.kind !== 'array') return call.reject('concat() needs lists.');
    else {
      items.push(...list.items.map((item) => withStepsOf(item, list.origin)));
      open ??= list.open;
    }
  }
  return arrayResult(call, items, lists, open);
}

function flatten(call: FunctionCall, list: ArrayValue): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  const waiting: Value[] = [list];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (items.length > call.limits.copies) return overBudget(call, [list], 'the list has too many items');
    if (next.kind !== 'array') {
      if (next.kind === 'unknown' || next.kind === 'choice')
        open ??= { reason: unknownBecause(next, textOf(next), call.span), each: next };
      else items.push(next);
      continue;
    }
    if (next.open !== undefined) open ??= flattenedOpen(next.open);
    waiting.push(...[...next.items].reverse());
  }
  return arrayResult(call, items, [list], open);
}

function flattenedOpen(open: NonNullable<ArrayValue['open']>): NonNullable<ArrayValue['open']> {
  const { each, reason } = open;
  if (each?.kind !== 'array') return open;
  const [only] = each.items;
  if (each.open !== undefined && each.items.length === 0)
    return each.open.each === undefined ? { reason } : { reason, each: each.open.each };
  return each.items.length === 1 && only !== undefined && each.open === undefined ? { reason, each: only } : { reason };
}

function distinct(call: FunctionCall, list: ArrayValue): Value {
  const items = new Map(list.items.map((item) => [textOf(item), item]));
  return arrayResult(call, [...items.values()], [list], list.open);
}

function compact(call: FunctionCall, list: ArrayValue): Value {
  const items: Value[] = [];
  let { open } = list;
  for (const item of list.items) {
    const empty = isEmptyText(item);
    if (empty === false) items.push(item);
    else if (empty === undefined)
      open ??= { reason: unknownBecause(item, callText('compact', [item]), call.span), each: item };
  }
  return arrayResult(call, items, [list], open);
}

function sort(call: FunctionCall, list: ArrayValue): Value {
  const texts = list.items.map(wholeText);
  if (list.open !== undefined || texts.includes(undefined)) return undecided(call, [list]);
  return arrayResult(
    call,
    [...list.items].sort((left, right) => compareText(wholeText(left) ?? '', wholeText(right) ?? '')),
    [list],
  );
}

function slice(call: FunctionCall, list: ArrayValue, from?: Value, to?: Value): Value {
  const [start, end] = [from && numberOf(from), to && numberOf(to)];
  if (list.open !== undefined || start === undefined || end === undefined) return undecided(call, [list]);
  if (start < 0 || end > list.items.length || start > end) return call.reject('slice() reads outside the list.');
  return arrayResult(call, list.items.slice(start, end), [list]);
}

/** Terraform itself makes at most 1,024 numbers. */
const LONGEST_RANGE = 1024;

function range(call: FunctionCall, ...args: readonly Value[]): Value {
  const numbers = args.map(numberOf);
  if (!numbers.every((one) => one !== undefined)) return undecided(call, args);
  const [first = 0, second, third] = numbers;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (start <= end ? 1 : -1);
  if (step === 0) return call.reject('range() needs a step that is not zero.');
  const count = Math.max(Math.ceil((end - start) / step), 0);
  if (count > LONGEST_RANGE) return overBudget(call, args, 'it makes more than 1,024 numbers');
  const items = Array.from({ length: count }, (_, at) => scalar(start + at * step, originAt(call.span)));
  return arrayResult(call, items, args);
}

function one(call: FunctionCall, list: ArrayValue): Value {
  const [first, second] = list.items;
  if (second !== undefined) return call.reject('one() needs a list of at most one item.');
  if (first !== undefined) return withStepsOf(first, list.origin);
  if (list.open === undefined) return scalar(null, originOf(call, [list]));
  const each = list.open.each ?? unknownBecause(list.open.reason, callText('one', [list]), call.span);
  const alternatives = [
    { value: each, when: 'if there is one' },
    { value: scalar(null, originAt(call.span)), when: 'if there is none' },
  ];
  return choice(
    alternatives,
    unknownBecause(list.open.reason, callText('one', [list]), call.span),
    originOf(call, [list]),
  );
}

function index(call: FunctionCall, list: ArrayValue, wanted: Value | undefined): Value {
  if (wanted === undefined || list.open !== undefined) return undecided(call, [list]);
  const found = list.items.map((item) => sameValue(item, wanted));
  const at = found.indexOf(true);
  if (at >= 0 && !found.slice(0, at).includes(undefined)) return known(call, at, [list, wanted]);
  return found.includes(undefined) ? undecided(call, [list, wanted]) : call.reject('index() finds no such item.');
}

/** `anytrue` looks for an item that is true, `alltrue` for one that is not. */
function quantified(call: FunctionCall, list: ArrayValue, wanted: boolean): Value {
  const values = list.items.map((item) => (isNull(item) ? false : knownBoolean(item)));
  if (values.includes(wanted)) return known(call, wanted, [list]);
  return truth(call, values.includes(undefined) || list.open !== undefined ? undefined : !wanted, [list]);
}

function zipmap(call: FunctionCall, keys: Value, values: Value): Value {
  if (keys.kind !== 'array' || values.kind !== 'array' || keys.open !== undefined || values.open !== undefined)
    return undecided(call, [keys, values]);
  const names = keys.items.map(wholeText);
  if (!names.every((name) => name !== undefined)) return undecided(call, [keys, values]);
  const members = names.flatMap((name, at) => {
    const value = values.items[at];
    return value === undefined ? [] : [{ name, span: call.span, value }];
  });
  return mapOf(members, originOf(call, [keys, values]));
}

function chunks(call: FunctionCall, list: ArrayValue, size: Value | undefined): Value {
  const length = size && numberOf(size);
  if (list.open !== undefined || length === undefined || length < 1) return undecided(call, [list]);
  const items: Value[] = [];
  for (let at = 0; at < list.items.length; at += length)
    items.push(array(list.items.slice(at, at + length), originAt(call.span)));
  return arrayResult(call, items, [list]);
}

function sum(call: FunctionCall, list: ArrayValue): Value {
  const numbers = list.items.map(numberOf);
  if (list.open !== undefined || !numbers.every((number) => number !== undefined)) return undecided(call, [list]);
  return known(
    call,
    numbers.reduce((total, number) => total + number, 0),
    [list],
  );
}
