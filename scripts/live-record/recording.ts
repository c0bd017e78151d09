/** What live Azure was asked and answered, in a file that may leave the tenant. */

import { roleName } from '../../src/expand/built-in-roles.js';
import type { Exchange } from '../../src/live/observer.js';
import { QUERIES } from '../../src/live/queries/catalogue.js';
import { RULES } from '../../src/rules/index.js';
import type { Scrubber } from './scrubber.js';

/** The address in a recording, whichever cloud it was made in. */
export const RECORDED_ORIGIN = 'https://azure.invalid';

export interface Recording {
  readonly format: 1;
  readonly exchanges: readonly RecordedExchange[];
}

export interface RecordedExchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** JSON, like the answer; a text if it was none. */
  readonly body?: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: unknown;
}

/** Headers that the client reads; all others stay behind. */
const HEADERS =
  /^(?:retry-after|retry-after-ms|x-ms-retry-after-ms|x-ms-user-quota-.+|x-ms-tenant-subscription-limit-hit)$/;

const NAMED = JSON.stringify([QUERIES, RULES.map(({ policies }) => policies)]).toLowerCase();

/** Built-in roles and policies have the same IDs in every tenant, and rules know them by these. */
export function isPublicId(id: string): boolean {
  return roleName(id) !== undefined || NAMED.includes(id);
}

/** @throws Error if something that must not leave the tenant is still there; nothing may be written then */
export function recordingOf(exchanges: readonly Exchange[], scrubber: Scrubber): Recording {
  const raw = exchanges.map((one) => ({ ...one, body: parsed(one.body), answer: parsed(one.answer) }));
  for (const { body, answer } of raw) scrubber.learn([body, answer]);
  const scrubbed = raw.map(({ method, url, body, status, headers, answer }): RecordedExchange => {
    const { origin, pathname, search } = new URL(url);
    const here = (value: unknown) => scrubber.json(elsewhere(value, origin));
    const kept = Object.entries(headers).filter(([name]) => HEADERS.test(name));
    return {
      method,
      url: scrubber.text(decodeURIComponent(pathname) + decodeURIComponent(search)),
      ...(body === undefined ? {} : { body: here(body) }),
      status,
      headers: Object.fromEntries(kept),
      answer: here(answer),
    };
  });
  const leaks = scrubber.leaksIn(JSON.stringify(scrubbed));
  if (leaks.length > 0) throw new Error(`the recording still holds ${leaks.join(' and ')}; nothing was written`);
  return { format: 1, exchanges: scrubbed };
}

/** The value with another address for Azure Resource Manager, which `nextLink` names. */
function elsewhere(value: unknown, origin: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(origin, RECORDED_ORIGIN));
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
