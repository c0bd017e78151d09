import { create, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_storage_account.closed', {
      name: 'stclosed',
      location: 'westeurope',
      resource_group_name: 'rg-storage',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
    }),
    create('azurerm_storage_account_network_rules.closed', {
      bypass: ['None'],
      default_action: 'Deny',
      ip_rules: ['203.0.113.0/24'],
      storage_account_id: later('azurerm_storage_account.closed.id'),
    }),
    create('azurerm_storage_account.legacy', {
      name: 'stlegacy',
      location: 'westeurope',
      resource_group_name: 'rg-storage',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      https_traffic_only_enabled: false,
      min_tls_version: 'TLS1_0',
      network_rules: [{ default_action: 'Allow' }],
    }),
    create('azurerm_storage_container.archive', {
      name: 'archive',
      storage_account_id: later('azurerm_storage_account.legacy.id'),
    }),
    create('azurerm_storage_account.unrelated', {
      name: 'stunrelated',
      location: 'westeurope',
      resource_group_name: 'rg-storage',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      https_traffic_only_enabled: false,
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-storage',
      location: 'westeurope',
      resource_group_name: 'rg-storage',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: later('azurerm_storage_account.closed.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_datastore_blobstorage.archive', {
      name: 'archive',
      storage_container_id: later('azurerm_storage_container.archive.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
  ],
};
