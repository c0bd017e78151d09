import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_virtual_network.ml', {
      name: 'vnet-ml',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      address_space: ['10.20.0.0/16'],
    }),
    create('azurerm_subnet.endpoints', {
      name: 'endpoints',
      resource_group_name: 'rg-private-link',
      address_prefixes: ['10.20.1.0/24'],
      virtual_network_name: from('vnet-ml', 'azurerm_virtual_network.ml.name'),
    }),
    create('azurerm_subnet.training', {
      name: 'training',
      resource_group_name: 'rg-private-link',
      address_prefixes: ['10.20.2.0/24'],
      virtual_network_name: from('vnet-ml', 'azurerm_virtual_network.ml.name'),
    }),
    create('azurerm_storage_account.ml', {
      name: 'stprivatelink',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      public_network_access_enabled: false,
    }),
    create('azurerm_key_vault.ml', {
      name: 'kv-private-link',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      public_network_access_enabled: false,
      purge_protection_enabled: true,
      sku_name: 'standard',
      tenant_id: '00000000-0000-0000-0000-000000000001',
    }),
    create('azurerm_log_analytics_workspace.ml', {
      name: 'log-private-link',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
    }),
    create('azurerm_application_insights.ml', {
      name: 'appi-private-link',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      application_type: 'web',
      workspace_id: later('azurerm_log_analytics_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-private-link',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      application_insights_id: later('azurerm_application_insights.ml.id'),
      key_vault_id: later('azurerm_key_vault.ml.id'),
      public_network_access_enabled: false,
      storage_account_access_type: 'Identity',
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_compute_cluster.ml', {
      name: 'cluster',
      location: from('westeurope', 'local.location'),
      local_auth_enabled: false,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: false,
      subnet_resource_id: later('azurerm_subnet.training.id'),
      vm_priority: 'Dedicated',
      vm_size: 'Standard_DS3_v2',
      identity: [{ type: 'SystemAssigned' }],
      scale_settings: [{ max_node_count: 2, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT2M' }],
    }),
    create('azurerm_private_endpoint.ml', {
      name: 'pep-mlw',
      location: from('westeurope', 'local.location'),
      resource_group_name: 'rg-private-link',
      subnet_id: later('azurerm_subnet.endpoints.id'),
      private_dns_zone_group: [
        { name: 'default', private_dns_zone_ids: from([later(), later()], 'azurerm_private_dns_zone.ml') },
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
    create(
      'azurerm_private_dns_zone.ml["api"]',
      { name: from('privatelink.api.azureml.ms', 'each.value'), resource_group_name: 'rg-private-link' },
      { forEach: later('local.zones') },
    ),
    create(
      'azurerm_private_dns_zone.ml["notebooks"]',
      { name: from('privatelink.notebooks.azure.net', 'each.value'), resource_group_name: 'rg-private-link' },
      { forEach: later('local.zones') },
    ),
    create(
      'azurerm_private_dns_zone_virtual_network_link.ml["api"]',
      {
        name: 'vnet-ml',
        resource_group_name: 'rg-private-link',
        private_dns_zone_name: from('privatelink.api.azureml.ms', 'each.value.name'),
        virtual_network_id: later('azurerm_virtual_network.ml.id'),
      },
      { forEach: later('azurerm_private_dns_zone.ml') },
    ),
    create(
      'azurerm_private_dns_zone_virtual_network_link.ml["notebooks"]',
      {
        name: 'vnet-ml',
        resource_group_name: 'rg-private-link',
        private_dns_zone_name: from('privatelink.notebooks.azure.net', 'each.value.name'),
        virtual_network_id: later('azurerm_virtual_network.ml.id'),
      },
      { forEach: later('azurerm_private_dns_zone.ml') },
    ),
    create('azurerm_monitor_diagnostic_setting.audit', {
      name: 'audit',
      log_analytics_workspace_id: later('azurerm_log_analytics_workspace.ml.id'),
      target_resource_id: later('azurerm_machine_learning_workspace.ml.id'),
      enabled_log: [{ category_group: 'allLogs' }],
    }),
  ],
};
