/** When a request is tried again, and when not: never longer than there is time, never what may have been done already. */
import { answerIn, isRateLimited, type RefusedAnswer } from './failure.js';

/** How often one request is tried. */
const ATTEMPTS = 3;

/** Milliseconds before the second attempt; doubled before the third. */
const FIRST_PAUSE = 1_000;

/** What GitHub asks for where a refusal for too many requests names no time. */
const DEFAULT_PAUSE = 60_000;

/**
 * Milliseconds to wait before the request is sent again; undefined if it must not be.
 *
 * @param attempt how often it was sent already
 * @param now milliseconds since 1970
 */
export function pauseBefore(error: unknown, method: string, attempt: number, now: number): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const answer = answerIn(error);
  if (answer !== undefined && isRateLimited(answer)) return namedPause(answer, now) ?? DEFAULT_PAUSE;
  // A server that fails, or that is not heard of, may have done what was asked: once more is harmless only for these two.
  if (method !== 'GET' && method !== 'PATCH') return undefined;
  if (answer !== undefined && answer.status < 500) return undefined;
  return (answer && namedPause(answer, now)) ?? FIRST_PAUSE * 2 ** (attempt - 1);
}

/** `retry-after` in seconds, or the moment `x-ratelimit-reset` at which requests are counted anew. */
function namedPause({ headers }: RefusedAnswer, now: number): number | undefined {
  const seconds = numberOf(headers['retry-after']);
  if (seconds !== undefined) return seconds * 1_000;
  const reset = headers['x-ratelimit-remaining'] === '0' ? numberOf(headers['x-ratelimit-reset']) : undefined;
  return reset === undefined ? undefined : Math.max(0, reset * 1_000 - now);
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
