/**
 * The one place through which requests leave for Azure Resource Manager, whoever makes them and however often they are sent
 * again or redirected: nothing that could change something, and nothing to another host, gets through.
 */
import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { textOfBody } from './answer-body.js';
import { Unacceptable } from './failures.js';

export interface DoorSettings {
  /** The origin of Azure Resource Manager. */
  readonly origin: string;
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Bytes of one answer. */
  readonly answerBytes: number;
  /** Milliseconds from the first byte of an answer to the last. */
  readonly answerMs: number;
}

/** POSTs that only ask. */
const QUERIES = [
  /^\/providers\/Microsoft\.ResourceGraph\/resources$/,
  /^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/Microsoft\.PolicyInsights\/checkPolicyRestrictions$/i,
];

export function readOnlyDoor(inner: HttpClient, settings: DoorSettings): HttpClient {
  const slots = new Slots(settings.concurrency);
  return {
    async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
      refuseOthers(request, settings.origin);
      await slots.take(request.abortSignal);
      try {
        return await sendAndRead(inner, request, settings);
      } finally {
        slots.give();
      }
    },
  };
}

const ALL_STATUSES: ReadonlySet<number> = new Set([Number.POSITIVE_INFINITY]);

async function sendAndRead(
  inner: HttpClient,
  request: PipelineRequest,
  { answerBytes: bytes, answerMs: ms }: DoorSettings,
): Promise<PipelineResponse> {
  const given = new AbortController();
  const giveUp = (): void => given.abort();
  if (request.abortSignal?.aborted) giveUp();
  request.abortSignal?.addEventListener('abort', giveUp);
  try {
    const streamed = { ...request, abortSignal: given.signal, streamResponseStatusCodes: new Set(ALL_STATUSES) };
    const { readableStreamBody: stream, ...response } = await inner.sendRequest(streamed);
    const bounds = { bytes, ms, signal: given.signal };
    // The SDK knows what it asked for by the request it made.
    return { ...response, request, bodyAsText: stream ? await textOfBody(stream, bounds, request) : '' };
  } catch (error) {
    // Closes the connection, on which more may come that nobody reads.
    giveUp();
    throw error;
  } finally {
    request.abortSignal?.removeEventListener('abort', giveUp);
  }
}

/** @throws Unacceptable */
function refuseOthers({ method, url }: PipelineRequest, origin: string): void {
  const target = new URL(url);
  if (target.origin !== origin || target.username !== '' || target.password !== '')
    throw new Unacceptable('bad-answer', `Azure refers to another host (${target.host}), which is not asked`);
  const isQuery = method === 'POST' && QUERIES.some((path) => path.test(target.pathname));
  if (method !== 'GET' && !isQuery)
    throw new Unacceptable('rejected', `${method} ${target.pathname} is not sent, as only reads are`);
}

type Signal = PipelineRequest['abortSignal'];

/** At most so many at a time; the others wait in the order they came. */
class Slots {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take(signal: Signal): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(new Unacceptable('out-of-time', 'the time for reading live Azure ran out before this was asked for'));
      };
      this.waiting.push(enter);
      signal?.addEventListener('abort', leave);
    });
  }

  give(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}
