/** A proxy on the loopback interface, as a runner has it in HTTPS_PROXY: it only does CONNECT. */
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ConnectProxy extends AsyncDisposable {
  /** `localhost:12345`. */
  readonly host: string;
  /** Where it was asked to connect to, `localhost:443`. */
  readonly asked: readonly string[];
}

export interface ProxyManners {
  /** Only who has these gets through, `name:password`; without, everybody does. */
  readonly account?: string;
  /** The port that all connections lead to, whatever host they are for; without, the one that they are for. */
  readonly leadsTo?: number;
  /** Only so many connections get through. */
  readonly refusesAfter?: number;
}

/** Serves until it is disposed of. */
export async function serveProxy({
  account,
  leadsTo,
  refusesAfter = Infinity,
}: ProxyManners = {}): Promise<ConnectProxy> {
  const asked: string[] = [];
  const sockets = new Set<Duplex>();
  const server = http.createServer((_, response) => response.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, socket: Duplex, first: Buffer) => {
    asked.push(url);
    sockets.add(socket);
    socket.on('error', () => {});
    const expected = account === undefined ? undefined : `Basic ${Buffer.from(account).toString('base64')}`;
    if (headers['proxy-authorization'] !== expected || asked.length > refusesAfter)
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n');
    const port = leadsTo ?? Number(url.split(':').at(-1));
    const target = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(first);
      target.pipe(socket).pipe(target);
    });
    sockets.add(target);
    target.on('error', () => socket.destroy());
    return socket;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `localhost:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
