import { describe, expect, it } from 'vitest';
import { at, call, called, placeOf } from './calls.js';

const GROUP = '"/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg"';
const NAMED = 'name = "x1"\n  location = "westeurope"';
const PLACE = `${NAMED}\n  resource_group_name = "rg"`;
const BELOW = `${NAMED}\n  parent_id = ${GROUP}`;
const VAULT = `${PLACE}\n  tenant_id = "00000000-0000-0000-0000-000000000001"`;
const INSIGHTS = `${PLACE}\n  workspace_id = "/x"`;
const COGNITIVE = 'kind = "OpenAI"\n  sku_name = "S0"';

const WORKSPACE = 'machinelearningservices-workspace';
const STORAGE = 'storage-storageaccount';
const REGISTRY = 'containerregistry-registry';
const ACCOUNT = 'cognitiveservices-account';
const COSMOS = 'documentdb-databaseaccount';
const LOGS = 'operationalinsights-workspace';

/** The resource that a module is called after. */
function mainOf(name: string, version: string, args: string, type: string) {
  const { resources } = called(call(name, version, args));
  const found = resources.find((resource) => resource.type === type && !resource.existing);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

describe('the defaults of a release', () => {
  it.each([
    [WORKSPACE, '0.2.1', PLACE, 'publicNetworkAccess', 'Enabled'],
    [WORKSPACE, '0.7.0', PLACE, 'publicNetworkAccess', 'Enabled'],
    [WORKSPACE, '0.8.0', PLACE, 'publicNetworkAccess', 'Disabled'],
    [WORKSPACE, '0.9.0', PLACE, 'publicNetworkAccess', 'Disabled'],
    [WORKSPACE, '0.3.3', PLACE, 'systemDatastoresAuthMode', undefined],
    [WORKSPACE, '0.3.4', PLACE, 'systemDatastoresAuthMode', 'identity'],
    [WORKSPACE, '0.9.0', PLACE, 'managedNetwork.isolationMode', 'Disabled'],
    [WORKSPACE, '0.9.0', PLACE, 'hbiWorkspace', false],
    [STORAGE, '0.2.1', PLACE, 'publicNetworkAccess', 'Disabled'],
    [STORAGE, '0.9.0', BELOW, 'publicNetworkAccess', 'Disabled'],
    [STORAGE, '0.6.9', PLACE, 'allowSharedKeyAccess', false],
    [STORAGE, '0.9.0', BELOW, 'allowSharedKeyAccess', false],
    [STORAGE, '0.2.3', PLACE, 'networkAcls.bypass', 'AzureServices'],
    [STORAGE, '0.2.4', PLACE, 'networkAcls.bypass', 'AzureServices'],
    [STORAGE, '0.6.4', PLACE, 'isLocalUserEnabled', true],
    [STORAGE, '0.6.5', PLACE, 'isLocalUserEnabled', false],
    [STORAGE, '0.9.0', BELOW, 'networkAcls.defaultAction', 'Deny'],
    ['keyvault-vault', '0.5.0', VAULT, 'publicNetworkAccess', 'Enabled'],
    ['keyvault-vault', '0.11.0', VAULT, 'publicNetworkAccess', 'Enabled'],
    ['keyvault-vault', '0.11.0', VAULT, 'networkAcls.defaultAction', 'Deny'],
    ['keyvault-vault', '0.11.0', VAULT, 'networkAcls.bypass', 'None'],
    ['keyvault-vault', '0.11.0', VAULT, 'enablePurgeProtection', true],
    ['keyvault-vault', '0.5.0', VAULT, 'enableRbacAuthorization', true],
    [REGISTRY, '0.2.0', PLACE, 'publicNetworkAccess', 'Enabled'],
    [REGISTRY, '0.8.0', PLACE, 'publicNetworkAccess', 'Enabled'],
    [REGISTRY, '0.8.0', PLACE, 'adminUserEnabled', false],
    [REGISTRY, '0.5.1', PLACE, 'networkRuleBypassAllowedForTasks', undefined],
    [REGISTRY, '0.6.0', PLACE, 'networkRuleBypassAllowedForTasks', false],
    ['insights-component', '0.1.0', INSIGHTS, 'publicNetworkAccessForIngestion', 'Enabled'],
    ['insights-component', '0.4.0', INSIGHTS, 'DisableLocalAuth', false],
    [LOGS, '0.4.1', PLACE, 'publicNetworkAccessForQuery', 'Enabled'],
    [LOGS, '0.4.2', PLACE, 'publicNetworkAccessForQuery', 'Disabled'],
    [LOGS, '0.5.1', PLACE, 'publicNetworkAccessForIngestion', 'Disabled'],
    [ACCOUNT, '0.2.1', `${PLACE}\n  ${COGNITIVE}`, 'disableLocalAuth', false],
    [ACCOUNT, '0.11.1', `${BELOW}\n  ${COGNITIVE}`, 'publicNetworkAccess', 'Enabled'],
    ['search-searchservice', '0.1.1', PLACE, 'publicNetworkAccess', 'Enabled'],
    ['search-searchservice', '0.3.0', PLACE, 'disableLocalAuth', false],
    [COSMOS, '0.5.0', PLACE, 'publicNetworkAccess', 'Enabled'],
    [COSMOS, '0.6.0', PLACE, 'publicNetworkAccess', 'Disabled'],
  ])('%s %s\n  %s\n  %s = %j', (name, version, args, property, expected) => {
    const resource = mainOf(name, version, args, TYPES[name] ?? '');
    const path = `properties.${property}`;
    expect(at(resource, path)).toEqual(expected);
    if (expected !== undefined) expect(placeOf(resource, path)).toBe('main.tf:1:1-1:11');
  });
});

const TYPES: Readonly<Record<string, string>> = {
  [WORKSPACE]: 'Microsoft.MachineLearningServices/workspaces',
  [STORAGE]: 'Microsoft.Storage/storageAccounts',
  'keyvault-vault': 'Microsoft.KeyVault/vaults',
  [REGISTRY]: 'Microsoft.ContainerRegistry/registries',
  'insights-component': 'Microsoft.Insights/components',
  [LOGS]: 'Microsoft.OperationalInsights/workspaces',
  [ACCOUNT]: 'Microsoft.CognitiveServices/accounts',
  'search-searchservice': 'Microsoft.Search/searchServices',
  [COSMOS]: 'Microsoft.DocumentDB/databaseAccounts',
};

describe('arguments of a release', () => {
  const KEY = 'customer_managed_key = { key_vault_resource_id = "/v", key_name = "k" }';

  it.each([
    // A workspace's key was taken, but not used, before 0.3.9.
    [WORKSPACE, '0.3.8', `${PLACE}\n  ${KEY}`, 'encryption', undefined],
    [WORKSPACE, '0.3.9', `${PLACE}\n  ${KEY}`, 'encryption.status', 'Enabled'],
    [WORKSPACE, '0.7.0', `${PLACE}\n  is_private = true`, 'publicNetworkAccess', 'Disabled'],
    [WORKSPACE, '0.9.0', `${PLACE}\n  public_network_access_enabled = true`, 'publicNetworkAccess', 'Enabled'],
    // The older of the two has the last word.
    [
      WORKSPACE,
      '0.9.0',
      `${PLACE}\n  is_private = true\n  public_network_access_enabled = true`,
      'publicNetworkAccess',
      'Disabled',
    ],
    [
      WORKSPACE,
      '0.9.0',
      `${PLACE}\n  kind = "Project"\n  azure_ai_hub = { resource_id = "/hub" }`,
      'hubResourceId',
      '/hub',
    ],
    [
      WORKSPACE,
      '0.8.0',
      `${PLACE}\n  key_vault = { use_microsoft_managed_key_vault = true, resource_id = "/v" }`,
      'keyVault',
      null,
    ],
    [STORAGE, '0.6.9', `${PLACE}\n  network_rules = null`, 'networkAcls', undefined],
    [STORAGE, '0.6.9', `${PLACE}\n  ${KEY}`, 'encryption.keySource', 'Microsoft.Keyvault'],
    [STORAGE, '0.9.0', `${BELOW}\n  ${KEY}`, 'encryption.keySource', 'Microsoft.Keyvault'],
    [ACCOUNT, '0.7.1', `${PLACE}\n  ${COGNITIVE}\n  local_auth_enabled = false`, 'disableLocalAuth', true],
    [ACCOUNT, '0.11.1', `${BELOW}\n  ${COGNITIVE}\n  local_auth_enabled = false`, 'disableLocalAuth', true],
    // Keys are only turned off where there is a database that can do without.
    [COSMOS, '0.6.0', `${PLACE}\n  local_authentication_disabled = true`, 'disableLocalAuth', false],
    [
      COSMOS,
      '0.6.0',
      `${PLACE}\n  local_authentication_disabled = true\n  sql_databases = { d = { name = "d" } }`,
      'disableLocalAuth',
      true,
    ],
    ['keyvault-vault', '0.11.0', `${VAULT}\n  network_acls = null`, 'networkAcls', undefined],
    [
      'keyvault-vault',
      '0.11.0',
      `${VAULT}\n  public_network_access_enabled = false`,
      'publicNetworkAccess',
      'Disabled',
    ],
  ])('%s %s\n  %s\n  %s = %j', (name, version, args, property, expected) => {
    expect(at(mainOf(name, version, args, TYPES[name] ?? ''), `properties.${property}`)).toEqual(expected);
  });
});

describe('what belongs to a resource', () => {
  const ENDPOINT = 'subnet_resource_id = "/subnet", private_dns_zone_resource_ids = ["/zone"]';

  it.each([
    [WORKSPACE, '0.6.0', PLACE, '', 'pe-x1'],
    [WORKSPACE, '0.7.0', PLACE, '', 'pep-x1'],
    ['keyvault-vault', '0.10.2', VAULT, '', 'pe-x1'],
    [REGISTRY, '0.5.1', PLACE, '', 'pe-x1'],
    ['search-searchservice', '0.1.5', PLACE, '', 'pe-x1'],
    [COSMOS, '0.6.0', PLACE, 'subresource_name = "SQL", ', 'pep-x1'],
    [STORAGE, '0.6.4', PLACE, 'subresource_name = "blob", ', 'pe-x1'],
    [STORAGE, '0.9.0', BELOW, 'subresource_name = "blob", ', 'pe-x1'],
  ])('an endpoint of %s %s, with its zones', (name, version, args, more, expected) => {
    const { resources, diagnostics } = called(
      call(name, version, `${args}\n  private_endpoints = { one = { ${more}${ENDPOINT} } }`),
    );
    const endpoints = resources.filter(({ type }) =>
      type.toLowerCase().startsWith('microsoft.network/privateendpoints'),
    );
    expect(diagnostics).toEqual([]);
    expect(endpoints.map(({ type }) => type.split('/').at(-1))).toEqual(['privateEndpoints', 'privateDnsZoneGroups']);
    const [endpoint, zones] = endpoints;
    if (endpoint === undefined || zones === undefined) throw new Error('no endpoint');
    expect(at(endpoint, 'properties.subnet.id')).toBe('/subnet');
    expect(at(zones, 'properties.privateDnsZoneConfigs')).toEqual([{ properties: { privateDnsZoneId: '/zone' } }]);
    expect(endpoint.names.map((one) => (one.kind === 'scalar' ? one.value : one.kind))).toEqual([expected]);
  });

  it('an endpoint whose zones somebody else makes is left open', () => {
    const { resources } = called(
      call(
        'keyvault-vault',
        '0.10.2',
        `${VAULT}\n  private_endpoints_manage_dns_zone_group = false\n  private_endpoints = { one = { ${ENDPOINT} } }`,
      ),
    );
    expect(resources.filter(({ type }) => type.startsWith('Microsoft.Network')).map(({ address }) => address)).toEqual([
      'module.m.azurerm_private_endpoint.this_unmanaged_dns_zone_groups["one"]',
      'module.m.azurerm_private_endpoint.this_unmanaged_dns_zone_groups["one"].private_dns_zone_group[*]',
    ]);
  });

  it.each([
    // Before 0.6.5 the categories were taken for groups and the groups for nothing.
    ['0.6.4', PLACE, 'log_categories = ["StorageRead"]', [{ categoryGroup: 'StorageRead', enabled: true }]],
    ['0.6.4', PLACE, 'log_groups = ["audit"]', []],
    ['0.6.5', PLACE, 'log_groups = ["audit"]', [{ categoryGroup: 'audit', enabled: true }]],
    // Since 0.7.0 they are listed.
    [
      '0.9.0',
      BELOW,
      'logs = [{ category_group = "audit" }]',
      [{ category: null, categoryGroup: 'audit', enabled: true }],
    ],
    ['0.9.0', BELOW, '', []],
  ])('the diagnostic setting of blobs in %s', (version, args, logs, expected) => {
    const { resource } = called(
      call(
        STORAGE,
        version,
        `${args}\n  diagnostic_settings_blob = { d = { name = "d"\n workspace_resource_id = "/w"\n ${logs} } }`,
      ),
    );
    const setting = resource('module.m.azurerm_monitor_diagnostic_setting.blob["d"]');
    expect(at(setting, 'properties.logs')).toEqual(expected);
    expect(at(setting, 'properties.workspaceId')).toBe('/w');
  });
});
