/** Looking on: what Azure is asked and answers, for tools beside the program. */
import type { PipelinePolicy, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';

/** A request that left, and the answer to it. Neither the token nor any other header of the request is in it. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: string;
}

export type Observer = (exchange: Exchange) => void;

/** Shows the observer every answer; it changes nothing. */
export function observing(observe: Observer): PipelinePolicy {
  return {
    name: 'azureml-gate-observer',
    async sendRequest(request, next) {
      const response = await next(request);
      observe(exchangeOf(request, response));
      return response;
    },
  };
}

function exchangeOf(
  { method, url, body }: PipelineRequest,
  { status, headers, bodyAsText }: PipelineResponse,
): Exchange {
  const sent = typeof body === 'string' ? body : undefined;
  return { method, url, body: sent, status, headers: headers.toJSON(), answer: bodyAsText ?? '' };
}
