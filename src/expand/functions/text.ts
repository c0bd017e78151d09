/** String functions that take strings only. A text with holes keeps what is known of it. */
import type { ResourceIdValue, Value } from '../value.js';
import { knownScalar, knownString, scalar, unknownBecause } from '../values.js';
import { callText } from './canonical.js';
import {
  ARRAY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  INTEGER,
  known,
  one,
  optional,
  originOfAll,
  overBudget,
  STRING,
  textResult,
  truth,
  undecided,
} from './define.js';
import {
  hasPieces,
  leastLengthOf,
  type Parts,
  partsOf,
  piecesOf,
  prefixOf,
  suffixOf,
  wholeOf,
  withoutPrefix,
} from './holes.js';
import { type Kind, kindOf } from './kinds.js';

/** The service pads to 16 characters at most. */
const WIDEST_PADDING = 16;

export const TEXT: readonly Definition[] = [
  define('toLower', [STRING], (call, value) => eachStretch(call, value, lowerCased)),
  define('toUpper', [STRING], (call, value) => eachStretch(call, value, upperCased)),
  define('trim', [STRING], (call, value) => trim(call, value)),
  define('padLeft', [one('string', 'integer'), INTEGER, optional(STRING)], (call, value, width, padding?: Value) =>
    padLeft(call, value, width, padding),
  ),
  define('replace', [STRING, STRING, STRING], (call, value, old, replacement) =>
    replace(call, value, old, replacement),
  ),
  define('substring', [STRING, INTEGER, optional(INTEGER)], (call, value, start, length?: Value) =>
    substring(call, value, start, length),
  ),
  define('split', [STRING, one('string', 'array')], (call, value, delimiter) => split(call, value, delimiter)),
  define('join', [ARRAY, STRING], (call, items, delimiter) => join(call, items, delimiter)),
  define('startsWith', [STRING, STRING], (call, value, start) =>
    truth(call, startsWith(partsOf(value), partsOf(start)), [value, start]),
  ),
  define('endsWith', [STRING, STRING], (call, value, end) =>
    truth(call, startsWith(mirrored(partsOf(value)), mirrored(partsOf(end))), [value, end]),
  ),
  define('like', [STRING, STRING], (call, value, pattern) => like(call, value, pattern)),
];

/** The text with `change` applied to each known stretch; a hole becomes the call on that hole. */
function eachStretch(call: FunctionCall, value: Value, change: (text: string) => string): Value {
  const parts = partsOf(value);
  if (parts.every((part) => typeof part !== 'string')) return undecided(call, [value]);
  const changed = parts.map((part) => (typeof part === 'string' ? change(part) : hole(call, [part])));
  return textResult(call, changed, [value]);
}

/** The call on part of its text, as a hole of the result. */
function hole(call: FunctionCall, args: readonly [Value, ...Value[]]): Value {
  return unknownBecause(args[0], callText(call.title, args), call.span, args);
}

/** Lower case character by character, as the service does it: the length never changes. */
export function lowerCased(text: string): string {
  return characterWise(text, (character) => character.toLowerCase());
}

function upperCased(text: string): string {
  return characterWise(text, (character) => character.toUpperCase());
}

function characterWise(text: string, change: (character: string) => string): string {
  let result = '';
  for (const character of text) {
    const changed = change(character);
    result += changed.length === character.length ? changed : character;
  }
  return result;
}

/** White space goes from both ends, unless a hole stands where it would. */
function trim(call: FunctionCall, value: Value): Value {
  const parts = partsOf(value);
  const whole = wholeOf(parts);
  if (whole !== undefined) return known(call, whole.trim(), [value]);
  if (prefixOf(parts).trim() === '' || suffixOf(parts).trim() === '') return undecided(call, [value]);
  const trimmed = parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    if (index === 0) return part.trimStart();
    return index === parts.length - 1 ? part.trimEnd() : part;
  });
  return textResult(call, trimmed, [value]);
}

function padLeft(call: FunctionCall, value: Value, width: Value, padding: Value | undefined): Value {
  const args = padding === undefined ? [value, width] : [value, width, padding];
  const total = knownScalar(width);
  const character = padding === undefined ? ' ' : knownString(padding);
  if (character !== undefined && character.length !== 1) return call.reject('padLeft() pads with a single character.');
  if (typeof total === 'number' && (total < 1 || total > WIDEST_PADDING))
    return call.reject(`padLeft() pads to 1 to ${WIDEST_PADDING} characters, not ${total}.`);
  const parts = partsOf(value);
  if (typeof total === 'number' && leastLengthOf(parts) >= total) return textResult(call, parts, args);
  const whole = wholeOf(parts);
  if (whole === undefined || typeof total !== 'number' || character === undefined) return undecided(call, args);
  return known(call, whole.padStart(total, character), args);
}

/** Every occurrence is replaced, with case. In a text with holes only where no occurrence can reach into a hole. */
function replace(call: FunctionCall, value: Value, old: Value, replacement: Value): Value {
  const args = [value, old, replacement];
  const [from, to] = [knownString(old), knownString(replacement)];
  if (from === '') return call.reject('replace() needs a text to replace, but got an empty one.');
  const parts = partsOf(value);
  if (from === undefined || to === undefined || !staysInStretches(parts, from)) return undecided(call, args);
  const pieces = parts.map((part) => (typeof part === 'string' ? part.split(from) : part));
  if (lengthJoined(pieces, to) > call.limits.textLength) return overBudget(call, args, 'the text is too long');
  const replaced = pieces.map((piece) => (isStretch(piece) ? piece.join(to) : hole(call, [piece, old, replacement])));
  return textResult(call, replaced, args);
}

function isStretch(piece: readonly string[] | Value): piece is readonly string[] {
  return Array.isArray(piece);
}

function lengthJoined(pieces: readonly (readonly string[] | Value)[], separator: string): number {
  return pieces
    .filter(isStretch)
    .reduce((sum, piece) => sum + piece.reduce((length, text) => length + text.length + separator.length, 0), 0);
}

/** True if no occurrence of `wanted` can be partly in a hole: it is one character, or it cannot go on in a stretch. */
function staysInStretches(parts: Parts, wanted: string): boolean {
  if (parts.every((part) => typeof part === 'string')) return true;
  if (parts.every((part) => typeof part !== 'string')) return false;
  if (wanted.length === 1) return true;
  const pieces = piecesOf(parts);
  const last = pieces.length - 1;
  return pieces.every((piece, index) => {
    const isBetween = index > 0 && index < last;
    if (isBetween && wanted.includes(piece)) return false;
    const most = wanted.length - 1;
    return (index === last || !overlaps(piece, wanted, most)) && (index === 0 || !overlaps(wanted, piece, most));
  });
}

/** True if `left` ends with the first characters of `right`, `most` of them or fewer. */
function overlaps(left: string, right: string, most: number): boolean {
  for (let length = Math.min(left.length, right.length, most); length > 0; length--) {
    if (left.endsWith(right.slice(0, length))) return true;
  }
  return false;
}

function substring(call: FunctionCall, value: Value, start: Value, length: Value | undefined): Value {
  const args = length === undefined ? [value, start] : [value, start, length];
  const from = knownScalar(start);
  const count = knownScalar(length);
  if (typeof from !== 'number' || (length !== undefined && typeof count !== 'number')) return undecided(call, args);
  if (from < 0 || (typeof count === 'number' && count < 0))
    return call.reject(
      `substring() needs a position and a length of 0 or more, but got ${from} and ${count ?? 'none'}.`,
    );
  const parts = partsOf(value);
  const whole = wholeOf(parts);
  const end = typeof count === 'number' ? from + count : undefined;
  if (whole !== undefined && (end ?? from) > whole.length)
    return call.reject(`substring() reads up to position ${end ?? from} of a text of ${whole.length} characters.`);
  return slice(call, parts, from, end, args);
}

/** The characters from `from` to before `end`, as far as they stand before the first hole; the rest is a hole. */
export function slice(
  call: FunctionCall,
  parts: Parts,
  from: number,
  end: number | undefined,
  args: readonly Value[],
): Value {
  const prefix = prefixOf(parts);
  if (wholeOf(parts) !== undefined || (end !== undefined && end <= prefix.length))
    return known(call, prefix.slice(from, end), args);
  if (from > prefix.length || (from === 0 && prefix === '')) return undecided(call, args);
  const remaining = withoutPrefix(parts, from);
  if (end === undefined) return textResult(call, remaining, args);
  const head = prefix.slice(from);
  return head === '' ? undecided(call, args) : textResult(call, [head, tailOf(call, args, head.length)], args);
}

/** What follows the first `count` characters of a result, as a hole. */
function tailOf(call: FunctionCall, args: readonly Value[], count: number): Value {
  const result = undecided(call, args);
  return { ...result, expression: callText('skip', [result, scalar(count, result.origin)]) };
}

/** The pieces of the text. Names in a resource ID hold no slash; any other hole may hold a delimiter. */
function split(call: FunctionCall, value: Value, delimiter: Value): Value {
  const delimiters = delimitersOf(delimiter);
  if (delimiters === 'wrong') return call.reject('split() needs a string or an array of strings as argument 2.');
  if (delimiters === undefined) return undecided(call, [value, delimiter]);
  const parts = partsOf(value);
  const whole = wholeOf(parts);
  if (whole !== undefined) {
    const origin = originOfAll(call, [value, delimiter]);
    const items = splitText(whole, delimiters, call.limits.copies + 1).map((item) => scalar(item, origin));
    return arrayResult(call, items, [value, delimiter]);
  }
  if (value.kind === 'resource-id' && delimiters.join() === '/' && hasKnownShape(value))
    return splitId(call, parts, [value, delimiter]);
  return undecided(call, [value, delimiter]);
}

/** False for the ID of an extension of something unknown. */
function hasKnownShape({ scope }: ResourceIdValue): boolean {
  if (scope.level !== 'resource') return true;
  return scope.resource?.kind === 'resource-id' && hasKnownShape(scope.resource);
}

function splitId(call: FunctionCall, parts: Parts, args: readonly Value[]): Value {
  const items: Parts[] = [[]];
  for (const part of parts) {
    const [first = '', ...more] = typeof part === 'string' ? part.split('/') : [part];
    items.push([...(items.pop() ?? []), first], ...more.map((piece) => [piece]));
  }
  return arrayResult(
    call,
    items.map((item) => textResult(call, item, args)),
    args,
  );
}

function delimitersOf(value: Value): readonly string[] | 'wrong' | undefined {
  if (value.kind !== 'array') {
    const delimiter = wholeOf(partsOf(value));
    return delimiter === undefined ? undefined : [delimiter];
  }
  if (value.items.some((item) => (kindOf(item) ?? 'string') !== 'string')) return 'wrong';
  const delimiters = value.items.map(knownString).filter((item) => item !== undefined);
  return value.open === undefined && delimiters.length === value.items.length ? delimiters : undefined;
}

/** At each position the first delimiter of the list that fits is taken; empty ones never fit. */
function splitText(text: string, delimiters: readonly string[], most: number): readonly string[] {
  const wanted = delimiters.filter((delimiter) => delimiter !== '');
  if (wanted.length === 0) return [text];
  return text.split(new RegExp(wanted.map(escaped).join('|')), most);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function join(call: FunctionCall, items: Value, delimiter: Value): Value {
  const args = [items, delimiter];
  const separator = knownString(delimiter);
  if (items.kind !== 'array' || items.open !== undefined || separator === undefined) return undecided(call, args);
  if (items.items.some((item) => !isJoinable(kindOf(item))))
    return call.reject('join() joins strings, integers and booleans only.');
  return textResult(
    call,
    items.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])),
    args,
  );
}

function isJoinable(kind: Kind | undefined): boolean {
  return kind === undefined || kind === 'string' || kind === 'integer' || kind === 'boolean';
}

/** Without case. Decided by the known start of the text if that is long enough or differs. */
function startsWith(parts: Parts, start: Parts): boolean | undefined {
  const prefix = lowerCased(prefixOf(parts));
  const wanted = lowerCased(prefixOf(start));
  const whole = wholeOf(start) !== undefined;
  if (prefix.startsWith(wanted)) return whole ? true : undefined;
  if (wholeOf(parts) !== undefined || !wanted.startsWith(prefix)) return false;
  return undefined;
}

/** The parts as read from the end. */
function mirrored(parts: Parts): Parts {
  return parts.map((part) => (typeof part === 'string' ? [...part].reverse().join('') : part)).reverse();
}

/** `*` stands for any text, nothing else is special; without case. */
function like(call: FunctionCall, value: Value, pattern: Value): Value {
  const [text, wanted] = [wholeOf(partsOf(value)), wholeOf(partsOf(pattern))];
  if (text === undefined || wanted === undefined) return undecided(call, [value, pattern]);
  return known(call, hasPieces(lowerCased(text), lowerCased(wanted).split('*')), [value, pattern]);
}
