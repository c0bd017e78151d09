/** A server on the loopback interface with TLS, as Azure Resource Manager, Microsoft Entra and GitHub have it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { gzipSync } from 'node:zlib';
import { CLOUDS } from '../../src/live/clouds.js';
import { certificateForLocalhost, type TestCertificate } from './estate/certificate.js';

export interface Received {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is a text. */
  readonly body?: unknown;
  /** Writes the answer in place of all that. */
  readonly write?: (response: ServerResponse) => void;
}

export interface Loopback extends AsyncDisposable {
  /** `https://localhost:12345`. */
  readonly origin: string;
  readonly received: readonly Received[];
}

/** Serves until it is disposed of; a throwing handler is an answer 500 that says so. */
export async function serve(
  answer: (request: Received) => Reply,
  { key, cert }: TestCertificate = certificate(),
): Promise<Loopback> {
  const received: Received[] = [];
  const server = https.createServer({ key, cert }, async (incoming, response) => {
    const request = await receivedFrom(incoming);
    received.push(request);
    const { status = 200, headers = {}, body = '', write } = answer(request);
    if (write !== undefined) return write(response);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    return response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function receivedFrom(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'https://localhost');
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** An answer whose compressed body ends in the middle. */
export function truncated(body: unknown): Reply {
  const whole = gzipSync(JSON.stringify(body));
  return {
    write(response) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(whole.subarray(0, whole.length - 12));
    },
  };
}

/** An answer that begins and never ends. */
export const ENDLESS: Reply = {
  write(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"value":[');
  },
};

let made: TestCertificate | undefined;

/** One certificate for all servers of this process, which alone trusts it; a proxy can make them any host of the clouds. */
export function certificate(): TestCertificate {
  if (made === undefined) {
    const addresses = Object.values(CLOUDS).flatMap((cloud) => [cloud.resourceManager, cloud.authority, cloud.graph]);
    made = certificateForLocalhost(addresses.map((address) => new URL(address).host));
    trust(made.cert);
  }
  return made;
}

/** What NODE_EXTRA_CA_CERTS does, which only counts when a process starts. */
function trust(cert: string): void {
  const connect = tls.connect;
  Reflect.set(tls, 'connect', (options: tls.ConnectionOptions, ...rest: never[]) =>
    Reflect.apply(connect, tls, [{ ...options, ca: [cert, ...tls.rootCertificates] }, ...rest]),
  );
}
