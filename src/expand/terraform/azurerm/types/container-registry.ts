/** Container registries. */
import {
  all,
  block,
  blocks,
  converted,
  copied,
  enabledDisabled,
  orElse,
  presence,
  renamed,
  until,
} from '../../../mapping/conversions.js';
import type { Conversion } from '../../../mapping/mapping.js';
import { byPresence } from '../../../mapping/spelling.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

/** The status of a policy: in lower case, unlike elsewhere. */
function switchOf(path: string): Conversion {
  return renamed(path, { true: 'enabled', false: 'disabled' });
}

const KEY = block('properties.encryption.keyVaultProperties', {
  key_vault_key_id: copied('keyIdentifier'),
  identity_client_id: copied('identity'),
});

const STATUS = 'properties.encryption.status';

/** Up to 3.x the block alone turns nothing on. */
const WITH_SWITCH = all(KEY, block(undefined, { enabled: orElse(switchOf(STATUS), false) }));

const BY_BLOCK = all(presence(STATUS, 'enabled'), KEY, block(undefined, { enabled: switchOf(STATUS) }));

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
      virtual_network: blocks('virtualNetworkRules', { action: copied('action'), subnet_id: copied('id') }),
    }),
    network_rule_bypass_option: orElse(copied('properties.networkRuleBypassOptions'), 'AzureServices'),
    network_rule_bypass_for_tasks_enabled: copied('properties.networkRuleBypassAllowedForTasks'),
    anonymous_pull_enabled: orElse(copied('properties.anonymousPullEnabled'), false),
    data_endpoint_enabled: orElse(copied('properties.dataEndpointEnabled'), false),
    export_policy_enabled: orElse(switchOf('properties.policies.exportPolicy.status'), true),
    quarantine_policy_enabled: switchOf('properties.policies.quarantinePolicy.status'),
    azuread_authentication_as_arm_policy_enabled: orElse(
      switchOf('properties.policies.azureADAuthenticationAsArmPolicy.status'),
      true,
    ),
    retention_policy_in_days: all(
      converted(
        'properties.policies.retentionPolicy.status',
        'kept',
        (days) => (Number(days) > 0 ? 'enabled' : 'disabled'),
        byPresence('enabled'),
      ),
      copied('properties.policies.retentionPolicy.days'),
    ),
    trust_policy_enabled: switchOf('properties.policies.trustPolicy.status'),
    trust_policy: block('properties.policies.trustPolicy', { enabled: switchOf('status') }),
    retention_policy: block('properties.policies.retentionPolicy', {
      enabled: switchOf('status'),
      days: copied('days'),
    }),
    encryption: until('4.0', WITH_SWITCH, BY_BLOCK),
    role_assignment_mode: copied('properties.roleAssignmentMode'),
    zone_redundancy_enabled: renamed('properties.zoneRedundancy', { true: 'Enabled', false: 'Disabled' }),
  },
  ignored: ['georeplication_locations', 'georeplications', 'storage_account_id'],
  source:
    'azurerm 5.2.0, r/container_registry; older words: tags v3.117.1, v3.90.0, v2.99.0; encryption, retention: the resource code there and at v4.20.0',
};
