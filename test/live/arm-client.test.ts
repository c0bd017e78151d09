import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GraphRequest } from '../../src/live/reader.js';
import { asking, GROUP, open, refused, SUBSCRIPTION, VAULT, VAULTS, VERSION, WORKSPACES } from './asking.js';
import { certificateForLocalhost } from './estate/certificate.js';
import { ENDLESS, type Reply, serve, truncated } from './loopback.js';

const QUERY: GraphRequest = { subscriptions: [SUBSCRIPTION], query: 'resources | project id' };

describe('one resource', () => {
  it('comes as it was sent, over one signed GET with its API version', async () => {
    const body = { id: VAULT, properties: { enablePurgeProtection: null, unknownToSdks: { deep: [1, 'a'] } } };
    const { client, server } = await asking([{ body }]);
    const answer = await client.get(VAULT, '2024-11-01');
    expect(answer).toEqual({ ok: true, value: body, readAt: expect.any(Date) });
    const [request] = server.received;
    expect([server.received.length, request?.method, request?.path]).toEqual([1, 'GET', VAULT]);
    expect([...(request?.query ?? [])]).toEqual([['api-version', '2024-11-01']]);
    expect(request?.headers.authorization).toBe('Bearer a-token');
    expect(request?.headers['user-agent']).toMatch(/^azureml-gate\/1\.2\.3 /);
  });

  it.each([
    [401, 'InvalidAuthenticationToken', 'unauthorized'],
    [403, 'AuthorizationFailed', 'forbidden'],
    [404, 'ResourceNotFound', 'not-found'],
    [409, 'Conflict', 'rejected'],
    [400, 'NoRegisteredProviderFound', 'rejected'],
  ] as const)('%i %s is %s, and is asked for once', async (status, code, reason) => {
    const { client, server } = await asking([refused(status, code)]);
    expect(await client.get(VAULT, VERSION)).toEqual({
      ok: false,
      failure: { reason, status, code, message: `Azure answers ${status} (${code}: It says why)` },
    });
    expect(server.received.length).toBe(1);
  });

  it.each([
    [429, 'TooManyRequests', 'throttled'],
    [500, 'InternalServerError', 'service-error'],
    [503, 'ServiceUnavailable', 'service-error'],
  ] as const)('%i passes: it is asked for again, and %s %s if that never helps', async (status, code, reason) => {
    const { client, server } = await asking([refused(status, code), refused(status, code), { body: { id: VAULT } }]);
    expect(await client.get(VAULT, VERSION)).toMatchObject({ ok: true, value: { id: VAULT } });
    expect(server.received.length).toBe(3);
    const never = await asking([refused(status, code)]);
    expect(await never.client.get(VAULT, VERSION)).toMatchObject({ ok: false, failure: { reason, status, code } });
    expect(never.server.received.length).toBe(3);
  });

  it('waits as long as Retry-After says', async () => {
    const { client, server } = await asking([
      refused(429, 'TooManyRequests', { 'retry-after': '1' }),
      { body: { id: VAULT } },
    ]);
    const start = performance.now();
    expect(await client.get(VAULT, VERSION)).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    expect(server.received.length).toBe(2);
  });

  it('does not begin to wait for longer than there is time', async () => {
    const { client, server } = await asking([refused(429, 'TooManyRequests', { 'retry-after': '3600' })]);
    const start = performance.now();
    expect(await client.get(VAULT, VERSION)).toMatchObject({
      ok: false,
      failure: { reason: 'throttled', status: 429 },
    });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(server.received.length).toBe(1);
  });

  it.each([
    ['something that is not JSON', { body: '<html>proxy</html>' }, 'Azure answers with something that is not JSON'],
    ['nothing', { body: '' }, 'Azure answers with something that is not JSON'],
    ['a list', { body: [] }, 'Azure answers with something that is no object'],
    ['null', { body: 'null' }, 'Azure answers with something that is no object'],
  ])('is no resource if it is %s', async (_, reply, message) => {
    const { client } = await asking([reply]);
    expect(await client.get(VAULT, VERSION)).toEqual({ ok: false, failure: { reason: 'bad-answer', message } });
  });

  it('is not taken from a compressed body that ends too early', async () => {
    const { client } = await asking([truncated({ id: VAULT })]);
    const answer = await client.get(VAULT, VERSION);
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'no-connection' } });
  });

  it('is not taken from an answer that is too large', async () => {
    const { client } = await asking([{ body: { text: 'x'.repeat(5_000) } }], { tuning: { answerBytes: 1_000 } });
    expect(await client.get(VAULT, VERSION)).toEqual({
      ok: false,
      failure: { reason: 'bad-answer', message: 'Azure answers with more than 1000 bytes' },
    });
  });

  it.each([
    ['plain', 'identity', '{"value":['],
    ['compressed', 'gzip', gzipSync('{"value":[]}').subarray(0, 12)],
  ])('is given up when its %s body stops coming', async (_, encoding, begin) => {
    const stalled: Reply = {
      write(response) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
        response.write(begin);
      },
    };
    const { client } = await asking([stalled], { tuning: { answerMs: 200 } });
    const message = 'Azure does not end its answer within 200 ms';
    expect(await client.get(VAULT, VERSION)).toEqual({ ok: false, failure: { reason: 'no-connection', message } });
  });

  it('is asked for again when the connection breaks in the middle', async () => {
    const broken: Reply = {
      write(response) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"id":', () => response.destroy());
      },
    };
    const { client, server } = await asking([broken, { body: { id: VAULT } }]);
    expect(await client.get(VAULT, VERSION)).toMatchObject({ ok: true });
    expect(server.received.length).toBe(2);
  });

  it('is given up when the time is over while its body still comes', async () => {
    const { client } = await asking([ENDLESS], { totalMs: 300 });
    const start = performance.now();
    expect(await client.get(VAULT, VERSION)).toMatchObject({ ok: false, failure: { reason: 'out-of-time' } });
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await client.list(WORKSPACES, VERSION)).toMatchObject({ ok: false, failure: { reason: 'out-of-time' } });
    expect(await client.query(QUERY)).toMatchObject({ ok: false, failure: { reason: 'out-of-time' } });
  });

  it('is given up when nobody waits for it any more', async () => {
    const job = new AbortController();
    const { client } = await asking([ENDLESS], { signal: job.signal });
    const reading = client.get(VAULT, VERSION);
    await pause(100);
    job.abort();
    expect(await reading).toMatchObject({ ok: false, failure: { reason: 'out-of-time' } });
  });

  it('is not asked for elsewhere when Azure redirects', async () => {
    const elsewhere = await serve(() => ({ body: { id: 'stolen' } }));
    open.push(elsewhere);
    const { client } = await asking([{ status: 307, headers: { location: `${elsewhere.origin}/take` } }]);
    const answer = await client.get(VAULT, VERSION);
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'bad-answer' } });
    expect(elsewhere.received).toEqual([]);
  });

  it('cannot be reached where nobody listens', async () => {
    const { client, server } = await asking([]);
    await server[Symbol.asyncDispose]();
    expect(await client.get(VAULT, VERSION)).toMatchObject({
      ok: false,
      failure: { reason: 'no-connection', code: 'ECONNREFUSED' },
    });
  });

  it('is not taken from who has a certificate that is not trusted', async () => {
    const stranger = await serve(() => ({ body: { id: VAULT } }), certificateForLocalhost());
    open.push(stranger);
    const { client } = await asking([], { resourceManager: stranger.origin });
    expect(await client.get(VAULT, VERSION)).toEqual({
      ok: false,
      failure: {
        reason: 'no-connection',
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
        message:
          'the certificate of Azure is not trusted by this runner (DEPTH_ZERO_SELF_SIGNED_CERT): name the certificate authority of its network in the variable NODE_EXTRA_CA_CERTS of the job',
      },
    });
    expect(stranger.received).toEqual([]);
  });

  it.each([
    '//elsewhere.example/x',
    'https://elsewhere.example/x',
    '/subscriptions/../providers',
    `${VAULT}?api-version=1`,
    `${VAULT}#x`,
    `${VAULT}/%2e%2e/x`,
    '',
    '/',
  ])('is not asked for at %j, which is no path of it', async (path) => {
    const { client, server } = await asking([{ body: {} }]);
    expect(await client.get(path, VERSION)).toMatchObject({ ok: false, failure: { reason: 'rejected' } });
    expect(await client.list(path, VERSION)).toMatchObject({ ok: false, failure: { reason: 'rejected' } });
    expect(server.received).toEqual([]);
  });
});

describe('a query of Resource Graph', () => {
  it('is one POST, and its page says what came and what was cut', async () => {
    const { client, server } = await asking([
      {
        headers: {
          'x-ms-user-quota-remaining': '14',
          'x-ms-user-quota-resets-after': '00:00:05',
          'x-ms-tenant-subscription-limit-hit': 'true',
        },
        body: { totalRecords: 3, count: 1, resultTruncated: 'true', $skipToken: 'next', data: [{ id: 'a' }] },
      },
    ]);
    const answer = await client.query({ ...QUERY, scope: 'AtScopeAboveAndBelow', skipToken: 'before' });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rows: [{ id: 'a' }],
        totalRecords: 3,
        truncated: true,
        skipToken: 'next',
        quota: { remaining: 14, resetsAfterMs: 5_000 },
        subscriptionsCut: true,
      },
    });
    const [request] = server.received;
    expect([request?.method, request?.path, request?.query.get('api-version')]).toEqual([
      'POST',
      '/providers/Microsoft.ResourceGraph/resources',
      '2024-04-01',
    ]);
    expect(JSON.parse(request?.body ?? '')).toEqual({
      subscriptions: [SUBSCRIPTION],
      query: 'resources | project id',
      options: {
        resultFormat: 'objectArray',
        $top: 1000,
        $skipToken: 'before',
        authorizationScopeFilter: 'AtScopeAboveAndBelow',
      },
    });
  });

  it('has no more to say on its last page', async () => {
    const { client } = await asking([{ body: { totalRecords: 0, count: 0, resultTruncated: 'false', data: [] } }]);
    const answer = await client.query(QUERY);
    expect(answer.ok && answer.value).toEqual({ rows: [], totalRecords: 0, truncated: false, subscriptionsCut: false });
  });

  it('has no rows where Azure writes null, and is none without them', async () => {
    const nothing = await asking([{ body: { totalRecords: 0, data: null } }]);
    expect(await nothing.client.query(QUERY)).toMatchObject({ ok: true, value: { rows: [] } });
    const none = await asking([{ body: { totalRecords: 0 } }]);
    expect(await none.client.query(QUERY)).toMatchObject({ ok: false, failure: { reason: 'bad-answer' } });
  });

  it('waits until the quota is there again when nothing of it is left', async () => {
    const { client } = await asking([
      {
        headers: { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:01' },
        body: { data: [], totalRecords: 0 },
      },
    ]);
    await client.query(QUERY);
    const start = performance.now();
    expect(await client.query(QUERY)).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeGreaterThanOrEqual(900);
  });

  it('says what is wrong with the query, which stands in the details', async () => {
    const details = [{ code: 'InvalidQuery', message: 'Query is invalid.' }];
    const { client } = await asking([
      { status: 400, body: { error: { code: 'BadRequest', message: 'Please provide below info.', details } } },
    ]);
    expect(await client.query(QUERY)).toMatchObject({
      ok: false,
      failure: { reason: 'rejected', status: 400, code: 'InvalidQuery' },
    });
  });
});

describe('what policies would do', () => {
  it('is asked for at a scope, without changing anything', async () => {
    const { client, server } = await asking([{ body: { fieldRestrictions: [], contentEvaluationResult: {} } }]);
    const content = { resourceDetails: { resourceContent: { type: 'x' } }, includeAuditEffect: true };
    for (const scope of [`/subscriptions/${SUBSCRIPTION}`, GROUP]) {
      expect(await client.checkPolicyRestrictions(scope, content)).toMatchObject({ ok: true });
    }
    expect(server.received.map(({ method, path, query }) => `${method} ${path} ${query.get('api-version')}`)).toEqual([
      `POST /subscriptions/${SUBSCRIPTION}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions 2024-10-01`,
      `POST ${GROUP}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions 2024-10-01`,
    ]);
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(content);
  });

  it('is not asked for at anything but a subscription or a resource group', async () => {
    const { client, server } = await asking([{ body: {} }]);
    expect(await client.checkPolicyRestrictions(VAULT, {})).toMatchObject({
      ok: false,
      failure: { reason: 'rejected' },
    });
    expect(server.received).toEqual([]);
  });
});

it('asks for so much at a time and no more', async () => {
  let now = 0;
  let most = 0;
  const { client } = await asking(
    () => ({
      write(response) {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{"value":[]}');
        }, 20);
      },
    }),
    { tuning: { concurrency: 3 } },
  );
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => client.list(index % 2 === 0 ? WORKSPACES : VAULTS, VERSION)),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(3);
});
