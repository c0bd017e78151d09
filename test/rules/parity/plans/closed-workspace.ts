import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  variables: { public: { value: false, default: false } },
  resources: [
    create('azurerm_storage_account.ml', {
      name: 'stml',
      location: 'westeurope',
      resource_group_name: 'rg-ml',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      public_network_access_enabled: from(false, 'var.public'),
    }),
    create('azurerm_key_vault.ml', {
      name: 'kvml',
      location: 'westeurope',
      resource_group_name: 'rg-ml',
      public_network_access_enabled: from(false, 'var.public'),
      purge_protection_enabled: true,
      sku_name: 'standard',
      tenant_id: '00000000-0000-0000-0000-000000000001',
    }),
    create('azurerm_application_insights.ml', {
      name: 'appiml',
      location: 'westeurope',
      resource_group_name: 'rg-ml',
      application_type: 'web',
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw',
      location: 'westeurope',
      resource_group_name: 'rg-ml',
      application_insights_id: later('azurerm_application_insights.ml.id'),
      key_vault_id: later('azurerm_key_vault.ml.id'),
      public_network_access_enabled: from(false, 'var.public'),
      storage_account_access_type: 'Identity',
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
      managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound' }],
    }),
    create('azurerm_machine_learning_compute_cluster.cpu', {
      name: 'cpu',
      location: 'westeurope',
      local_auth_enabled: false,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: false,
      vm_priority: 'Dedicated',
      vm_size: 'Standard_DS3_v2',
      scale_settings: [{ max_node_count: 2, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT5M' }],
    }),
  ],
};
