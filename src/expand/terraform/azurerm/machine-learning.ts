/** Workspaces of Azure Machine Learning: workspace, AI Foundry hub and project, outbound rules. */
import { all, block, copied, enabledDisabled, identity, inverted, orElse, presence, until } from './conversions.js';
import { BY_NAME, nestedIn } from './locators.js';
import type { Arguments, TypeMapping } from './mapping.js';
import { isBefore } from './provider-version.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const OUTBOUND_RULE = 'Microsoft.MachineLearningServices/workspaces/outboundRules';

const DEPENDENCIES: Arguments = {
  application_insights_id: copied('properties.applicationInsights'),
  container_registry_id: copied('properties.containerRegistry'),
  key_vault_id: copied('properties.keyVault'),
  storage_account_id: copied('properties.storageAccount'),
};

const SHARED: Arguments = {
  location: copied('location'),
  tags: copied('tags'),
  identity: identity(),
  primary_user_assigned_identity: copied('properties.primaryUserAssignedIdentity'),
};

const ENCRYPTION = block(
  'properties.encryption',
  {
    key_vault_id: copied('keyVaultProperties.keyVaultArmId'),
    key_id: copied('keyVaultProperties.keyIdentifier'),
    user_assigned_identity_id: copied('identity.userAssignedIdentity'),
  },
  { status: 'Enabled' },
);

/** The argument of this name drove the legacy flag before 3.25; without it releases up to 4.0 send Disabled. */
const PUBLIC_NETWORK_ACCESS = until(
  '3.25',
  copied('properties.allowPublicAccessWhenBehindVnet'),
  orElse(enabledDisabled('properties.publicNetworkAccess'), (version) =>
    isBefore(version, '4.0') ? false : undefined,
  ),
);

export const WORKSPACES: readonly TypeMapping[] = [
  {
    azurerm: 'machine_learning_workspace',
    arm: WORKSPACE,
    // Releases before 3.25 cannot say publicNetworkAccess: what they deploy is judged like the API versions without it.
    apiVersion: (version) => (isBefore(version, '3.25') ? '2021-04-01' : undefined),
    arguments: {
      ...DEPENDENCIES,
      ...SHARED,
      kind: copied('kind'),
      sku_name: copied('sku.name'),
      public_network_access_enabled: PUBLIC_NETWORK_ACCESS,
      public_access_behind_virtual_network_enabled: copied('properties.allowPublicAccessWhenBehindVnet'),
      image_build_compute_name: copied('properties.imageBuildCompute'),
      encryption: ENCRYPTION,
      service_side_encryption_enabled: copied('properties.enableServiceSideCMKEncryption'),
      managed_network: block('properties.managedNetwork', {
        isolation_mode: copied('isolationMode'),
        provision_on_creation_enabled: copied('provisionNetworkNow'),
      }),
      serverless_compute: block('properties.serverlessComputeSettings', {
        subnet_id: copied('serverlessComputeCustomSubnet'),
        public_ip_enabled: orElse(inverted('serverlessComputeNoPublicIP'), false),
      }),
      high_business_impact: copied('properties.hbiWorkspace'),
      v1_legacy_mode_enabled: copied('properties.v1LegacyMode'),
      storage_account_access_type: copied('properties.systemDatastoresAuthMode'),
    },
    ignored: ['description', 'friendly_name', 'feature_store'],
    source: 'azurerm 5.2.0, r/machine_learning_workspace; older meanings: tags v3.1.0, v3.24.0, v3.25.0, v3.116.0',
  },
  {
    azurerm: 'ai_foundry',
    arm: WORKSPACE,
    fixed: { kind: 'Hub' },
    arguments: {
      ...DEPENDENCIES,
      ...SHARED,
      public_network_access: copied('properties.publicNetworkAccess'),
      managed_network: block('properties.managedNetwork', { isolation_mode: copied('isolationMode') }),
      high_business_impact_enabled: copied('properties.hbiWorkspace'),
      // With a key of one's own the service turns the flag on, whatever is written.
      encryption: all(ENCRYPTION, presence('properties.hbiWorkspace', true)),
    },
    ignored: ['description', 'friendly_name'],
    source: 'azurerm 5.2.0, r/ai_foundry',
  },
  {
    azurerm: 'ai_foundry_project',
    arm: WORKSPACE,
    located: BY_NAME,
    fixed: { kind: 'Project' },
    arguments: {
      ...SHARED,
      ai_services_hub_id: copied('properties.hubResourceId'),
      high_business_impact_enabled: copied('properties.hbiWorkspace'),
    },
    ignored: ['description', 'friendly_name'],
    source: 'azurerm 5.2.0, r/ai_foundry_project',
  },
];

export const OUTBOUND_RULES: readonly TypeMapping[] = [
  {
    azurerm: 'machine_learning_workspace_network_outbound_rule_fqdn',
    arm: OUTBOUND_RULE,
    located: nestedIn('workspace_id'),
    fixed: { 'properties.type': 'FQDN', 'properties.category': 'UserDefined' },
    arguments: { destination_fqdn: copied('properties.destination') },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_fqdn',
  },
  {
    azurerm: 'machine_learning_workspace_network_outbound_rule_service_tag',
    arm: OUTBOUND_RULE,
    located: nestedIn('workspace_id'),
    fixed: { 'properties.type': 'ServiceTag', 'properties.category': 'UserDefined' },
    arguments: {
      service_tag: copied('properties.destination.serviceTag'),
      protocol: copied('properties.destination.protocol'),
      port_ranges: copied('properties.destination.portRanges'),
    },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_service_tag',
  },
  {
    azurerm: 'machine_learning_workspace_network_outbound_rule_private_endpoint',
    arm: OUTBOUND_RULE,
    located: nestedIn('workspace_id'),
    fixed: { 'properties.type': 'PrivateEndpoint', 'properties.category': 'UserDefined' },
    arguments: {
      service_resource_id: copied('properties.destination.serviceResourceId'),
      sub_resource_target: copied('properties.destination.subresourceTarget'),
      spark_enabled: copied('properties.destination.sparkEnabled'),
    },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_private_endpoint',
  },
];
