/** Workspaces, hubs and projects. */
import { block, copied, eachAs } from '../../mapping/conversions.js';
import type { Arguments } from '../../mapping/mapping.js';
import { enabledOrDisabled, IDENTITY, resourceId, sibling, word } from '../conversions.js';
import type { Kind } from '../kind.js';
import { outboundRules } from './outbound-rules.js';

const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const KEY = 'properties.encryption.keyVaultProperties';

const SERVERLESS_COMPUTE = block('properties.serverlessComputeSettings', {
  custom_subnet: resourceId('serverlessComputeCustomSubnet'),
  no_public_ip: copied('serverlessComputeNoPublicIP'),
});

const ALL_WORKSPACES: Arguments = {
  location: copied('location'),
  tags: copied('tags'),
  storage_account: resourceId('properties.storageAccount'),
  key_vault: resourceId('properties.keyVault'),
  container_registry: resourceId('properties.containerRegistry'),
  application_insights: resourceId('properties.applicationInsights'),
  hbi_workspace: copied('properties.hbiWorkspace'),
  public_network_access: enabledOrDisabled('properties.publicNetworkAccess'),
  network_acls: block('properties.networkAcls', {
    default_action: word('defaultAction', { allow: 'Allow', deny: 'Deny' }),
    ip_rules: copied('ipRules'),
  }),
  ip_allowlist: eachAs('properties.networkAcls.ipRules', 'value'),
  image_build_compute: sibling('properties.imageBuildCompute', COMPUTE),
  customer_managed_key: block(
    undefined,
    {
      key_vault: resourceId(`${KEY}.keyVaultArmId`),
      key_uri: { ...copied(`${KEY}.keyIdentifier`) },
      cosmosdb_id: resourceId('properties.encryption.cosmosDbResourceId'),
      storage_id: resourceId('properties.encryption.storageAccountResourceId'),
      search_id: resourceId('properties.encryption.searchAccountResourceId'),
    },
    { 'properties.encryption.status': 'Enabled' },
  ),
  managed_network: block('properties.managedNetwork', {
    isolation_mode: word('isolationMode', {
      disabled: 'Disabled',
      allow_internet_outbound: 'AllowInternetOutbound',
      allow_only_approved_outbound: 'AllowOnlyApprovedOutbound',
    }),
    outbound_rules: outboundRules('outboundRules'),
    firewall_sku: word('firewallSku', { standard: 'Standard', basic: 'Basic' }),
  }),
  provision_network_now: copied('properties.provisionNetworkNow'),
  identity: IDENTITY,
  primary_user_assigned_identity: resourceId('properties.primaryUserAssignedIdentity'),
  system_datastores_auth_mode: word('properties.systemDatastoresAuthMode', {
    access_key: 'AccessKey',
    identity: 'Identity',
    user_delegation_sas: 'UserDelegationSAS',
  }),
  enable_data_isolation: copied('properties.enableDataIsolation'),
  allow_roleassignment_on_rg: copied('properties.allowRoleAssignmentOnRG'),
  serverless_compute: SERVERLESS_COMPUTE,
};

const OTHER_KEYS = [
  'allow_recover_softdeleted_workspace',
  'description',
  'discovery_url',
  'display_name',
  'enable_software_bill_of_materials',
  'feature_store_settings',
  'id',
  'mlflow_tracking_uri',
  'notebook_private_endpoint_connections',
  'private_endpoints',
  'resource_group',
  'softdelete_enable',
];

const SOURCE = 'azure-ai-ml, _schema/workspace; learn.microsoft.com/azure/machine-learning/reference-yaml-workspace';

/** A workspace of its own. */
export const workspace: Kind = {
  label: 'workspace file',
  schemas: ['workspace'],
  command: 'workspace',
  arm: 'Microsoft.MachineLearningServices/workspaces',
  names: ['name'],
  isTopLevel: true,
  arguments: ALL_WORKSPACES,
  otherKeys: OTHER_KEYS,
  shape: (keys) =>
    keys.has('name') &&
    !keys.has('hub_id') &&
    (keys.has('hbi_workspace') ||
      keys.has('customer_managed_key') ||
      keys.holds('managed_network', 'isolation_mode') ||
      keys.has('primary_user_assigned_identity') ||
      keys.has('storage_account', 'key_vault')),
  source: SOURCE,
};

/** A hub, which projects share. */
export const hub: Kind = {
  ...workspace,
  label: 'hub file',
  schemas: ['hub', 'workspacehub'],
  fixed: { kind: 'Hub' },
  otherKeys: [
    ...OTHER_KEYS,
    'additional_workspace_storage_accounts',
    'default_resource_group',
    'default_workspace_resource_group',
    'existing_workspaces',
    'workspace_hub_config',
  ],
  shape: (keys) => keys.has('name', 'default_resource_group') && keys.has('managed_network'),
};

/** A project of a hub. */
export const project: Kind = {
  ...workspace,
  label: 'project file',
  schemas: ['project'],
  fixed: { kind: 'Project' },
  arguments: { ...ALL_WORKSPACES, hub_id: resourceId('properties.hubResourceId') },
  shape: (keys) => keys.has('name', 'hub_id'),
};

/** A workspace that keeps features. */
export const featureStore: Kind = {
  ...workspace,
  label: 'feature store file',
  schemas: ['featurestore'],
  command: 'feature-store',
  fixed: { kind: 'FeatureStore' },
  otherKeys: [...OTHER_KEYS, 'compute_runtime', 'materialization_identity', 'offline_store', 'online_store'],
  shape: (keys) => keys.has('name', 'materialization_identity'),
  source: 'azure-ai-ml, _schema/_feature_store/feature_store_schema',
};
