import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-missing-zone',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      public_network_access_enabled: false,
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_virtual_network.clients', {
      name: 'vnet-clients',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      address_space: ['10.30.0.0/16'],
    }),
    create('azurerm_subnet.endpoints', {
      name: 'endpoints',
      resource_group_name: 'rg-missing-zone',
      address_prefixes: ['10.30.1.0/24'],
      virtual_network_name: from('vnet-clients', 'azurerm_virtual_network.clients.name'),
    }),
    create('azurerm_virtual_network.others', {
      name: 'vnet-others',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      address_space: ['10.31.0.0/16'],
    }),
    create('azurerm_private_dns_zone.api', {
      name: 'privatelink.api.azureml.ms',
      resource_group_name: 'rg-missing-zone',
    }),
    create('azurerm_private_dns_zone_virtual_network_link.others', {
      name: 'others',
      resource_group_name: 'rg-missing-zone',
      private_dns_zone_name: from('privatelink.api.azureml.ms', 'azurerm_private_dns_zone.api.name'),
      virtual_network_id: later('azurerm_virtual_network.others.id'),
    }),
    create('azurerm_private_endpoint.automatic', {
      name: 'pep-automatic',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      subnet_id: later('azurerm_subnet.endpoints.id'),
      private_dns_zone_group: [
        { name: 'default', private_dns_zone_ids: from([later()], 'azurerm_private_dns_zone.api.id') },
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
    create('azurerm_machine_learning_workspace.pending', {
      name: 'mlw-pending',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      public_network_access_enabled: false,
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_private_endpoint.manual', {
      name: 'pep-manual',
      location: 'westeurope',
      resource_group_name: 'rg-missing-zone',
      subnet_id: later('azurerm_subnet.endpoints.id'),
      private_service_connection: [
        {
          name: 'workspace',
          is_manual_connection: true,
          private_connection_resource_id: later('azurerm_machine_learning_workspace.pending.id'),
          request_message: 'Please approve',
          subresource_names: ['amlworkspace'],
        },
      ],
    }),
  ],
};
