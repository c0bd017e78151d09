/** What a workspace works with: given by the caller, or before 0.5.0 made by the module itself, with other published modules. */
import type { Arguments, DescribedCall, Description, Expression, Input, Shape } from './known-module.js';
import { dashed, mapOf, objectOf, optional, quoted, required } from './known-module.js';
import { AI_SERVICES_PRINCIPAL } from './machine-learning-extras.js';
import type { Release } from './release.js';

/** Resource IDs. */
export interface Dependencies {
  readonly applicationInsights: Expression;
  readonly containerRegistry: Expression;
  readonly keyVault: Expression;
  readonly storageAccount: Expression;
  readonly hub: Expression;
}

export const GIVEN: Dependencies = {
  applicationInsights: 'try(var.application_insights.resource_id, null)',
  containerRegistry: 'try(var.container_registry.resource_id, null)',
  keyVault: 'var.key_vault.use_microsoft_managed_key_vault ? null : var.key_vault.resource_id',
  storageAccount: 'var.storage_account.resource_id',
  hub: 'var.ai_studio_hub_id',
};

/** What makes the dependencies that the caller leaves to the module. */
export interface MadeDependencies {
  readonly inputs: Description['inputs'];
  readonly locals: Readonly<Record<string, Expression>>;
  readonly resources: Description['resources'];
  readonly modules: Readonly<Record<string, DescribedCall>>;
  readonly outputs: Description['outputs'];
  readonly dependencies: Dependencies;
}

const INSIGHTS = 'module.avm_res_insights_component';
const LOGS = 'module.avm_res_log_analytics_workspace';
const REGISTRY = 'module.avm_res_containerregistry_registry';
const VAULT = 'module.avm_res_keyvault_vault';
const STORAGE = 'module.avm_res_storage_storageaccount';

/** Before 0.3.0 the Log Analytics workspace had an input of its own, and Application Insights were no module. */
export function madeDependencies(release: Release): MadeDependencies {
  const isNested = release.since('0.3.0');
  const logs = isNested ? 'var.application_insights.log_analytics_workspace' : 'var.log_analytics_workspace';
  const insights = isNested ? `${INSIGHTS}[0].resource_id` : 'azurerm_application_insights.this[0].id';
  const asksForVault = release.since('0.4.1')
    ? '(var.key_vault.create_new && !var.key_vault.use_microsoft_managed_key_vault)'
    : 'var.key_vault.create_new';
  const given = release.since('0.4.1') ? GIVEN.keyVault : 'var.key_vault.resource_id';
  return {
    inputs: inputs(release),
    locals: {
      log_analytics_workspace_id: madeOr(`${logs}.create_new`, `${LOGS}[0].resource_id`, `${logs}.resource_id`),
    },
    resources: {
      'data.azurerm_client_config.current': { arguments: {} },
      ...(isNested
        ? {}
        : { 'azurerm_application_insights.this': { count: INSIGHTS_COUNT, arguments: INSIGHTS_ARGUMENTS } }),
    },
    modules: {
      ...(isNested ? { avm_res_insights_component: insightsComponent(release) } : {}),
      avm_res_log_analytics_workspace: logAnalytics(release, logs),
      avm_res_containerregistry_registry: containerRegistry(release),
      avm_res_keyvault_vault: keyVault(release, asksForVault),
      avm_res_storage_storageaccount: storageAccount(release),
    },
    outputs: {
      application_insights: isNested ? outputOf(INSIGHTS) : 'azurerm_application_insights.this',
      container_registry: outputOf(REGISTRY),
      key_vault: outputOf(VAULT),
      storage_account: outputOf(STORAGE),
    },
    dependencies: {
      applicationInsights: madeOr(
        'var.application_insights.create_new',
        insights,
        'var.application_insights.resource_id',
      ),
      containerRegistry: madeOr(
        'var.container_registry.create_new',
        `${REGISTRY}[0].resource_id`,
        'var.container_registry.resource_id',
      ),
      keyVault: madeOr(asksForVault, `${VAULT}[0].resource_id`, given),
      storageAccount: madeOr(
        'var.storage_account.create_new',
        `${STORAGE}[0].resource_id`,
        'var.storage_account.resource_id',
      ),
      hub: GIVEN.hub,
    },
  };
}

function madeOr(isMade: Expression, made: Expression, given: Expression): Expression {
  return `${isMade} ? ${made} : (${given})`;
}

function outputOf(module: Expression): Expression {
  return `length(${module}) == 1 ? { resource_id = ${module}[0].resource_id, name = ${module}[0].name } : null`;
}

const ENDPOINT: Shape = {
  name: optional('string'),
  subnet_resource_id: optional('string'),
  private_dns_zone_resource_ids: optional('set(string)', '[]'),
  private_service_connection_name: optional('string'),
  network_interface_name: optional('string'),
};

const CREATED: Shape = { resource_id: optional('string'), create_new: required('bool') };

function inputs(release: Release): Description['inputs'] {
  const isNested = release.since('0.3.0');
  const isOptional = release.since('0.4.1');
  const logs = optional(objectOf(CREATED), '{ create_new = false }');
  const endpoints = (more: Shape = {}) => ({ private_endpoints: optional(mapOf({ ...ENDPOINT, ...more }), '{}') });
  return {
    application_insights: optional(
      objectOf({ ...CREATED, ...(isNested ? { log_analytics_workspace: logs } : {}) }),
      '{ create_new = false }',
    ),
    ...(isNested ? {} : { log_analytics_workspace: logs, vnet: optional('any') }),
    container_registry: optional(
      objectOf({ ...CREATED, ...endpoints(), zone_redundant: optional('bool', 'false') }),
      '{ create_new = false }',
    ),
    key_vault: optional(
      objectOf({
        ...CREATED,
        ...(isOptional
          ? { create_new: optional('bool', 'true'), use_microsoft_managed_key_vault: optional('bool', 'false') }
          : {}),
        ...endpoints(),
        ...(isNested ? {} : { network_acls: firewall(optional('string')) }),
      }),
      '{ create_new = true }',
    ),
    storage_account: optional(
      objectOf({
        ...CREATED,
        ...endpoints({ subresource_name: required('string') }),
        ...(isNested ? {} : { network_rules: firewall(optional('set(string)', '[]')) }),
      }),
      '{ create_new = true }',
    ),
    ai_studio_hub_id: optional('string'),
  };
}

/** Before 0.3.0 the caller decided about the firewalls of what the module makes. */
function firewall(bypass: Input): Input {
  return optional(objectOf({ bypass, default_action: optional('string', '"Deny"') }));
}

const SHARED: Arguments = { location: 'var.location', resource_group_name: 'var.resource_group_name' };

const INSIGHTS_COUNT = 'var.application_insights.create_new ? 1 : 0';

const INSIGHTS_ARGUMENTS: Arguments = {
  ...SHARED,
  name: dashed('app-insights', 'var.name'),
  workspace_id: 'local.log_analytics_workspace_id',
};

function insightsComponent(release: Release): DescribedCall {
  const closed = { internet_ingestion_enabled: '!var.is_private', internet_query_enabled: '!var.is_private' };
  return {
    source: 'Azure/avm-res-insights-component/azurerm',
    version: '~> 0.1',
    count: INSIGHTS_COUNT,
    arguments: { ...INSIGHTS_ARGUMENTS, ...(release.since('0.3.9') ? closed : {}) },
  };
}

function logAnalytics(release: Release, input: Expression): DescribedCall {
  const closed = {
    log_analytics_workspace_internet_ingestion_enabled: '!var.is_private',
    log_analytics_workspace_internet_query_enabled: '!var.is_private',
  };
  return {
    source: 'Azure/avm-res-operationalinsights-workspace/azurerm',
    version: release.since('0.4.0') ? '~> 0.4' : release.since('0.3.9') ? '~> 0.4.2' : '0.3.3',
    count: `${input}.create_new ? 1 : 0`,
    arguments: {
      ...SHARED,
      name: dashed('la', 'var.name'),
      log_analytics_workspace_identity: { type: quoted('SystemAssigned') },
      ...(release.since('0.3.9') ? closed : {}),
    },
  };
}

function containerRegistry(release: Release): DescribedCall {
  return {
    source: 'Azure/avm-res-containerregistry-registry/azurerm',
    version: registryVersion(release),
    count: 'var.container_registry.create_new ? 1 : 0',
    arguments: {
      ...SHARED,
      name: `replace("acr\${var.name}", "-", "")`,
      public_network_access_enabled: '!var.is_private',
      zone_redundancy_enabled: 'var.container_registry.zone_redundant',
      private_endpoints: endpointsOf(release, 'var.container_registry'),
    },
  };
}

function registryVersion(release: Release): string {
  if (release.since('0.4.0')) return '~> 0.4';
  if (release.since('0.3.11')) return '>= 0.4.0';
  return release.since('0.3.8') ? '< 0.4.0' : '~> 0.1';
}

function keyVault(release: Release, isAsked: Expression): DescribedCall {
  const closed = 'var.is_private ? { bypass = "AzureServices", default_action = "Deny" } : null';
  return {
    source: 'Azure/avm-res-keyvault-vault/azurerm',
    version: vaultVersion(release),
    count: `${isAsked} ? 1 : 0`,
    arguments: {
      ...SHARED,
      name: dashed('kv', 'var.name'),
      tenant_id: 'data.azurerm_client_config.current.tenant_id',
      public_network_access_enabled: '!var.is_private',
      network_acls: release.since('0.3.0') ? closed : 'var.key_vault.network_acls',
      private_endpoints: endpointsOf(release, 'var.key_vault'),
    },
  };
}

function vaultVersion(release: Release): string {
  if (release.since('0.4.0')) return '~> 0.9';
  if (release.since('0.3.0')) return '~> 0.9.1';
  return release.since('0.2.1') ? '0.8.0' : '~> 0.7';
}

function storageAccount(release: Release): DescribedCall {
  const closed =
    'var.is_private ? { bypass = ["Logging", "Metrics", "AzureServices"], default_action = "Deny" } : null';
  const isConnected = release.since('0.3.0')
    ? 'var.aiservices.create_service_connection'
    : '((var.aiservices.name != null && var.aiservices.resource_group_id != null) || var.aiservices.create_new)';
  return {
    source: 'Azure/avm-res-storage-storageaccount/azurerm',
    version: release.since('0.4.0') ? '~> 0.4' : release.since('0.3.9') ? '~> 0.3' : '~> 0.1',
    count: 'var.storage_account.create_new ? 1 : 0',
    arguments: {
      ...SHARED,
      name: `replace("sa\${var.name}", "-", "")`,
      shared_access_key_enabled: 'true',
      public_network_access_enabled: '!var.is_private',
      managed_identities: { system_assigned: 'true' },
      network_rules: release.since('0.3.0') ? closed : 'var.storage_account.network_rules',
      private_endpoints: endpointsOf(release, 'var.storage_account', 'subresource_name = value.subresource_name'),
      role_assignments: `(var.is_private && ${isConnected}) ? {
        aiservices = { role_definition_id_or_name = "Storage Blob Data Contributor", principal_id = ${AI_SERVICES_PRINCIPAL} }
      } : {}`,
    },
  };
}

/** Made only for a workspace that is private, before 0.3.0 only in a network that is given. */
function endpointsOf(release: Release, input: Expression, more: Expression = ''): Expression {
  const isAsked = release.since('0.3.0') ? `${input}.private_endpoints != null` : 'var.vnet != null';
  return `var.is_private && ${isAsked} ? {
    for key, value in ${input}.private_endpoints : key => {
      name = value.name == null ? "pe-\${key}-\${var.name}" : value.name
      subnet_resource_id = value.subnet_resource_id
      private_dns_zone_resource_ids = value.private_dns_zone_resource_ids
      private_service_connection_name = value.private_service_connection_name == null ? "psc-\${key}-\${var.name}" : value.private_service_connection_name
      network_interface_name = value.network_interface_name == null ? "nic-pe-\${key}-\${var.name}" : value.network_interface_name
      ${more}
    }
  } : {}`;
}
