import { describe, expect, it } from 'vitest';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';

const aliases = bundledAliases();

/** The path of an alias in a resource of the type that its name begins with. */
function pathOf(type: string, rest: string, apiVersion?: string): string | undefined {
  return aliases.pathOf(`${type}/${rest}`, { type, apiVersion });
}

const ML = 'Microsoft.MachineLearningServices';

describe('where aliases lead', () => {
  it.each([
    // By their name alone.
    [`${ML}/workspaces`, 'publicNetworkAccess', 'properties.publicNetworkAccess'],
    [`${ML}/workspaces`, 'encryption.status', 'properties.encryption.status'],
    ['Microsoft.Storage/storageAccounts', 'networkAcls.ipRules[*].value', 'properties.networkAcls.ipRules[*].value'],
    ['Microsoft.Storage/storageAccounts', 'sku.name', 'sku.name'],
    ['Microsoft.ContainerRegistry/registries', 'sku.name', 'sku.name'],
    // Two property bags, and what stands in the outer one.
    [`${ML}/workspaces/computes`, 'subnet.id', 'properties.properties.subnet.id'],
    [`${ML}/workspaces/computes`, 'idleTimeBeforeShutdown', 'properties.properties.idleTimeBeforeShutdown'],
    [
      `${ML}/workspaces/computes`,
      'osImageMetadata.isLatestOsImageVersion',
      'properties.properties.osImageMetadata.isLatestOsImageVersion',
    ],
    [`${ML}/workspaces/computes`, 'computeType', 'properties.computeType'],
    [`${ML}/workspaces/computes`, 'disableLocalAuth', 'properties.disableLocalAuth'],
    // Resources inside resources.
    [
      'Microsoft.KeyVault/vaults',
      'privateEndpointConnections[*].privateLinkServiceConnectionState.status',
      'properties.privateEndpointConnections[*].properties.privateLinkServiceConnectionState.status',
    ],
    [
      'Microsoft.Network/privateEndpoints',
      'privateLinkServiceConnections[*].groupIds[*]',
      'properties.privateLinkServiceConnections[*].properties.groupIds[*]',
    ],
    [
      'Microsoft.Network/virtualNetworks',
      'subnets[*].networkSecurityGroup.id',
      'properties.subnets[*].properties.networkSecurityGroup.id',
    ],
    ['Microsoft.Network/virtualNetworks', 'subnets[*].name', 'properties.subnets[*].name'],
    [
      'Microsoft.Network/networkInterfaces',
      'ipconfigurations[*].publicIpAddress.id',
      'properties.ipConfigurations[*].properties.publicIPAddress.id',
    ],
    // A sku inside the properties.
    ['Microsoft.KeyVault/vaults', 'sku.name', 'properties.sku.name'],
    ['Microsoft.Network/azureFirewalls', 'sku.tier', 'properties.sku.tier'],
    ['Microsoft.Network/virtualNetworkGateways', 'sku.tier', 'properties.sku.tier'],
    ['Microsoft.Network/publicIPAddresses', 'sku.name', 'sku.name'],
    // Lists that the name does not show.
    ['Microsoft.Insights/diagnosticSettings', 'logs.enabled', 'properties.logs[*].enabled'],
    ['Microsoft.Insights/diagnosticSettings', 'metrics.enabled', 'properties.metrics[*].enabled'],
    ['Microsoft.Insights/diagnosticSettings', 'logs[*].categoryGroup', 'properties.logs[*].categoryGroup'],
    // The name of the only child.
    [
      'Microsoft.Storage/storageAccounts/blobServices',
      'default.restorePolicy.enabled',
      'properties.restorePolicy.enabled',
    ],
    ['Microsoft.ContainerService/managedClusters', 'agentPools.count', 'properties.count'],
    // The value of a discriminator.
    [`${ML}/workspaces/jobs`, 'Sweep.limits.Sweep.trialTimeout', 'properties.limits.trialTimeout'],
    [`${ML}/workspaces/onlineEndpoints/deployments`, 'Managed.instanceType', 'properties.instanceType'],
    [`${ML}/workspaces/connections`, 'ApiKey.credentials', 'properties.credentials'],
    // Others that no rule says.
    ['Microsoft.Storage/storageAccounts', 'enableBlobEncryption', 'properties.encryption.services.blob.enabled'],
    ['Microsoft.Sql/servers/databases', 'requestedServiceObjectiveName', 'sku.name'],
  ])('%s/%s is %s', (type, rest, path) => {
    expect(pathOf(type, rest)).toBe(path);
  });

  it.each([
    ['imagePublisher', 'imageReference.publisher'],
    ['imageOffer', 'imageReference.offer'],
    ['imageSku', 'imageReference.sku'],
    ['imageVersion', 'imageReference.version'],
    ['imageId', 'imageReference.id'],
  ])('Microsoft.Compute/%s depends on the type', (name, path) => {
    const of = (type: string) =>
      aliases.pathOf(`Microsoft.Compute/${name}`, { type: `Microsoft.Compute/${type}`, apiVersion: undefined });
    expect(of('virtualMachines')).toBe(`properties.storageProfile.${path}`);
    expect(of('disks')).toBe('properties.creationData.imageReference.id');
    expect(of('virtualMachineScaleSets')).toBe(`properties.virtualMachineProfile.storageProfile.${path}`);
    expect(of('images')).toBeUndefined();
  });

  it('Microsoft.Compute/licenseType depends on the type', () => {
    const of = (type: string) => aliases.pathOf('Microsoft.Compute/licenseType', { type, apiVersion: undefined });
    expect(of('Microsoft.Compute/virtualMachines')).toBe('properties.licenseType');
    expect(of('Microsoft.Compute/virtualMachineScaleSets')).toBe('properties.virtualMachineProfile.licenseType');
    expect(of('Microsoft.Compute/disks')).toBeUndefined();
  });

  it.each([
    ['sku.name', '2015-06-15', 'properties.accountType'],
    ['sku.name', '2015-05-01-Preview', 'properties.accountType'],
    ['sku.name', '2016-01-01', 'sku.name'],
    ['sku.name', '2024-01-01', 'sku.name'],
    ['sku.name', undefined, 'sku.name'],
    ['accountType', '2015-06-15', 'properties.accountType'],
    ['accountType', '2016-01-01', 'sku.name'],
    ['accountType', '2018-11-01', 'sku.name'],
    ['accountType', '2019-04-01', 'properties.accountType'],
    ['accountType', undefined, 'properties.accountType'],
  ])('%s of storage accounts in API version %s is %s', (rest, apiVersion, path) => {
    expect(pathOf('Microsoft.Storage/storageAccounts', rest, apiVersion)).toBe(path);
  });

  it('compares names and types without case', () => {
    const alias = 'MICROSOFT.storage/STORAGEaccounts/NETWORKacls.defaultaction';
    const resource = { type: 'microsoft.Storage/storageaccounts', apiVersion: '2023-01-01' };
    expect(aliases.pathOf(alias, resource)).toBe('properties.networkAcls.defaultAction');
  });

  it('leads nowhere in resources of another type', () => {
    const resource = { type: 'Microsoft.KeyVault/vaults', apiVersion: undefined };
    expect(aliases.pathOf('Microsoft.Storage/storageAccounts/networkAcls.defaultAction', resource)).toBeUndefined();
    expect(
      aliases.pathOf('Microsoft.Storage/storageAccounts/blobServices/default.restorePolicy.enabled', {
        type: 'Microsoft.Storage/storageAccounts',
        apiVersion: undefined,
      }),
    ).toBeUndefined();
  });
});

describe('names that are not known', () => {
  it.each([
    // Of namespaces that are not in the table, the path follows from the name.
    ['Microsoft.Quantum/workspaces', 'publicNetworkAccess', 'properties.publicNetworkAccess'],
    ['Microsoft.Quantum/workspaces', 'sku.name', 'sku.name'],
    [
      'Microsoft.Quantum/workspaces',
      'privateEndpointConnections[*].privateLinkServiceConnectionState.status',
      'properties.privateEndpointConnections[*].properties.privateLinkServiceConnectionState.status',
    ],
    // Of types of which the table has only what built-in definitions use.
    ['Microsoft.Cache/Redis', 'replicasPerMaster', 'properties.replicasPerMaster'],
  ])('%s/%s is derived', (type, rest, path) => {
    expect(pathOf(type, rest)).toBe(path);
    expect(aliases.covers(`${type}/${rest}`)).toBe(false);
  });

  it.each([
    ['Microsoft.Storage/storageAccounts/networkAcls.defaultActoin', 'networkAcls.defaultAction'],
    [`${ML}/workspaces/publicNetworkAcess`, 'publicNetworkAccess'],
    ['Microsoft.KeyVault/vaults/enableRbacAuthorisation', 'enableRbacAuthorization'],
    ['Microsoft.Network/virtualNetworks/subnets[*].networkSecurityGroups.id', 'subnets[*].networkSecurityGroup.id'],
  ])('%s is a mistake', (alias, meant) => {
    const type = alias.split('/').slice(0, 2).join('/');
    expect(aliases.covers(alias)).toBe(true);
    expect(aliases.pathOf(alias, { type, apiVersion: undefined })).toBeUndefined();
    expect(aliases.nearest(alias)?.toLowerCase()).toBe(`${type}/${meant}`.toLowerCase());
  });

  it('finds the nearest name when the type is misspelt', () => {
    expect(aliases.nearest('Microsoft.Storage/storageAcounts/allowBlobPublicAccess')).toBe(
      'Microsoft.Storage/storageAccounts/allowBlobPublicAccess',
    );
    expect(aliases.nearest('Microsoft.Storrage/storageAccounts/allowBlobPublicAccess')).toBe(
      'Microsoft.Storage/storageAccounts/allowBlobPublicAccess',
    );
  });

  it('says nothing of names that are like none', () => {
    expect(aliases.nearest('Contoso.Bakery/ovens/temperature')).toBeUndefined();
    expect(aliases.nearest('')).toBeUndefined();
    expect(aliases.nearest('x'.repeat(100_000))).toBeUndefined();
    expect(
      aliases.pathOf('type', { type: 'Microsoft.Storage/storageAccounts', apiVersion: undefined }),
    ).toBeUndefined();
    expect(aliases.covers('type')).toBe(false);
  });

  it.each([
    ['parts', `Microsoft.Quantum/workspaces/${'a.'.repeat(200_000)}a`],
    ['segments', `Microsoft.Storage${'/a'.repeat(200_000)}`],
    ['lists', `Microsoft.Storage/storageAccounts/a${'[*]'.repeat(100_000)}`],
  ])('knows no name with a hundred thousand %s', (_, alias) => {
    const started = performance.now();
    const type = 'Microsoft.Storage/storageAccounts';
    expect(aliases.pathOf(alias, { type, apiVersion: undefined })).toBeUndefined();
    expect(aliases.pathOf(alias, { type: 'Microsoft.Quantum/workspaces', apiVersion: undefined })).toBeUndefined();
    expect(aliases.nearest(alias)).toBeUndefined();
    expect(aliases.isModifiable(alias)).toBeUndefined();
    aliases.covers(alias);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is itself the nearest to a name that is known', () => {
    expect(aliases.nearest('microsoft.storage/storageaccounts/sku.NAME')?.toLowerCase()).toBe(
      'microsoft.storage/storageaccounts/sku.name',
    );
    expect(aliases.nearest('Microsoft.Compute/imageOffer')).toBe('Microsoft.Compute/imageOffer');
  });
});

describe('what is known of properties and types', () => {
  it('says which properties modify can change', () => {
    expect(aliases.isModifiable('Microsoft.Storage/storageAccounts/allowBlobPublicAccess')).toBe(true);
    expect(aliases.isModifiable(`${ML}/workspaces/computes/disableLocalAuth`)).toBe(true);
    expect(aliases.isModifiable('Microsoft.KeyVault/vaults/accessPolicies[*].permissions.keys[*]')).toBe(true);
    expect(aliases.isModifiable('Microsoft.KeyVault/vaults/vaultUri')).toBe(false);
    expect(aliases.isModifiable(`${ML}/workspaces/discoveryUrl`)).toBeUndefined();
    expect(aliases.isModifiable('Microsoft.Quantum/workspaces/x')).toBeUndefined();
  });

  it.each([
    [`${ML}/workspaces`, true],
    [`${ML}/workspaces/onlineEndpoints/deployments`, true],
    [`${ML}/workspaces/computes`, false],
    [`${ML}/workspaces/connections`, false],
    ['microsoft.storage/STORAGEACCOUNTS', true],
    ['Microsoft.Storage/storageAccounts/blobServices', false],
    ['Microsoft.Network/routeTables', true],
    ['Microsoft.Network/routeTables/routes', false],
    ['Microsoft.Insights/diagnosticSettings', false],
    ['Microsoft.Quantum/workspaces', undefined],
    ['Microsoft.Storage/nothingLikeIt', undefined],
  ])('%s has tags and a location: %s', (type, expected) => {
    expect(aliases.isIndexed(type)).toBe(expected);
  });
});
