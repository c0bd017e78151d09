/** What a plan holds although its configuration does not show it: `dynamic` blocks, and what the provider fills in. */
import { type Arguments, argumentsOf, readArgumentsOf } from '../azurerm/index.js';
import type { Unshown } from './values.js';

/**
 * Blocks that the provider fills in where nobody writes them ("Optional" and "Computed" in its schema).
 * Source: github.com/hashicorp/terraform-provider-azurerm, internal/services, tags v2.99.0, v3.117.1, v4.81.0 and v5.2.0;
 * `identity` of storage accounts: 2.x before 2.99.
 */
export const COMPUTED_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  azurerm_ai_foundry: ['managed_network'],
  azurerm_cognitive_account: ['virtual_network_rules'],
  azurerm_container_registry: ['encryption', 'ip_rule', 'network_rule_set', 'retention_policy', 'trust_policy'],
  azurerm_key_vault: ['access_policy', 'network_acls'],
  azurerm_key_vault_managed_hardware_security_module: ['network_acls'],
  azurerm_kubernetes_cluster: [
    'addon_profile',
    'api_server_access_profile',
    'azure_active_directory_role_based_access_control',
    'ingress_application_gateway',
    'key_vault_secrets_provider',
    'kubelet_identity',
    'network_profile',
    'oms_agent',
    'role_based_access_control',
  ],
  azurerm_machine_learning_workspace: ['managed_network'],
  azurerm_monitor_diagnostic_setting: ['enabled_log', 'enabled_metric', 'log', 'metric'],
  azurerm_network_security_group: ['security_rule'],
  azurerm_route_table: ['route'],
  azurerm_storage_account: [
    'blob_properties',
    'customer_managed_key',
    'identity',
    'network_rules',
    'queue_properties',
    'share_properties',
  ],
  azurerm_virtual_network: ['subnet'],
};

/**
 * What is known of arguments that the configuration of a resource does not show. `isNew`: what does not exist yet has no
 * blocks that the provider knows. `showsBlocks`: the configuration is the source, which shows all blocks.
 */
export function unshownOf(type: string, isNew: boolean, showsBlocks: boolean): Unshown {
  const read = readArgumentsOf(type);
  const computed = new Set(COMPUTED_BLOCKS[type] ?? []);
  const inside = unshownIn(showsBlocks ? {} : (argumentsOf(type) ?? {}), computed, isNew);
  return { ...inside, isRead: (argument) => read.has(argument) };
}

function unshownIn(args: Arguments, computed: ReadonlySet<string>, isNew: boolean): Unshown {
  return {
    isRead: () => true,
    isDynamic: (block, isKnown) => args[block]?.isBlock === true && (!computed.has(block) || (isKnown && isNew)),
    within: (block) => unshownIn(args[block]?.inner ?? {}, computed, isNew),
  };
}
