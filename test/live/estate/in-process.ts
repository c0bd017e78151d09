/** A reader straight over an estate, without a network: what the client makes of answers is in its own tests. */
import type {
  Answer,
  ArmReader,
  Body,
  Failure,
  FailureReason,
  GraphPage,
  GraphRequest,
  ListAnswer,
} from '../../../src/live/reader.js';
import { type Azure, type HttpReply, members, type PagedReply } from './azure.js';
import { graphReply } from './graph.js';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly apiVersion: string;
  readonly query?: string;
}

/** What is answered in place of the estate; undefined lets it answer. */
export type Interruption = (asked: Asked) => HttpReply | undefined;

export class EstateReader implements ArmReader {
  readonly asked: Asked[] = [];

  constructor(
    private readonly azure: Azure,
    private readonly interruption: Interruption = () => undefined,
    private readonly rowsOfPage = 1000,
  ) {}

  async get(path: string, apiVersion: string): Promise<Answer<Body>> {
    const reply = this.reply({ method: 'GET', path, apiVersion }, () => this.azure.get(path, apiVersion));
    if (reply.status !== 200) return { ok: false, failure: failureOf(reply) };
    return { ok: true, value: members(reply.body), readAt: new Date() };
  }

  async list(path: string, apiVersion: string): Promise<ListAnswer> {
    const items: Body[] = [];
    for (let next: string | undefined = '0'; next !== undefined; ) {
      const parameters: Readonly<Record<string, string>> = { $skiptoken: next };
      const reply: PagedReply = this.reply({ method: 'GET', path, apiVersion }, () =>
        this.azure.get(path, apiVersion, parameters),
      );
      if (reply.status !== 200) return { ok: false, failure: failureOf(reply), value: items, readAt: new Date() };
      const { value } = members(reply.body);
      if (Array.isArray(value)) items.push(...value.map(members));
      next = reply.next;
    }
    return { ok: true, value: items, readAt: new Date() };
  }

  async query(request: GraphRequest): Promise<Answer<GraphPage>> {
    const path = '/providers/Microsoft.ResourceGraph/resources';
    const asked: Asked = { method: 'POST', path, apiVersion: '2024-04-01', query: request.query };
    const reply = this.reply(asked, () => graphReply(this.azure, { ...request, top: this.rowsOfPage }));
    if (reply.status !== 200) return { ok: false, failure: failureOf(reply) };
    const { data, totalRecords, resultTruncated, $skipToken } = members(reply.body);
    const page = {
      rows: Array.isArray(data) ? data.map(members) : [],
      totalRecords: Number(totalRecords),
      truncated: resultTruncated === 'true',
      subscriptionsCut: reply.headers?.['x-ms-tenant-subscription-limit-hit'] === 'true',
    };
    const value: GraphPage = typeof $skipToken === 'string' ? { ...page, skipToken: $skipToken } : page;
    return { ok: true, value, readAt: new Date() };
  }

  async checkPolicyRestrictions(): Promise<Answer<Body>> {
    throw new Error('discovery and details ask nothing about plans');
  }

  async whatIf(): Promise<Answer<Body>> {
    throw new Error('discovery and details ask nothing about plans');
  }

  private reply(asked: Asked, answer: () => HttpReply | undefined): PagedReply {
    this.asked.push(asked);
    const reply = this.interruption(asked) ?? answer();
    if (reply === undefined) throw new Error(`nobody answers ${asked.method} ${asked.path} ${asked.query ?? ''}`);
    return reply;
  }
}

const REASONS: Readonly<Record<number, FailureReason>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  429: 'throttled',
};

function failureOf({ status, body }: HttpReply): Failure {
  const { code, message } = members(members(body)['error']);
  const reason = REASONS[status] ?? (status >= 500 ? 'service-error' : 'rejected');
  return {
    reason,
    status,
    code: String(code),
    message: `Azure answers ${status} (${String(code)}: ${String(message)})`,
  };
}
