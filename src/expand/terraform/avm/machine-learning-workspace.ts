/** Azure Machine Learning workspaces, hubs and projects. */
import {
  CUSTOMER_MANAGED_KEY,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  lock,
  MANAGED_IDENTITIES,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, KnownModule } from './known-module.js';
import { dashed, mapOf, nonNull, objectOf, optional, quoted, required } from './known-module.js';
import type { Release } from './release.js';

export const MACHINE_LEARNING_WORKSPACE: KnownModule = {
  name: 'avm-res-machinelearningservices-workspace',
  releases: ['0.8.0', '0.9.0'],
  describe: workspace,
};

const DEPENDENCY = optional(objectOf({ resource_id: optional('string') }), '{ resource_id = null }');

const OUTBOUND_RULES = objectOf({
  fqdn: optional(mapOf({ destination: required('string') }), '{}'),
  private_endpoint: optional(
    mapOf({
      resource_id: required('string'),
      sub_resource_target: required('string'),
      spark_enabled: optional('bool', 'false'),
    }),
    '{}',
  ),
  service_tag: optional(
    mapOf({
      action: required('string'),
      service_tag: required('string'),
      address_prefixes: optional('list(string)'),
      protocol: required('string'),
      port_ranges: required('string'),
    }),
    '{}',
  ),
});

const INPUTS: Description['inputs'] = {
  ...PLACE_IN_GROUP,
  ...CUSTOMER_MANAGED_KEY,
  ...DIAGNOSTIC_SETTINGS,
  ...LOCK,
  ...MANAGED_IDENTITIES,
  ...privateEndpointInputs(),
  ...ZONE_GROUPS_MANAGED,
  ...ROLE_ASSIGNMENTS,
  kind: optional('string', '"Default"'),
  storage_account: DEPENDENCY,
  application_insights: DEPENDENCY,
  container_registry: DEPENDENCY,
  azure_ai_hub: DEPENDENCY,
  key_vault: optional(
    objectOf({ resource_id: optional('string'), use_microsoft_managed_key_vault: optional('bool', 'false') }),
    '{ resource_id = null }',
  ),
  hbi_workspace: optional('bool', 'false'),
  image_build_compute: optional('string'),
  ip_allowlist: optional('set(string)', '[]'),
  is_private: optional('bool'),
  public_network_access_enabled: optional('bool', 'false'),
  primary_user_assigned_identity: nonNull(objectOf({ resource_id: optional('string') }), '{}'),
  storage_access_type: optional('string', '"identity"'),
  outbound_rules: optional(mapOf({ resource_id: required('string'), sub_resource_target: required('string') }), '{}'),
  workspace_managed_network: optional(
    objectOf({
      isolation_mode: required('string'),
      outbound_rules: optional(OUTBOUND_RULES, '{}'),
      firewall_sku: optional('string', '"Standard"'),
    }),
    '{ isolation_mode = "Disabled" }',
  ),
};

/** Since 0.9.0. */
const NEWER_INPUTS: Description['inputs'] = {
  provision_network_now_enabled: optional('bool', 'false'),
  public_access_when_behind_vnet_enabled: optional('bool', 'false'),
  serverless_compute: optional(
    objectOf({ subnet_id: optional('string'), public_ip_enabled: optional('bool', 'false') }),
  ),
  service_side_cmk_encryption_enabled: optional('bool', 'false'),
};

/** The one of the three resources that the kind asks for. */
const ID =
  'var.kind == "Default" ? azapi_resource.this[0].id : var.kind == "Hub" ? azapi_resource.hub[0].id : azapi_resource.project[0].id';

function workspace(release: Release): Description {
  const since9 = release.since('0.9.0');
  const type = quoted(
    `Microsoft.MachineLearningServices/workspaces@${since9 ? '2025-07-01-preview' : '2025-01-01-preview'}`,
  );
  return {
    azurerm: since9 ? '>= 4.17.0, < 5.0' : '~> 4.0',
    inputs: since9 ? { ...INPUTS, ...NEWER_INPUTS } : INPUTS,
    ignored: [...UNINTERESTING, 'workspace_description', 'workspace_friendly_name'],
    locals: {
      id: ID,
      is_public: 'var.is_private != null ? var.is_private == false : var.public_network_access_enabled',
      outbound_rules: outboundRules(),
    },
    resources: {
      'data.azurerm_resource_group.current': { arguments: { name: 'var.resource_group_name' } },
      'data.azurerm_key_vault_key.cmk': {
        count: 'var.customer_managed_key == null ? 0 : 1',
        arguments: {
          key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
          name: 'var.customer_managed_key.key_name',
        },
      },
      'azapi_resource.this': ofKind('Default', type, PROPERTIES),
      'azapi_resource.hub': ofKind('Hub', type, { ...PROPERTIES, ...(since9 ? { ...SERVERLESS, ...NEWER_HUB } : {}) }),
      'azapi_resource.project': ofKind('Project', type, {
        hubResourceId: 'var.azure_ai_hub.resource_id',
        ...(since9 ? { ...SERVERLESS, ...NEWER_PROJECT } : {}),
      }),
      ...lock('local.id'),
      ...roleAssignments('local.id'),
      ...diagnosticSettings('local.id'),
      ...privateEndpoints({
        target: 'local.id',
        groups: '["amlworkspace"]',
        name: dashed('pep', 'var.name'),
        connection: dashed('pse', 'var.name'),
      }),
    },
    outputs: {
      resource_id: 'local.id',
      private_endpoints: 'azurerm_private_endpoint.this',
    },
  };
}

const PRIMARY_IDENTITY: Arguments = {
  primaryUserAssignedIdentity:
    'var.managed_identities.system_assigned == true ? "" : var.primary_user_assigned_identity.resource_id',
};

const PROPERTIES: Arguments = {
  ...PRIMARY_IDENTITY,
  publicNetworkAccess: 'local.is_public ? "Enabled" : "Disabled"',
  applicationInsights: 'try(var.application_insights.resource_id, null)',
  hbiWorkspace: 'var.hbi_workspace',
  keyVault: 'var.key_vault.use_microsoft_managed_key_vault ? null : var.key_vault.resource_id',
  storageAccount: 'var.storage_account.resource_id',
  containerRegistry: 'try(var.container_registry.resource_id, null)',
  systemDatastoresAuthMode: 'var.storage_access_type',
  managedNetwork: {
    isolationMode: 'var.workspace_managed_network.isolation_mode',
    outboundRules: 'local.outbound_rules',
    firewallSku: 'var.workspace_managed_network.firewall_sku',
  },
  ipAllowlist: 'var.ip_allowlist',
  imageBuildCompute: 'var.image_build_compute',
  encryption: `var.customer_managed_key != null ? {
    status = "Enabled"
    identity = var.customer_managed_key.user_assigned_identity != null ? {
      userAssignedIdentity = var.customer_managed_key.user_assigned_identity.resource_id
    } : null
    keyVaultProperties = {
      keyVaultArmId = var.customer_managed_key.key_vault_resource_id
      keyIdentifier = var.customer_managed_key.key_version == null ? data.azurerm_key_vault_key.cmk[0].id : "\${data.azurerm_key_vault_key.cmk[0].versionless_id}/\${var.customer_managed_key.key_version}"
    }
  } : null`,
};

const SERVERLESS: Arguments = {
  serverlessComputeSettings: `var.serverless_compute != null ? {
    serverlessComputeCustomSubnet = var.serverless_compute.subnet_id
    serverlessComputeNoPublicIP = !var.serverless_compute.public_ip_enabled
  } : null`,
};

const NEWER_HUB: Arguments = {
  enableServiceSideCMKEncryption: 'var.service_side_cmk_encryption_enabled',
  provisionNetworkNow: 'var.provision_network_now_enabled',
};

const NEWER_PROJECT: Arguments = {
  ...PRIMARY_IDENTITY,
  imageBuildCompute: 'var.image_build_compute',
  provisionNetworkNow: 'var.provision_network_now_enabled',
  allowPublicAccessWhenBehindVnet: 'var.public_access_when_behind_vnet_enabled',
  hbiWorkspace: 'var.hbi_workspace',
};

function ofKind(kind: string, type: string, properties: Arguments): DescribedResource {
  return {
    count: `var.kind == "${kind}" ? 1 : 0`,
    arguments: {
      type,
      name: 'var.name',
      parent_id: 'data.azurerm_resource_group.current.id',
      location: 'var.location',
      body: { kind: 'var.kind', properties },
      identity: [
        {
          type: 'var.managed_identities.system_assigned && length(var.managed_identities.user_assigned_resource_ids) > 0 ? "SystemAssigned, UserAssigned" : length(var.managed_identities.user_assigned_resource_ids) > 0 ? "UserAssigned" : "SystemAssigned"',
          identity_ids: 'var.managed_identities.user_assigned_resource_ids',
        },
      ],
    },
    ignoreChanges: ['tags', 'parent_id'],
  };
}

function outboundRules(): string {
  const rules = 'var.workspace_managed_network.outbound_rules';
  return `merge(
    { for key, rule in ${rules}.fqdn : key => { type = "FQDN", destination = rule.destination } },
    { for key, rule in var.outbound_rules : key => {
      type = "PrivateEndpoint"
      destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = false }
    } },
    { for key, rule in ${rules}.private_endpoint : key => {
      type = "PrivateEndpoint"
      destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = rule.spark_enabled }
    } },
    { for key, rule in ${rules}.service_tag : key => {
      type = "ServiceTag"
      destination = {
        action = rule.action
        addressPrefixes = rule.address_prefixes
        portRanges = rule.port_ranges
        protocol = rule.protocol
        serviceTag = rule.service_tag
      }
    } },
  )`;
}
