/**
 * Reading the body of an answer. The pipeline's own way hears nothing of a compressed body whose connection breaks, and waits
 * for it for ever; and it has no bound.
 */
import { type PipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { Unacceptable } from './failures.js';

export interface BodyBounds {
  readonly bytes: number;
  /** Milliseconds from the first byte to the last. */
  readonly ms: number;
  readonly signal: AbortSignal;
}

/**
 * The whole text.
 *
 * @throws RestError if it ends too early, which may pass
 * @throws Unacceptable if it is too long or takes too long
 */
export async function textOfBody(
  stream: NodeJS.ReadableStream,
  { bytes, ms, signal }: BodyBounds,
  request: PipelineRequest,
): Promise<string> {
  const chunks: Buffer[] = [];
  const whole = new Promise<string>((resolve, reject) => {
    const cut = (message: string): void => {
      reject(new RestError(message, { code: RestError.REQUEST_SEND_ERROR, request }));
    };
    let size = 0;
    stream.on('data', (chunk: Buffer | string) => {
      size += chunk.length;
      if (size > bytes) reject(new Unacceptable('bad-answer', `Azure answers with more than ${bytes} bytes`));
      else chunks.push(Buffer.from(chunk));
    });
    stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    stream.on('error', ({ message }) => cut(message));
    stream.on('close', () => cut('the connection was closed'));
  });
  const stop = new AbortController();
  try {
    return await Promise.race([whole, over(signal, stop.signal), late(ms, stop.signal)]);
  } finally {
    stop.abort();
  }
}

function over(signal: AbortSignal, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => {
      reject(new Unacceptable('out-of-time', 'the time for live Azure (live-timeout) ran out while this was read'));
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { signal: stop });
  });
}

function late(ms: number, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(
      () => reject(new Unacceptable('no-connection', `Azure does not end its answer within ${ms} ms`)),
      ms,
    );
    stop.addEventListener('abort', () => clearTimeout(timer));
  });
}
