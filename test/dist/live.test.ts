/** The Action as it is shipped, started as a runner starts it, on live Azure: every fault ends in what docs/live.md promises. */
import { describe, expect, it } from 'vitest';
import type { Azure } from '../live/estate/azure.js';
import {
  CHINA,
  chinaEstate,
  cleanEstate,
  GOVERNMENT,
  governmentEstate,
  hubEstate,
  idsOf,
  legacyEstate,
  type Place,
  sharingEstate,
} from '../live/estate/estates.js';
import type { Fault } from '../live/estate/server.js';
import { truncated } from '../live/loopback.js';
import { OPEN } from '../support/workspaces.js';
import { type Report, step } from './step.js';

const IDS = idsOf('mlw');

const states = ({ findings }: Report, ruleId: string): readonly string[] =>
  findings
    .filter((one) => one.ruleId === ruleId)
    .map(
      ({ azure, location }) =>
        `${azure?.state ?? '-'} ${location === null ? 'Azure' : `${location.file}:${location.startLine}`}`,
    );

const opened = (): Azure =>
  cleanEstate().with({
    [IDS.workspace]: (body) => ({
      ...body,
      properties: { ...Object(body['properties']), publicNetworkAccess: 'Enabled' },
    }),
  });

describe('the bundle on live Azure', () => {
  it('signs in with the job’s token, reads, and tells drift at the line', async () => {
    const { status, stdout, report, received } = await step({ azure: opened() });
    expect([status, report.result]).toEqual([0, 'pass']);
    expect(stdout).toContain('Signed in to Azure');
    expect(states(report, 'AML-NET-001')).toEqual(['weaker main.bicep:6']);
    expect(report.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(received.length).toBeGreaterThan(20);
    expect(stdout).not.toMatch(/token-of-azure(?!$)/m);
  });

  it('blocks a declaration that would weaken Azure', async () => {
    const { status, report } = await step({ azure: cleanEstate(), template: OPEN, inputs: { 'fail-on': 'high' } });
    expect([status, report.result]).toEqual([1, 'fail']);
    expect(states(report, 'AML-NET-001')).toEqual(['weakened main.bicep:6']);
  });

  it.each<[string, () => Azure, Readonly<Record<string, string>>]>([
    ['a hub and its project', hubEstate, {}],
    ['workspaces that share what they use', sharingEstate, {}],
    ['an old cluster', legacyEstate, {}],
    ['Azure US Government', governmentEstate, { environment: 'azureusgovernment' }],
    ['Azure China', chinaEstate, { environment: 'azurechinacloud' }],
  ])('reads %s whole', async (_, azure, inputs) => {
    const { report } = await step({ azure: azure(), inputs });
    expect(report.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(report.result).toBe('pass');
  });

  it.each<[string, Place, string]>([
    ['azureusgovernment', GOVERNMENT, 'privatelink.notebooks.usgovcloudapi.net'],
    ['azurechinacloud', CHINA, 'privatelink.notebooks.chinacloudapi.cn'],
  ])('knows the zones of %s', async (environment, place, zone) => {
    const { workspaceEndpoint } = idsOf('mlw', place);
    const azure = cleanEstate(['mlw'], place);
    const unregistered = azure.with({ [`${workspaceEndpoint}/privateDnsZoneGroups/default`]: () => undefined });
    const told = ({ findings }: Report) => new Set(findings.map(({ ruleId, message }) => `${ruleId} ${message}`));
    const [ofPublic, ofOwn, without] = await Promise.all([
      step({ azure: cleanEstate() }),
      step({ azure, inputs: { environment } }),
      step({ azure: unregistered, inputs: { environment } }),
    ]);
    const nameless = (report: Report) =>
      new Set([...told(report)].map((one) => one.replace(/'privatelink\.[^']+'/g, 'a zone')));
    expect(nameless(ofOwn.report)).toEqual(nameless(ofPublic.report));
    const missing = [...told(without.report)].filter((one) => !told(ofOwn.report).has(one)).join('\n');
    expect(missing).toContain(zone);
    expect(missing).not.toContain('notebooks.azure.net');
  });

  const refused = (pattern: RegExp, status: number, code: string): Fault => {
    return ({ path: asked, body }) =>
      pattern.test(`${asked} ${body}`) ? { status, body: { error: { code, message: 'It says why.' } } } : undefined;
  };

  it.each<[string, Fault, RegExp]>([
    [
      'nobody knows the federated credential',
      ({ path: asked }) =>
        asked.endsWith('/token')
          ? {
              status: 401,
              body: {
                error: 'invalid_client',
                error_description: 'AADSTS700213: No matching federated identity record found.',
                error_codes: [700213],
              },
            }
          : undefined,
      /repo:acme\/ml:pull_request/,
    ],
    [
      'the sign-in is not accepted',
      refused(/^\/subscriptions|ResourceGraph/, 401, 'InvalidAuthenticationToken'),
      /does not accept the sign-in/,
    ],
    [
      'a role is missing',
      refused(/\/computes/, 403, 'AuthorizationFailed'),
      /No access to .*computes.* needs role Reader/,
    ],
    ['it is throttled for good', refused(/ResourceGraph/, 429, 'TooManyRequests'), /did not tell/],
    ['the service fails for good', refused(/\/datastores/, 500, 'InternalServerError'), /did not tell/],
    [
      'an answer ends too early',
      ({ path: asked }) => (/\/outboundRules/.test(asked) ? truncated({ value: [] }) : undefined),
      /did not tell/,
    ],
    [
      'a next page is on another host',
      ({ path: asked }) =>
        /\/computes$/.test(asked) ? { body: { value: [], nextLink: 'https://elsewhere.example/next' } } : undefined,
      /did not tell/,
    ],
    [
      'a list is no list',
      ({ path: asked }) => (/\/computes$/.test(asked) ? { body: { value: 'x' } } : undefined),
      /did not tell/,
    ],
  ])(
    'is incomplete, and says why, where %s',
    async (_, fault, message) => {
      const { status, report, stdout } = await step({ azure: opened(), fault });
      expect(report.result).toBe('incomplete');
      expect(status).toBe(1);
      const errors = report.diagnostics.filter(({ code }) => code === 'live-unavailable').map((one) => one.message);
      expect(errors.join('\n')).toMatch(message);
      expect(stdout).not.toContain('at Object.');
    },
    60_000,
  );

  it('says what the job lacks before it loads anything of Azure', async () => {
    const { report, received } = await step({ azure: cleanEstate(), env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
    expect(report.result).toBe('incomplete');
    expect(report.diagnostics.map(({ message }) => message).join('\n')).toContain('id-token: write');
    expect(received).toEqual([]);
  });
}, 120_000);
