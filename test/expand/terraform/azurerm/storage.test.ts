import { describe, expect, it } from 'vitest';
import { lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import type { Value } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { headline, plain } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, deployed, idOf, lowered, placeAt, provider } from './lowering.js';

const ACCOUNT = { name: 'st', resource_group_name: 'rg' };
const account = terraform('azurerm_storage_account.a', ACCOUNT);

/** The account and the services that its blocks stand for. */
function withServices(given: Parameters<typeof terraform>[1], options = {}) {
  return lowerTerraformResources([terraform('azurerm_storage_account.a', { ...ACCOUNT, ...given }, options)]);
}

describe('storage accounts', () => {
  it.each([
    ['1.44.0', { supportsHttpsTrafficOnly: false, allowBlobPublicAccess: true, minimumTlsVersion: 'TLS1_0' }],
    ['2.18.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_0' }],
    ['2.19.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_0' }],
    ['2.20.0', { allowBlobPublicAccess: false, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_0' }],
    ['~> 2.40', { allowBlobPublicAccess: false, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_0' }],
    ['~> 2.99', { allowBlobPublicAccess: false, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_0' }],
    ['~> 3.0.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_2' }],
    ['~> 3.117', { allowBlobPublicAccess: true, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_2' }],
    ['~> 4.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: false, minimumTlsVersion: 'TLS1_2' }],
    ['~> 5.0', { allowBlobPublicAccess: false, allowCrossTenantReplication: false, minimumTlsVersion: 'TLS1_2' }],
  ])('have the defaults of %s', (constraint, expected) => {
    const { body } = lowered('azurerm_storage_account.a', ACCOUNT, provider(constraint));
    expect(at(body, 'properties')).toMatchObject(expected);
  });

  it.each([
    ['1.44.0', 'Storage', false],
    ['2.0.0', 'StorageV2', undefined],
    ['5.2.0', 'StorageV2', undefined],
  ])('are under %s of kind %s, with HTTPS only: %s', (constraint, kind, httpsOnly) => {
    const { body } = lowered('azurerm_storage_account.a', ACCOUNT, provider(constraint));
    expect(at(body, 'kind')).toBe(kind);
    expect(at(body, 'properties.supportsHttpsTrafficOnly')).toBe(httpsOnly);
  });

  it.each([
    [undefined, 'AzureServices'],
    [[], 'AzureServices'],
    [['None'], 'None'],
    [['Logging', 'AzureServices'], 'Logging, AzureServices'],
  ])('let past their network rules %j: %s', (bypass, expected) => {
    const rules = { default_action: 'Deny', ...(bypass === undefined ? {} : { bypass }) };
    const { body } = lowered('azurerm_storage_account.a', { ...ACCOUNT, network_rules: [rules] });
    expect(at(body, 'properties.networkAcls.bypass')).toBe(expected);
  });

  it.each([
    ['~> 3.0', { enable_https_traffic_only: false }],
    ['~> 4.0', { https_traffic_only_enabled: false }],
  ])('accept plain HTTP in the words of %s', (constraint, given) => {
    const { body } = lowered('azurerm_storage_account.a', { ...ACCOUNT, ...given }, provider(constraint));
    expect(at(body, 'properties.supportsHttpsTrafficOnly')).toBe(false);
  });

  it.each([
    [
      'https://kv.vault.azure.net/keys/cmk/1',
      { keyvaulturi: 'https://kv.vault.azure.net/', keyname: 'cmk', keyversion: '1' },
    ],
    ['https://kv.vault.azure.net/keys/cmk', { keyvaulturi: 'https://kv.vault.azure.net/', keyname: 'cmk' }],
    [
      unknownOf('azurerm_key_vault_key.k.versionless_id'),
      {
        keyvaulturi: '<vault(azurerm_key_vault_key.k.versionless_id)>',
        keyname: '<keyName(azurerm_key_vault_key.k.versionless_id)>',
      },
    ],
    [
      unknownOf('var.key'),
      { keyvaulturi: '<vault(var.key)>', keyname: '<keyName(var.key)>', keyversion: '<keyVersion(var.key)>' },
    ],
  ])('are encrypted with the key %j', (key, expected) => {
    const { body } = lowered('azurerm_storage_account.a', {
      ...ACCOUNT,
      customer_managed_key: [{ key_vault_key_id: key, user_assigned_identity_id: 'i' }],
    });
    expect(at(body, 'properties.encryption')).toMatchObject({
      keySource: 'Microsoft.Keyvault',
      keyvaultproperties: expected,
      identity: { userAssignedIdentity: 'i' },
    });
    expect(placeAt(body, 'properties.encryption.keyvaultproperties.keyname')).toMatch(/^main\.tf:4:3-/);
  });

  it('are encrypted with the key of another resource, in the words of older releases too', () => {
    const key = terraform('azurerm_storage_account_customer_managed_key.k', {
      storage_account_id: idOf(account),
      key_vault_id: 'kv',
      key_name: 'cmk',
      key_version: null,
    });
    const [resource] = deployed(account, key);
    expect(resource && at(resource.body, 'properties.encryption')).toMatchObject({
      keySource: 'Microsoft.Keyvault',
      keyvaultproperties: { keyname: 'cmk' },
    });
  });
});

describe('services of a storage account', () => {
  it('are resources, with what is off where nothing turns it on', () => {
    const [, blobs, files, ...more] = withServices({
      blob_properties: [
        { delete_retention_policy: [{ days: 30 }], versioning_enabled: true, cors_rule: [{ allowed_origins: ['*'] }] },
      ],
      share_properties: [{}],
    });
    expect(more).toEqual([]);
    expect(blobs && headline(blobs)).toBe(
      'azurerm_storage_account.a.blob_properties[0] Microsoft.Storage/storageAccounts/blobServices@undefined st/default',
    );
    expect(blobs?.parentAddress).toBe('azurerm_storage_account.a');
    expect(blobs && plain(blobs.body)).toEqual({
      properties: {
        deleteRetentionPolicy: { enabled: true, days: 30 },
        containerDeleteRetentionPolicy: { enabled: false },
        isVersioningEnabled: true,
        changeFeed: { enabled: false },
        cors: { corsRules: [{ allowedOrigins: ['*'] }] },
      },
    });
    expect(blobs && placeAt(blobs.body, 'properties.isVersioningEnabled')).toMatch(/^main\.tf:4:3-/);
    expect(files && plain(files.body)).toEqual({ properties: { shareDeleteRetentionPolicy: { enabled: false } } });
  });

  it('have seven days of retention unless it says otherwise, and none that is known in a dynamic block', () => {
    const [, blobs] = withServices({ blob_properties: [{ container_delete_retention_policy: [{}] }] });
    expect(blobs && at(blobs.body, 'properties.containerDeleteRetentionPolicy')).toEqual({ enabled: true, days: 7 });
    const [, uncertain] = withServices({ blob_properties: [{ delete_retention_policy: unknownOf('var.days') }] });
    expect(uncertain && at(uncertain.body, 'properties.deleteRetentionPolicy')).toMatch(/var\.days/);
  });

  it('may be there if a dynamic block may add them', () => {
    const resources = withServices({}, { open: unknownOf('dynamic') });
    expect(resources.map(headline).slice(1)).toEqual([
      expect.stringMatching(/blobServices@undefined st\/default \?$/),
      expect.stringMatching(/fileServices@undefined st\/default \?$/),
      expect.stringMatching(/queueServices@undefined st\/default \?$/),
    ]);
  });

  it('of queues are a resource of their own since 4.x', () => {
    const service = lowered('azurerm_storage_account_queue_properties.q', {
      storage_account_id: idOf(account),
      cors_rule: [{ allowed_origins: ['*'] }],
    });
    expect(headline(service)).toContain('storageAccounts/queueServices@undefined st/default');
    expect(at(service.body, 'properties.cors.corsRules')).toEqual([{ allowedOrigins: ['*'] }]);
  });
});

describe('what is in a storage account', () => {
  it.each([
    ['azurerm_storage_container.c', 'blobServices/containers'],
    ['azurerm_storage_data_lake_gen2_filesystem.c', 'blobServices/containers'],
    ['azurerm_storage_share.c', 'fileServices/shares'],
    ['azurerm_storage_queue.c', 'queueServices/queues'],
    ['azurerm_storage_table.c', 'tableServices/tables'],
  ])('%s is nested in a service', (address, type) => {
    const nested = lowered(address, { name: 'c', storage_account_id: idOf(account) });
    expect(headline(nested)).toBe(`${address} Microsoft.Storage/storageAccounts/${type}@undefined st/default/c`);
  });

  it('names its account in older releases', () => {
    const container = lowered('azurerm_storage_container.c', {
      name: 'c',
      storage_account_name: 'st',
      container_access_type: 'blob',
    });
    expect(container.names.map(plain)).toEqual(['st', 'default', 'c']);
    expect(at(container.body, 'properties.publicAccess')).toBe('Blob');
  });

  it('is known to a datastore by the attribute that older releases have for it', () => {
    const container = terraform('azurerm_storage_container.c', { name: 'c', storage_account_id: idOf(account) });
    const id = idOf(container);
    const attribute: Value = {
      ...unknownOf('azurerm_storage_container.c.resource_manager_id'),
      ...(id.kind === 'resource-id' ? { target: id } : {}),
    };
    const { body } = lowered('azurerm_machine_learning_datastore_blobstorage.d', {
      name: 'd',
      storage_container_id: attribute,
    });
    expect(at(body, 'properties')).toMatchObject({ accountName: 'st', containerName: 'c' });
  });

  it('is kept by policies', () => {
    const policy = lowered('azurerm_storage_management_policy.p', {
      storage_account_id: idOf(account),
      rule: [{ name: 'r', enabled: true }, { name: 'incomplete' }],
    });
    expect(headline(policy)).toContain('managementPolicies@undefined st/default');
    expect(at(policy.body, 'properties.policy.rules')).toEqual([{ name: 'r', enabled: true }, { name: 'incomplete' }]);
    const container = terraform('azurerm_storage_container.c', { name: 'c', storage_account_id: idOf(account) });
    const immutable = lowered('azurerm_storage_container_immutability_policy.i', {
      storage_container_resource_manager_id: idOf(container),
      immutability_period_in_days: 7,
      locked: true,
    });
    expect(headline(immutable)).toContain(' st/default/c/default');
    expect(at(immutable.body, 'properties')).toEqual({
      immutabilityPeriodSinceCreationInDays: 7,
      state: 'Locked',
    });
  });
});

describe('container registries', () => {
  const REGISTRY = { name: 'cr', resource_group_name: 'rg' };

  it('have the defaults of the provider', () => {
    expect(at(lowered('azurerm_container_registry.r', REGISTRY).body, 'properties')).toEqual({
      adminUserEnabled: false,
      networkRuleBypassOptions: 'AzureServices',
      anonymousPullEnabled: false,
      dataEndpointEnabled: false,
      policies: {
        exportPolicy: { status: 'enabled' },
        azureADAuthenticationAsArmPolicy: { status: 'enabled' },
      },
    });
  });

  it.each([
    ['~> 5.0', { retention_policy_in_days: 7 }, { status: 'enabled', days: 7 }],
    ['~> 5.0', { retention_policy_in_days: 0 }, { status: 'disabled', days: 0 }],
    ['~> 5.0', { retention_policy_in_days: unknownOf('var.days') }, { status: '<kept(var.days)>', days: '<var.days>' }],
    ['~> 3.0', { retention_policy: [{ enabled: true, days: 7 }] }, { status: 'enabled', days: 7 }],
    ['~> 3.0', { retention_policy: [{ enabled: false }] }, { status: 'disabled' }],
  ])('retain images in the words of %s: %j', (constraint, given, expected) => {
    const { body } = lowered('azurerm_container_registry.r', { ...REGISTRY, ...given }, provider(constraint));
    expect(at(body, 'properties.policies.retentionPolicy')).toEqual(expected);
  });

  it.each([
    ['~> 2.99', {}, 'disabled'],
    ['~> 3.117', {}, 'disabled'],
    ['~> 3.117', { enabled: false }, 'disabled'],
    ['~> 3.117', { enabled: true }, 'enabled'],
    ['~> 4.0', {}, 'enabled'],
    ['~> 5.0', {}, 'enabled'],
  ])('are encrypted under %s with a block of %j: %s', (constraint, given, status) => {
    const encryption = [{ key_vault_key_id: 'k', identity_client_id: 'i', ...given }];
    const { body } = lowered('azurerm_container_registry.r', { ...REGISTRY, encryption }, provider(constraint));
    expect(at(body, 'properties.encryption')).toEqual({
      status,
      keyVaultProperties: { keyIdentifier: 'k', identity: 'i' },
    });
  });

  it('have tokens, scope maps, webhooks, tasks and cache rules', () => {
    const registry = terraform('azurerm_container_registry.r', REGISTRY);
    const named = { name: 'x', container_registry_name: 'cr', resource_group_name: 'rg' };
    const token = lowered('azurerm_container_registry_token.t', { ...named, scope_map_id: 'm' });
    expect([headline(token), at(token.body, 'properties')]).toEqual([
      'azurerm_container_registry_token.t Microsoft.ContainerRegistry/registries/tokens@undefined cr/x',
      { scopeMapId: 'm', status: 'Enabled' },
    ]);
    const map = lowered('azurerm_container_registry_scope_map.m', {
      ...named,
      actions: ['repositories/*/content/read'],
    });
    expect(at(map.body, 'properties.actions')).toEqual(['repositories/*/content/read']);
    const hook = lowered('azurerm_container_registry_webhook.w', {
      name: 'w',
      registry_name: 'cr',
      resource_group_name: 'rg',
      service_uri: 'http://x',
    });
    expect([hook.names.map(plain), at(hook.body, 'properties')]).toEqual([
      ['cr', 'w'],
      { serviceUri: 'http://x', status: 'enabled' },
    ]);
    const inRegistry = { name: 'x', container_registry_id: idOf(registry) };
    expect(headline(lowered('azurerm_container_registry_task.t', inRegistry))).toContain('/tasks@undefined cr/x');
    const rule = lowered('azurerm_container_registry_cache_rule.c', { ...inRegistry, source_repo: 'docker.io/x' });
    expect(at(rule.body, 'properties')).toEqual({ sourceRepository: 'docker.io/x' });
  });
});

describe('what releases send by themselves', () => {
  it.each([
    ['>= 2.90, < 4.0', 'TLS1_2', "in the newest azurerm of '>= 2.90, < 4.0', 3.117.1"],
    ['< 3.0', 'TLS1_0', undefined],
    ['~> 4.0', 'TLS1_2', undefined],
    [undefined, 'TLS1_2', 'in the newest azurerm, 5.2.0'],
  ])('name the assumed release in the step of a default that depends on it: %s', (constraint, value, assumed) => {
    const required = { source: 'hashicorp/azurerm', ...(constraint === undefined ? {} : { constraint }) };
    const { body } = lowered('azurerm_storage_account.st', ACCOUNT, { provider: required });
    const minimum = memberOf(memberOf(body, 'properties')?.value, 'minimumTlsVersion')?.value;
    const steps =
      assumed === undefined ? [] : [`default argument min_tls_version of azurerm_storage_account ${assumed}`];
    expect(minimum && plain(minimum)).toBe(value);
    expect(minimum?.origin.steps.map((step) => `${step.role} ${step.name}`)).toEqual(steps);
  });

  it('take the default where one alternative is null', () => {
    const choose = (whenTrue: string): Value => {
      const reason = unknownOf('var.old');
      const { origin } = reason;
      const alternatives = [
        { value: { kind: 'scalar', value: whenTrue, origin }, when: "if 'var.old' is true" },
        { value: { kind: 'scalar', value: null, origin }, when: "if 'var.old' is false" },
      ] as const;
      return { kind: 'choice', alternatives, reason, origin };
    };
    const { body } = lowered('azurerm_storage_account.st', { ...ACCOUNT, min_tls_version: choose('TLS1_0') });
    const minimum = memberOf(memberOf(body, 'properties')?.value, 'minimumTlsVersion')?.value;
    expect(minimum?.kind === 'choice' && minimum.alternatives.map((one) => plain(one.value))).toEqual([
      'TLS1_0',
      'TLS1_2',
    ]);
  });
});
