/** Points in time with an offset, and durations, in ISO 8601 as the service reads them. */

export interface DateTime {
  /** 100-nanosecond ticks since 1970-01-01 of the clock time that is written, not of UTC. */
  readonly ticks: bigint;
  /** Minutes that the written time is ahead of UTC. */
  readonly offset: number;
}

export const TICKS_PER_SECOND = 10_000_000n;
const TICKS_PER_MILLISECOND = 10_000n;
const TICKS_PER_MINUTE = 60n * TICKS_PER_SECOND;

const EXTENDED =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})()(Z)$/;

/**
 * The time a text spells; UTC if it has no offset. `out of range` if it has the form but a part is too large,
 * undefined if it has another form.
 */
export function parseDateTime(text: string): DateTime | 'out of range' | undefined {
  const match = EXTENDED.exec(text.trim()) ?? BASIC.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '01', hour = '0', minute = '0', second = '0', fraction = '', zone] = match;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const offset = offsetOf(zone);
  const milliseconds = utcMilliseconds(parts);
  if (milliseconds === undefined || Math.abs(offset) > 14 * 60) return 'out of range';
  const ticks = BigInt(milliseconds) * TICKS_PER_MILLISECOND + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
  return { ticks, offset };
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || '0');
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Milliseconds since 1970 of a date and time in UTC; undefined if there is no such time. */
function utcMilliseconds(parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const read = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  return read.every((part, index) => part === parts[index]) ? date.getTime() : undefined;
}

const DURATION =
  /^(-)?P(?=.)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,9}))?S)?)?$/;

/** Ticks of an ISO 8601 duration; a year has 365 days and a month 30, as in .NET. Undefined if it is no duration. */
export function parseDuration(text: string): bigint | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const [, sign, years = '0', months = '0', days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] =
    match;
  const wholeDays = BigInt(years) * 365n + BigInt(months) * 30n + BigInt(days);
  const wholeSeconds = ((wholeDays * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const ticks = wholeSeconds * TICKS_PER_SECOND + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
  return sign === undefined ? ticks : -ticks;
}

/** The same moment in UTC. */
export function inUtc({ ticks, offset }: DateTime): DateTime {
  return { ticks: ticks - BigInt(offset) * TICKS_PER_MINUTE, offset: 0 };
}

/** True if the time is in the years 1 to 9999, outside of which .NET has none. */
export function isInRange({ ticks }: DateTime): boolean {
  return ticks >= -62_135_596_800n * TICKS_PER_SECOND && ticks < 253_402_300_800n * TICKS_PER_SECOND;
}

/** Seconds since 1970-01-01 UTC, rounded down. */
export function toEpoch(time: DateTime): number {
  const { ticks } = inUtc(time);
  const seconds = ticks / TICKS_PER_SECOND;
  return Number(ticks < 0n && ticks % TICKS_PER_SECOND !== 0n ? seconds - 1n : seconds);
}
