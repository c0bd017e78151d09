/** Azure as a recording has it: what was not recorded is answered by nobody, which fails the test that asked. */
import { RECORDED_ORIGIN, type RecordedExchange, type Recording } from '../../../scripts/live-record/recording.js';
import { type Loopback, type Received, type Reply, serve } from '../loopback.js';
import { members } from './azure.js';

export interface Playback extends Loopback {
  /** Those that the recording asked about. */
  readonly subscriptions: readonly string[];
}

/** Serves until it is disposed of, which throws if anything was asked for that was not recorded. */
export async function servePlayback({ exchanges }: Recording): Promise<Playback> {
  const left = new Map<string, RecordedExchange[]>();
  for (const one of exchanges) {
    const key = keyOf(one.method, one.url, one.body);
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  const missing: string[] = [];
  const server = await serve((request) => {
    const same = left.get(keyOf(request.method, urlOf(request), bodyOf(request)));
    // The same question may have had several answers, a refusal and what came after it.
    const reply = (same !== undefined && same.length > 1 ? same.shift() : same?.[0]) ?? rowsOf(request, exchanges);
    if (reply !== undefined) return { ...reply, body: at(server.origin, reply.answer) };
    missing.push(`${request.method} ${urlOf(request)} ${request.body.slice(0, 200)}`);
    return { status: 500, body: { error: { code: 'NotRecorded', message: 'nobody answers this' } } };
  });
  return {
    origin: server.origin,
    received: server.received,
    subscriptions: [...new Set(exchanges.flatMap(({ body }) => subscriptionsIn(body)))],
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      if (missing.length > 0) throw new Error(`not recorded:\n${missing.join('\n')}`);
    },
  };
}

const urlOf = ({ path, query }: Received): string => `${path}?${decodeURIComponent(query.toString())}`;

function bodyOf({ body }: Received): unknown {
  return body === '' ? undefined : JSON.parse(body);
}

/** IDs of a query stand in their order, which is another one for other IDs. */
function keyOf(method: string, url: string, body: unknown): string {
  const text = JSON.stringify(body) ?? '';
  const lists = text.replace(/\(('[^']*'(?:, '[^']*')*)\)/g, (_, list: string) => list.split(', ').sort().join());
  const [path = '', query = ''] = url.split('?');
  return `${method} ${path.toLowerCase()}?${[...new URLSearchParams(query)].sort().join('&')} ${lists}`;
}

/** All rows that a query had, where its IDs come in other groups than they were recorded in. */
function rowsOf(request: Received, exchanges: readonly RecordedExchange[]): (Reply & { answer: unknown }) | undefined {
  const name = /^\/\/ [\w-]+: \w+\n/.exec(String(members(bodyOf(request))['query']))?.[0];
  if (name === undefined) return undefined;
  const same = exchanges.filter(({ body }) => String(members(body)['query']).startsWith(name));
  if (same.length === 0 || same.some(({ status }) => status !== 200)) return undefined;
  const data = same.flatMap(({ answer }) => listIn(members(answer)['data']));
  return { status: 200, answer: { totalRecords: data.length, count: data.length, resultTruncated: 'false', data } };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function subscriptionsIn(body: unknown): readonly string[] {
  return listIn(members(body)['subscriptions']).map(String);
}

function at(origin: string, answer: unknown): string {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return (text ?? '').replaceAll(RECORDED_ORIGIN, origin);
}
