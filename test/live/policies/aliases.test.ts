/** Aliases of live Azure come before the shipped ones, and the shipped ones stand in for what cannot be read. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { liveAliases, namespacesUsed } from '../../../src/live/policies/aliases.js';
import type { Answer, ArmReader, Body } from '../../../src/live/reader.js';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import { asking } from '../asking.js';
import { assignment, BUILT_IN, definition, ROOT, readerOf, readTenant, SUBSCRIPTION } from './tenant.js';

const TYPE = 'Microsoft.Storage/storageAccounts';
const storage = {
  id: `${ROOT}/providers/Microsoft.Storage`,
  namespace: 'Microsoft.Storage',
  registrationState: 'Registered',
  resourceTypes: [
    {
      resourceType: 'storageAccounts',
      apiVersions: ['2031-01-01'],
      capabilities: 'CrossResourceGroupResourceMove, SystemAssignedResourceIdentity, SupportsTags, SupportsLocation',
      aliases: [
        {
          name: `${TYPE}/brandNew`,
          defaultPath: 'properties.brandNew',
          paths: [
            { path: 'properties.brandNew', apiVersions: ['2031-01-01'] },
            { path: 'properties.old.brand', apiVersions: ['2030-01-01', '2030-06-01-Preview'] },
          ],
          defaultPattern: { phrase: 'x', variable: 'y', type: 'Extract' },
          defaultMetadata: { type: 'String', attributes: 'Modifiable' },
        },
        {
          name: `${TYPE}/minimumTlsVersion`,
          defaultPath: 'properties.moved.minimumTlsVersion',
          paths: [],
          defaultMetadata: { type: 'String', attributes: 'None' },
        },
        { name: `${TYPE}/untold`, paths: [{ path: 'properties.untold', apiVersions: ['2031-01-01'] }] },
        { name: 17, defaultPath: 'properties.odd' },
      ],
    },
    { resourceType: 'storageAccounts/blobServices', capabilities: 'None', aliases: null },
    { resourceType: 'locations' },
    null,
  ],
};

/** A reader that has namespaces, and keeps what it was asked. */
function readerWith(namespaces: Readonly<Record<string, Answer<Body>>>) {
  const asked: unknown[] = [];
  const estate = readerOf([]);
  const reader: ArmReader = {
    list: estate.list.bind(estate),
    query: estate.query.bind(estate),
    checkPolicyRestrictions: estate.checkPolicyRestrictions.bind(estate),
    whatIf: estate.whatIf.bind(estate),
    get: async (path, apiVersion, parameters) => {
      asked.push([path, apiVersion, parameters]);
      const message = 'Azure answers 404';
      return namespaces[path.split('/').at(-1) ?? ''] ?? { ok: false, failure: { reason: 'not-found', message } };
    },
  };
  return { reader, asked };
}

const told = (value: Body): Answer<Body> => ({ ok: true, value, readAt: new Date() });
const refused = (reason: 'forbidden' | 'throttled'): Answer<Body> => ({
  ok: false,
  failure: { reason, message: `Azure is ${reason}.` },
});

async function read(namespaces: Readonly<Record<string, Answer<Body>>>, wanted: readonly string[]) {
  const { reader, asked } = readerWith(namespaces);
  const bag = new DiagnosticBag();
  const aliases = await liveAliases(reader, SUBSCRIPTION, wanted, bag);
  return { aliases, asked, said: bag.all.map(({ code, message }) => `${code}: ${message}`) };
}

describe('aliases of live Azure', () => {
  it('are asked for with their paths, each namespace once', async () => {
    const { asked, said } = await read({ 'Microsoft.Storage': told(storage) }, [
      'Microsoft.Storage',
      'microsoft.storage',
      'not a namespace',
      '../x',
    ]);
    const expand = { $expand: 'resourceTypes/aliases' };
    expect(asked).toEqual([[`${ROOT}/providers/Microsoft.Storage`, '2021-04-01', expand]]);
    expect(said).toEqual([]);
  });

  it('come over the client with what was asked for', async () => {
    const { client, server } = await asking([{ body: storage }]);
    const bag = new DiagnosticBag();
    const aliases = await liveAliases(client, SUBSCRIPTION, ['Microsoft.Storage'], bag);
    expect(aliases.pathOf(`${TYPE}/brandNew`, { type: TYPE, apiVersion: undefined })).toBe('properties.brandNew');
    expect(server.received.map(({ method, path, query }) => [method, path, Object.fromEntries(query)])).toEqual([
      ['GET', `${ROOT}/providers/Microsoft.Storage`, { $expand: 'resourceTypes/aliases', 'api-version': '2021-04-01' }],
    ]);
    expect(bag.all).toEqual([]);
  });

  it('lead where the API version has them, and to the default path in others', async () => {
    const { aliases } = await read({ 'Microsoft.Storage': told(storage) }, ['Microsoft.Storage']);
    const path = (alias: string, apiVersion?: string) => aliases.pathOf(`${TYPE}/${alias}`, { type: TYPE, apiVersion });
    expect([
      path('brandNew', '2031-01-01'),
      path('BRANDNEW', '2030-06-01-preview'),
      path('brandNew', '1999-01-01'),
      path('brandNew'),
      path('untold'),
      path('odd'),
    ]).toEqual([
      'properties.brandNew',
      'properties.old.brand',
      'properties.brandNew',
      'properties.brandNew',
      'properties.untold',
      undefined,
    ]);
  });

  it('win over the shipped ones, and have no others beside them', async () => {
    const { aliases } = await read({ 'Microsoft.Storage': told(storage) }, ['Microsoft.Storage']);
    const resource = { type: TYPE, apiVersion: undefined };
    const shipped = bundledAliases();
    for (const [alias, live, own] of [
      ['minimumTlsVersion', 'properties.moved.minimumTlsVersion', 'properties.minimumTlsVersion'],
      ['allowBlobPublicAccess', undefined, 'properties.allowBlobPublicAccess'],
    ] as const) {
      expect(aliases.pathOf(`${TYPE}/${alias}`, resource)).toBe(live);
      expect(shipped.pathOf(`${TYPE}/${alias}`, resource)).toBe(own);
    }
    expect(aliases.covers(`${TYPE}/nothing`)).toBe(true);
    expect(aliases.nearest(`${TYPE}/brandnw`)).toBe(`${TYPE}/brandNew`);
  });

  it('tell what modify can change and what is indexed, and the shipped table where they do not', async () => {
    const { aliases } = await read({ 'Microsoft.Storage': told(storage) }, ['Microsoft.Storage']);
    const names = ['brandNew', 'minimumTlsVersion', 'untold'];
    expect(names.map((name) => aliases.isModifiable(`${TYPE}/${name}`))).toEqual([true, false, undefined]);
    const types = [TYPE, `${TYPE}/blobServices`, 'Microsoft.KeyVault/vaults', 'Microsoft.Nobody/x'];
    expect(types.map((type) => aliases.isIndexed(type))).toEqual([true, false, true, undefined]);
  });

  it('are the shipped ones where they cannot be read, which is noted once for each reason', async () => {
    const { aliases, said } = await read(
      {
        'Microsoft.Storage': told({ ...storage, resourceTypes: [{ resourceType: 'storageAccounts' }] }),
        'Microsoft.KeyVault': refused('forbidden'),
        'Microsoft.Network': refused('forbidden'),
        'Microsoft.Search': refused('throttled'),
      },
      ['Microsoft.Storage', 'Microsoft.Network', 'Microsoft.KeyVault', 'Microsoft.Search', 'Microsoft.Nobody'],
    );
    expect(aliases).toBe(bundledAliases());
    const come = 'are those that come with the gate, not those of live Azure:';
    const role = 'needs role Reader (Microsoft.Resources/subscriptions/providers/read)';
    expect([...said].sort()).toEqual([
      `policy-assumed: The aliases of Microsoft.KeyVault, Microsoft.Network ${come} no access to them, ${role}.`,
      `policy-assumed: The aliases of Microsoft.Nobody ${come} this cloud has no such namespace, or the identity ${role}.`,
      `policy-assumed: The aliases of Microsoft.Search ${come} Azure is throttled.`,
      `policy-assumed: The aliases of Microsoft.Storage ${come} the answer has no aliases.`,
    ]);
  });

  it('are asked for what resources and policies name', async () => {
    const rule = definition(BUILT_IN, {
      description: 'See https://microsoft.com/policies and Microsoft.Insights/components.',
    });
    const { policies } = await readTenant([assignment(ROOT, 'guard', BUILT_IN), rule]);
    const used = namespacesUsed([TYPE, 'Microsoft.Storage/storageAccounts/blobServices'], policies);
    expect([...used].sort()).toEqual(['Microsoft.Insights', 'Microsoft.MachineLearningServices', 'Microsoft.Storage']);
  });
});
