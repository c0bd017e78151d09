import { describe, expect, it } from 'vitest';
import type { Cloud } from '../../../src/expand/functions/call.js';
import type { ResourceScope } from '../../../src/expand/value.js';
import { type Plain, RESOURCE_GROUP, result, run, toValue } from './calls.js';

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';

/** A member, or a member of a member, of what a function returns. */
function read(
  name: string,
  args: Parameters<typeof result>[1],
  path: string,
  scope = RESOURCE_GROUP,
  cloud: Cloud = 'AzureCloud',
): Plain {
  let at = run(name, args, { scope, cloud }).value;
  for (const key of path.split('.')) at = run('tryGet', at === undefined ? [] : [at, key]).value;
  return at === undefined ? undefined : result('any', [at]);
}

const OTHER_GROUP: ResourceScope = { level: 'resourceGroup', resourceGroup: toValue('other') };
const OTHER_SUBSCRIPTION: ResourceScope = { ...OTHER_GROUP, subscription: toValue(SUBSCRIPTION) };

describe('the scope of the deployment', () => {
  it.each([
    ['resourceGroup', 'name', '<resourceGroup().name>'],
    ['resourceGroup', 'location', '<resourceGroup().location>'],
    ['resourceGroup', 'tags', '<resourceGroup().tags>'],
    ['resourceGroup', 'type', 'Microsoft.Resources/resourceGroups'],
    ['resourceGroup', 'id', "<subscriptionResourceId('Microsoft.Resources/resourceGroups',resourceGroup().name)>"],
    ['subscription', 'subscriptionId', '<subscription().subscriptionId>'],
    ['subscription', 'tenantId', '<tenant().tenantId>'],
    ['subscription', 'id', "<tenantResourceId('Microsoft.Resources/subscriptions',subscription().subscriptionId)>"],
    ['tenant', 'tenantId', '<tenant().tenantId>'],
    ['managementGroup', 'name', '<managementGroup().name>'],
    ['deployer', 'objectId', '<deployer().objectId>'],
    ['deployment', 'name', '<deployment().name>'],
    ['deployment', 'properties', '<deployment().properties>'],
  ])('%s().%s', (name, member, expected) => {
    expect(read(name, [], member)).toBe(expected);
  });

  it('is unknown because of the deployment', () => {
    const location = run('tryGet', [run('resourceGroup', []).value ?? null, 'location']).value;
    expect(location).toMatchObject({ kind: 'unknown', reason: 'deployment' });
  });

  it('may have members that are not listed', () => {
    expect(run('resourceGroup', []).value).toMatchObject({ kind: 'object', open: { reason: 'deployment' } });
  });

  it('names what it reads after the scope, if that is not the one of the run', () => {
    expect(read('resourceGroup', [], 'name', OTHER_GROUP)).toBe('other');
    expect(read('resourceGroup', [], 'location', OTHER_GROUP)).toBe("<resourceGroup('other').location>");
    expect(read('resourceGroup', [], 'location', OTHER_SUBSCRIPTION)).toBe(
      `<resourceGroup('${SUBSCRIPTION}','other').location>`,
    );
    expect(read('subscription', [], 'displayName', OTHER_SUBSCRIPTION)).toBe(
      `<subscription('${SUBSCRIPTION}').displayName>`,
    );
    expect(read('subscription', [], 'subscriptionId', OTHER_SUBSCRIPTION)).toBe(SUBSCRIPTION);
  });

  it('gives different hashes in different resource groups', () => {
    const hashIn = (scope: ResourceScope) => {
      const id = run('tryGet', [run('resourceGroup', [], { scope }).value ?? null, 'id']).value;
      return result('uniqueString', [id ?? null]);
    };
    expect(hashIn(RESOURCE_GROUP)).toBe(
      "<uniqueString(subscriptionResourceId('Microsoft.Resources/resourceGroups',resourceGroup().name))>",
    );
    expect(hashIn(OTHER_GROUP)).not.toBe(hashIn(RESOURCE_GROUP));
    expect(hashIn(OTHER_SUBSCRIPTION)).not.toBe(hashIn(OTHER_GROUP));
  });

  it('takes the scope that the arguments name', () => {
    expect(read('resourceGroup', ['rg'], 'name')).toBe('rg');
    expect(read('resourceGroup', [SUBSCRIPTION, 'rg'], 'id')).toBe(
      `<subscriptionResourceId('${SUBSCRIPTION}','Microsoft.Resources/resourceGroups','rg')>`,
    );
    expect(read('resourceGroup', ['rg'], 'id', OTHER_SUBSCRIPTION)).toBe(
      `<subscriptionResourceId('${SUBSCRIPTION}','Microsoft.Resources/resourceGroups','rg')>`,
    );
    expect(read('subscription', [SUBSCRIPTION], 'subscriptionId')).toBe(SUBSCRIPTION);
    expect(read('managementGroup', ['mg'], 'id')).toBe(
      "<tenantResourceId('Microsoft.Management/managementGroups','mg')>",
    );
  });

  it('reads the IDs of scopes as text as the service writes them', () => {
    const id = run('tryGet', [run('resourceGroup', [SUBSCRIPTION, 'rg']).value ?? null, 'id']).value ?? null;
    expect(result('skip', [id, 0])).toBe(`/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`);
    const subscription = run('tryGet', [run('subscription', [SUBSCRIPTION]).value ?? null, 'id']).value ?? null;
    expect(result('skip', [subscription, 0])).toBe(`/subscriptions/${SUBSCRIPTION}`);
  });

  it('tells deployments of the same name in different scopes apart', () => {
    const propertiesIn = (scope: ResourceScope) => {
      const value = run('deployment', [], { scope, deploymentName: toValue('storage') }).value ?? null;
      return result('tryGet', [value, 'properties']);
    };
    expect(propertiesIn(RESOURCE_GROUP)).toBe("<deployment('storage',resourceGroup()).properties>");
    expect(propertiesIn(OTHER_GROUP)).toBe("<deployment('storage',resourceGroup('other')).properties>");
    expect(propertiesIn({ level: 'subscription' })).toBe("<deployment('storage',subscription()).properties>");
  });

  it('has a location only where the deployment has one', () => {
    expect(read('deployment', [], 'location', { level: 'subscription' })).toBe('<deployment().location>');
  });
});

describe('environment()', () => {
  it.each([
    ['AzureCloud', 'name', 'AzureCloud'],
    ['AzureCloud', 'resourceManager', 'https://management.azure.com/'],
    ['AzureCloud', 'authentication.loginEndpoint', 'https://login.microsoftonline.com/'],
    [
      'AzureCloud',
      'authentication.audiences',
      ['https://management.core.windows.net/', 'https://management.azure.com/'],
    ],
    ['AzureCloud', 'suffixes.storage', 'core.windows.net'],
    ['AzureCloud', 'suffixes.keyvaultDns', '.vault.azure.net'],
    ['AzureCloud', 'suffixes.acrLoginServer', '.azurecr.io'],
    ['AzureCloud', 'suffixes.sqlServerHostname', '.database.windows.net'],
    ['AzureUSGovernment', 'suffixes.storage', 'core.usgovcloudapi.net'],
    ['AzureUSGovernment', 'suffixes.keyvaultDns', '.vault.usgovcloudapi.net'],
    ['AzureUSGovernment', 'resourceManager', 'https://management.usgovcloudapi.net/'],
    ['AzureUSGovernment', 'suffixes.azureDatalakeStoreFileSystem', '<createObject('],
    ['AzureChinaCloud', 'suffixes.acrLoginServer', '.azurecr.cn'],
    ['AzureChinaCloud', 'authentication.loginEndpoint', 'https://login.chinacloudapi.cn/'],
  ] as const)('%s %s', (cloud, path, expected) => {
    const found = read('environment', [], path, RESOURCE_GROUP, cloud);
    if (expected === '<createObject(') expect(String(found).startsWith(expected)).toBe(true);
    else expect(found).toEqual(expected);
  });
});
