import { describe, expect, it } from 'vitest';
import type { QUERIES } from '../../src/live/queries/catalogue.js';
import { TYPES } from '../../src/live/versions.js';
import { plain } from '../support/plain.js';
import { refusal } from './estate/azure.js';
import {
  cleanEstate,
  GOVERNMENT,
  governmentEstate,
  hubEstate,
  idsOf,
  legacyEstate,
  SINGLE_FAULTS,
  SUBSCRIPTION,
  sharingEstate,
} from './estate/estates.js';
import type { Interruption } from './estate/in-process.js';
import { findingsIn, headlinesOf, type Reading, type ReadingOptions, readingOf, resourceIn } from './estate/reading.js';

const IDS = idsOf('mlw');
const OTHER = '11111111-0000-0000-0000-000000000009';

/** Refuses what matches, everything else goes on. */
function refusing(pattern: RegExp, reply = refusal(403, 'AuthorizationFailed', 'It may not.')): Interruption {
  return ({ path, query = '' }) => (pattern.test(`${path} ${query}`) ? reply : undefined);
}

describe('a closed estate', () => {
  it('is read whole, with the newest version that shows what rules ask for', async () => {
    const { live, diagnostics, asked } = await readingOf(cleanEstate());
    expect(diagnostics).toEqual([]);
    expect(live.complete).toBe(true);
    const read = new Set(live.resources.map(({ type }) => type));
    for (const type of [
      'computes',
      'datastores',
      'connections',
      'outboundRules',
      'onlineEndpoints/deployments',
      'batchEndpoints',
      'privateEndpointConnections',
    ])
      expect(read).toContain(`Microsoft.MachineLearningServices/workspaces/${type}`);
    const workspace = resourceIn(live, IDS.workspace);
    expect(workspace.apiVersion).toBe('2025-10-01-preview');
    expect(plain(workspace.body)).toMatchObject({ properties: { networkAcls: { defaultAction: 'Deny' } } });
    const fact = live.bodies.get(IDS.workspace.toLowerCase());
    expect(fact).toMatchObject({ source: 'arm', apiVersion: '2025-10-01-preview', complete: true });
    expect(live.estate.facts.workspaces).toMatchObject({ source: 'arg', apiVersion: '2024-04-01', complete: true });
    expect(asked.length).toBeLessThan(110);
  });

  it('is read by GET and queries alone, and nothing that gives out a secret is asked for', async () => {
    const { asked } = await readingOf(cleanEstate());
    expect(
      asked.filter(({ method, path }) => method !== 'GET' && path !== '/providers/Microsoft.ResourceGraph/resources'),
    ).toEqual([]);
    expect(asked.filter(({ path }) => /list.*(Keys|Secrets|Token)|resync/i.test(path))).toEqual([]);
    expect(
      new Set(asked.map(({ method, path, apiVersion, query }) => `${method} ${path} ${apiVersion} ${query}`)).size,
    ).toBe(asked.length);
  });

  it('has each type with a version of its own and a permission to read it', () => {
    expect(new Set(TYPES.map(({ type }) => type)).size).toBe(TYPES.length);
    for (const { versions, preview, permission } of TYPES) {
      for (const version of versions) expect(version).toMatch(/^\d{4}-\d\d-\d\d(-preview)?$/);
      expect([...versions]).toEqual([...versions].sort().reverse());
      if (versions[0].endsWith('-preview') && !/\/workspaces\/./.test(permission)) expect(preview).toBeDefined();
      expect(permission).toMatch(/\/read$/);
    }
  });
});

describe('every rule over live resources', () => {
  const EXPECTED: Readonly<Record<string, string>> = {
    'open to the internet': 'fail AML-NET-001 mlw',
    'no isolation': 'fail AML-NET-007 mlw/ci-mlw',
    'datastores by key': 'fail AML-IDN-007 mlw',
    'local accounts on a cluster': 'fail AML-IDN-001 mlw/cpu',
    'endpoint by key': 'fail AML-IDN-003 mlw/score',
    'public storage': 'fail AML-NET-101 stmlw',
    'storage by key': 'fail AML-IDN-101 stmlw',
    'vault without purge protection': 'fail AML-ENC-003 kv-mlw',
    'admin of the registry': 'a user with a password',
  };

  it.each(Object.entries(SINGLE_FAULTS))('tells: %s', async (name, fault) => {
    const before = findingsIn((await readingOf(cleanEstate())).live).map(({ message }) => message);
    const after = findingsIn((await readingOf(fault(cleanEstate()))).live);
    const added = after.filter(({ message }) => !before.includes(message));
    const told = [...headlinesOf(added), ...added.map(({ message }) => message)].join('\n');
    expect(told).toContain(EXPECTED[name] ?? 'nothing is expected');
  });

  it('tells nothing of keys, sign-in or open networks in a closed estate', async () => {
    const findings = findingsIn((await readingOf(cleanEstate())).live);
    const told = [...headlinesOf(findings), ...findings.map(({ message }) => message)].join('\n');
    for (const expected of Object.values(EXPECTED)) expect(told).not.toContain(`${expected}\n`);
  });
});

describe('estates', () => {
  it('of a hub and a project: rules of the network are read from the hub', async () => {
    const { live, diagnostics, asked } = await readingOf(hubEstate());
    expect(diagnostics).toEqual([]);
    expect(resourceIn(live, '/workspaces/project').body.members.get('kind')?.value).toMatchObject({ value: 'Project' });
    expect(
      asked.filter(({ path }) => path.endsWith('/outboundRules')).map(({ path }) => path.split('/').at(-2)),
    ).toEqual(['hub']);
  });

  it('of which only a project is asked for: its hub and the storage account of it are read as well', async () => {
    const { live } = await readingOf(hubEstate(), {
      scope: { subscriptions: [], workspaces: [idsOf('project').workspace] },
    });
    expect(live.estate.facts.workspaces.value).toHaveLength(1);
    expect(live.bodies.has(idsOf('hub').workspace.toLowerCase())).toBe(true);
    expect(live.bodies.has(idsOf('hub').storage.toLowerCase())).toBe(true);
    expect(live.estate.facts.sharedDependencies.value.map(({ id }) => String(id).split('/').at(-1))).toEqual([
      'hub',
      'project',
    ]);
  });

  it('of two workspaces on one account: it is read once', async () => {
    const { live, asked } = await readingOf(sharingEstate());
    expect(asked.filter(({ path }) => path.toLowerCase() === idsOf('one').storage.toLowerCase())).toHaveLength(1);
    expect(live.estate.facts.workspaces.value.map(({ storage }) => storage)).toEqual(
      Array(2).fill(idsOf('one').storage.toLowerCase()),
    );
  });

  it('with a cluster from before May 2021: the cluster and who may be its account', async () => {
    const { live } = await readingOf(legacyEstate());
    expect(live.estate.facts.legacyPrincipals.value).toMatchObject([{ scope: `/subscriptions/${SUBSCRIPTION}` }]);
    expect(live.resources.map(({ type }) => type)).toContain('Microsoft.ContainerService/managedClusters');
  });

  it('of a cloud that lags behind: older versions leave properties unknown, a table that is missing is no empty one', async () => {
    const { live, diagnostics } = await readingOf(governmentEstate());
    const ids = idsOf('mlw', GOVERNMENT);
    expect(resourceIn(live, ids.workspace).apiVersion).toBe('2025-06-01');
    const own = resourceIn(live, ids.workspace).body.members.get('properties')?.value;
    expect(own?.kind === 'object' && own.open?.message).toContain('2025-06-01 does not show every property');
    expect(live.bodies.get(ids.workspace.toLowerCase())?.complete).toBe(false);
    expect(live.estate.facts.defenderPlans).toMatchObject({ value: [], complete: false });
    expect(live.complete).toBe(false);
    expect(diagnostics.filter((one) => one.includes('not'))).toContain(
      'live-unavailable: Not every property was read of Microsoft.MachineLearningServices/workspaces of this cloud: this cloud does not know version 2025-10-01-preview, so 2025-06-01 is asked.',
    );
    expect(diagnostics.join('\n')).toContain('Not available here: defender plans of subscription');
    expect(resourceIn(live, 'privatelink.api.ml.azure.us').type).toBe('Microsoft.Network/privateDnsZones');
  });
});

describe('scopes', () => {
  it('are subscriptions of a management group', async () => {
    const azure = cleanEstate();
    const groups = { managementGroups: { corp: [SUBSCRIPTION] } };
    const scope = { subscriptions: [], managementGroup: 'corp' };
    const { live, diagnostics } = await readingOf(azure.with({}, groups), { scope });
    expect(diagnostics).toEqual([]);
    expect(live.estate.subscriptions).toEqual([SUBSCRIPTION]);
    const refused = await readingOf(azure, { scope });
    expect(refused.diagnostics).toEqual([
      'live-unavailable: No access to subscriptions of management group corp: needs role Reader (Microsoft.Management/managementGroups/descendants/read).',
    ]);
    expect(refused.live.complete).toBe(false);
  });

  it('are pages of rows, and groups of at most 300 subscriptions', async () => {
    const few = await readingOf(cleanEstate(['a1', 'b2', 'c3']), { rowsOfPage: 1 });
    expect(few.diagnostics).toEqual([]);
    expect(few.live.estate.facts.workspaces.value).toHaveLength(3);
    const subscriptions = [
      SUBSCRIPTION,
      ...Array.from({ length: 300 }, (_, at) => `33333333-0000-0000-0000-${String(at).padStart(12, '0')}`),
    ];
    const { asked, diagnostics } = await readingOf(cleanEstate(), { scope: { subscriptions } });
    expect(asked.filter(({ query }) => query?.startsWith('// azureml-gate: workspaces\n'))).toHaveLength(2);
    expect(diagnostics[0]).toMatch(
      /No access to anything of subscription 33333333-.* and 297 more: not there, or the identity needs role Reader/,
    );
  });
});

interface Fault extends ReadingOptions {
  readonly azure?: ReturnType<typeof cleanEstate>;
  readonly says: RegExp;
  /** More that holds. */
  readonly also?: (reading: Reading) => void;
}

const clean = cleanEstate();

/** A page of a query as something else. */
function page(name: keyof typeof QUERIES, over: object, headers: Readonly<Record<string, string>> = {}): Interruption {
  const body = { totalRecords: 0, count: 0, resultTruncated: 'false', data: [], ...over };
  return ({ query }) =>
    query?.startsWith(`// azureml-gate: ${name}\n`) === true ? { status: 200, body, headers } : undefined;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'no access to one of two subscriptions': {
    scope: { subscriptions: [SUBSCRIPTION, OTHER] },
    says: new RegExp(
      `^No access to anything of subscription ${OTHER}: not there, or the identity needs role Reader \\(Microsoft.Resources/subscriptions/read\\)\\.$`,
    ),
    also: ({ live }) => expect(live.bodies.size).toBeGreaterThan(40),
  },
  'no access to computes': {
    interruption: refusing(/\/computes /),
    says: /^No access to Microsoft\.MachineLearningServices\/workspaces\/computes of .*\/workspaces\/mlw: needs role Reader \(Microsoft\.MachineLearningServices\/workspaces\/computes\/read\)\.$/,
  },
  'permissions for a part of the subscription only': {
    azure: clean.with(
      {},
      {
        permissions: () => [
          { actions: ['Microsoft.MachineLearningServices/*', 'Microsoft.Resources/*/read'], notActions: [] },
        ],
      },
    ),
    says: /^No access to everything of subscription .*: needs role Reader \(Microsoft\.\S+, Microsoft\.\S+, Microsoft\.\S+, and \d+ more\)\.$/,
  },
  'an action that is taken away again': {
    azure: clean.with(
      {},
      { permissions: () => [{ actions: ['*'], notActions: ['Microsoft.Authorization/roleAssignments/*'] }] },
    ),
    says: /needs role Reader \(Microsoft\.Authorization\/roleAssignments\/read\)\.$/,
  },
  'Resource Graph is not to be asked': {
    interruption: refusing(/ResourceGraph/),
    says: /^No access to workspaces of subscription/,
    also: ({ live }) => expect(live.bodies.has(IDS.cluster.toLowerCase())).toBe(true),
  },
  'an answer that is cut off': {
    interruption: page('dnsLinks', { resultTruncated: 'true' }),
    says: /^Not all were read of dns links of subscription .*: Resource Graph cut its answer off\.$/,
  },
  'fewer rows than counted': {
    interruption: page('dnsZones', { totalRecords: 7 }),
    says: /counts 7 rows and gave 0\.$/,
  },
  'the same page again': {
    interruption: page('subnets', { $skipToken: 'again', totalRecords: 9 }),
    says: /^Not all were read of subnets of .*: Resource Graph gives the same page again\.$/,
  },
  'subscriptions that are left out': {
    interruption: page('subnets', {}, { 'x-ms-tenant-subscription-limit-hit': 'true' }),
    says: /^Not all were read of subnets of .*: Resource Graph left subscriptions out\.$/,
  },
  'too many requests': {
    interruption: refusing(/\/connections /, refusal(429, 'TooManyRequests', 'Slow down')),
    says: /^Azure did not tell .*\/connections of .*: Azure answers 429 \(TooManyRequests: Slow down\)\.$/,
  },
  'a service that fails': {
    interruption: refusing(/\/datastores /, refusal(503, 'ServerBusy', 'Busy')),
    says: /datastores of .*503/,
  },
  'a sign-in that is refused': {
    interruption: refusing(/./, refusal(401, 'InvalidAuthenticationToken', 'Expired')),
    says: /Azure does not accept the sign-in \(Azure answers 401/,
  },
  'a conflict': {
    interruption: refusing(/\/outboundRules /, refusal(409, 'Conflict', 'Busy')),
    says: /outboundRules of .*409/,
  },
  'a subscription that is gone by now': {
    interruption: refusing(/\/vaults\/kv-mlw $/, refusal(404, 'SubscriptionNotFound', 'Gone')),
    says: /^Azure does not find Microsoft\.KeyVault\/vaults of/,
  },
  'a type that no version of this cloud knows': {
    interruption: refusing(/\/serverlessEndpoints /, refusal(400, 'NoRegisteredProviderFound', 'No')),
    says: /^Not available here: .*serverlessEndpoints of this cloud: this cloud does not offer it \(NoRegisteredProviderFound\)\.$/,
  },
  'an item that is no resource': {
    interruption: refusing(/\/datastores /, { status: 200, body: { value: [{ name: 'x' }] } }),
    says: /the answer has an item without a resource ID\.$/,
  },
};

describe('what goes wrong', () => {
  it.each(Object.entries(FAULTS))('%s', async (_name, { azure = clean, says, also, ...options }) => {
    const reading = await readingOf(azure, options);
    const said = reading.diagnostics.map((one) => one.replace('live-unavailable: ', ''));
    expect(
      said.filter((one) => says.test(one)),
      said.join('\n'),
    ).not.toEqual([]);
    expect(reading.live.complete).toBe(false);
    also?.(reading);
  });

  it('is said once for many places', async () => {
    const { diagnostics } = await readingOf(cleanEstate(['a1', 'b2', 'c3', 'd4', 'e5']), {
      interruption: refusing(/\/computes /),
    });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatch(/workspaces\/c3 and 2 more: needs role Reader/);
  });

  it('is not that Resource Graph lags behind: what is gone is absent, what is new is found where it is asked for', async () => {
    const gone = clean.with({ [IDS.registry]: () => undefined }, { graphBodies: clean.bodies });
    const { live, diagnostics } = await readingOf(gone);
    expect(diagnostics).toEqual([]);
    expect(live.absent.has(IDS.registry.toLowerCase())).toBe(true);
    const unseen = clean.with({}, { graphBodies: clean.bodies.filter(({ id }) => !id.startsWith(IDS.workspace)) });
    const late = await readingOf(unseen, { scope: { subscriptions: [], workspaces: [IDS.workspace] } });
    expect(late.live.bodies.has(IDS.workspace.toLowerCase())).toBe(true);
  });

  it('is not that a connection is left over: its endpoint is absent', async () => {
    const orphaned = clean.with({ [IDS.workspaceEndpoint]: () => undefined });
    const { live, diagnostics } = await readingOf(orphaned);
    expect(diagnostics).toEqual([]);
    expect(live.absent.get(IDS.workspaceEndpoint.toLowerCase())?.type).toBe('Microsoft.Network/privateEndpoints');
  });
});
