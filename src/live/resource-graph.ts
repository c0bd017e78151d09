/** Azure Resource Graph: a query as it is sent, a page as it comes back, and the quota. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { memberOf, Unacceptable } from './failures.js';
import { isBody, objectIn } from './pages.js';
import type { Body, GraphPage, GraphRequest } from './reader.js';

/** Source: azure-rest-api-specs, specification/resourcegraph, stable/2024-04-01. */
const API_VERSION = '2024-04-01';

/** Rows of a page, the most that the service gives. */
const ROWS = 1000;

export function graphQuery(
  resourceManager: string,
  request: GraphRequest,
): { readonly url: string; readonly body: Body } {
  const { subscriptions, query, scope, skipToken } = request;
  const options = {
    resultFormat: 'objectArray',
    $top: ROWS,
    ...(skipToken === undefined ? {} : { $skipToken: skipToken }),
    ...(scope === undefined ? {} : { authorizationScopeFilter: scope }),
  };
  return {
    url: `${resourceManager}/providers/Microsoft.ResourceGraph/resources?api-version=${API_VERSION}`,
    body: { subscriptions, query, options },
  };
}

/** @throws Unacceptable if the answer is no page */
export function graphPageOf(response: PipelineResponse): GraphPage {
  const page = objectIn(response.bodyAsText);
  const data = memberOf(page, 'data') ?? (memberOf(page, 'data') === null ? [] : undefined);
  if (!Array.isArray(data) || !data.every(isBody))
    throw new Unacceptable('bad-answer', 'Azure Resource Graph answers without rows');
  const total = memberOf(page, 'totalRecords');
  const skipToken = memberOf(page, '$skipToken');
  const quota = quotaOf(response.headers);
  return {
    rows: data,
    totalRecords: typeof total === 'number' ? total : data.length,
    truncated: String(memberOf(page, 'resultTruncated')).toLowerCase() === 'true',
    ...(typeof skipToken === 'string' && skipToken !== '' ? { skipToken } : {}),
    ...(quota === undefined ? {} : { quota }),
    subscriptionsCut: response.headers.get('x-ms-tenant-subscription-limit-hit')?.toLowerCase() === 'true',
  };
}

type Headers = PipelineResponse['headers'];

/** Source: https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
function quotaOf(headers: Headers): GraphPage['quota'] {
  const remaining = headers.get('x-ms-user-quota-remaining');
  const [, hours, minutes, seconds] =
    /^(\d+):(\d{2}):(\d{2})/.exec(headers.get('x-ms-user-quota-resets-after') ?? '') ?? [];
  if (remaining === undefined || !/^\d{1,9}$/.test(remaining) || hours === undefined) return undefined;
  return {
    remaining: Number(remaining),
    resetsAfterMs: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000,
  };
}

/** Waits where the service said that nothing is left, which is cheaper than being refused. */
export class Quota {
  private usableAt = 0;

  note(headers: Headers): void {
    const quota = quotaOf(headers);
    if (quota?.remaining === 0) this.usableAt = Date.now() + quota.resetsAfterMs;
  }

  /** @throws Unacceptable `throttled` if the wait is longer than the time that is left, or what ends the wait */
  async wait(signal: AbortSignal, remainingMs: number): Promise<void> {
    const waitMs = this.usableAt - Date.now();
    if (waitMs <= 0) return;
    if (waitMs >= remainingMs)
      throw new Unacceptable('throttled', 'the quota of Azure Resource Graph is used up for longer than there is time');
    await pause(waitMs, undefined, { signal });
  }
}
