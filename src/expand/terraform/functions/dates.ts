/** Functions of points in time, which Terraform writes as RFC 3339 has it. */
import { ANY, type Definition, define, type FunctionCall, known, undecided } from '../../functions/define.js';
import type { Value } from '../../value.js';
import { onTexts, textParts, wholeText } from './arguments.js';

export const DATES: readonly Definition[] = [
  define(
    'timeadd',
    [ANY, ANY],
    onTexts((_call, time = '', duration = '') => added(time, duration)),
  ),
  define(
    'timecmp',
    [ANY, ANY],
    onTexts((_call, left = '', right = '') => compared(left, right)),
  ),
  define('formatdate', [ANY, ANY], formatDate),
];

/** A point in time and the offset it is written with. */
interface Time {
  /** Nanoseconds since 1970-01-01 in UTC. */
  readonly nanoseconds: bigint;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

/** The clock of a time where it was written. */
interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([+-])(\d\d):(\d\d))$/;

const SECOND = 1_000_000_000n;

/** The time that a text spells; undefined if it spells none. */
function timeOf(text: string): Time | undefined {
  const match = RFC_3339.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [fraction = '', sign, hours = '0', minutes = '0'] = match.slice(7);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59 || Number(hours) > 24 || Number(minutes) > 60)
    return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const seconds = date.getTime() / 1000 + (hour * 60 + minute - offset) * 60 + second;
  return { nanoseconds: BigInt(seconds) * SECOND + BigInt(fraction.padEnd(9, '0')), offset };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['\u00b5s', 1e3],
  ['\u03bcs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** Nanoseconds of a duration such as `-1h30m` or `1.5h`; undefined if it is none. */
function durationOf(text: string): bigint | undefined {
  const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+|0)$/.exec(text);
  if (match === null) return undefined;
  let sum = 0;
  for (const [, number = '0', unit = ''] of (match[2] ?? '').matchAll(/(\d+\.?\d*|\.\d+)(\D+)/g)) {
    sum += Number(number) * (UNITS.get(unit) ?? 0);
  }
  // Go's durations end at 292 years.
  if (sum > 2 ** 63) return undefined;
  return BigInt(Math.round(sum)) * (match[1] === '-' ? -1n : 1n);
}

function added(text: string, duration: string): string | undefined {
  const [time, more] = [timeOf(text), durationOf(duration)];
  if (time === undefined || more === undefined) return undefined;
  const sum = { ...time, nanoseconds: time.nanoseconds + more };
  const { year, month, day, hour, minute, second } = clockOf(sum);
  if (year < 0) return undefined;
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minute)}:${digits(second)}${zone(sum.offset, ':', 'Z')}`;
}

function compared(left: string, right: string): number | undefined {
  const [first, second] = [timeOf(left), timeOf(right)];
  if (first === undefined || second === undefined) return undefined;
  if (first.nanoseconds === second.nanoseconds) return 0;
  return first.nanoseconds < second.nanoseconds ? -1 : 1;
}

function clockOf({ nanoseconds, offset }: Time): Clock {
  const local = nanoseconds + BigInt(offset) * 60n * SECOND;
  const floored = local / SECOND - (local < 0n && local % SECOND !== 0n ? 1n : 0n);
  const date = new Date(Number(floored) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function digits(number: number, count = 2): string {
  return String(number).padStart(count, '0');
}

/** The offset as `+01:00`, or what UTC is called. */
function zone(offset: number, colon: string, utc: string | undefined): string {
  if (offset === 0 && utc !== undefined) return utc;
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}${colon}${digits(minutes % 60)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function formatDate(call: FunctionCall, format: Value, timestamp: Value): Value {
  const args = [format, timestamp];
  if (args.some((arg) => textParts(arg) === undefined)) return call.reject('formatdate() needs text.');
  const [pattern, text] = args.map(wholeText);
  if (pattern === undefined || text === undefined) return undecided(call, args);
  const time = timeOf(text);
  if (time === undefined) return call.reject('formatdate() needs a time as RFC 3339 writes it.');
  const written = formatted(pattern, time);
  return written === undefined ? call.reject('formatdate() needs a valid format.') : known(call, written, args);
}

/** Letters are verbs, quoted stretches and everything else stand for themselves; undefined for a verb that does not exist. */
function formatted(pattern: string, time: Time): string | undefined {
  const clock = clockOf(time);
  const parts: string[] = [];
  for (const [token, quoted, letters] of pattern.matchAll(/'((?:[^']|'')*)'|(([a-zA-Z])\3*)|[^a-zA-Z]/g)) {
    if (quoted !== undefined) parts.push(token === "''" ? "'" : quoted.replaceAll("''", "'"));
    else if (letters === undefined) {
      // A quote that is left over opens a stretch that never ends.
      if (token === "'") return undefined;
      parts.push(token);
    } else {
      const written = verb(letters, clock, time.offset);
      if (written === undefined) return undefined;
      parts.push(written);
    }
  }
  return parts.join('');
}

function verb(letters: string, clock: Clock, offset: number): string | undefined {
  const twelve = clock.hour % 12 === 0 ? 12 : clock.hour % 12;
  const half = clock.hour < 12 ? 'AM' : 'PM';
  const month = MONTHS[clock.month - 1] ?? '';
  const weekday = WEEKDAYS[clock.weekday] ?? '';
  const verbs: Readonly<Record<string, string>> = {
    YY: digits(clock.year % 100),
    YYYY: digits(clock.year, 4),
    M: String(clock.month),
    MM: digits(clock.month),
    MMM: month.slice(0, 3),
    MMMM: month,
    D: String(clock.day),
    DD: digits(clock.day),
    EEE: weekday.slice(0, 3),
    EEEE: weekday,
    h: String(clock.hour),
    hh: digits(clock.hour),
    H: String(twelve),
    HH: digits(twelve),
    AA: half,
    aa: half.toLowerCase(),
    m: String(clock.minute),
    mm: digits(clock.minute),
    s: String(clock.second),
    ss: digits(clock.second),
    Z: zone(offset, ':', 'Z'),
    ZZZ: zone(offset, '', 'UTC'),
    ZZZZ: zone(offset, '', undefined),
    ZZZZZ: zone(offset, ':', undefined),
  };
  return Object.hasOwn(verbs, letters) ? verbs[letters] : undefined;
}
