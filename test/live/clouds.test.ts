/** Every cloud at its own addresses: a proxy leads what is for them to the estate, which has a certificate in their names. */
import { describe, expect, it, vi } from 'vitest';
import type { LiveOptions } from '../../src/inputs/live-options.js';
import { CLOUDS } from '../../src/live/clouds.js';
import { serveProxy } from './connect-proxy.js';
import type { Azure } from './estate/azure.js';
import { chinaEstate, cleanEstate, governmentEstate } from './estate/estates.js';
import { type Fault, serveEstate } from './estate/server.js';
import { readFrom } from './estate/signed-in.js';
import type { Received } from './loopback.js';

const LAGGING = [
  /^live-unavailable: Not every property was read of Microsoft\.MachineLearningServices\/workspaces .*: this cloud does not know version 2025-10-01-preview, so 2025-06-01 is asked\.$/,
  /Resource Graph of this cloud does not answer for the table securityresources \(BadRequest\)/,
];

const hostsOf = (received: readonly Received[]) => [...new Set(received.map(({ headers }) => headers.host))];

/** Reads as a job that names nothing but the cloud. */
async function readCloud(
  environment: keyof typeof CLOUDS,
  azure: Azure,
  fault?: Fault,
  over: Partial<LiveOptions> = {},
) {
  const own = { authorityHost: undefined, resourceManagerUrl: undefined, graphUrl: undefined };
  await using server = await serveEstate(azure, fault, { environment, ...own, ...over });
  await using proxy = await serveProxy({ leadsTo: Number(new URL(server.origin).port) });
  vi.stubEnv('HTTPS_PROXY', `http://${proxy.host}`);
  const outcome = await readFrom(server);
  return { outcome, received: server.received, proxied: new Set(proxy.asked) };
}

describe.each<[keyof typeof CLOUDS, () => Azure, readonly RegExp[]]>([
  ['azurecloud', cleanEstate, []],
  ['azureusgovernment', governmentEstate, LAGGING],
  ['azurechinacloud', chinaEstate, LAGGING],
])('%s', (environment, azure, says) => {
  const cloud = CLOUDS[environment];
  const [authority, resourceManager] = [new URL(cloud.authority).host, new URL(cloud.resourceManager).host];

  it('is read at its own addresses and at no other', async () => {
    const { outcome, received, proxied } = await readCloud(environment, azure());
    if (outcome.why !== undefined) throw new Error(outcome.why);
    for (const one of says) expect(outcome.diagnostics.some((said) => one.test(said))).toBe(true);
    expect(outcome.diagnostics.length > 0).toBe(says.length > 0);
    expect(proxied).toEqual(new Set([`${authority}:443`, `${resourceManager}:443`]));
    const tokens = received.filter(({ path }) => path.endsWith('/oauth2/v2.0/token'));
    expect(hostsOf(tokens)).toEqual([authority]);
    expect(tokens.map(({ body }) => new URLSearchParams(body).get('scope'))).toEqual([
      `${cloud.resourceManager}/.default`,
    ]);
    expect(hostsOf(received.filter(({ path }) => /^\/(subscriptions|providers)\//.test(path)))).toEqual([
      resourceManager,
    ]);
    expect(received.find(({ path }) => path === '/oidc')?.query.get('audience')).toBe(cloud.audience);
  });

  it('says which audience its credential has, if the token of the job is for another', async () => {
    const other = environment === 'azurecloud' ? 'api://AzureADTokenExchangeChina' : 'api://AzureADTokenExchange';
    const token = Buffer.from(
      JSON.stringify({ iss: 'https://github.example', sub: 'repo:acme/ml:pull_request', aud: other }),
    );
    const fault: Fault = ({ path }) =>
      path === '/oidc' ? { body: { value: `eyJ.${token.toString('base64url')}.c2ln` } } : undefined;
    const { outcome } = await readCloud(environment, azure(), fault);
    expect(outcome.why).toMatch(/\(AADSTS700212\): add one with the subject 'repo:acme\/ml:pull_request', /);
    expect(outcome.why).toContain(`and the audience '${cloud.audience}'`);
  });
});

it('of China is known by its other name', async () => {
  const { outcome, received } = await readCloud('azurechinacloud', chinaEstate(), undefined, {
    authorityHost: 'https://login.chinacloudapi.cn',
  });
  expect(outcome.why).toBeUndefined();
  expect(hostsOf(received.filter(({ path }) => path.includes('/oauth2/')))).toEqual([
    'login.partner.microsoftonline.cn',
  ]);
});
