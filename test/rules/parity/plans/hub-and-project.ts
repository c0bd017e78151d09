import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_storage_account.hub', {
      name: 'sthub',
      location: 'westeurope',
      resource_group_name: 'rg-hub',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
    }),
    create('azurerm_key_vault.hub', {
      name: 'kv-hub',
      location: 'westeurope',
      resource_group_name: 'rg-hub',
      purge_protection_enabled: true,
      sku_name: 'standard',
      tenant_id: '00000000-0000-0000-0000-000000000001',
    }),
    create('azurerm_key_vault_key.hub', {
      name: 'hub',
      key_opts: ['unwrapKey', 'wrapKey'],
      key_size: 2048,
      key_type: 'RSA',
      key_vault_id: later('azurerm_key_vault.hub.id'),
    }),
    create('azurerm_ai_foundry.hub', {
      name: 'hub',
      location: 'westeurope',
      resource_group_name: 'rg-hub',
      key_vault_id: later('azurerm_key_vault.hub.id'),
      public_network_access: 'Disabled',
      storage_account_id: later('azurerm_storage_account.hub.id'),
      encryption: [{ key_id: later('azurerm_key_vault_key.hub.id'), key_vault_id: later('azurerm_key_vault.hub.id') }],
      identity: [{ type: 'SystemAssigned' }],
      managed_network: [{ isolation_mode: 'AllowInternetOutbound' }],
    }),
    create('azurerm_machine_learning_workspace_network_outbound_rule_fqdn.everything', {
      name: 'everything',
      destination_fqdn: '*',
      workspace_id: later('azurerm_ai_foundry.hub.id'),
    }),
    create('azurerm_ai_foundry_project.project', {
      name: 'project',
      location: from('westeurope', 'azurerm_ai_foundry.hub.location'),
      ai_services_hub_id: later('azurerm_ai_foundry.hub.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_compute_instance.instance', {
      name: 'instance',
      local_auth_enabled: false,
      machine_learning_workspace_id: later('azurerm_ai_foundry_project.project.id'),
      node_public_ip_enabled: false,
      virtual_machine_size: 'Standard_DS3_v2',
    }),
    create('azurerm_ai_foundry_project.anonymous', {
      name: 'anonymous',
      location: from('westeurope', 'azurerm_ai_foundry.hub.location'),
      ai_services_hub_id: later('azurerm_ai_foundry.hub.id'),
    }),
  ],
};
