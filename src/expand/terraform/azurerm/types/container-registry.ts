/** Container registries. */
import {
  all,
  block,
  blocks,
  copied,
  enabledDisabled,
  orElse,
  presence,
  renamed,
  uninterpreted,
} from '../conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const containerRegistry: TypeMapping = {
  azurerm: 'container_registry',
  arm: 'Microsoft.ContainerRegistry/registries',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    sku: copied('sku.name'),
    admin_enabled: orElse(copied('properties.adminUserEnabled'), false),
    public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
    network_rule_set: block('properties.networkRuleSet', {
      default_action: copied('defaultAction'),
      ip_rule: blocks('ipRules', { action: copied('action'), ip_range: copied('value') }),
    }),
    network_rule_bypass_option: orElse(copied('properties.networkRuleBypassOptions'), 'AzureServices'),
    network_rule_bypass_for_tasks_enabled: copied('properties.networkRuleBypassAllowedForTasks'),
    anonymous_pull_enabled: orElse(copied('properties.anonymousPullEnabled'), false),
    data_endpoint_enabled: orElse(copied('properties.dataEndpointEnabled'), false),
    export_policy_enabled: orElse(
      renamed('properties.policies.exportPolicy.status', { true: 'enabled', false: 'disabled' }),
      true,
    ),
    quarantine_policy_enabled: renamed('properties.policies.quarantinePolicy.status', {
      true: 'enabled',
      false: 'disabled',
    }),
    azuread_authentication_as_arm_policy_enabled: orElse(
      renamed('properties.policies.azureADAuthenticationAsArmPolicy.status', { true: 'enabled', false: 'disabled' }),
      true,
    ),
    retention_policy_in_days: copied('properties.policies.retentionPolicy.days'),
    trust_policy_enabled: renamed('properties.policies.trustPolicy.status', { true: 'enabled', false: 'disabled' }),
    trust_policy: uninterpreted('properties.policies.trustPolicy'),
    retention_policy: uninterpreted('properties.policies.retentionPolicy'),
    encryption: all(
      presence('properties.encryption.status', 'enabled'),
      block('properties.encryption.keyVaultProperties', {
        key_vault_key_id: copied('keyIdentifier'),
        identity_client_id: copied('identity'),
      }),
    ),
    role_assignment_mode: copied('properties.roleAssignmentMode'),
    zone_redundancy_enabled: renamed('properties.zoneRedundancy', { true: 'Enabled', false: 'Disabled' }),
  },
  ignored: ['georeplications'],
  source: 'azurerm 5.2.0, r/container_registry; trust_policy and retention_policy: tag v3.117.1',
};
