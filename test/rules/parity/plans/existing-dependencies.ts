import { create, from, later, type Plan, read } from '../../../support/plan/words.js';
import { AZURERM, idIn } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    read(
      'data.azurerm_storage_account.shared',
      { name: 'stexisting', resource_group_name: 'rg-shared' },
      {
        id: idIn('rg-shared', 'Microsoft.Storage/storageAccounts/stexisting'),
      },
    ),
    read(
      'data.azurerm_key_vault.shared',
      { name: 'kv-existing', resource_group_name: 'rg-shared' },
      {
        id: idIn('rg-shared', 'Microsoft.KeyVault/vaults/kv-existing'),
      },
    ),
    read(
      'data.azurerm_application_insights.shared',
      { name: 'appi-existing', resource_group_name: 'rg-shared' },
      {
        id: idIn('rg-shared', 'Microsoft.Insights/components/appi-existing'),
      },
    ),
    read(
      'data.azurerm_subnet.endpoints',
      { name: 'endpoints', resource_group_name: 'rg-network', virtual_network_name: 'vnet-hub' },
      {
        id: idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints'),
      },
    ),
    read(
      'data.azurerm_private_dns_zone.ml["privatelink.api.azureml.ms"]',
      { name: from('privatelink.api.azureml.ms', 'each.key'), resource_group_name: 'rg-network' },
      {
        id: idIn('rg-network', 'Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'),
      },
    ),
    read(
      'data.azurerm_private_dns_zone.ml["privatelink.notebooks.azure.net"]',
      { name: from('privatelink.notebooks.azure.net', 'each.key'), resource_group_name: 'rg-network' },
      {
        id: idIn('rg-network', 'Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'),
      },
    ),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-existing',
      location: 'westeurope',
      resource_group_name: 'rg-existing',
      application_insights_id: from(
        idIn('rg-shared', 'Microsoft.Insights/components/appi-existing'),
        'data.azurerm_application_insights.shared.id',
      ),
      key_vault_id: from(
        idIn('rg-shared', 'Microsoft.KeyVault/vaults/kv-existing'),
        'data.azurerm_key_vault.shared.id',
      ),
      public_network_access_enabled: false,
      storage_account_id: from(
        idIn('rg-shared', 'Microsoft.Storage/storageAccounts/stexisting'),
        'data.azurerm_storage_account.shared.id',
      ),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_private_endpoint.ml', {
      name: 'pep-existing',
      location: 'westeurope',
      resource_group_name: 'rg-existing',
      subnet_id: from(
        idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints'),
        'data.azurerm_subnet.endpoints.id',
      ),
      private_dns_zone_group: [
        {
          name: 'default',
          private_dns_zone_ids: from(
            [
              idIn('rg-network', 'Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'),
              idIn('rg-network', 'Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'),
            ],
            'data.azurerm_private_dns_zone.ml',
          ),
        },
      ],
      private_service_connection: [
        {
          name: 'workspace',
          is_manual_connection: false,
          private_connection_resource_id: later('azurerm_machine_learning_workspace.ml.id'),
          subresource_names: ['amlworkspace'],
        },
      ],
    }),
    read(
      'data.azurerm_machine_learning_workspace.elsewhere',
      { name: 'mlw-elsewhere', resource_group_name: 'rg-existing' },
      {
        id: idIn('rg-existing', 'Microsoft.MachineLearningServices/workspaces/mlw-elsewhere'),
      },
    ),
    create('azurerm_monitor_diagnostic_setting.audit', {
      name: 'audit',
      storage_account_id: from(
        idIn('rg-shared', 'Microsoft.Storage/storageAccounts/stexisting'),
        'data.azurerm_storage_account.shared.id',
      ),
      target_resource_id: from(
        idIn('rg-existing', 'Microsoft.MachineLearningServices/workspaces/mlw-elsewhere'),
        'data.azurerm_machine_learning_workspace.elsewhere.id',
      ),
      enabled_log: [{ category_group: 'allLogs' }],
    }),
  ],
};
