/** `format` and `formatlist`: the verbs of https://developer.hashicorp.com/terraform/language/functions/format. */
import { callText } from '../../functions/canonical.js';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  rest,
  textResult,
  undecided,
} from '../../functions/define.js';
import type { Parts } from '../../functions/holes.js';
import type { ArrayValue, Value } from '../../value.js';
import { isFullyKnown, isNull, scalar, unknownBecause } from '../../values.js';
import { decimalText, isNoNumber, numberOf } from '../numbers.js';
import { characters, isCollection, textParts, wholeText } from './arguments.js';
import { jsonText } from './json.js';

export const FORMAT: readonly Definition[] = [
  define('format', [ANY, rest(ANY)], format),
  define('formatlist', [ANY, rest(ANY)], formatList),
];

/** A verb and what stands between it and its percent sign. */
interface Verb {
  readonly written: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

const VERB = /%(?:%|(?:\[(\d+)\])?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))|%/g;

function format(call: FunctionCall, template: Value, ...args: readonly Value[]): Value {
  const written = wholeText(template);
  const all = [template, ...args];
  if (written === undefined)
    return textParts(template) === undefined ? call.reject('format() needs text.') : undecided(call, all);
  const parts: (string | Value)[] = [];
  let next = 0;
  let used = 0;
  let end = 0;
  for (const match of written.matchAll(VERB)) {
    parts.push(written.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0] === '%%') parts.push('%');
    if (match[0] === '%%') continue;
    const [, position, flags = '', width = '0', precision, letter] = match;
    if (letter === undefined) return call.reject('format() needs a verb behind each percent sign.');
    const index = position === undefined ? next : Number(position) - 1;
    next = index + 1;
    used = Math.max(used, next);
    const arg = args[index];
    if (arg === undefined) return call.reject(`format() has no argument for '${match[0]}'.`);
    const verb: Verb = {
      written: match[0],
      flags,
      width: Math.min(Number(width), call.limits.copies),
      precision: precision === undefined ? undefined : Math.min(Number(precision), call.limits.copies),
      letter,
    };
    const printed = printedBy(verb, arg, call);
    if (printed === undefined) return undecided(call, all);
    if (printed === 'rejected') return call.reject(`format() cannot print this argument with '${match[0]}'.`);
    parts.push(...printed);
  }
  if (used < args.length && !written.includes('%[')) return call.reject('format() has more arguments than verbs.');
  parts.push(written.slice(end));
  return textResult(call, parts, all);
}

/** What a verb makes of an argument; undefined if that is not known. */
function printedBy(verb: Verb, arg: Value, call: FunctionCall): Parts | 'rejected' | undefined {
  switch (verb.letter) {
    case 's':
      return textOfArgument(verb, arg, call);
    case 'v':
      return anyArgument(verb, arg, call);
    case 'q':
      return isNull(arg) || isCollection(arg)
        ? 'rejected'
        : onText(verb, arg, call, (text) => padded(verb, jsonText(text)));
    case 't':
      return booleanArgument(verb, arg, call);
    default:
      return 'bdoxXeEfFgG'.includes(verb.letter) ? numberArgument(verb, arg, call) : 'rejected';
  }
}

function textOfArgument(verb: Verb, arg: Value, call: FunctionCall): Parts | 'rejected' | undefined {
  if (isNull(arg) || isCollection(arg)) return 'rejected';
  // Without a width the holes of a text stay where they are.
  const plain = verb.width === 0 && verb.precision === undefined;
  if (plain) return textParts(arg) ?? 'rejected';
  return onText(verb, arg, call, (text) => {
    const cut = verb.precision === undefined ? text : characters(text).slice(0, verb.precision).join('');
    return padded(verb, cut);
  });
}

/** The natural way to write a value; lists and objects as JSON. */
function anyArgument(verb: Verb, arg: Value, call: FunctionCall): Parts | 'rejected' | undefined {
  const isJson = verb.flags.includes('#') || isCollection(arg) || isNull(arg);
  if (arg.kind === 'scalar' && typeof arg.value === 'number')
    return numberArgument({ ...verb, letter: 'g' }, arg, call);
  if (!isJson) return textOfArgument(verb, arg, call);
  if (!isFullyKnown(arg)) return undefined;
  const json = jsonText(arg, call.limits.textLength);
  return json === undefined ? undefined : [padded(verb, json)];
}

function onText(verb: Verb, arg: Value, call: FunctionCall, print: (text: string) => string): Parts {
  const text = wholeText(arg);
  return text === undefined ? [hole(verb, arg, call)] : [print(text)];
}

function hole(verb: Verb, arg: Value, call: FunctionCall): Value {
  return unknownBecause(arg, callText('format', [scalar(verb.written, arg.origin), arg]), call.span);
}

function booleanArgument(verb: Verb, arg: Value, call: FunctionCall): Parts | 'rejected' {
  const text = wholeText(arg);
  if (text === undefined) return isNull(arg) || isCollection(arg) ? 'rejected' : [hole(verb, arg, call)];
  if (text !== 'true' && text !== 'false') return 'rejected';
  return [padded(verb, text)];
}

function numberArgument(verb: Verb, arg: Value, call: FunctionCall): Parts | 'rejected' | undefined {
  if (isNoNumber(arg)) return 'rejected';
  const number = numberOf(arg);
  if (number === undefined) return [hole(verb, arg, call)];
  const written = numberText(verb, Math.abs(number));
  if (written === undefined) return 'rejected';
  const negative = number < 0 || Object.is(number, -0);
  const sign = negative ? '-' : verb.flags.includes('+') ? '+' : verb.flags.includes(' ') ? ' ' : '';
  return [paddedNumber(verb, sign, written)];
}

/** A number that is not negative; undefined for one with decimals where the verb writes whole numbers. */
function numberText({ letter, precision, flags }: Verb, number: number): string | undefined {
  const lower = letter.toLowerCase();
  const text =
    lower === 'e' || lower === 'f' || lower === 'g' ? decimals(lower, precision, number) : whole(letter, flags, number);
  return letter === 'E' || letter === 'G' ? text?.toUpperCase() : text;
}

function whole(letter: string, flags: string, number: number): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  const base = letter === 'd' ? 10 : letter === 'b' ? 2 : letter === 'o' ? 8 : 16;
  const digits = BigInt(number).toString(base);
  const prefix = !flags.includes('#') ? '' : base === 16 ? '0x' : base === 8 ? '0' : base === 2 ? '0b' : '';
  return letter === 'X' ? `${prefix}${digits}`.toUpperCase() : prefix + digits;
}

function decimals(letter: 'e' | 'f' | 'g', precision: number | undefined, number: number): string {
  const digits = Math.min(precision ?? 6, 100);
  if (letter === 'f') return fixed(number, digits);
  if (letter === 'e') return exponential(number.toExponential(digits));
  const exponent = number === 0 ? 0 : Math.floor(Math.log10(number));
  if (precision === undefined)
    return exponent < -4 || exponent >= 21 ? exponential(number.toExponential()) : decimalText(number);
  const significant = Math.max(precision, 1);
  const rounded = Number(number.toPrecision(Math.min(significant, 100)));
  return exponent < -4 || exponent >= significant ? exponential(rounded.toExponential()) : decimalText(rounded);
}

/** Half way between two it takes the even one, by the decimals as they are written. */
function fixed(number: number, digits: number): string {
  const [whole = '0', fraction = ''] = decimalText(number).split('.');
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rest = fraction.slice(digits);
  const isHalf = /^50*$/.test(rest);
  const up = isHalf ? kept % 2n === 1n : rest >= '5';
  const text = String(up ? kept + 1n : kept).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Go writes at least two digits of an exponent. */
function exponential(written: string): string {
  return written.replace(/e([+-])(\d)$/, 'e$10$2');
}

function padded({ flags, width }: Verb, text: string): string {
  const missing = width - characters(text).length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  return (flags.includes('0') ? '0' : ' ').repeat(missing) + text;
}

function paddedNumber(verb: Verb, sign: string, digits: string): string {
  if (!verb.flags.includes('0') || verb.flags.includes('-'))
    return padded({ ...verb, flags: verb.flags.replace('0', '') }, sign + digits);
  return sign + digits.padStart(verb.width - sign.length, '0');
}

/** The template filled in once for each item; arguments that are no lists stand for themselves each time. */
function formatList(call: FunctionCall, template: Value, ...args: readonly Value[]): Value {
  const all = [template, ...args];
  const lists = args.filter((arg): arg is ArrayValue => arg.kind === 'array');
  const unclear = args.some(
    (arg) => arg.kind === 'unknown' || arg.kind === 'choice' || (arg.kind === 'array' && arg.open !== undefined),
  );
  if (unclear) return undecided(call, all);
  const lengths = new Set(lists.map((list) => list.items.length));
  if (lengths.size > 1) return call.reject('formatlist() needs lists of the same length.');
  const [length = 1] = lengths;
  const named = { ...call, title: 'format' };
  const items = Array.from({ length }, (_, index) => {
    const taken = args.map((arg) => (arg.kind === 'array' ? (arg.items[index] ?? arg) : arg));
    return format(named, template, ...taken);
  });
  return arrayResult(call, items, all);
}
