import { create, from, later, type Plan, read } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    read(
      'data.azurerm_client_config.current',
      {},
      {
        client_id: '00000000-0000-0000-0000-0000000000c1',
        id: 'Y2xpZW50Q29uZmlncw==',
        object_id: '00000000-0000-0000-0000-0000000000c2',
        subscription_id: '00000000-0000-0000-0000-0000000000aa',
        tenant_id: '00000000-0000-0000-0000-000000000001',
      },
    ),
    create('azurerm_resource_group.ml', { name: 'rg-defaults', location: 'westeurope' }),
    create('azurerm_storage_account.ml', {
      name: 'stdefaults',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      resource_group_name: from('rg-defaults', 'azurerm_resource_group.ml.name'),
      account_replication_type: 'LRS',
      account_tier: 'Standard',
    }),
    create('azurerm_storage_container.training', {
      name: 'training',
      storage_account_id: later('azurerm_storage_account.ml.id'),
    }),
    create('azurerm_key_vault.ml', {
      name: 'kv-defaults',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      resource_group_name: from('rg-defaults', 'azurerm_resource_group.ml.name'),
      sku_name: 'standard',
      tenant_id: from('00000000-0000-0000-0000-000000000001', 'data.azurerm_client_config.current.tenant_id'),
    }),
    create('azurerm_container_registry.ml', {
      name: 'crdefaults',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      resource_group_name: from('rg-defaults', 'azurerm_resource_group.ml.name'),
      sku: 'Basic',
    }),
    create('azurerm_application_insights.ml', {
      name: 'appi-defaults',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      resource_group_name: from('rg-defaults', 'azurerm_resource_group.ml.name'),
      application_type: 'web',
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-defaults',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      resource_group_name: from('rg-defaults', 'azurerm_resource_group.ml.name'),
      application_insights_id: later('azurerm_application_insights.ml.id'),
      container_registry_id: later('azurerm_container_registry.ml.id'),
      key_vault_id: later('azurerm_key_vault.ml.id'),
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_compute_cluster.ml', {
      name: 'cluster',
      location: from('westeurope', 'azurerm_resource_group.ml.location'),
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      vm_priority: 'Dedicated',
      vm_size: 'Standard_DS3_v2',
      scale_settings: [{ max_node_count: 2, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT2M' }],
    }),
    create('azurerm_machine_learning_compute_instance.ml', {
      name: 'instance',
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      virtual_machine_size: 'Standard_DS3_v2',
    }),
    create('azurerm_machine_learning_datastore_blobstorage.training', {
      name: 'training',
      storage_container_id: later('azurerm_storage_container.training.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
  ],
};
