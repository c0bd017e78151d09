/** Functions of texts. */

import { callText } from '../../functions/canonical.js';
import {
  ANY,
  type Definition,
  define,
  type FunctionCall,
  known,
  optional,
  rest,
  textResult,
  undecided,
} from '../../functions/define.js';
import { type Parts, partsOf, prefixOf, suffixOf, wholeOf } from '../../functions/holes.js';
import { joinOrigins, originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { array, isNull, scalar, text as textOfParts, unknownBecause } from '../../values.js';
import { numberOf } from '../operators.js';
import { onTexts, textParts, wholeText } from './arguments.js';
import { matchesOf, matchOf, replacedBy } from './regular-expressions.js';

export const TEXT: readonly Definition[] = [
  define(
    'lower',
    [ANY],
    caseless((text) => text.toLowerCase()),
  ),
  define(
    'upper',
    [ANY],
    caseless((text) => text.toUpperCase()),
  ),
  define(
    'title',
    [ANY],
    onTexts((_call, text = '') =>
      text.replace(
        /(^|[^\p{L}\p{N}_'])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toUpperCase(),
      ),
    ),
  ),
  define(
    'trimspace',
    [ANY],
    onTexts((_call, text = '') => text.trim()),
  ),
  define(
    'chomp',
    [ANY],
    onTexts((_call, text = '') => text.replace(/(?:\r?\n)+$/, '')),
  ),
  define(
    'strrev',
    [ANY],
    onTexts((_call, text = '') => [...text].reverse().join('')),
  ),
  define(
    'trim',
    [ANY, ANY],
    onTexts((_call, text = '', set = '') => trimmed(text, set, true, true)),
  ),
  define(
    'trimprefix',
    [ANY, ANY],
    onTexts((_call, text = '', prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  ),
  define(
    'trimsuffix',
    [ANY, ANY],
    onTexts((_call, text = '', suffix = '') =>
      suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
    ),
  ),
  define(
    'indent',
    [ANY, ANY],
    onTexts((_call, spaces = '', text = '') =>
      text.replaceAll('\n', `\n${' '.repeat(Math.min(Math.max(Number(spaces) || 0, 0), 1000))}`),
    ),
  ),
  define('startswith', [ANY, ANY], (call, text, prefix) =>
    affix(call, text, prefix, prefixOf, (whole, part) => whole.startsWith(part)),
  ),
  define('endswith', [ANY, ANY], (call, text, suffix) =>
    affix(call, text, suffix, suffixOf, (whole, part) => whole.endsWith(part)),
  ),
  define(
    'strcontains',
    [ANY, ANY],
    onTexts((_call, text = '', part = '') => text.includes(part)),
  ),
  define('substr', [ANY, ANY, ANY], substr),
  define('replace', [ANY, ANY, ANY], replace),
  define('split', [ANY, ANY], split),
  define('join', [ANY, rest(ANY)], join),
  define('format', [ANY, rest(ANY)], format),
  define('formatlist', [ANY, rest(ANY)], formatList),
  define('regex', [ANY, ANY], (call, pattern, text) => regularExpression(call, pattern, text, matchOf)),
  define('regexall', [ANY, ANY], (call, pattern, text) => regularExpression(call, pattern, text, matchesOf)),
  define(
    'parseint',
    [ANY, ANY],
    onTexts((_call, text = '', base = '10') => {
      const number = Number.parseInt(text, Number(base));
      return Number.isNaN(number) ? undefined : number;
    }),
  ),
  define('templatestring', [ANY, optional(ANY)], (call, ...args) => undecided(call, args)),
];

/** What changes letters only leaves holes where they are. */
function caseless(change: (text: string) => string) {
  return (call: FunctionCall, value: Value): Value => {
    const parts = textParts(value);
    if (parts === undefined) return call.reject(`${call.title}() needs text.`);
    const changed = parts.map((part) => (typeof part === 'string' ? change(part) : hole(call, part)));
    return textResult(call, changed, [value]);
  };
}

function hole(call: FunctionCall, part: Value): Value {
  return unknownBecause(part, callText(call.title, [part]), call.span);
}

function trimmed(text: string, set: string, start: boolean, end: boolean): string {
  const characters = new Set(set);
  const all = [...text];
  let from = 0;
  let to = all.length;
  while (start && from < to && characters.has(all[from] ?? '')) from++;
  while (end && to > from && characters.has(all[to - 1] ?? '')) to--;
  return all.slice(from, to).join('');
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
  if (parts === undefined) return call.reject(`${call.title}() needs text.`);
  const whole = wholeOf(parts);
  if (wanted !== undefined && whole !== undefined) return known(call, has(whole, wanted), [value, part]);
  const end = knownEnd(parts);
  if (wanted !== undefined && end.length >= wanted.length) return known(call, has(end, wanted), [value, part]);
  return undecided(call, [value, part]);
}

function substr(call: FunctionCall, value: Value, offset: Value, length: Value): Value {
  const [text, from, count] = [wholeText(value), numberOf(offset), numberOf(length)];
  if (text === undefined || from === undefined || count === undefined) return undecided(call, [value, offset, length]);
  const characters = [...text];
  const start = from < 0 ? Math.max(characters.length + from, 0) : from;
  const taken = count < 0 ? characters.slice(start) : characters.slice(start, start + count);
  return known(call, taken.join(''), [value, offset, length]);
}

function replace(call: FunctionCall, value: Value, search: Value, by: Value): Value {
  const args = [value, search, by];
  const [text, wanted, replacement] = args.map(wholeText);
  if (wanted === undefined || replacement === undefined) return undecided(call, args);
  const pattern = /^\/(.*)\/$/s.exec(wanted)?.[1];
  if (pattern !== undefined && wanted.length > 1) {
    const result = text === undefined ? undefined : replacedBy(text, pattern, replacement);
    return result === undefined ? undecided(call, args) : known(call, result, args);
  }
  const parts = textParts(value);
  if (parts === undefined) return call.reject('replace() needs text.');
  const changed = parts.map((part) =>
    typeof part === 'string'
      ? part.replaceAll(wanted, () => replacement)
      : unknownBecause(part, callText('replace', [part, search, by]), call.span),
  );
  return textResult(call, changed, args);
}

function split(call: FunctionCall, separator: Value, value: Value): Value {
  const [by, text] = [wholeText(separator), wholeText(value)];
  if (by === '/' && text === undefined) return splitId(call, separator, value);
  if (by === undefined || text === undefined) return undecided(call, [separator, value]);
  const pieces = text.split(by);
  if (pieces.length > call.limits.copies) return undecided(call, [separator, value]);
  const origin = joinOrigins(call.span, [value.origin, separator.origin]);
  return array(
    pieces.map((piece) => scalar(piece, origin)),
    origin,
  );
}

/** The segments of a resource ID: what is not known of it is a name, and no name contains a slash. */
function splitId(call: FunctionCall, separator: Value, value: Value): Value {
  const parts = isIdOfKnownShape(value) ? partsOf(value) : undefined;
  if (parts === undefined) return undecided(call, [separator, value]);
  const segments: (string | Value)[][] = [[]];
  for (const part of parts) {
    const [first, ...others] = typeof part === 'string' ? part.split('/') : [part];
    if (first !== undefined) segments.at(-1)?.push(first);
    segments.push(...others.map((other) => [other]));
  }
  const origin = joinOrigins(call.span, [value.origin, separator.origin]);
  return array(
    segments.map((segment) => textOfParts(segment, origin)),
    origin,
  );
}

/** True for an ID of which at most names are not known; that of an extension has the ID of what it extends in it. */
function isIdOfKnownShape(value: Value): boolean {
  if (value.kind !== 'resource-id') return false;
  const { resource } = value.scope;
  return resource === undefined || isIdOfKnownShape(resource);
}

function join(call: FunctionCall, separator: Value, ...lists: readonly Value[]): Value {
  const by = wholeText(separator);
  const args = [separator, ...lists];
  if (lists.some((list) => list.kind !== 'array' && list.kind !== 'unknown')) return call.reject('join() needs lists.');
  const items = lists.flatMap((list) => (list.kind === 'array' ? list.items : []));
  const open = lists.some((list) => list.kind !== 'array' || list.open !== undefined);
  if (by === undefined || open) return undecided(call, args);
  const parts: (string | Value)[] = [];
  for (const [index, item] of items.entries()) {
    const text = textParts(item);
    if (text === undefined) return call.reject('join() needs lists of texts.');
    if (index > 0) parts.push(by);
    parts.push(...text);
  }
  return textResult(call, parts, args);
}

/** `%s`, `%v`, `%d`, `%q`, `%05d` and their kin; other verbs make the result unknown. */
function format(call: FunctionCall, template: Value, ...args: readonly Value[]): Value {
  const written = wholeText(template);
  const all = [template, ...args];
  if (written === undefined) return undecided(call, all);
  const parts: (string | Value)[] = [];
  let next = 0;
  let end = 0;
  for (const match of written.matchAll(/%(?:%|(?:\[(\d+)\])?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g)) {
    parts.push(written.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0] === '%%') {
      parts.push('%');
      continue;
    }
    const [, position, flags = '', width = '0', digits, verb = ''] = match;
    const index = position === undefined ? next : Number(position) - 1;
    next = index + 1;
    const arg = args[index];
    if (arg === undefined) return call.reject(`format() has no argument for '${match[0]}'.`);
    const printed = verbatim(call, arg, verb, digits);
    if (printed === undefined) return undecided(call, all);
    parts.push(
      ...(printed.every((part) => typeof part === 'string')
        ? [padded(printed.join(''), flags, Number(width))]
        : printed),
    );
  }
  parts.push(written.slice(end));
  return textResult(call, parts, all);
}

/** What a verb makes of an argument; undefined if that is not known. */
function verbatim(call: FunctionCall, arg: Value, verb: string, digits: string | undefined): Parts | undefined {
  if (verb === 's' || verb === 'v') return isNull(arg) && verb === 'v' ? ['null'] : textParts(arg);
  if (verb === 'q') {
    const text = wholeText(arg);
    return text === undefined ? undefined : [JSON.stringify(text)];
  }
  const number = numberOf(arg);
  if (number === undefined) return arg.kind === 'unknown' ? [hole(call, arg)] : undefined;
  if (verb === 'd') return [String(Math.trunc(number))];
  if (verb === 'f') return [number.toFixed(Math.min(Number(digits ?? 6), 20))];
  if (verb === 'x') return [Math.trunc(number).toString(16)];
  if (verb === 'X') return [Math.trunc(number).toString(16).toUpperCase()];
  if (verb === 'b') return [Math.trunc(number).toString(2)];
  return verb === 't' || verb === 'g' ? textParts(arg) : undefined;
}

function padded(text: string, flags: string, width: number): string {
  const wanted = Math.min(width, 1000);
  if (flags.includes('-')) return text.padEnd(wanted);
  if (!flags.includes('0')) return text.padStart(wanted);
  return text.startsWith('-') ? `-${text.slice(1).padStart(wanted - 1, '0')}` : text.padStart(wanted, '0');
}

function formatList(call: FunctionCall, template: Value, ...args: readonly Value[]): Value {
  const lists = args.flatMap((arg) => (arg.kind === 'array' ? [arg] : []));
  const [first] = lists;
  if (
    first === undefined ||
    lists.some((list) => list.open !== undefined) ||
    args.some((arg) => arg.kind === 'unknown')
  ) {
    return undecided(call, [template, ...args]);
  }
  const items = first.items.map((_, index) => {
    const taken = args.map((arg) =>
      arg.kind === 'array' ? (arg.items[index] ?? scalar(null, originAt(call.span))) : arg,
    );
    return format({ ...call, title: 'format' }, template, ...taken);
  });
  return array(items, joinOrigins(call.span, [template.origin, ...args.map((arg) => arg.origin)]));
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
  const [written, text] = args.map(wholeText);
  if (written === undefined || text === undefined) return undecided(call, args);
  const origin = joinOrigins(call.span, [pattern.origin, value.origin]);
  const found = find(written, text, (matched) => scalar(matched, origin), call);
  if (found === 'none') return call.reject('regex() finds no match.');
  return found ?? { ...undecided(call, args), message: 'the regular expression is not evaluated' };
}
