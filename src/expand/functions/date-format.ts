/** Dates by .NET's date and time format strings, with invariant culture. */
import { type DateTime, inUtc, TICKS_PER_SECOND } from './date-time.js';

/** The patterns behind the standard formats of one letter; `r` and `u` are in UTC. */
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['d', 'MM/dd/yyyy'],
  ['D', 'dddd, dd MMMM yyyy'],
  ['f', 'dddd, dd MMMM yyyy HH:mm'],
  ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['g', 'MM/dd/yyyy HH:mm'],
  ['G', 'MM/dd/yyyy HH:mm:ss'],
  ['m', 'MMMM dd'],
  ['M', 'MMMM dd'],
  ['o', "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"],
  ['O', "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"],
  ['r', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['R', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['s', "yyyy-MM-dd'T'HH:mm:ss"],
  ['t', 'HH:mm'],
  ['T', 'HH:mm:ss'],
  ['u', "yyyy-MM-dd HH:mm:ss'Z'"],
  ['y', 'yyyy MMMM'],
  ['Y', 'yyyy MMMM'],
]);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const TOKEN = /'([^']*)'|"([^"]*)"|\\([\s\S])|%(?=[A-Za-z])|(y+|M+|d+|h+|H+|m+|s+|f+|F+|t+|z+|K)|([\s\S])/g;

/** The time in a format; undefined if the format is not one of .NET's. */
export function formatDateTime(time: DateTime, format: string): string | undefined {
  if (format.length === 1) {
    const pattern = STANDARD.get(format);
    if (pattern === undefined) return undefined;
    return formatPattern(/[rRu]/.test(format) ? inUtc(time) : time, pattern);
  }
  return formatPattern(time, format === '' ? 'MM/dd/yyyy HH:mm:ss zzz' : format);
}

function formatPattern(time: DateTime, pattern: string): string | undefined {
  const fields = fieldsOf(time);
  let result = '';
  for (const [, quoted, doubleQuoted, escaped, specifier, literal] of pattern.matchAll(TOKEN)) {
    const text =
      specifier === undefined ? (quoted ?? doubleQuoted ?? escaped ?? literal ?? '') : field(fields, specifier);
    if (text === undefined || literal === "'" || literal === '"' || literal === '\\' || literal === '%')
      return undefined;
    result += text;
  }
  return result;
}

interface Fields {
  readonly date: Date;
  readonly fraction: string;
  readonly offset: number;
}

function fieldsOf({ ticks, offset }: DateTime): Fields {
  const fraction = ((ticks % TICKS_PER_SECOND) + TICKS_PER_SECOND) % TICKS_PER_SECOND;
  const seconds = (ticks - fraction) / TICKS_PER_SECOND;
  return { date: new Date(Number(seconds) * 1000), fraction: String(fraction).padStart(7, '0'), offset };
}

/** One field; undefined if it is longer than .NET knows. */
function field({ date, fraction, offset }: Fields, specifier: string): string | undefined {
  const { length } = specifier;
  const hour = date.getUTCHours();
  switch (specifier.charAt(0)) {
    case 'y':
      return year(date.getUTCFullYear(), length);
    case 'M':
      return named(MONTHS[date.getUTCMonth()], date.getUTCMonth() + 1, length);
    case 'd':
      return named(DAYS[date.getUTCDay()], date.getUTCDate(), length);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12, Math.min(length, 2));
    case 'H':
      return padded(hour, Math.min(length, 2));
    case 'm':
      return padded(date.getUTCMinutes(), Math.min(length, 2));
    case 's':
      return padded(date.getUTCSeconds(), Math.min(length, 2));
    case 'f':
      return length > 7 ? undefined : fraction.slice(0, length);
    case 'F':
      return length > 7 ? undefined : fraction.slice(0, length).replace(/0+$/, '');
    case 't':
      return (hour < 12 ? 'AM' : 'PM').slice(0, length);
    case 'z':
      return zone(offset, length);
    default:
      return zone(offset, 3);
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function year(value: number, length: number): string {
  return length <= 2 ? padded(value % 100, length) : padded(value, length);
}

/** The number, or the name if it is asked for: in three letters or whole. */
function named(name: string | undefined, value: number, length: number): string {
  if (length <= 2) return padded(value, length);
  return length === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}

function zone(offset: number, length: number): string {
  const sign = offset < 0 ? '-' : '+';
  const hours = padded(Math.floor(Math.abs(offset) / 60), Math.min(length, 2));
  return length < 3 ? `${sign}${hours}` : `${sign}${hours}:${padded(Math.abs(offset) % 60, 2)}`;
}
