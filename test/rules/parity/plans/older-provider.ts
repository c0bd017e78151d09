import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { idIn, shared } from './shared.js';

export const plan: Plan = {
  providers: { azurerm: { source: 'hashicorp/azurerm', version: '~> 3.20.0' } },
  resources: [
    create('azurerm_storage_account.ml', {
      name: 'stolder',
      location: 'westeurope',
      resource_group_name: 'rg-older',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      enable_https_traffic_only: false,
    }),
    create('azurerm_machine_learning_workspace.reopened', {
      name: 'mlw-reopened',
      location: 'westeurope',
      resource_group_name: 'rg-older',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      public_network_access_enabled: true,
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_private_endpoint.reopened', {
      name: 'pep-reopened',
      location: 'westeurope',
      resource_group_name: 'rg-older',
      subnet_id: from(
        idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints'),
        'local.endpoints',
      ),
      private_service_connection: [
        {
          name: 'workspace',
          is_manual_connection: false,
          private_connection_resource_id: later('azurerm_machine_learning_workspace.reopened.id'),
          subresource_names: ['amlworkspace'],
        },
      ],
    }),
    create('azurerm_machine_learning_workspace.closed', {
      name: 'mlw-closed',
      location: 'westeurope',
      resource_group_name: 'rg-older',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_private_endpoint.closed', {
      name: 'pep-closed',
      location: 'westeurope',
      resource_group_name: 'rg-older',
      subnet_id: from(
        idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints'),
        'local.endpoints',
      ),
      private_service_connection: [
        {
          name: 'workspace',
          is_manual_connection: false,
          private_connection_resource_id: later('azurerm_machine_learning_workspace.closed.id'),
          subresource_names: ['amlworkspace'],
        },
      ],
    }),
    create('azurerm_monitor_diagnostic_setting.audit', {
      name: 'audit',
      storage_account_id: later('azurerm_storage_account.ml.id'),
      target_resource_id: later('azurerm_machine_learning_workspace.closed.id'),
      log: [{ category: 'AmlComputeClusterEvent' }, { category: 'AmlRunStatusChangedEvent', enabled: false }],
    }),
    create('azurerm_monitor_diagnostic_setting.muted', {
      name: 'muted',
      storage_account_id: later('azurerm_storage_account.ml.id'),
      target_resource_id: later('azurerm_machine_learning_workspace.reopened.id'),
      log: [{ category: 'AmlComputeClusterEvent', enabled: false }],
      metric: [{ category: 'AllMetrics' }],
    }),
  ],
};
