/** Functions that take strings as well as arrays or objects. Of an open array nothing is known of the order. */

import { withStepsOf } from '../origins.js';
import type { ArrayValue, Value } from '../value.js';
import { knownScalar } from '../values.js';
import {
  ANY,
  ARRAY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  INTEGER,
  known,
  one,
  rest,
  textResult,
  truth,
  undecided,
} from './define.js';
import { addItemsOf, addOpenItems, gatheredArray, gathering } from './gather.js';
import { leastLengthOf, type Parts, partsOf, piecesOf, prefixOf, suffixOf, wholeOf } from './holes.js';
import { kindName, kindOf } from './kinds.js';
import { hasKnownNames, hasName } from './member-names.js';
import { anySame, sameValue } from './sameness.js';
import { lowerCased, slice } from './text.js';

const TEXT_OR_ARRAY = one('string', 'array');

export const COLLECTIONS: readonly Definition[] = [
  define('empty', [one('string', 'array', 'object', 'null')], (call, value) => truth(call, isEmpty(value), [value])),
  define('length', [one('string', 'array', 'object')], (call, value) => length(call, value)),
  define('contains', [one('string', 'array', 'object'), ANY], (call, container, item) =>
    contains(call, container, item),
  ),
  define('concat', [rest(one('string', 'integer', 'boolean', 'array'))], (call, ...args) => concat(call, args)),
  define('first', [TEXT_OR_ARRAY], (call, value) => end(call, value, 'first')),
  define('last', [TEXT_OR_ARRAY], (call, value) => end(call, value, 'last')),
  define('take', [TEXT_OR_ARRAY, INTEGER], (call, value, count) => take(call, value, count)),
  define('skip', [TEXT_OR_ARRAY, INTEGER], (call, value, count) => skip(call, value, count)),
  define('indexOf', [TEXT_OR_ARRAY, ANY], (call, value, item) => indexOf(call, value, item)),
  define('lastIndexOf', [TEXT_OR_ARRAY, ANY], (call, value, item) => lastIndexOf(call, value, item)),
  define('flatten', [ARRAY], (call, arrays) => flatten(call, arrays)),
];

/** Empty text, array or object, or null; undefined if that is not known. */
function isEmpty(value: Value): boolean | undefined {
  if (value.kind === 'scalar' && value.value === null) return true;
  if (value.kind === 'object') return value.members.size > 0 ? false : value.open === undefined || undefined;
  if (value.kind === 'array') return value.items.length > 0 ? false : value.open === undefined || undefined;
  if (kindOf(value) !== 'string') return undefined;
  const parts = partsOf(value);
  if (leastLengthOf(parts) > 0) return false;
  return wholeOf(parts) === '' || undefined;
}

function length(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array' && value.open === undefined) return known(call, value.items.length, [value]);
  // Of names that are not known, two may be the same.
  if (value.kind === 'object' && value.open === undefined && (hasKnownNames(value) || value.members.size === 1))
    return known(call, value.members.size, [value]);
  const whole = kindOf(value) === 'string' ? wholeOf(partsOf(value)) : undefined;
  return whole === undefined ? undecided(call, [value]) : known(call, whole.length, [value]);
}

/** Text in a text with case, a property of an object without case, or an equal item of an array. */
function contains(call: FunctionCall, container: Value, item: Value): Value {
  const args = [container, item];
  if (container.kind === 'array') {
    const found = anySame(container.items, item);
    return truth(call, found === false && container.open !== undefined ? undefined : found, args);
  }
  const containerKind = kindOf(container);
  const itemKind = kindOf(item);
  if (containerKind !== undefined && itemKind !== undefined && itemKind !== 'string')
    return call.reject(`contains() cannot look for ${kindName(itemKind)} in ${kindName(containerKind)}.`);
  const wanted = wholeOf(partsOf(item));
  if (containerKind === undefined || wanted === undefined) return undecided(call, args);
  return container.kind === 'object'
    ? truth(call, hasName(container, wanted), args)
    : truth(call, hasText(partsOf(container), wanted), args);
}

function hasText(parts: Parts, wanted: string): boolean | undefined {
  if (piecesOf(parts).some((piece) => piece.includes(wanted))) return true;
  return wholeOf(parts) === undefined ? undefined : false;
}

/** Arrays one after the other, or the texts of strings, integers and booleans. */
function concat(call: FunctionCall, args: readonly Value[]): Value {
  const kinds = args.map(kindOf);
  if (!kinds.includes('array')) {
    const unknownOnly = args.length > 0 && kinds.every((kind) => kind === undefined);
    return unknownOnly ? undecided(call, args) : textResult(call, args, args);
  }
  const other = kinds.find((kind) => kind !== undefined && kind !== 'array');
  if (other !== undefined) return call.reject(`concat() cannot join an array with ${kindName(other)}.`);
  return joined(call, args);
}

/** One array of sub-arrays becomes an array of their items. */
function flatten(call: FunctionCall, arrays: Value): Value {
  if (arrays.kind !== 'array') return undecided(call, [arrays]);
  const wrong = arrays.items.map(kindOf).find((kind) => kind !== undefined && kind !== 'array');
  if (wrong !== undefined)
    return call.reject(`flatten() needs an array of arrays, but there is ${kindName(wrong)} in it.`);
  const gathered = gathering();
  for (const part of arrays.items) addItemsOf(gathered, part);
  if (arrays.open?.each !== undefined) addItemsOf(gathered, arrays.open.each, arrays.open.reason);
  else addOpenItems(gathered, arrays.open);
  return gatheredArray(call, gathered, [arrays]);
}

function joined(call: FunctionCall, arrays: readonly Value[]): Value {
  const gathered = gathering();
  for (const part of arrays) addItemsOf(gathered, part);
  return gatheredArray(call, gathered, arrays);
}

/** The first or last character or item; an array without items has none, a text without characters an empty one. */
function end(call: FunctionCall, value: Value, which: 'first' | 'last'): Value {
  if (value.kind === 'array') {
    if (value.open !== undefined) return undecided(call, [value]);
    const item = value.items.at(which === 'first' ? 0 : -1);
    return item === undefined ? known(call, null, [value]) : withStepsOf(item, value.origin);
  }
  const parts = kindOf(value) === 'string' ? partsOf(value) : [];
  const whole = wholeOf(parts) !== undefined;
  const character = which === 'first' ? prefixOf(parts).slice(0, 1) : suffixOf(parts).slice(-1);
  return parts.length > 0 && (whole || character !== '') ? known(call, character, [value]) : undecided(call, [value]);
}

/** The first characters or items, as many as there are; none for a negative count. */
function take(call: FunctionCall, value: Value, count: Value): Value {
  const number = knownScalar(count);
  const args = [value, count];
  if (typeof number !== 'number') return undecided(call, args);
  if (value.kind === 'array') {
    if (value.open !== undefined) return undecided(call, args);
    return itemsResult(call, value, value.items.slice(0, Math.max(number, 0)), args);
  }
  return kindOf(value) === 'string' ? slice(call, partsOf(value), 0, Math.max(number, 0), args) : undecided(call, args);
}

/** What follows the first characters or items; everything for a negative count. */
function skip(call: FunctionCall, value: Value, count: Value): Value {
  const number = knownScalar(count);
  const args = [value, count];
  if (typeof number !== 'number') return undecided(call, args);
  if (value.kind === 'array') {
    if (value.open !== undefined) return undecided(call, args);
    return itemsResult(call, value, value.items.slice(Math.max(number, 0)), args);
  }
  if (kindOf(value) !== 'string') return undecided(call, args);
  return slice(call, partsOf(value), Math.max(number, 0), undefined, args);
}

function itemsResult(call: FunctionCall, from: ArrayValue, items: readonly Value[], args: readonly Value[]): Value {
  return arrayResult(
    call,
    items.map((item) => withStepsOf(item, from.origin)),
    args,
  );
}

/** Where a text (without case) or an equal item is found first; -1 if nowhere. */
function indexOf(call: FunctionCall, value: Value, item: Value): Value {
  const args = [value, item];
  if (value.kind === 'array') return foundAt(call, value, item, [...value.items.keys()]);
  const wanted = textToFind(call, value, item);
  if (typeof wanted !== 'string') return wanted;
  const parts = partsOf(value);
  const whole = wholeOf(parts);
  const found = lowerCased(prefixOf(parts)).indexOf(lowerCased(wanted));
  return whole !== undefined || found >= 0 ? known(call, found, args) : undecided(call, args);
}

/** Where a text (without case) or an equal item is found last; -1 if nowhere. */
function lastIndexOf(call: FunctionCall, value: Value, item: Value): Value {
  const args = [value, item];
  if (value.kind === 'array') return foundAt(call, value, item, [...value.items.keys()].reverse());
  const wanted = textToFind(call, value, item);
  if (typeof wanted !== 'string') return wanted;
  const whole = wholeOf(partsOf(value));
  if (whole === undefined) return undecided(call, args);
  // The service finds the empty text at the last character, not behind it.
  if (wanted === '') return known(call, Math.max(whole.length - 1, 0), args);
  return known(call, lowerCased(whole).lastIndexOf(lowerCased(wanted)), args);
}

/** The text to look for in a text, or the result if it cannot be looked for. */
function textToFind(call: FunctionCall, value: Value, item: Value): string | Value {
  const [kind, wantedKind] = [kindOf(value), kindOf(item)];
  if (kind === 'string' && wantedKind !== undefined && wantedKind !== 'string')
    return call.reject(`${call.title}() cannot look for ${kindName(wantedKind)} in a string.`);
  const wanted = kind === 'string' ? wholeOf(partsOf(item)) : undefined;
  return wanted ?? undecided(call, [value, item]);
}

/** The first of the positions whose item equals the wanted one, as long as all before it certainly do not. */
function foundAt(call: FunctionCall, value: ArrayValue, wanted: Value, positions: readonly number[]): Value {
  const args = [value, wanted];
  for (const position of value.open === undefined ? positions : []) {
    const item = value.items[position];
    const same = item === undefined ? false : sameValue(item, wanted);
    if (same === true) return known(call, position, args);
    if (same === undefined) return undecided(call, args);
  }
  return value.open === undefined ? known(call, -1, args) : undecided(call, args);
}
