import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asking, GROUP, refused, VAULTS, VERSION, WORKSPACE, WORKSPACES } from './asking.js';
import { type Reply, truncated } from './loopback.js';

/** The same behaviour is due from lists that the SDK reads and from those it does not know. */
describe.each([
  ['that Azure Machine Learning has', WORKSPACES],
  ['that its SDK does not know', VAULTS],
])('a list %s', (_, path) => {
  const page = (names: readonly string[], next?: unknown): Reply => ({
    body: {
      value: names.map((name) => ({ id: `${path}/${name}`, properties: { managedNetwork: { isolationMode: name } } })),
      ...(next === undefined ? {} : { nextLink: next }),
    },
  });
  const namesOf = (value: readonly { readonly id?: unknown }[]) => value.map(({ id }) => String(id).split('/').at(-1));

  it('comes with all its pages, as they were sent', async () => {
    const { client, server } = await asking((request, origin) => {
      const skip = request.query.get('$skip');
      if (skip === null) return page(['a', 'b'], `${origin}${path}?api-version=${VERSION}&$skip=2`);
      return skip === '2' ? page(['c'], `${origin}${path}?api-version=${VERSION}&$skip=3`) : page(['d']);
    });
    const answer = await client.list(path, VERSION);
    expect([answer.ok, namesOf(answer.value)]).toEqual([true, ['a', 'b', 'c', 'd']]);
    expect(answer.value[0]).toEqual({
      id: `${path}/a`,
      properties: { managedNetwork: { isolationMode: 'a' } },
    });
    expect(server.received.map(({ method, query }) => [method, query.get('api-version')])).toEqual(
      Array.from({ length: 3 }, () => ['GET', VERSION]),
    );
  });

  it('keeps what came before a page that fails', async () => {
    const { client } = await asking((request, origin) =>
      request.query.has('$skip')
        ? refused(403, 'AuthorizationFailed')
        : page(['a'], `${origin}${path}?api-version=${VERSION}&$skip=1`),
    );
    const answer = await client.list(path, VERSION);
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'forbidden', status: 403 } });
    expect(namesOf(answer.value)).toEqual(['a']);
  });

  it.each(['https://elsewhere.example/x', 'https://localhost:1/x', 'https://user@localhost/x'])(
    'does not go on at %s',
    async (next) => {
      const { client, server } = await asking([page(['a'], next)]);
      const answer = await client.list(path, VERSION);
      expect(answer).toMatchObject({ ok: false, failure: { reason: 'bad-answer' } });
      if (!answer.ok)
        expect(answer.failure.message).toMatch(/^Azure has the next page on another host \(.+\), which is not asked$/);
      expect(namesOf(answer.value)).toEqual(['a']);
      expect(server.received.length).toBe(1);
    },
  );

  it('ends when pages go in a circle', async () => {
    const { client, server } = await asking((_request, origin) =>
      page(['a'], `${origin}${path}?api-version=1&$skip=1`),
    );
    const answer = await client.list(path, VERSION);
    expect(answer).toMatchObject({
      ok: false,
      failure: { reason: 'bad-answer', message: 'Azure gives the same next page again' },
    });
    expect(server.received.length).toBe(2);
  });

  it('ends after as many pages as are allowed', async () => {
    const { client, server } = await asking(
      (request, origin) =>
        page(['a'], `${origin}${path}?api-version=1&$skip=${Number(request.query.get('$skip') ?? 0) + 1}`),
      { tuning: { pages: 5 } },
    );
    expect(await client.list(path, VERSION)).toMatchObject({ ok: false, failure: { reason: 'bad-answer' } });
    expect(server.received.length).toBe(5);
  });

  it('has no items where Azure writes null', async () => {
    const { client } = await asking([{ body: { value: null, nextLink: null } }]);
    expect(await client.list(path, VERSION)).toMatchObject({ ok: true, value: [] });
  });

  it.each([
    ['no value', { body: {} }, 'Azure answers without a list'],
    ['a value that is a text', { body: { value: 'x' } }, 'Azure answers without a list'],
    ['an item that is null', { body: { value: [null] } }, 'Azure lists something that is no object'],
    ['something that is not JSON', { body: '<html>' }, 'Azure answers with something that is not JSON'],
  ])('is none with %s', async (_what, reply, message) => {
    const { client } = await asking([reply]);
    expect(await client.list(path, VERSION)).toMatchObject({ ok: false, failure: { reason: 'bad-answer', message } });
  });

  it('is not taken from a compressed body that ends too early', async () => {
    const { client } = await asking([truncated({ value: [] })]);
    expect(await client.list(path, VERSION)).toMatchObject({ ok: false, failure: { reason: 'no-connection' } });
  });

  it('is asked for again after an error that passes, and waits as Retry-After says', async () => {
    const { client, server } = await asking([
      refused(503, 'ServiceUnavailable'),
      refused(429, 'TooManyRequests', { 'retry-after': '1' }),
      page(['a']),
    ]);
    const start = performance.now();
    expect(await client.list(path, VERSION)).toMatchObject({ ok: true });
    expect([server.received.length, performance.now() - start > 990]).toEqual([3, true]);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'rejected'],
    [429, 'throttled'],
    [500, 'service-error'],
  ] as const)('fails with %i as %s', async (status, reason) => {
    const { client } = await asking([refused(status, 'Code')]);
    expect(await client.list(path, VERSION)).toMatchObject({
      ok: false,
      value: [],
      failure: { reason, status, code: 'Code', message: `Azure answers ${status} (Code: It says why)` },
    });
  });
});

describe('the lists of Azure Machine Learning', () => {
  it.each(['computes', 'onlineEndpoints', 'batchEndpoints', 'datastores', 'connections', 'privateEndpointConnections'])(
    'has %s of a workspace',
    async (kind) => {
      const item = { id: `${WORKSPACE}/${kind}/x`, name: 'x', properties: { newToTheService: { kept: true } } };
      const { client, server } = await asking([{ body: { value: [item] } }]);
      expect(await client.list(`${WORKSPACE}/${kind}`, VERSION)).toMatchObject({ ok: true, value: [item] });
      expect(server.received.map(({ path, query }) => [path, query.get('api-version')])).toEqual([
        [`${WORKSPACE}/${kind}`, VERSION],
      ]);
      expect(server.received[0]?.headers['user-agent']).toContain('azsdk-js-arm-machinelearning/');
    },
  );

  it.each([
    `${WORKSPACE}/onlineEndpoints/e/deployments`,
    `${WORKSPACE}/batchEndpoints/e/deployments`,
    `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces`,
  ])('has %s', async (path) => {
    const { client, server } = await asking([{ body: { value: [] } }]);
    expect(await client.list(path, VERSION)).toMatchObject({ ok: true, value: [] });
    expect(server.received.map((request) => request.path)).toEqual([path]);
    expect(server.received[0]?.headers['user-agent']).toContain('azsdk-js-arm-machinelearning/');
  });

  it.each(['outboundRules', 'serverlessEndpoints'])(
    'reads %s without the SDK, which does not know them',
    async (kind) => {
      const { client, server } = await asking([{ body: { value: [] } }]);
      expect(await client.list(`${WORKSPACE}/${kind}`, VERSION)).toMatchObject({ ok: true });
      expect(server.received[0]?.headers['user-agent']).not.toContain('azsdk-js-arm-machinelearning/');
    },
  );

  it('never has what the SDK makes of an answer', async () => {
    const body = { id: `${WORKSPACE}/computes/c`, properties: { computeType: 'AmlCompute', properties: {} } };
    const { client } = await asking([{ body: { value: [body] } }]);
    // Typed, it would come with enableNodePublicIp: true and osType: 'Linux'.
    expect((await client.list(`${WORKSPACE}/computes`, VERSION)).value).toEqual([body]);
  });
});

it('lets go of what the SDK yields', () => {
  const source = readFileSync(new URL('../../src/live/machine-learning.ts', import.meta.url), 'utf8');
  // Only the iterators leave the file, as iterators of something unknown; the client reads `done` of them and no more.
  expect([...source.matchAll(/AsyncItera(?:tor|ble)<(\w+)>/g)].map(([, item]) => item)).toEqual(['unknown', 'unknown']);
  const client = readFileSync(new URL('../../src/live/arm-client.ts', import.meta.url), 'utf8');
  expect([...client.matchAll(/items\.\w+[^;]*;/g)].map(([text]) => text)).toEqual(['items.next()).done !== true);']);
});
