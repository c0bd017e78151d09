import { create, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-ssh',
      location: 'westeurope',
      resource_group_name: 'rg-ssh',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_compute_cluster.by_password', {
      name: 'by-password',
      location: 'westeurope',
      local_auth_enabled: true,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: true,
      ssh_public_access_enabled: true,
      vm_priority: 'Dedicated',
      vm_size: 'Standard_NC6s_v3',
      scale_settings: [{ max_node_count: 4, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT2M' }],
      ssh: [{ admin_password: 'Open-Sesame-7!', admin_username: 'trainer' }],
    }),
    create('azurerm_machine_learning_compute_cluster.by_key', {
      name: 'by-key',
      location: 'westeurope',
      local_auth_enabled: true,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: false,
      ssh_public_access_enabled: false,
      vm_priority: 'Dedicated',
      vm_size: 'Standard_NC6s_v3',
      scale_settings: [{ max_node_count: 4, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT2M' }],
      ssh: [
        {
          admin_username: 'trainer',
          key_value: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx',
        },
      ],
    }),
  ],
};
