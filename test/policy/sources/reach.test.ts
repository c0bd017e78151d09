/** Which resources an assignment reaches: scopes, excluded scopes, resource selectors, overrides. */
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/expand/resource.js';
import type { Judgement } from '../../../src/model/judgement.js';
import { expandFiles } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { read } from '../../support/policy-sources.js';
import { AUTHORIZATION, assignment, definition, exports, initiative, SUBSCRIPTION } from './policies.js';

const OTHER = '/subscriptions/00000000-0000-0000-0000-000000000002';
const GROUP = '/providers/Microsoft.Management/managementGroups/mg';

/** The resource `r` of a template. */
function resource(text: string): Resource {
  const { expansions } = expandFiles({ 'main.bicep': text });
  const found = expansions.flatMap(({ resources }) => resources).find(({ address }) => address.endsWith(':r'));
  return found ?? expect.fail();
}

const STORAGE =
  "resource r 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 'st'\n  location: 'westeurope'\n}\n";
const CHILD = "resource r 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {\n  name: 'st/default'\n}\n";
const LOCK =
  "resource st 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {\n  name: 'st'\n}\nresource r 'Microsoft.Authorization/locks@2020-05-01' = {\n  name: 'l'\n  scope: st\n}\n";
const GROUP_ITSELF =
  "targetScope = 'subscription'\nresource r 'Microsoft.Resources/resourceGroups@2024-03-01' = {\n  name: 'rg'\n  location: 'westeurope'\n}\n";

/** In a resource group of a subscription, as a module says it. */
function deployedTo(scope: string, module: string): Resource {
  const files = {
    'main.bicep': `targetScope = 'subscription'\nmodule m 'm.bicep' = {\n  name: 'm'\n  scope: ${scope}\n}\n`,
    'm.bicep': module,
  };
  const { expansions } = expandFiles(files);
  const found = expansions.flatMap(({ resources }) => resources).find(({ address }) => address.endsWith('/r'));
  return (
    found ?? expect.fail(JSON.stringify(expansions.flatMap(({ resources }) => resources.map((one) => one.address))))
  );
}

const KNOWN = deployedTo("resourceGroup('00000000-0000-0000-0000-000000000001', 'rg')", STORAGE);

/** `true`, `false` or `unknown`, and why if it is not all known. */
function told({ truth, evidence }: Judgement): string {
  const reasons = evidence.flatMap(({ because }) => because ?? []);
  return [String(truth), ...reasons].join(': ');
}

async function reached(one: Resource, ...files: readonly unknown[]): Promise<readonly string[]> {
  const { policies, said } = await read(exports(definition('own', {}), ...files));
  expect(said).toEqual([]);
  return policies.map((policy) => told(policy.appliesTo(one)));
}

function assignedAt(scope: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    ...assignment('a', 'own', {}, 'policyDefinitions', more),
    id: `${scope}${AUTHORIZATION}/policyAssignments/a`,
  };
}

const INSIDE = ', so it counts as inside the scope';

describe('the scope of an assignment', () => {
  const account = `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st`;

  test.each<[string, string, Resource, string]>([
    ['the subscription', SUBSCRIPTION, KNOWN, 'true'],
    ['the subscription in capitals', SUBSCRIPTION.toUpperCase(), KNOWN, 'true'],
    ['another subscription', OTHER, KNOWN, 'false'],
    [
      'a subscription, of a deployment that names none',
      SUBSCRIPTION,
      resource(STORAGE),
      `true: to which subscription it is deployed is not known${INSIDE}`,
    ],
    ['the resource group', `${SUBSCRIPTION}/resourceGroups/RG`, KNOWN, 'true'],
    ['another resource group', `${SUBSCRIPTION}/resourceGroups/rg2`, KNOWN, 'false'],
    ['one of that name in another subscription', `${OTHER}/resourceGroups/rg`, KNOWN, 'false'],
    [
      'a resource group, of a deployment that names none',
      `${SUBSCRIPTION}/resourceGroups/rg`,
      resource(STORAGE),
      `true: to which resource group it is deployed is not known${INSIDE}`,
    ],
    [
      'a resource group, of the group itself',
      `${SUBSCRIPTION}/resourceGroups/rg`,
      resource(GROUP_ITSELF),
      `true: to which subscription it is deployed is not known${INSIDE}`,
    ],
    ['a resource group, of another group', `${SUBSCRIPTION}/resourceGroups/other`, resource(GROUP_ITSELF), 'false'],
    ['a management group', GROUP, KNOWN, `true: what is in the management group is not known${INSIDE}`],
    ['the resource', account, KNOWN, 'true'],
    ['what the resource is nested in', account, resource(CHILD), 'true'],
    ['what the resource extends', account, resource(LOCK), 'true'],
    ['another resource', `${account}2`, KNOWN, 'false'],
  ])('is %s', async (_, scope, one, expected) => {
    expect(await reached(one, assignedAt(scope))).toEqual([expected]);
  });

  test('is everything if nothing assigns the policy', async () => {
    expect(await reached(KNOWN)).toEqual(['true']);
  });

  test('counts as holding everything if the file does not say it', async () => {
    const { id: _, ...plainly } = assignedAt(SUBSCRIPTION);
    expect(await reached(KNOWN, plainly)).toEqual([`true: no file says in which scope${INSIDE}`]);
  });

  test('may stand in the properties', async () => {
    const { id: _, ...plainly } = assignedAt(SUBSCRIPTION, { scope: OTHER });
    expect(await reached(KNOWN, plainly)).toEqual(['false']);
  });
});

describe('an excluded scope', () => {
  test.each<[string, readonly string[], Resource, string]>([
    ['that holds the resource', [`${SUBSCRIPTION}/resourceGroups/rg`], KNOWN, 'false'],
    ['that holds another', [`${SUBSCRIPTION}/resourceGroups/x`], KNOWN, 'true'],
    ['among others', [OTHER, `${SUBSCRIPTION}/resourceGroups/rg`], KNOWN, 'false'],
    [
      'that may hold it',
      [GROUP],
      KNOWN,
      'true: what is in the management group is not known, so it does not count as excluded',
    ],
    [
      'that may hold it, in a scope that may',
      [`${SUBSCRIPTION}/resourceGroups/rg`],
      resource(STORAGE),
      `true: to which subscription it is deployed is not known${INSIDE}; to which resource group it is deployed is not known, so it does not count as excluded`,
    ],
  ])('%s', async (_, notScopes, one, expected) => {
    expect(await reached(one, assignedAt(SUBSCRIPTION, { notScopes }))).toEqual([expected]);
  });
});

describe('resource selectors', () => {
  const selecting = (...groups: readonly (readonly Readonly<Record<string, unknown>>[])[]) =>
    assignedAt(SUBSCRIPTION, { resourceSelectors: groups.map((selectors) => ({ name: 's', selectors })) });
  const located = (location: string) =>
    deployedTo(
      "resourceGroup('00000000-0000-0000-0000-000000000001', 'rg')",
      `param p string = resourceGroup().location\n${STORAGE.replace("'westeurope'", location)}`,
    );
  const WEST = { kind: 'resourceLocation', in: ['West Europe', 'northeurope'] };
  const NOT_WEST = { kind: 'resourceLocation', notIn: ['westeurope'] };
  const ACCOUNTS = { kind: 'resourceType', in: ['microsoft.storage/storageaccounts'] };

  test.each<[string, readonly (readonly Readonly<Record<string, unknown>>[])[], string]>([
    ['by location', [[WEST]], 'true'],
    ['by another location', [[{ kind: 'resourceLocation', in: ['eastus'] }]], 'false'],
    ['by not being in a location', [[NOT_WEST]], 'false'],
    ['by type', [[ACCOUNTS]], 'true'],
    ['by another type', [[{ kind: 'resourceType', in: ['Microsoft.KeyVault/vaults'] }]], 'false'],
    ['by not being of a type', [[{ kind: 'resourceType', notIn: ['Microsoft.KeyVault/vaults'] }]], 'true'],
    ['by all of one', [[ACCOUNTS, NOT_WEST]], 'false'],
    ['by one of several', [[NOT_WEST], [ACCOUNTS]], 'true'],
    ['by having no location', [[{ kind: 'resourceWithoutLocation', in: ['subscriptionLevelResources'] }]], 'false'],
    ['none', [], 'true'],
    [
      'by who deploys',
      [[{ kind: 'userPrincipalId', in: ['x'] }]],
      'unknown: by what a selector of the assignment goes is told only at deployment',
    ],
  ])('pick %s', async (_, groups, expected) => {
    expect(await reached(KNOWN, selecting(...groups))).toEqual([expected]);
  });

  test('pick nobody knows whom where the location is not known', async () => {
    const one = located('p');
    expect(await reached(one, selecting([WEST]))).toEqual([expect.stringMatching(/^unknown: /)]);
    expect(await reached(one, selecting([ACCOUNTS]))).toEqual(['true']);
  });

  test('by location do not pick what has none, and it is not documented whether by another location they do', async () => {
    const one = deployedTo("resourceGroup('00000000-0000-0000-0000-000000000001', 'rg')", CHILD);
    expect(await reached(one, selecting([WEST]))).toEqual(['false']);
    expect(await reached(one, selecting([NOT_WEST]))).toEqual([
      'unknown: the resource has no location, and whether a selector by location picks it then is not documented',
    ]);
  });
});

describe('overrides', () => {
  const byReference = (value: string, list: Readonly<Record<string, unknown>>) => ({
    kind: 'policyEffect',
    value,
    selectors: [{ kind: 'policyDefinitionReferenceId', ...list }],
  });
  const byLocation = (value: string, location: string) => ({
    kind: 'policyEffect',
    value,
    selectors: [{ kind: 'resourceLocation', in: [location] }],
  });

  /** The effect for the resource in each of the policies that the assignment comes to, with whether it reaches it. */
  async function effects(overrides: readonly unknown[], collection = 'policySetDefinitions') {
    const name = collection === 'policySetDefinitions' ? 'set' : 'own';
    const files = exports(
      definition('own', {}),
      initiative('set', {}, {}),
      assignment('a', name, {}, collection, { overrides }),
    );
    const { policies } = await read(files);
    return policies
      .filter((one) => one.assignment !== undefined)
      .map((one) => [one.effectOverride && plain(one.effectOverride), told(one.appliesTo(KNOWN))]);
  }

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['for all', [{ kind: 'policyEffect', value: 'Audit' }], [['Audit', 'true']]],
    ['for the policy', [byReference('Disabled', { in: ['ONE'] })], [['Disabled', 'true']]],
    ['for another policy', [byReference('Disabled', { in: ['two'] })], [[undefined, 'true']]],
    ['for all but another', [byReference('Disabled', { notIn: ['two'] })], [['Disabled', 'true']]],
    ['for all but the policy', [byReference('Disabled', { notIn: ['one'] })], [[undefined, 'true']]],
    [
      'for resources',
      [byLocation('Deny', 'westeurope')],
      [
        ['Deny', 'true'],
        [undefined, 'false'],
      ],
    ],
    [
      'for other resources, then for all',
      [byLocation('Deny', 'eastus'), { kind: 'policyEffect', value: 'Audit' }],
      [
        ['Deny', 'false'],
        ['Audit', 'true'],
      ],
    ],
    ['of versions', [{ kind: 'definitionVersion', value: '1.0.0' }], [[undefined, 'true']]],
    [
      'that say the same',
      [byReference('Disabled', { in: ['one'] }), { kind: 'policyEffect', value: 'disabled' }],
      [['disabled', 'true']],
    ],
    [
      'that differ, of which nobody knows which one counts',
      [byReference('Disabled', { in: ['one'] }), { kind: 'policyEffect', value: 'Deny' }],
      [[{ oneOf: ['Disabled', 'Deny'] }, 'true']],
    ],
  ])('%s', async (_, overrides, expected) => {
    expect(await effects(overrides)).toEqual(expected);
  });

  test('by reference mean no policy that is assigned by itself', async () => {
    expect(await effects([byReference('Disabled', { in: ['own'] })], 'policyDefinitions')).toEqual([
      [undefined, 'true'],
    ]);
  });
});

describe('an assignment that a condition deploys', () => {
  test('may reach the resource', async () => {
    const { policies } = await read({
      'own.json': definition('own', {}),
      'main.bicep': `param isProd bool
resource a 'Microsoft.Authorization/policyAssignments@2024-04-01' = if (isProd) {
  name: 'a'
  properties: { policyDefinitionId: '${SUBSCRIPTION}${AUTHORIZATION}/policyDefinitions/own' }
}
`,
    });
    expect(policies.map((one) => told(one.appliesTo(KNOWN)))).toEqual([
      "unknown: parameter 'isProd' has no default and no parameter file sets it",
    ]);
  });
});
