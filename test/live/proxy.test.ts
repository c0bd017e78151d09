/** The proxy of a runner, on the whole way from the job's token to the last list. */
import { describe, expect, it, vi } from 'vitest';
import { unfitProxyVariable } from '../../src/live/runner-proxy.js';
import { serveProxy } from './connect-proxy.js';
import { cleanEstate } from './estate/estates.js';
import { type EstateServer, serveEstate } from './estate/server.js';
import { readFrom } from './estate/signed-in.js';

const ACCOUNT = { account: 'runner:pass@word' };

const portOf = (origin: string): string => `localhost:${new URL(origin).port}`;

/** All that was asked but GitHub, which is asked by the toolkit of Actions; that knows itself that a loopback address needs no proxy. */
const tunnelled = ({ received }: EstateServer) => received.filter(({ path }) => path !== '/oidc');

describe('a proxy of the runner', () => {
  it.each<[string, string, { readonly account?: string }, string]>([
    ['HTTPS_PROXY', 'everybody', {}, ''],
    ['https_proxy', 'everybody', {}, ''],
    ['HTTPS_PROXY', 'who has the password', ACCOUNT, 'runner:pass%40word@'],
  ])('in %s takes tokens and reads through for %s', async (variable, _, manners, account) => {
    await using proxy = await serveProxy(manners);
    vi.stubEnv(variable, `http://${account}${proxy.host}`);
    await using server = await serveEstate(cleanEstate());
    const outcome = await readFrom(server);
    if (outcome.why !== undefined) throw new Error(outcome.why);
    expect(outcome.diagnostics).toEqual([]);
    expect(new Set(proxy.asked)).toEqual(new Set([portOf(server.origin)]));
    // One connection for each request: nothing went another way.
    expect(proxy.asked).toHaveLength(tunnelled(server).length);
    expect(tunnelled(server).filter(({ headers }) => headers['proxy-authorization'] !== undefined)).toEqual([]);
  });

  it.each<[string, (host: string) => string, (origin: string) => string]>([
    [
      'refuses the password',
      (host) => `http://runner:wrong-word@${host}`,
      () => 'the proxy of the runner wants another name and password (407): check the variable HTTPS_PROXY of the job',
    ],
    [
      'cannot be reached',
      () => 'http://runner:wrong-word@localhost:1',
      (origin) =>
        `${origin} cannot be asked for a token (connect ECONNREFUSED 127.0.0.1:1): check the network of the runner, its proxy and the inputs 'environment' and 'authority-host'`,
    ],
    [
      'has no address',
      () => 'wrong-word',
      () => 'the variable HTTPS_PROXY of the job is no address of a proxy, such as http://proxy.example:8080',
    ],
    [
      'has an address of something else',
      () => 'runner:wrong-word@proxy.example:8080',
      () => 'the variable HTTPS_PROXY of the job is no address of a proxy, such as http://proxy.example:8080',
    ],
  ])('that %s ends in one sentence without its password', async (_, address, why) => {
    await using proxy = await serveProxy(ACCOUNT);
    vi.stubEnv('HTTPS_PROXY', address(proxy.host));
    await using server = await serveEstate(cleanEstate());
    expect(await readFrom(server)).toEqual({ why: why(server.origin) });
    expect(why(server.origin)).not.toContain('wrong-word');
    expect(tunnelled(server)).toEqual([]);
  });

  it('that begins to refuse when reading has begun is told of every read', async () => {
    await using proxy = await serveProxy({ refusesAfter: 2 });
    vi.stubEnv('HTTPS_PROXY', `http://${proxy.host}`);
    await using server = await serveEstate(cleanEstate());
    const outcome = await readFrom(server);
    if (outcome.why !== undefined) throw new Error(outcome.why);
    expect(outcome.diagnostics.join('\n')).toMatch(
      /^live-unavailable: Azure did not tell .*: the proxy of the runner wants another name and password \(407\): check the variable HTTPS_PROXY of the job\.$/m,
    );
  });
});

it.each<[Readonly<Record<string, string>>, string | undefined]>([
  [{}, undefined],
  [{ HTTPS_PROXY: '' }, undefined],
  [{ HTTPS_PROXY: 'http://proxy:8080' }, undefined],
  [{ HTTPS_PROXY: 'https://me:word@proxy' }, undefined],
  [{ HTTPS_PROXY: 'proxy:8080' }, 'HTTPS_PROXY'],
  [{ https_proxy: '10.0.0.1:8080' }, 'https_proxy'],
  [{ ALL_PROXY: 'socks5://proxy:1080' }, 'ALL_PROXY'],
  [{ HTTPS_PROXY: 'http://proxy', ALL_PROXY: 'socks5://proxy:1080' }, undefined],
])('of %o the variable without an address is %s', (env, name) => {
  expect(unfitProxyVariable(env)).toBe(name);
});
