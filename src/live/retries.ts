/** When a request is sent again, and how long it waits before that. */
import type { PipelinePolicy, PipelineResponse, RestError, RetryStrategy } from '@azure/core-rest-pipeline';
import { retryPolicy } from '@azure/core-rest-pipeline';

export interface RetrySettings {
  /** How often a request is sent again. */
  readonly retries: number;
  /** The first wait where Azure does not say how long; it doubles each time. */
  readonly firstWaitMs: number;
  /** Milliseconds that are left for live reads. */
  readonly remaining: () => number;
}

const LONGEST_WAIT_MS = 30_000;

/** What passes: too many requests, a request that took too long, an error of the service. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Errors of a connection that may pass, as Node and the pipeline name them; a certificate that is not trusted stays so. */
const PASSING_ERRORS = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'ENETUNREACH',
  'EAI_AGAIN',
  'REQUEST_SEND_ERROR',
]);

/**
 * Sends again what may pass. A wait longer than the time that is left is not begun: the answer is the one at hand, which says
 * more than that time ran out.
 */
export function retries(settings: RetrySettings): PipelinePolicy {
  const strategy: RetryStrategy = {
    name: 'azureml-gate',
    retry({ retryCount, response, responseError }) {
      const waitMs = waitBefore(retryCount, response, responseError, settings.firstWaitMs);
      return waitMs === undefined || waitMs >= settings.remaining()
        ? { skipStrategy: true }
        : { retryAfterInMs: waitMs };
    },
  };
  return retryPolicy([strategy], { maxRetries: settings.retries });
}

function waitBefore(
  count: number,
  response: PipelineResponse | undefined,
  error: RestError | undefined,
  firstWaitMs: number,
): number | undefined {
  if (response === undefined) {
    return error?.code !== undefined && PASSING_ERRORS.has(error.code) ? growing(count, firstWaitMs) : undefined;
  }
  if (!PASSING.has(response.status)) return undefined;
  return askedWait(response, Date.now()) ?? growing(count, firstWaitMs);
}

/** Twice as long each time, and not the same for everybody. */
function growing(count: number, firstWaitMs: number): number {
  return Math.min(firstWaitMs * 2 ** count, LONGEST_WAIT_MS) * (0.75 + Math.random() / 4);
}

/** `retry-after-ms` and `x-ms-retry-after-ms` in milliseconds, `Retry-After` in seconds or as a date. */
export function askedWait({ headers }: Pick<PipelineResponse, 'headers'>, now: number): number | undefined {
  for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
    const milliseconds = headers.get(name);
    if (milliseconds !== undefined && /^\d{1,9}$/.test(milliseconds)) return Number(milliseconds);
  }
  const asked = headers.get('retry-after')?.trim();
  if (asked === undefined) return undefined;
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
