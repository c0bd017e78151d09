import { describe, expect, it } from 'vitest';
import { headline } from '../../../support/plain.js';
import { terraform } from './builder.js';
import { at, deployed, idOf, lowered, placeAt, provider } from './lowering.js';

const IN_GROUP = { name: 'x', resource_group_name: 'rg' };

describe('Azure AI services', () => {
  const account = terraform('azurerm_cognitive_account.a', { ...IN_GROUP, kind: 'OpenAI' });

  it.each([
    ['azurerm_cognitive_account.a', {}, { publicNetworkAccess: 'Enabled', disableLocalAuth: false }],
    [
      'azurerm_cognitive_account.a',
      { public_network_access_enabled: false, local_auth_enabled: false },
      { publicNetworkAccess: 'Disabled', disableLocalAuth: true },
    ],
    ['azurerm_ai_services.a', {}, { publicNetworkAccess: 'Enabled', disableLocalAuth: false }],
    [
      'azurerm_ai_services.a',
      { public_network_access: 'Disabled', local_authentication_enabled: false },
      { publicNetworkAccess: 'Disabled', disableLocalAuth: true },
    ],
  ])('are open unless they say otherwise: %s %j', (address, given, expected) => {
    const { body } = lowered(address, { ...IN_GROUP, ...given });
    expect(at(body, 'properties')).toEqual({ restrictOutboundNetworkAccess: false, ...expected });
  });

  it('of 4.x have a kind by their type', () => {
    expect(at(lowered('azurerm_ai_services.a', IN_GROUP).body, 'kind')).toBe('AIServices');
  });

  it.each([
    ['azurerm_cognitive_account.a', 'key_vault_key_id'],
    ['azurerm_ai_services.a', 'managed_hsm_key_id'],
  ])('%s is encrypted with the key in %s', (address, argument) => {
    const { body } = lowered(address, {
      ...IN_GROUP,
      customer_managed_key: [{ [argument]: 'https://kv.vault.azure.net/keys/cmk/1', identity_client_id: 'c' }],
    });
    expect(at(body, 'properties.encryption')).toEqual({
      keySource: 'Microsoft.KeyVault',
      keyVaultProperties: {
        keyVaultUri: 'https://kv.vault.azure.net/',
        keyName: 'cmk',
        keyVersion: '1',
        identityClientId: 'c',
      },
    });
  });

  it('have deployments, projects and content filters', () => {
    const nested = { name: 'n', cognitive_account_id: idOf(account) };
    const deployment = lowered('azurerm_cognitive_deployment.d', {
      ...nested,
      model: [{ format: 'OpenAI', name: 'gpt-4o', version: '1' }],
      sku: [{ name: 'Standard' }],
      rai_policy_name: 'strict',
    });
    expect(headline(deployment)).toContain('Microsoft.CognitiveServices/accounts/deployments@undefined x/n');
    expect(at(deployment.body, 'properties')).toEqual({
      model: { format: 'OpenAI', name: 'gpt-4o', version: '1' },
      raiPolicyName: 'strict',
    });
    expect(placeAt(deployment.body, 'properties.raiPolicyName')).toBe('main.tf:6:3-6:29');
    expect(headline(lowered('azurerm_cognitive_account_project.p', nested))).toContain('/projects@undefined x/n');
    const filter = lowered('azurerm_cognitive_account_rai_policy.p', {
      ...nested,
      content_filter: [{ name: 'Hate', filter_enabled: true, block_enabled: false, source: 'Prompt' }],
    });
    expect(at(filter.body, 'properties.contentFilters')).toEqual([
      { name: 'Hate', enabled: true, blocking: false, source: 'Prompt' },
    ]);
  });
});

describe('Azure AI Search', () => {
  it('reaches data through shared private links', () => {
    const search = terraform('azurerm_search_service.s', IN_GROUP);
    const link = lowered('azurerm_search_shared_private_link_service.l', {
      name: 'l',
      search_service_id: idOf(search),
      subresource_name: 'blob',
      target_resource_id: 'st',
    });
    expect(headline(link)).toContain('searchServices/sharedPrivateLinkResources@undefined x/l');
    expect(at(link.body, 'properties')).toEqual({ groupId: 'blob', privateLinkResourceId: 'st' });
  });
});

describe('Cosmos DB', () => {
  it.each([
    ['4.20.0', { managed_hsm_key_id: 'k' }],
    ['5.2.0', { key_vault_key_id: 'k' }],
  ])('is encrypted in the words of %s', (constraint, given) => {
    const { body } = lowered('azurerm_cosmosdb_account.c', { ...IN_GROUP, ...given }, provider(constraint));
    expect(at(body, 'properties.keyVaultKeyUri')).toBe('k');
  });

  it.each([
    ['~> 3.0', { local_authentication_disabled: true, ip_range_filter: '1.2.3.4, 5.6.7.0/24' }],
    ['~> 4.0', { local_authentication_disabled: true, ip_range_filter: ['1.2.3.4', '5.6.7.0/24'] }],
    ['~> 5.0', { local_authentication_enabled: false, ip_range_filter: ['1.2.3.4', '5.6.7.0/24'] }],
  ])('says the same in the words of %s', (constraint, given) => {
    const { body } = lowered('azurerm_cosmosdb_account.c', { ...IN_GROUP, ...given }, provider(constraint));
    expect(at(body, 'properties')).toMatchObject({
      disableLocalAuth: true,
      ipRules: [{ ipAddressOrRange: '1.2.3.4' }, { ipAddressOrRange: '5.6.7.0/24' }],
      publicNetworkAccess: 'Enabled',
    });
  });
});

describe('Azure Monitor', () => {
  it.each([
    ['azurerm_application_insights.a', 'properties.DisableLocalAuth'],
    ['azurerm_log_analytics_workspace.w', 'properties.features.disableLocalAuth'],
  ])('turns keys off in the words of older and newer releases: %s', (address, path) => {
    const older = lowered(address, { ...IN_GROUP, local_authentication_disabled: true }, provider('~> 4.0.0'));
    const newer = lowered(address, { ...IN_GROUP, local_authentication_enabled: false }, provider('~> 5.0'));
    const silent = lowered(address, IN_GROUP);
    expect([at(older.body, path), at(newer.body, path), at(silent.body, path)]).toEqual([true, true, false]);
  });

  it.each([
    ['~> 4.0', { internet_query_enabled: false }, { publicNetworkAccessForQuery: 'Disabled' }],
    [
      '~> 5.0',
      { internet_query_access_type: 'SecuredByPerimeter' },
      { publicNetworkAccessForQuery: 'SecuredByPerimeter' },
    ],
    ['~> 5.0', {}, { publicNetworkAccessForQuery: 'Enabled', publicNetworkAccessForIngestion: 'Enabled' }],
  ])('is asked from outside in the words of %s: %j', (constraint, given, expected) => {
    const { body } = lowered('azurerm_log_analytics_workspace.w', { ...IN_GROUP, ...given }, provider(constraint));
    expect(at(body, 'properties')).toMatchObject(expected);
  });

  it.each([
    ['enabled_log', { categoryGroup: 'audit', enabled: true }],
    ['log', { categoryGroup: 'audit', enabled: true }],
  ])('collects what stands in %s', (block, expected) => {
    const { body } = lowered('azurerm_monitor_diagnostic_setting.d', {
      name: 'd',
      target_resource_id: 'x',
      [block]: [{ category_group: 'audit', retention_policy: [{ enabled: true, days: 30 }] }],
    });
    expect(at(body, 'properties.logs')).toEqual([{ ...expected, retentionPolicy: { enabled: true, days: 30 } }]);
  });

  it('links workspaces to clusters, which have keys', () => {
    const workspace = terraform('azurerm_log_analytics_workspace.w', IN_GROUP);
    const cluster = terraform('azurerm_log_analytics_cluster.c', { ...IN_GROUP, name: 'cluster' });
    const link = lowered('azurerm_log_analytics_linked_service.l', {
      resource_group_name: 'rg',
      workspace_id: idOf(workspace),
      write_access_id: idOf(cluster),
    });
    expect(headline(link)).toContain('workspaces/linkedServices@undefined x/Cluster');
    expect(at(link.body, 'properties')).toEqual({ writeAccessResourceId: '#azurerm_log_analytics_cluster.c' });
    const reading = lowered('azurerm_log_analytics_linked_service.l', {
      workspace_id: idOf(workspace),
      read_access_id: 'automation',
    });
    expect(headline(reading)).toContain(' x/Automation');
    const key = terraform('azurerm_log_analytics_cluster_customer_managed_key.k', {
      log_analytics_cluster_id: idOf(cluster),
      key_vault_key_id: 'https://kv.vault.azure.net/keys/cmk',
    });
    const [encrypted] = deployed(key, cluster);
    expect(encrypted && at(encrypted.body, 'properties.keyVaultProperties')).toEqual({
      keyVaultUri: 'https://kv.vault.azure.net/',
      keyName: 'cmk',
    });
  });

  it('tells somebody', () => {
    const alert = lowered('azurerm_monitor_activity_log_alert.a', {
      ...IN_GROUP,
      scopes: ['/subscriptions/s'],
      criteria: [
        { category: 'Policy', operation_name: 'Microsoft.Authorization/policyAssignments/write', levels: ['Error'] },
      ],
      action: [{ action_group_id: 'g' }],
    });
    expect(at(alert.body, 'properties')).toEqual({
      enabled: true,
      scopes: ['/subscriptions/s'],
      condition: {
        allOf: [
          { equals: 'Policy', field: 'category' },
          { equals: 'Microsoft.Authorization/policyAssignments/write', field: 'operationName' },
          { containsAny: ['Error'], field: 'level' },
        ],
      },
      actions: { actionGroups: [{ actionGroupId: 'g' }] },
    });
    expect(placeAt(alert.body, 'properties.condition.allOf')).toMatch(/^main\.tf:5:3-/);
    const group = lowered('azurerm_monitor_action_group.g', {
      ...IN_GROUP,
      short_name: 'ops',
      email_receiver: [{ name: 'a', email_address: 'a@b.c' }],
    });
    expect(at(group.body, 'properties')).toEqual({
      enabled: true,
      groupShortName: 'ops',
      emailReceivers: [{ name: 'a', emailAddress: 'a@b.c' }],
    });
    const metric = lowered('azurerm_monitor_metric_alert.m', { ...IN_GROUP, enabled: false, scopes: ['x'] });
    expect(at(metric.body, 'properties')).toEqual({ enabled: false, scopes: ['x'], severity: 3 });
  });
});
