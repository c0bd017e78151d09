/** Faults of live Azure and of the runner's network, through the Action as it is shipped: each ends in its message and verdict. */
import { describe, expect, it } from 'vitest';
import { CLOUDS } from '../../src/live/clouds.js';
import { type ConnectProxy, type ProxyManners, serveProxy } from '../live/connect-proxy.js';
import type { Azure } from '../live/estate/azure.js';
import { certificateForLocalhost } from '../live/estate/certificate.js';
import { chinaEstate, cleanEstate, governmentEstate, idsOf, SUBSCRIPTION } from '../live/estate/estates.js';
import { type EstateServer, type Fault, TENANT } from '../live/estate/server.js';
import { refusal, replacing } from '../live/estate/signed-in.js';
import { ENDLESS, serve } from '../live/loopback.js';
import { type Asked, type Run, step, type Texts } from './step.js';

const IDS = idsOf('mlw');
const COMPUTES = /\/workspaces\/mlw\/computes /;
const WORKSPACES_QUERY = /ResourceGraph.*azureml-gate: workspaces/;
const TOKEN_PATH = `/${TENANT}/oauth2/v2.0/token`;

const errorsOf = ({ report }: Run) =>
  report.diagnostics.filter(({ code }) => code === 'live-unavailable').map(({ message }) => message);

/** Everything that goes to a job's log but the commands by which the runner masks tokens. */
const logOf = ({ stdout }: Run) => stdout.replaceAll(/^::add-mask::.*$/gm, '');

/** What must hold of every run, whatever happens to it. */
function expectNoSecret(run: Run): void {
  const everything = `${logOf(run)}${JSON.stringify(run.report)}`;
  expect(everything).not.toMatch(/eyJ[\w-]+\.|token-of-azure|token-with-claims|wrong-word|pass%40word|pass@word/);
  expect(everything).not.toMatch(/\n +at .*:\d+:\d+\)?\n/);
}

describe('a fault that passes leaves nothing behind:', () => {
  const CLAIMS = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString('base64');
  const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${CLAIMS}"` };

  const revoking: Fault = (request) => {
    if (request.path === TOKEN_PATH && new URLSearchParams(request.body).has('claims'))
      return { body: { token_type: 'Bearer', expires_in: 3599, access_token: 'token-with-claims' } };
    if (!/^\/(subscriptions|providers)\//.test(request.path)) return undefined;
    if (request.headers.authorization !== 'Bearer token-with-claims')
      return refusal(401, 'InvalidAuthenticationToken', challenge);
    // The estate knows only one token.
    request.headers.authorization = 'Bearer token-of-azure';
    return undefined;
  };

  it.each<[string, Fault]>([
    ['a claims challenge', revoking],
    [
      '429 with Retry-After',
      replacing(WORKSPACES_QUERY, () => refusal(429, 'RateLimiting', { 'retry-after': '1' }), 1),
    ],
    ['429 without Retry-After', replacing(COMPUTES, () => refusal(429, 'TooManyRequests'), 2)],
    ['503', replacing(COMPUTES, () => refusal(503, 'ServerBusy'), 1)],
    ['Microsoft Entra answers 503', replacing(/\/oauth2\//, () => ({ status: 503, body: 'busy' }), 1)],
    ['null for a list', replacing(/\/serverlessEndpoints /, () => ({ body: { value: null } }))],
    [
      'a value nobody knows',
      replacing(COMPUTES, () => ({
        body: {
          value: [
            {
              id: IDS.cluster,
              type: 'Microsoft.MachineLearningServices/workspaces/computes',
              properties: { computeType: 'QuantumCluster' },
            },
          ],
        },
      })),
    ],
  ])('%s', async (_, fault) => {
    const run = await step({ azure: cleanEstate(), fault });
    expect(errorsOf(run)).toEqual([]);
    expect([run.status, run.report.result]).toEqual([0, 'pass']);
    expectNoSecret(run);
  });

  it('a hundred thousand rows, which take their time', async () => {
    const fault: Fault = ({ path, body }) => {
      if (!/ResourceGraph/.test(path) || !body.includes('azureml-gate: dnsRecords')) return undefined;
      const start = Number(/"\$skipToken":"(\d+)"/.exec(body)?.[1] ?? 0);
      const data = Array.from({ length: 1000 }, (__, at) => ({ id: `/subscriptions/x/dns/${start + at}` }));
      const next = start + 1000 < 100_000 ? { $skipToken: String(start + 1000) } : {};
      return { body: { totalRecords: 100_000, count: 1000, resultTruncated: 'false', data, ...next } };
    };
    const run = await step({ azure: cleanEstate(), fault });
    expect(errorsOf(run)).toEqual([]);
    expect(run.report.result).toBe('pass');
    expect(run.received.filter(({ body }) => body.includes('azureml-gate: dnsRecords'))).toHaveLength(100);
    expect(run.seconds).toBeLessThan(60);
  });
});

describe('a fault that stays makes the result incomplete, and is told:', () => {
  const elsewhere = 'https://elsewhere.example/next';

  it.each<[string, Fault, RegExp]>([
    [
      '404 SubscriptionNotFound',
      replacing(/^\/subscriptions\//, () => refusal(404, 'SubscriptionNotFound')),
      /^Azure does not find subscription of .*: not there, or the identity needs role Reader/,
    ],
    ['409', replacing(COMPUTES, () => refusal(409, 'Conflict')), /computes of .*409 \(Conflict/],
    ['a redirect', replacing(COMPUTES, () => ({ status: 307, headers: { location: elsewhere } })), /computes of .*307/],
    [
      'the same page of a list again',
      replacing(COMPUTES, ({ path }, origin) => ({ body: { value: [], nextLink: `${origin}${path}?$skiptoken=1` } })),
      /computes of .*the same next page again/,
    ],
    [
      'the same page of a query again',
      replacing(WORKSPACES_QUERY, () => ({ body: { totalRecords: 2, count: 0, data: [], $skipToken: 'again' } })),
      /^Not all were read of workspaces of .*the same page again/,
    ],
    [
      'rows cut off',
      replacing(WORKSPACES_QUERY, () => ({ body: { totalRecords: 2, count: 0, resultTruncated: 'true', data: [] } })),
      /^Not all were read of workspaces of .*cut its answer off/,
    ],
    [
      'subscriptions left out',
      replacing(WORKSPACES_QUERY, () => ({
        headers: { 'x-ms-tenant-subscription-limit-hit': 'true' },
        body: { totalRecords: 0, count: 0, data: [] },
      })),
      /left subscriptions out/,
    ],
    ['no JSON', replacing(COMPUTES, () => ({ body: '<html>' })), /computes of .*not JSON/],
    [
      'no tenant',
      replacing(/openid-configuration/, () => ({
        status: 400,
        body: { error: 'invalid_tenant', error_description: "AADSTS90002: Tenant 'x' not found. Trace ID: 1" },
      })),
      /^Live Azure is not read: there is no tenant /,
    ],
    [
      'Microsoft Entra redirects',
      replacing(/\/oauth2\//, () => ({ status: 307, headers: { location: elsewhere } })),
      /^Live Azure is not read: .* cannot be asked for a token \(it answers 307\)/,
    ],
  ])('%s', async (_, fault, says) => {
    const run = await step({ azure: cleanEstate(), fault });
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run).filter((one) => says.test(one)).length, errorsOf(run).join('\n')).toBeGreaterThan(0);
    expectNoSecret(run);
  });

  it('no access to one of two subscriptions, of which Resource Graph says nothing', async () => {
    const other = '11111111-0000-0000-0000-000000000009';
    const run = await step({ azure: cleanEstate(), inputs: { 'subscription-id': `${SUBSCRIPTION}\n${other}` } });
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(new RegExp(`^No access to anything of subscription ${other}: not there, or the identity`)),
    ]);
    expect(run.report.findings.some(({ azure }) => azure !== null)).toBe(true);
  });

  it('a certificate that the runner does not trust', async () => {
    await using stranger = await serve(() => ({}), certificateForLocalhost());
    const run = await step({ azure: cleanEstate(), inputs: { 'authority-host': stranger.origin } });
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run)).toEqual([
      expect.stringContaining(`the certificate of ${stranger.origin} is not trusted by this runner`),
    ]);
    expect(stranger.received).toEqual([]);
  });

  it('an answer without an end, after half a minute', { timeout: 90_000 }, async () => {
    const run = await step({ azure: cleanEstate(), fault: replacing(COMPUTES, () => ENDLESS) });
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run).join('\n')).toMatch(/computes of .*does not end its answer within 30000 ms/);
    expect(run.seconds).toBeLessThan(60);
  });

  it('and no more than told where live Azure is not required', async () => {
    const fault = replacing(COMPUTES, () => refusal(403, 'AuthorizationFailed'));
    const run = await step({ azure: cleanEstate(), fault, inputs: { live: 'on' } });
    expect([run.status, run.report.result]).toEqual([0, 'pass']);
    expect(run.report.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'live-not-read',
        level: 'warning',
        message: expect.stringContaining('computes'),
      }),
    );
  });

  it('without names where everybody reads the log', async () => {
    const fault = replacing(COMPUTES, () => refusal(403, 'AuthorizationFailed'));
    const run = await step({ azure: cleanEstate(), fault, isPublic: true });
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(/^Not all of live Azure could be read \(\d+ reasons\)\. They are not shown/),
    ]);
    expect(logOf(run)).not.toContain('/subscriptions/');
  });
});

/** A step whose job has a proxy, and where that was asked to lead to. */
async function throughProxy(
  asked: Omit<Asked, 'env'>,
  manners: (server: EstateServer) => ProxyManners,
  env: (host: string) => Texts,
): Promise<{ readonly run: Run; readonly led: ReadonlySet<string> }> {
  let proxy: ConnectProxy | undefined;
  const start = async (server: EstateServer) => {
    proxy = await serveProxy(manners(server));
    return env(proxy.host);
  };
  try {
    const run = await step({ ...asked, env: start });
    return { run, led: new Set(proxy?.asked) };
  } finally {
    await proxy?.[Symbol.asyncDispose]();
  }
}

describe('through the proxy of the runner', () => {
  const ACCOUNT = { account: 'runner:pass@word' };

  it.each<[keyof typeof CLOUDS, () => Azure]>([
    ['azurecloud', cleanEstate],
    ['azureusgovernment', governmentEstate],
    ['azurechinacloud', chinaEstate],
  ])('%s is read at its own addresses, and the directory only where that is wanted', async (environment, azure) => {
    const { authority, resourceManager, graph } = CLOUDS[environment];
    const directory: Fault = ({ path }) => (path.startsWith('/v1.0/') ? { body: { value: [] } } : undefined);
    const inputs = { environment, 'authority-host': '', 'resource-manager-url': '' };
    const leading = (server: EstateServer) => ({ ...ACCOUNT, leadsTo: Number(new URL(server.origin).port) });
    for (const wanted of [false, true]) {
      const { run, led } = await throughProxy(
        { azure: azure(), fault: directory, inputs: { ...inputs, 'microsoft-graph': String(wanted) } },
        leading,
        (host) => ({ HTTPS_PROXY: `http://runner:pass%40word@${host}` }),
      );
      expect(errorsOf(run)).toEqual([]);
      expect([run.status, run.report.result]).toEqual([0, 'pass']);
      const hosts = [authority, resourceManager, ...(wanted ? [graph] : [])].map((one) => new URL(one).host);
      expect(led).toEqual(new Set(hosts.map((host) => `${host}:443`)));
      const scopes = run.received.flatMap(({ path, body }) =>
        path === TOKEN_PATH ? [new URLSearchParams(body).get('scope')] : [],
      );
      expect(scopes).toEqual([resourceManager, ...(wanted ? [graph] : [])].map((one) => `${one}/.default`));
      expectNoSecret(run);
    }
  });

  it.each<[string, (host: string) => Texts, RegExp]>([
    [
      'that refuses the password',
      (host) => ({ HTTPS_PROXY: `http://runner:wrong-word@${host}` }),
      /^Live Azure is not read: the proxy of the runner wants another name and password \(407\): /,
    ],
    [
      'that cannot be reached',
      () => ({ https_proxy: 'http://runner:wrong-word@localhost:1' }),
      /^Live Azure is not read: .* cannot be asked for a token \(connect ECONNREFUSED .*\): .*its proxy/,
    ],
    [
      'that has no address',
      () => ({ HTTPS_PROXY: 'runner:wrong-word@proxy' }),
      /^Live Azure is not read: the variable HTTPS_PROXY of the job is no address of a proxy/,
    ],
    [
      'that refuses, and the host in NO_PROXY is another one',
      (host) => ({ HTTPS_PROXY: `http://${host}`, NO_PROXY: 'local,.localhost.example' }),
      /^Live Azure is not read: the proxy of the runner/,
    ],
  ])('%s: incomplete, in one sentence', async (_, env, says) => {
    const { run } = await throughProxy({ azure: cleanEstate() }, () => ACCOUNT, env);
    expect([run.status, run.report.result]).toEqual([1, 'incomplete']);
    expect(errorsOf(run)).toEqual([expect.stringMatching(says)]);
    expectNoSecret(run);
  });

  it('hosts in NO_PROXY are not asked', async () => {
    const env = (host: string) => ({ HTTPS_PROXY: `http://${host}`, NO_PROXY: 'elsewhere.example, localhost' });
    const { run, led } = await throughProxy({ azure: cleanEstate() }, () => ACCOUNT, env);
    expect([errorsOf(run), run.report.result, led.size]).toEqual([[], 'pass', 0]);
  });
});
