/**
 * Reads of Azure Resource Manager over the pipeline of the Azure SDK. This file loads the SDK, so it is only ever imported
 * dynamically: runs that do not look at live Azure never pay for it.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  defaultRetryPolicy,
  type HttpClient,
  type Pipeline,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { readOnlyDoor } from './door.js';
import { failureOfAnswer, failureOfError, OUT_OF_TIME, Unacceptable } from './failures.js';
import {
  type Credential,
  type MachineLearningList,
  machineLearningClient,
  machineLearningList,
} from './machine-learning.js';
import { type Observer, observing } from './observer.js';
import { objectIn, PageReader } from './pages.js';
import {
  type Answer,
  type ArmReader,
  type Body,
  type Failure,
  type GraphPage,
  type GraphRequest,
  type ListAnswer,
  WHAT_IF_NAME,
} from './reader.js';
import { graphPageOf, graphQuery, Quota } from './resource-graph.js';
import { askedWait, retries } from './retries.js';

export interface ArmClientSettings {
  /** The origin of Azure Resource Manager, which no request leaves. */
  readonly resourceManager: string;
  readonly scope: string;
  readonly credential: Credential;
  readonly version: string;
  /** Milliseconds for all reads together, from now on. */
  readonly totalMs: number;
  /** Whether {@link ArmReader.whatIf} may be asked. */
  readonly whatIf?: boolean;
  /** Ends all reads, for example because the job is cancelled. */
  readonly signal?: AbortSignal;
  readonly tuning?: Partial<Tuning>;
  readonly observe?: Observer;
}

export interface Tuning {
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Milliseconds until an answer begins. */
  readonly requestMs: number;
  /** How often a request is sent again. */
  readonly retries: number;
  /** The first wait where Azure does not say how long. */
  readonly firstWaitMs: number;
  /** Milliseconds between two looks whether a long operation is finished, where Azure does not say. */
  readonly pollMs: number;
  /** Milliseconds from the beginning of an answer to its end. */
  readonly answerMs: number;
  /** Bytes of one answer. */
  readonly answerBytes: number;
  /** Pages of one list. */
  readonly pages: number;
}

/** Azure Resource Manager lets a principal read 250 times at once and 25 times a second after that: reads are not the bottleneck. */
export const TUNING: Tuning = {
  concurrency: 8,
  requestMs: 30_000,
  answerMs: 30_000,
  retries: 4,
  firstWaitMs: 500,
  pollMs: 5_000,
  answerBytes: 64 * 1024 * 1024,
  pages: 1_000,
};

const RESTRICTIONS_VERSION = '2024-10-01';

/** The newest version with `validationLevel` that all clouds list. */
const WHAT_IF_VERSION = '2025-04-01';

/** A path of Azure Resource Manager: nothing in it may lead to another host, out of the path or into a query. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[^/?#\\%]+)+$/;

export class ArmClient implements ArmReader {
  private readonly tuning: Tuning;
  private readonly pipeline: Pipeline;
  private readonly http: HttpClient;
  private readonly signal: AbortSignal;
  private readonly endsAt: number;
  private readonly quota = new Quota();
  private readonly clients = new Map<string, ReturnType<typeof machineLearningClient>>();

  constructor(private readonly settings: ArmClientSettings) {
    this.tuning = { ...TUNING, ...settings.tuning };
    this.endsAt = Date.now() + settings.totalMs;
    const timeout = AbortSignal.timeout(settings.totalMs);
    this.signal = settings.signal === undefined ? timeout : AbortSignal.any([timeout, settings.signal]);
    // Every read that waits listens to it; that is no leak.
    setMaxListeners(0, this.signal);
    this.http = readOnlyDoor(createDefaultHttpClient(), {
      origin: settings.resourceManager,
      whatIf: settings.whatIf === true,
      ...this.tuning,
    });
    const { credential, scope } = settings;
    this.pipeline = createPipelineFromOptions(this.userAgent());
    this.pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: scope }));
    this.setRetries(this.pipeline);
  }

  async get(path: string, apiVersion: string, parameters?: Readonly<Record<string, string>>): Promise<Answer<Body>> {
    return this.bodyOf(() => this.send('GET', this.url(path, apiVersion, parameters)));
  }

  async list(path: string, apiVersion: string, parameters?: Readonly<Record<string, string>>): Promise<ListAnswer> {
    const pages = new PageReader(this.settings.resourceManager, this.tuning.pages);
    const known = parameters === undefined ? machineLearningList(path) : undefined;
    try {
      const first = this.url(path, apiVersion, parameters);
      if (known === undefined) await this.followPages(first, pages);
      else await this.followWithSdk(known, apiVersion, pages);
      return { ok: true, value: pages.items, readAt: new Date() };
    } catch (error) {
      return { ok: false, failure: this.failureOf(error), value: pages.items, readAt: new Date() };
    }
  }

  async query(request: GraphRequest): Promise<Answer<GraphPage>> {
    return this.answerOf(async () => {
      await this.quota.wait(this.signal, this.remaining());
      const { url, body } = graphQuery(this.settings.resourceManager, request);
      const response = await this.send('POST', url, body);
      this.quota.note(response.headers);
      return graphPageOf(response);
    });
  }

  async checkPolicyRestrictions(scope: string, body: Body): Promise<Answer<Body>> {
    const path = `${scope}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`;
    return this.bodyOf(() => this.send('POST', this.url(path, RESTRICTIONS_VERSION), body));
  }

  async whatIf(scope: string, body: Body): Promise<Answer<Body>> {
    const path = `${scope}/providers/Microsoft.Resources/deployments/${WHAT_IF_NAME}/whatIf`;
    return this.answerOf(async () => {
      try {
        const asked = await this.send('POST', this.url(path, WHAT_IF_VERSION), body);
        return objectIn((await this.finished(asked)).bodyAsText);
      } catch (error) {
        if (error instanceof FailedAnswer && isAboutTemplate(error)) return objectIn(error.body);
        throw error;
      }
    });
  }

  /** Asks for the result of a long operation until it is there: 202 says that it is not, and `Location` where it will be. */
  private async finished(response: PipelineResponse): Promise<PipelineResponse> {
    for (let current = response; ; ) {
      if (current.status !== 202) return current;
      const location = current.headers.get('location') ?? '';
      if (!URL.canParse(location)) throw new Unacceptable('bad-answer', 'Azure does not say where its result will be');
      const waitMs = askedWait(current, Date.now()) ?? this.tuning.pollMs;
      if (waitMs >= this.remaining()) throw new FailedAnswer(OUT_OF_TIME);
      await delay(waitMs, undefined, { signal: this.signal });
      current = await this.send('GET', location);
    }
  }

  private async bodyOf(send: () => Promise<PipelineResponse>): Promise<Answer<Body>> {
    return this.answerOf(async () => objectIn((await send()).bodyAsText));
  }

  private async answerOf<Value>(read: () => Promise<Value>): Promise<Answer<Value>> {
    try {
      return { ok: true, value: await read(), readAt: new Date() };
    } catch (error) {
      return { ok: false, failure: this.failureOf(error) };
    }
  }

  private failureOf(error: unknown): Failure {
    if (error instanceof FailedAnswer) return error.failure;
    return failureOfError(error, this.signal.aborted);
  }

  private async followPages(first: string, pages: PageReader): Promise<void> {
    for (let url: string | undefined = first; url !== undefined; ) {
      const { bodyAsText } = await this.send('GET', url);
      url = pages.read(bodyAsText);
    }
  }

  private async followWithSdk(
    { subscription, pages }: MachineLearningList,
    apiVersion: string,
    reader: PageReader,
  ): Promise<void> {
    const { requestMs: timeout } = this.tuning;
    const items = pages(this.clientOf(subscription, apiVersion), {
      abortSignal: this.signal,
      requestOptions: { timeout },
      onResponse: ({ status, bodyAsText }) => {
        if (status >= 200 && status < 300) reader.read(bodyAsText);
      },
    });
    while ((await items.next()).done !== true);
  }

  /** The SDK's client for one subscription and API version, with the credential and the way out of every other request. */
  private clientOf(subscription: string, apiVersion: string): ReturnType<typeof machineLearningClient> {
    const key = `${subscription}@${apiVersion}`;
    const known = this.clients.get(key);
    if (known !== undefined) return known;
    const { credential, resourceManager, scope } = this.settings;
    const client = machineLearningClient(credential, subscription, {
      endpoint: resourceManager,
      credentialScopes: scope,
      apiVersion,
      httpClient: this.http,
      ...this.userAgent(),
    });
    this.setRetries(client.pipeline);
    this.clients.set(key, client);
    return client;
  }

  private userAgent(): { userAgentOptions: { userAgentPrefix: string } } {
    return { userAgentOptions: { userAgentPrefix: `azureml-gate/${this.settings.version}` } };
  }

  /** What is sent again and when, and who looks on. */
  private setRetries(pipeline: Pipeline): void {
    pipeline.removePolicy({ name: defaultRetryPolicy().name });
    const { retries: count, firstWaitMs } = this.tuning;
    pipeline.addPolicy(retries({ retries: count, firstWaitMs, remaining: () => this.remaining() }), { phase: 'Retry' });
    const { observe } = this.settings;
    if (observe !== undefined) pipeline.addPolicy(observing(observe), { afterPhase: 'Sign' });
  }

  private remaining(): number {
    return this.endsAt - Date.now();
  }

  /** @throws Unacceptable if the path is none */
  private url(path: string, apiVersion: string, parameters: Readonly<Record<string, string>> = {}): string {
    if (!PATH.test(path)) throw new Unacceptable('rejected', 'what is asked for is no path of Azure Resource Manager');
    const url = new URL(path, this.settings.resourceManager);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    if (apiVersion !== '') url.searchParams.set('api-version', apiVersion);
    return url.href;
  }

  /** @throws FailedAnswer for an answer other than 2xx, or what the pipeline throws */
  private async send(method: 'GET' | 'POST', url: string, body?: Body): Promise<PipelineResponse> {
    if (this.signal.aborted) throw new FailedAnswer(OUT_OF_TIME);
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const request = createPipelineRequest({
      url,
      method,
      headers: createHttpHeaders({ accept: 'application/json', ...(body && { 'content-type': 'application/json' }) }),
      abortSignal: this.signal,
      timeout: this.tuning.requestMs,
      ...sent,
    });
    const response = await this.pipeline.sendRequest(this.http, request);
    if (response.status >= 200 && response.status < 300) return response;
    const { status, bodyAsText: content } = response;
    throw new FailedAnswer(failureOfAnswer({ status, body: content }), content);
  }
}

/** Carries what is known already past what would make something else of it. */
class FailedAnswer extends Error {
  constructor(
    readonly failure: Failure,
    readonly body?: string | null,
  ) {
    super(failure.message);
  }
}

/** A refusal that says what is wrong with a template, or which policies refuse it: an answer, and no failure to get one. */
function isAboutTemplate({ failure, body }: FailedAnswer): boolean {
  const isRefused = failure.reason === 'rejected' || body?.includes('RequestDisallowedByPolicy') === true;
  return isRefused && body?.includes('"error"') === true;
}
