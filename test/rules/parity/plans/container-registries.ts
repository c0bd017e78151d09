import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_container_registry.basic', {
      name: 'crbasic',
      location: 'westeurope',
      resource_group_name: 'rg-registries',
      admin_enabled: true,
      sku: 'Basic',
    }),
    create('azurerm_container_registry.denying', {
      name: 'crdenying',
      location: 'westeurope',
      resource_group_name: 'rg-registries',
      sku: 'Premium',
      network_rule_set: [{ default_action: 'Deny', ip_rule: [{ action: 'Allow', ip_range: '203.0.113.0/24' }] }],
    }),
    create('azurerm_container_registry.closed', {
      name: 'crclosed',
      location: 'westeurope',
      resource_group_name: 'rg-registries',
      public_network_access_enabled: false,
      sku: 'Premium',
    }),
    create(
      'azurerm_machine_learning_workspace.ml[0]',
      {
        name: from('mlw-0', 'count.index'),
        location: 'westeurope',
        resource_group_name: 'rg-registries',
        application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
        container_registry_id: later('local.registries', 'count.index'),
        key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
        storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
        identity: [{ type: 'SystemAssigned' }],
      },
      { count: later('local.registries') },
    ),
    create(
      'azurerm_machine_learning_workspace.ml[1]',
      {
        name: from('mlw-1', 'count.index'),
        location: 'westeurope',
        resource_group_name: 'rg-registries',
        application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
        container_registry_id: later('local.registries', 'count.index'),
        key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
        storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
        identity: [{ type: 'SystemAssigned' }],
      },
      { count: later('local.registries') },
    ),
    create(
      'azurerm_machine_learning_workspace.ml[2]',
      {
        name: from('mlw-2', 'count.index'),
        location: 'westeurope',
        resource_group_name: 'rg-registries',
        application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
        container_registry_id: later('local.registries', 'count.index'),
        key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
        storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
        identity: [{ type: 'SystemAssigned' }],
      },
      { count: later('local.registries') },
    ),
    create('azurerm_machine_learning_workspace.direct', {
      name: 'mlw-direct',
      location: 'westeurope',
      resource_group_name: 'rg-registries',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      container_registry_id: later('azurerm_container_registry.closed.id'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
  ],
};
