/** The functions of policies that tell and shift times. */

import type { Call } from '../../expand/functions/call.js';
import { formatDateTime } from '../../expand/functions/date-format.js';
import { inUtc, isInRange, parseDateTime, TICKS_PER_SECOND } from '../../expand/functions/date-time.js';
import { type Definition, define, INTEGER, known, optional, STRING, undecided } from '../../expand/functions/define.js';
import { callFunction } from '../../expand/functions/index.js';
import type { Value } from '../../expand/value.js';
import { knownScalar, knownString } from '../../expand/values.js';

/** How policies write a time: with all fractions, in UTC. */
const WRITTEN = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
const TICKS_PER_DAY = 86_400n * TICKS_PER_SECOND;

export const TIMES: readonly Definition[] = [
  define('addDays', [STRING, INTEGER], (call, time, days) => {
    const [text, count] = [knownString(time), knownScalar(days)];
    if (text === undefined || typeof count !== 'number') return undecided(call, [time, days]);
    const parsed = parseDateTime(text);
    if (parsed === undefined || parsed === 'out of range') return call.reject('addDays() needs a time in ISO 8601.');
    const sum = { ...inUtc(parsed), ticks: inUtc(parsed).ticks + BigInt(count) * TICKS_PER_DAY };
    const written = isInRange(sum) ? formatDateTime(sum, WRITTEN) : undefined;
    return written === undefined
      ? call.reject('addDays() leaves the years 1 to 9999.')
      : known(call, written, [time, days]);
  }),
];

/** `utcNow()`: the time of the request; `now` if it is given. */
export function timeNow(args: readonly Value[], call: Call, now: string | undefined): Value {
  const time = now === undefined ? undefined : parseDateTime(now);
  const own = time === undefined || time === 'out of range' ? undefined : clockAt(inUtc(time));
  return own === undefined
    ? (callFunction('utcNow', args, call) ?? call.reject('utcNow() is not known.'))
    : own(args, call);
}

function clockAt(time: Parameters<typeof formatDateTime>[0]): Definition[1] {
  const [, run] = define('utcNow', [optional(STRING)], (call, format?: Value) => {
    const pattern = format === undefined ? WRITTEN : knownString(format);
    if (pattern === undefined) return undecided(call, format === undefined ? [] : [format]);
    const text = formatDateTime(time, pattern);
    return text === undefined ? call.reject(`utcNow() cannot read the format '${pattern}'.`) : known(call, text, []);
  });
  return run;
}
