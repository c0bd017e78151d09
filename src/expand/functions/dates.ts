/** Date functions. */
import type { Value } from '../value.js';
import { knownScalar, unknown } from '../values.js';
import { formatDateTime } from './date-format.js';
import { type DateTime, isInRange, parseDateTime, parseDuration, TICKS_PER_SECOND, toEpoch } from './date-time.js';
import {
  type Definition,
  define,
  expressionOf,
  type FunctionCall,
  known,
  one,
  optional,
  originOfAll,
  STRING,
  undecided,
  unsupported,
} from './define.js';
import { partsOf, wholeOf } from './holes.js';

/** What the date functions print without a format argument. */
const DEFAULT_FORMAT = 'yyyy-MM-ddTHH:mm:ssZ';

export const DATES: readonly Definition[] = [
  define('dateTimeAdd', [STRING, STRING, optional(STRING)], (call, base, duration, format?: Value) =>
    dateTimeAdd(call, base, duration, format),
  ),
  define('dateTimeToEpoch', [STRING], (call, value) =>
    withDateTime(call, value, [value], (time) => known(call, toEpoch(time), [value])),
  ),
  define('dateTimeFromEpoch', [one('integer', 'string')], (call, value) => dateTimeFromEpoch(call, value)),
  define('utcNow', [optional(STRING)], (call, ...args) => utcNow(call, args)),
];

/** Calls `run` with the time an argument spells, if it is known and in ISO 8601. */
function withDateTime(call: FunctionCall, value: Value, args: readonly Value[], run: (time: DateTime) => Value): Value {
  const text = wholeOf(partsOf(value));
  if (text === undefined) return undecided(call, args);
  const time = parseDateTime(text);
  if (time === 'out of range') return call.reject(`${call.title}() needs a date and time that exists.`);
  if (time !== undefined) return run(time);
  // The service reads many other ways to write a date, but none without digits.
  return /\d/.test(text)
    ? unsupported(call, args, 'the date is not in ISO 8601')
    : call.reject(`${call.title}() needs a date and time in ISO 8601.`);
}

/** The duration is added to the time as written; its offset stays and shows only if the format prints it. */
function dateTimeAdd(call: FunctionCall, base: Value, duration: Value, format: Value | undefined): Value {
  const args = format === undefined ? [base, duration] : [base, duration, format];
  const written = wholeOf(partsOf(duration));
  const pattern = format === undefined ? DEFAULT_FORMAT : wholeOf(partsOf(format));
  const ticks = written === undefined ? undefined : parseDuration(written);
  if (written !== undefined && ticks === undefined)
    return call.reject('dateTimeAdd() needs an ISO 8601 duration as argument 2.');
  if (ticks === undefined || pattern === undefined) return undecided(call, args);
  return withDateTime(call, base, args, (time) => {
    const sum = { ...time, ticks: time.ticks + ticks };
    return isInRange(sum)
      ? formatted(call, sum, pattern, args)
      : call.reject('dateTimeAdd() leaves the years 1 to 9999.');
  });
}

function formatted(call: FunctionCall, time: DateTime, pattern: string, args: readonly Value[]): Value {
  const text = formatDateTime(time, pattern);
  return text === undefined
    ? call.reject(`${call.title}() cannot read the format '${pattern}'.`)
    : known(call, text, args);
}

function dateTimeFromEpoch(call: FunctionCall, value: Value): Value {
  const written = knownScalar(value);
  if (written === undefined) return undecided(call, [value]);
  if (!/^-?\d{1,15}$/.test(String(written))) return call.reject('dateTimeFromEpoch() needs an integer.');
  const time = { ticks: BigInt(String(written)) * TICKS_PER_SECOND, offset: 0 };
  if (!isInRange(time)) return call.reject('dateTimeFromEpoch() leaves the years 1 to 9999.');
  return formatted(call, time, DEFAULT_FORMAT, [value]);
}

/** Each call may see another moment, so no two are known to be equal. */
function utcNow(call: FunctionCall, args: readonly Value[]): Value {
  const message = 'it is the time of the deployment';
  return unknown('deployment', message, `${expressionOf(call, args)}${call.uniqueText()}`, originOfAll(call, args));
}
