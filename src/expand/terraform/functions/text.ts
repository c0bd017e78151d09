/** Functions of texts. */

import { callText } from '../../functions/canonical.js';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  known,
  originOfAll,
  rest,
  textResult,
  undecided,
} from '../../functions/define.js';
import { type Parts, prefixOf, suffixOf, wholeOf } from '../../functions/holes.js';
import type { Value } from '../../value.js';
import { scalar, unknownBecause } from '../../values.js';
import { isNoNumber, numberOf } from '../numbers.js';
import { characters, numberResult, onTexts, segmentsOfId, textParts, wholeText } from './arguments.js';
import { changesCharacters, matchesOf, matchOf, replacedBy } from './regular-expressions.js';

export const TEXT: readonly Definition[] = [
  define(
    'lower',
    [ANY],
    caseless((letter) => letter.toLowerCase()),
  ),
  define(
    'upper',
    [ANY],
    caseless((letter) => letter.toUpperCase()),
  ),
  define(
    'title',
    [ANY],
    onTexts((_call, text = '') => text.replace(WORD_START, (letter) => cased(letter, (one) => one.toUpperCase()))),
  ),
  define('trimspace', [ANY], (call, text) => trimmed(call, [text], isSpace, 'both')),
  define('chomp', [ANY], (call, text) => trimmed(call, [text], (one) => one === '\n' || one === '\r', 'end')),
  define(
    'strrev',
    [ANY],
    onTexts((_call, text = '') => [...characters(text)].reverse().join('')),
  ),
  define('trim', [ANY, ANY], trim),
  define('trimprefix', [ANY, ANY], (call, text, prefix) => withoutAffix(call, text, prefix, 'start')),
  define('trimsuffix', [ANY, ANY], (call, text, suffix) => withoutAffix(call, text, suffix, 'end')),
  define('indent', [ANY, ANY], indent),
  define('startswith', [ANY, ANY], (call, text, prefix) =>
    affix(call, text, prefix, prefixOf, (whole, part) => whole.startsWith(part)),
  ),
  define('endswith', [ANY, ANY], (call, text, suffix) =>
    affix(call, text, suffix, suffixOf, (whole, part) => whole.endsWith(part)),
  ),
  define('strcontains', [ANY, ANY], contains),
  define('substr', [ANY, ANY, ANY], substr),
  define('replace', [ANY, ANY, ANY], replace),
  define('split', [ANY, ANY], split),
  define('join', [ANY, rest(ANY)], join),
  define('regex', [ANY, ANY], (call, pattern, text) => regularExpression(call, pattern, text, matchOf)),
  define('regexall', [ANY, ANY], (call, pattern, text) => regularExpression(call, pattern, text, matchesOf)),
  define('parseint', [ANY, ANY], parseInteger),
];

/** Letters that start a word: those behind the start, white space or punctuation. */
const WORD_START = /(?<![\p{L}\p{N}_])\p{L}/gu;

/** What Go counts as white space. */
function isSpace(character: string): boolean {
  return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
}

/** One letter in another case; where that takes several letters, Go leaves it as it is. */
function cased(letter: string, change: (letter: string) => string): string {
  const [first = letter, ...more] = change(letter);
  return more.every(isMark) ? first : letter;
}

function isMark(character: string): boolean {
  return /^\p{M}$/u.test(character);
}

/** What changes letters only leaves holes where they are. */
function caseless(change: (letter: string) => string) {
  return (call: FunctionCall, value: Value): Value => {
    const parts = textParts(value);
    if (parts === undefined) return call.reject(`${call.title}() needs text.`);
    const changed = parts.map((part) =>
      typeof part === 'string' ? [...part].map((letter) => cased(letter, change)).join('') : hole(call, part),
    );
    return textResult(call, changed, [value]);
  };
}

/** What the function makes of a hole, given its other arguments. */
function hole(call: FunctionCall, part: Value, ...others: readonly Value[]): Value {
  return unknownBecause(part, callText(call.title, [part, ...others]), call.span);
}

function trim(call: FunctionCall, text: Value, set: Value): Value {
  const wanted = wholeText(set);
  if (textParts(set) === undefined || textParts(text) === undefined) return call.reject('trim() needs text.');
  if (wanted === undefined) return undecided(call, [text, set]);
  const cut = new Set(wanted);
  return trimmed(call, [text, set], (one) => cut.has(one), 'both');
}

/** The first of the arguments without what is cut off at its ends. A hole at an end may start with more of it. */
function trimmed(
  call: FunctionCall,
  args: readonly Value[],
  isCut: (character: string) => boolean,
  where: 'both' | 'end',
): Value {
  const parts = args[0] && textParts(args[0]);
  if (parts === undefined) return call.reject(`${call.title}() needs text.`);
  const whole = wholeOf(parts);
  if (whole !== undefined) return known(call, cutEnds(whole, isCut, where), args);
  const [first, last] = [parts[0], parts.at(-1)];
  const startStays = where === 'end' || (typeof first === 'string' && cutEnds(first, isCut, 'both') !== '');
  const endStays = typeof last === 'string' && cutEnds(last, isCut, 'both') !== '';
  if (!startStays || !endStays) return undecided(call, args);
  const cut = parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 && where === 'both' ? cutStart(part, isCut) : part;
    return index === parts.length - 1 ? cutEnds(start, isCut, 'end') : start;
  });
  return textResult(call, cut, args);
}

function cutEnds(text: string, isCut: (character: string) => boolean, where: 'both' | 'end'): string {
  const all = [...text];
  let end = all.length;
  while (end > 0 && isCut(all[end - 1] ?? '')) end--;
  const kept = all.slice(0, end).join('');
  return where === 'both' ? cutStart(kept, isCut) : kept;
}

function cutStart(text: string, isCut: (character: string) => boolean): string {
  const all = [...text];
  let start = 0;
  while (start < all.length && isCut(all[start] ?? '')) start++;
  return all.slice(start).join('');
}

function withoutAffix(call: FunctionCall, text: Value, affix: Value, where: 'start' | 'end'): Value {
  const args = [text, affix];
  const [parts, wanted] = [textParts(text), wholeText(affix)];
  if (parts === undefined || textParts(affix) === undefined) return call.reject(`${call.title}() needs text.`);
  if (wanted === undefined) return undecided(call, args);
  const at = where === 'start' ? 0 : parts.length - 1;
  const end = parts[at];
  const known = typeof end === 'string' ? end : '';
  const decided = wholeOf(parts) !== undefined || known.length >= wanted.length;
  const starts = where === 'start' ? known.startsWith(wanted) : known.endsWith(wanted);
  const differs = where === 'start' ? !wanted.startsWith(known) : !wanted.endsWith(known);
  if (!decided && !differs) return undecided(call, args);
  if (!starts || wanted === '') return textResult(call, parts, args);
  const kept = where === 'start' ? known.slice(wanted.length) : known.slice(0, -wanted.length);
  return textResult(
    call,
    parts.map((part, index) => (index === at ? kept : part)),
    args,
  );
}

function indent(call: FunctionCall, spaces: Value, text: Value): Value {
  const [count, parts] = [numberOf(spaces), textParts(text)];
  if (isNoNumber(spaces) || parts === undefined) return call.reject('indent() needs a number and text.');
  if (count === undefined) return undecided(call, [spaces, text]);
  if (!Number.isInteger(count) || count < 0) return call.reject('indent() needs a whole number that is not negative.');
  if (count > call.limits.copies || wholeOf(parts) === undefined) return undecided(call, [spaces, text]);
  const padded = parts.map((part) =>
    typeof part === 'string' ? part.replaceAll('\n', `\n${' '.repeat(count)}`) : part,
  );
  return textResult(call, padded, [spaces, text]);
}

function affix(
  call: FunctionCall,
  value: Value,
  part: Value,
  knownEnd: (parts: Parts) => string,
  has: (whole: string, part: string) => boolean,
): Value {
  const parts = textParts(value);
  const wanted = wholeText(part);
  if (parts === undefined || textParts(part) === undefined) return call.reject(`${call.title}() needs text.`);
  const whole = wholeOf(parts);
  if (wanted !== undefined && whole !== undefined) return known(call, has(whole, wanted), [value, part]);
  const end = knownEnd(parts);
  if (wanted !== undefined && end.length >= wanted.length) return known(call, has(end, wanted), [value, part]);
  // A known end that the wanted text does not begin with decides too.
  if (wanted !== undefined && !has(wanted, end)) return known(call, false, [value, part]);
  return undecided(call, [value, part]);
}

function contains(call: FunctionCall, value: Value, part: Value): Value {
  const [parts, wanted] = [textParts(value), wholeText(part)];
  if (parts === undefined || textParts(part) === undefined) return call.reject('strcontains() needs text.');
  if (wanted === undefined) return undecided(call, [value, part]);
  if (parts.some((stretch) => typeof stretch === 'string' && stretch.includes(wanted))) {
    return known(call, true, [value, part]);
  }
  return wholeOf(parts) === undefined ? undecided(call, [value, part]) : known(call, false, [value, part]);
}

/** Of a text with holes the known start stays, as far as the result reaches. */
function substr(call: FunctionCall, value: Value, offset: Value, length: Value): Value {
  const args = [value, offset, length];
  const parts = textParts(value);
  if (parts === undefined || isNoNumber(offset) || isNoNumber(length)) {
    return call.reject('substr() needs text and two numbers.');
  }
  const [from, count] = [numberOf(offset), numberOf(length)];
  if (from === undefined || count === undefined) return undecided(call, args);
  if (!Number.isInteger(from) || !Number.isInteger(count)) return call.reject('substr() needs whole numbers.');
  const text = wholeOf(parts);
  if (text !== undefined) return known(call, taken(characters(text), from, count).join(''), args);
  const start = characters(prefixOf(parts));
  if (from < 0 || from >= start.length) return undecided(call, args);
  const certain = taken(start, from, count).join('');
  // The last known character may be only a part of one that a hole completes.
  if (count >= 0 && from + count < start.length) return known(call, certain, args);
  return textResult(call, [certain, undecided(call, args)], args);
}

function taken(all: readonly string[], from: number, count: number): readonly string[] {
  const start = from < 0 ? Math.max(all.length + from, 0) : from;
  return count < 0 ? all.slice(start) : all.slice(start, start + count);
}

function replace(call: FunctionCall, value: Value, search: Value, by: Value): Value {
  const args = [value, search, by];
  if (args.some((arg) => textParts(arg) === undefined)) return call.reject('replace() needs text.');
  const [text, wanted, replacement] = args.map(wholeText);
  if (wanted === undefined || replacement === undefined) return undecided(call, args);
  const pattern = wanted.length > 1 ? /^\/(.*)\/$/s.exec(wanted)?.[1] : undefined;
  const change = (stretch: string) =>
    pattern === undefined ? stretch.replaceAll(wanted, () => replacement) : replacedBy(stretch, pattern, replacement);
  if (text !== undefined) {
    const result = change(text);
    return result === undefined ? undecided(call, args) : known(call, result, args);
  }
  // What takes one character after the other takes the stretches between holes as if they stood alone.
  const oneByOne = pattern === undefined ? [...wanted].length === 1 : changesCharacters(pattern, replacement);
  if (!oneByOne) return undecided(call, args);
  const changed: (string | Value)[] = [];
  for (const part of textParts(value) ?? []) {
    const result = typeof part === 'string' ? change(part) : hole(call, part, search, by);
    if (result === undefined) return undecided(call, args);
    changed.push(result);
  }
  return textResult(call, changed, args);
}

/** Of what is not fully known only resource IDs fall into pieces for certain. */
function split(call: FunctionCall, separator: Value, value: Value): Value {
  const args = [separator, value];
  const [by, parts] = [wholeText(separator), textParts(value)];
  if (textParts(separator) === undefined || parts === undefined) return call.reject('split() needs text.');
  if (by === undefined) return undecided(call, args);
  const text = wholeOf(parts);
  if (text !== undefined) {
    const pieces = by === '' ? [...text] : text.split(by, call.limits.copies + 1);
    const origin = originOfAll(call, args);
    return arrayResult(
      call,
      pieces.map((piece) => scalar(piece, origin)),
      args,
    );
  }
  const segments = by === '/' ? segmentsOfId(value) : undefined;
  if (segments === undefined) return undecided(call, args);
  return arrayResult(
    call,
    segments.map((segment) => textResult(call, segment, args)),
    args,
  );
}

function join(call: FunctionCall, separator: Value, ...lists: readonly Value[]): Value {
  const by = wholeText(separator);
  const args = [separator, ...lists];
  const isList = ({ kind }: Value) => kind === 'array' || kind === 'unknown' || kind === 'choice';
  if (!lists.every(isList) || textParts(separator) === undefined) return call.reject('join() needs text and lists.');
  const items = lists.flatMap((list) => (list.kind === 'array' ? list.items : []));
  if (items.some((item) => textParts(item) === undefined)) return call.reject('join() needs lists of texts.');
  const open = lists.some((list) => list.kind !== 'array' || list.open !== undefined);
  if (by === undefined || open) return undecided(call, args);
  const parts = items.flatMap((item, index) => {
    const text = textParts(item) ?? [];
    return index === 0 ? text : [by, ...text];
  });
  return textResult(call, parts, args);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Digits of bases up to 36 have no case; those up to 62 do. */
function parseInteger(call: FunctionCall, value: Value, base: Value): Value {
  const args = [value, base];
  const isText = value.kind !== 'scalar' || typeof value.value === 'string';
  if (textParts(value) === undefined || !isText || isNoNumber(base)) {
    return call.reject('parseint() needs text and a number.');
  }
  const [text, radix] = [wholeText(value), numberOf(base)];
  if (text === undefined || radix === undefined) return undecided(call, args);
  if (!Number.isInteger(radix) || radix < 2 || radix > 62) return call.reject('parseint() needs a base from 2 to 62.');
  const digits = (radix <= 36 ? text.toLowerCase() : text).replace(/^[+-]/, '');
  let number = 0;
  for (const digit of digits) {
    const at = DIGITS.indexOf(digit);
    if (at < 0 || at >= radix) return call.reject('parseint() needs digits of the base.');
    number = number * radix + at;
  }
  if (digits === '') return call.reject('parseint() needs digits.');
  return numberResult(call, text.startsWith('-') ? -number : number, args);
}

function regularExpression(
  call: FunctionCall,
  pattern: Value,
  value: Value,
  find: (
    pattern: string,
    text: string,
    make: (text: string | null) => Value,
    call: FunctionCall,
  ) => Value | 'none' | undefined,
): Value {
  const args = [pattern, value];
  if (args.some((arg) => textParts(arg) === undefined)) return call.reject(`${call.title}() needs text.`);
  const [written, text] = args.map(wholeText);
  if (written === undefined || text === undefined) return undecided(call, args);
  const origin = originOfAll(call, args);
  const found = find(written, text, (matched) => scalar(matched, origin), call);
  if (found === 'none') return call.reject('regex() finds no match.');
  return (
    found ?? { ...undecided(call, args), reason: 'unsupported', message: 'the regular expression is not evaluated' }
  );
}
