/** What Microsoft Graph tells, and what is told where it may not be asked: the whole Action, over TLS. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { folderWith } from '../support/files.js';
import { runJob } from '../support/job.js';
import type { Azure } from './estate/azure.js';
import { cleanEstate, legacyEstate } from './estate/estates.js';
import { CLIENT, type Fault, serveEstate, TENANT } from './estate/server.js';

interface Report {
  readonly findings: readonly { readonly ruleId: string; readonly status: string; readonly message: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const LEFTOVER = {
  id: 'aaaaaaaa-0000-0000-0000-00000000000f',
  appId: 'aaaaaaaa-0000-0000-0000-00000000000e',
  displayName: 'Microsoft-AzureML-Support-App-westeurope',
  createdDateTime: '2020-01-01T00:00:00Z',
};

const SECOND_FACTOR = {
  id: 'aaaaaaaa-0000-0000-0000-00000000000d',
  displayName: 'Second factor',
  state: 'enabled',
  conditions: { applications: { includeApplications: ['All'], excludeApplications: [] } },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
};

/** Microsoft Graph with these accounts and policies, the policies on two pages. */
function graph(accounts: readonly object[], policies: readonly object[]): Fault {
  return ({ path: asked, query }, origin) => {
    if (asked === '/v1.0/servicePrincipals') {
      const filter = query.get('$filter');
      return filter?.startsWith('startswith(displayName,') && !query.has('api-version')
        ? { body: { value: accounts } }
        : undefined;
    }
    if (asked !== '/v1.0/identity/conditionalAccess/policies') return undefined;
    if (query.get('$skiptoken') === '2') return { body: { value: policies } };
    return { body: { value: [], '@odata.nextLink': `${origin}${asked}?$skiptoken=2` } };
  };
}

const forbidden: Fault = ({ path: asked }) =>
  asked.startsWith('/v1.0/')
    ? { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } } }
    : undefined;

async function run(
  azure: Azure,
  fault: Fault,
  inputs: Readonly<Record<string, string>> = { 'microsoft-graph': 'true' },
) {
  await using server = await serveEstate(azure, fault);
  const folder = folderWith({ 'main.bicep': "param a string = ''\n" });
  const given = {
    live: 'on',
    'subscription-id': azure.subscriptions.join(','),
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'authority-host': server.origin,
    'resource-manager-url': server.origin,
    'microsoft-graph-url': server.origin,
    'json-file': 'out.json',
    ...inputs,
  };
  const payload = { repository: { private: true } };
  await runJob(folder, given, { env: server.env, payload, eventName: 'schedule', rules: RULES });
  const report: Report = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
  const told = (ruleId: string) => report.findings.filter((one) => one.ruleId === ruleId);
  return { report, told, asked: server.received.filter(({ path: one }) => one.startsWith('/v1.0/')).length };
}

describe('the directory', () => {
  it('is not asked unless somebody wants it', async () => {
    const { asked, told } = await run(cleanEstate(), forbidden, {});
    expect(asked).toBe(0);
    expect(told('AML-IDN-024').map(({ status }) => status)).toEqual(['unknown']);
  });

  it('tells who asks for a second factor', async () => {
    const { told, report } = await run(cleanEstate(), graph([], [SECOND_FACTOR]));
    expect(told('AML-IDN-024')).toEqual([]);
    expect(report.diagnostics.filter(({ code }) => code === 'live-not-read')).toEqual([]);
  });

  it.each<[string, object]>([
    ['is off', { ...SECOND_FACTOR, state: 'disabled' }],
    ['only reports', { ...SECOND_FACTOR, state: 'enabledForReportingButNotEnforced' }],
    ['asks for something else', { ...SECOND_FACTOR, grantControls: { builtInControls: ['compliantDevice'] } }],
  ])('tells that the only policy %s', async (_, policy) => {
    const { told } = await run(cleanEstate(), graph([], [policy]));
    expect(told('AML-IDN-024').map(({ status }) => status)).toEqual(['fail']);
  });

  it.each<[string, Azure, RegExp]>([
    ['no cluster that needs it', cleanEstate(), /Delete it: no cluster/],
    ['an old cluster', legacyEstate(), /Make and attach the cluster again first/],
  ])('tells of a leftover account, with %s', async (_, azure, advice) => {
    const { told } = await run(azure, graph([LEFTOVER], [SECOND_FACTOR]));
    const messages = told('AML-IDN-023')
      .map(({ message }) => message)
      .join('\n');
    expect(messages).toMatch(advice);
  });

  it('guesses nothing from a list that was read in part', async () => {
    const partial: Fault = ({ path: asked, query }, origin) => {
      if (asked === '/v1.0/servicePrincipals') return { body: { value: [] } };
      if (asked !== '/v1.0/identity/conditionalAccess/policies') return undefined;
      if (query.has('$skiptoken')) return { status: 400, body: { error: { code: 'BadRequest', message: 'no' } } };
      const off = { ...SECOND_FACTOR, state: 'disabled' };
      return { body: { value: [off], '@odata.nextLink': `${origin}${asked}?$skiptoken=2` } };
    };
    const { told } = await run(cleanEstate(), partial);
    expect(told('AML-IDN-024').map(({ status }) => status)).toEqual(['unknown']);
  });

  it('takes an empty list for none', async () => {
    const { told } = await run(legacyEstate(), graph([], []));
    expect(told('AML-IDN-024').map(({ status }) => status)).toEqual(['fail']);
    expect(told('AML-IDN-023')).toEqual([]);
  });

  it('says which permission it lacks, and guesses nothing', async () => {
    const { told, report } = await run(legacyEstate(), forbidden);
    const said = report.diagnostics.map(({ message }) => message).join('\n');
    expect(said).toContain('needs the application permission Application.Read.All of Microsoft Graph');
    expect(said).toContain('needs the application permission Policy.Read.All of Microsoft Graph');
    expect(told('AML-IDN-024').map(({ status }) => status)).toEqual(['unknown']);
    expect(told('AML-IDN-023').map(({ status }) => status)).toEqual(['unknown']);
    expect(told('AML-IDN-023')[0]?.message).toContain('only Microsoft Graph tells the name of the account');
  });
});
