/**
 * Requests for tokens. MSAL sends them without a bound in time, and makes of most that goes wrong with them an error that
 * points to a page about MSAL: what really happened is kept here.
 */
import type { PipelinePolicy, PipelineRequest, PipelineResponse, SendRequest } from '@azure/core-rest-pipeline';
import { memberOf, parsed } from './failures.js';

export interface Trouble {
  readonly status?: number;
  /** A clause to be shortened and cleared before it is printed: what Microsoft Entra says, or what the connection did. */
  readonly text: string;
  /** What was thrown, if there was no answer. */
  readonly error?: unknown;
}

/** Milliseconds until one request for a token is answered. */
const REQUEST_MS = 30_000;

export class TokenRequests implements PipelinePolicy {
  readonly name = 'azureml-gate-token-requests';
  private last: Trouble | undefined;

  /** @param signal ends all of them */
  constructor(private readonly signal: AbortSignal) {}

  /** What went wrong with the last request; undefined if nothing did. */
  get trouble(): Trouble | undefined {
    return this.last;
  }

  async sendRequest(request: PipelineRequest, next: SendRequest): Promise<PipelineResponse> {
    request.abortSignal = AbortSignal.any([this.signal, AbortSignal.timeout(REQUEST_MS)]);
    try {
      const response = await next(request);
      this.last = troubleOf(response);
      return response;
    } catch (error) {
      const late = { text: 'it gives no answer within the time for it' };
      const message = error instanceof Error ? error.message : String(error);
      this.last = request.abortSignal.aborted ? late : { text: message, error };
      throw error;
    }
  }
}

/** Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response */
function troubleOf({ status, bodyAsText }: PipelineResponse): Trouble | undefined {
  const body = parsed(bodyAsText);
  if (status >= 200 && status < 300)
    return body === undefined ? { text: 'it answers with something that is not JSON' } : undefined;
  const said = memberOf(body, 'error_description');
  return { status, text: typeof said === 'string' && said !== '' ? said : `it answers ${status}` };
}
