/** Functions that look into lists, sets and maps, or choose between them. */
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
  rest,
  truth,
  undecided,
} from '../../functions/define.js';
import { leastLengthOf, wholeOf } from '../../functions/holes.js';
import { withStepsOf } from '../../origins.js';
import type { ArrayValue, Value } from '../../value.js';
import { choice, isFullyKnown, isNull, scalar, textOf, unknownBecause } from '../../values.js';
import { access } from '../access.js';
import { booleanOf } from '../booleans.js';
import { entriesOf, isSet, memberNamed } from '../collections.js';
import { isNoNumber, numberOf } from '../numbers.js';
import { sameValue } from '../operators.js';
import { asText } from '../unification.js';
import { characters, onList, textParts, wholeText } from './arguments.js';
import { merge } from './merge.js';

export const COLLECTIONS: readonly Definition[] = [
  define('length', [ANY], length),
  define('merge', [rest(ANY)], merge),
  define('lookup', [ANY, ANY, optional(ANY)], lookup),
  define('contains', [ANY, ANY], contains),
  define('coalesce', [rest(ANY)], coalesce, { wholeChoices: true }),
  define('coalescelist', [rest(ANY)], coalesceList, { wholeChoices: true }),
  define('keys', [ANY], (call, map) => elements(call, map, 'key')),
  define('values', [ANY], (call, map) => elements(call, map, 'value')),
  define('element', [ANY, ANY], onList(element)),
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
];

function length(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') {
    if (value.open !== undefined) return undecided(call, [value]);
    const mayCoincide = isSet(value) && value.items.length > 1 && !value.items.every(isFullyKnown);
    return mayCoincide ? lengthOfSet(call, value) : known(call, value.items.length, [value]);
  }
  if (value.kind === 'object') {
    const uncertain = value.open !== undefined || [...value.members.values()].some(({ key }) => key !== undefined);
    return uncertain ? undecided(call, [value]) : known(call, value.members.size, [value]);
  }
  if (value.kind === 'scalar' && typeof value.value !== 'string') {
    return call.reject('length() needs text or a collection.');
  }
  const parts = textParts(value);
  const whole = parts && wholeOf(parts);
  return whole === undefined ? undecided(call, [value]) : known(call, characters(whole).length, [value]);
}

/** The length of a set of which items may be equal: those that are known are not. */
function lengthOfSet(call: FunctionCall, set: ArrayValue): Value {
  const least = Math.max(set.items.filter(isFullyKnown).length, 1);
  const lengths = Array.from({ length: set.items.length - least + 1 }, (_, more) => ({
    value: known(call, least + more, [set]),
    when: '',
  }));
  const reason = undecided(call, [set]);
  return choice(lengths, reason, reason.origin, call.limits.alternatives);
}

/** The element under a key, else the fallback; both where it is not known which. */
function lookup(call: FunctionCall, map: Value, key: Value, fallback?: Value): Value {
  const args = fallback === undefined ? [map, key] : [map, key, fallback];
  const name = wholeText(key);
  if (textParts(key) === undefined || isNull(map)) return call.reject('lookup() needs a map and a key.');
  if (map.kind === 'object' && name !== undefined) {
    const member = memberNamed(map, name);
    if (member !== undefined) return withStepsOf(member.value, map.origin);
    if (map.open === undefined) return fallback ?? call.reject(`lookup() finds no '${name}'.`);
  }
  if (map.kind !== 'object' && map.kind !== 'unknown' && map.kind !== 'choice') {
    return call.reject('lookup() needs a map.');
  }
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

/** Values of different types are never equal: `contains([1], "1")` is false. */
function contains(call: FunctionCall, list: Value, wanted: Value): Value {
  const args = [list, wanted];
  if (isNull(wanted)) return call.reject('contains() needs a value to look for.');
  if (list.kind === 'unknown' || list.kind === 'choice') return undecided(call, args);
  if (list.kind !== 'array') return call.reject('contains() needs a list.');
  const same = list.items.map((item) => sameValue(item, wanted));
  if (same.includes(true)) return known(call, true, args);
  const perhaps = list.open !== undefined || same.includes(undefined);
  return truth(call, perhaps ? undefined : false, args);
}

/** The first argument that is neither null nor empty text, converted to the type that all of them have in common. */
function coalesce(call: FunctionCall, ...args: readonly Value[]): Value {
  const primitive = args.filter((arg) => !isNull(arg) && arg.kind !== 'unknown' && arg.kind !== 'choice');
  const isText = primitive.some(
    (arg) => arg.kind === 'text' || typeof (arg.kind === 'scalar' && arg.value) === 'string',
  );
  return firstOf(call, isText ? args.map(asText) : args, isEmptyText);
}

function coalesceList(call: FunctionCall, ...args: readonly Value[]): Value {
  if (args.some((arg) => isSet(arg) || !['array', 'unknown', 'choice'].includes(arg.kind))) {
    return call.reject('coalescelist() needs lists.');
  }
  return firstOf(call, args, isEmptyList);
}

/** The first argument with a value; one that may have none is a possibility beside the ones after it. */
function firstOf(call: FunctionCall, args: readonly Value[], isEmpty: (value: Value) => boolean | undefined): Value {
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

export function isEmptyText(value: Value): boolean | undefined {
  if (value.kind === 'scalar') return value.value === null || value.value === '';
  if (value.kind === 'text') return leastLengthOf(value.parts) > 0 ? false : undefined;
  // What Azure gives a resource is not empty.
  if (value.kind === 'unknown') return value.reason === 'runtime' ? false : undefined;
  return value.kind === 'choice' ? undefined : false;
}

function isEmptyList(value: Value): boolean | undefined {
  if (value.kind !== 'array') return undefined;
  if (value.items.length > 0) return false;
  return value.open === undefined ? true : undefined;
}

function elements(call: FunctionCall, map: Value, part: 'key' | 'value'): Value {
  if (map.kind === 'choice') return undecided(call, [map]);
  const entries = map.kind === 'object' || map.kind === 'unknown' ? entriesOf(map, call.span) : undefined;
  if (entries === undefined) return call.reject(`${call.title}() needs a map.`);
  const items = entries.listed.map((entry) => entry[part]);
  return arrayResult(call, items, [map], entries.open && { reason: entries.open.reason, each: entries.open[part] });
}

/** Behind the end of the list it starts over. */
function element(call: FunctionCall, list: ArrayValue, at?: Value): Value {
  if (isSet(list) || at === undefined || isNoNumber(at)) return call.reject('element() needs a list and a number.');
  const wanted = numberOf(at);
  const count = list.items.length;
  if (count === 0 && list.open === undefined) return call.reject('element() needs a list that is not empty.');
  if (wanted !== undefined && !Number.isInteger(wanted)) return call.reject('element() needs a whole number.');
  if (wanted === undefined || list.open !== undefined) {
    return count === 0 && list.open?.each !== undefined ? list.open.each : undecided(call, [list, at]);
  }
  const item = list.items[wanted % count];
  return item === undefined
    ? call.reject('element() needs an index that is not negative.')
    : withStepsOf(item, list.origin);
}

function one(call: FunctionCall, list: ArrayValue): Value {
  const [first, second] = list.items;
  const certain = isSet(list) ? list.items.every(isFullyKnown) : true;
  if (second !== undefined) {
    return certain ? call.reject('one() needs a list of at most one item.') : undecided(call, [list]);
  }
  if (first !== undefined) return withStepsOf(first, list.origin);
  if (list.open === undefined) return scalar(null, originOf(call, [list]));
  const each = list.open.each ?? unknownBecause(list.open.reason, callText('one', [list]), call.span);
  const alternatives = [
    { value: each, when: 'if there is one' },
    { value: scalar(null, originOf(call, [list])), when: 'if there is none' },
  ];
  return choice(
    alternatives,
    unknownBecause(list.open.reason, callText('one', [list]), call.span),
    originOf(call, [list]),
  );
}

function index(call: FunctionCall, list: ArrayValue, wanted: Value | undefined): Value {
  if (wanted === undefined || isNull(wanted) || isSet(list)) return call.reject('index() needs a list and a value.');
  const found = list.items.map((item) => sameValue(item, wanted));
  const at = found.indexOf(true);
  if (list.open !== undefined) return undecided(call, [list, wanted]);
  if (at >= 0 && !found.slice(0, at).includes(undefined)) return known(call, at, [list, wanted]);
  return found.includes(undefined) ? undecided(call, [list, wanted]) : call.reject('index() finds no such item.');
}

/** `anytrue` looks for an item that is true, `alltrue` for one that is not; null counts as false. */
function quantified(call: FunctionCall, list: ArrayValue, wanted: boolean): Value {
  const values = list.items.map((item) => (isNull(item) ? false : booleanOf(item)));
  if (values.includes('rejected')) return call.reject(`${call.title}() needs booleans.`);
  if (values.includes(wanted)) return known(call, wanted, [list]);
  return truth(call, values.includes(undefined) || list.open !== undefined ? undefined : !wanted, [list]);
}
