import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_storage_account.ml', {
      name: 'stoutbound',
      location: 'westeurope',
      resource_group_name: 'rg-outbound',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
      network_rules: [{ bypass: ['AzureServices'], default_action: 'Deny' }],
    }),
    create('azurerm_key_vault.ml', {
      name: 'kv-outbound',
      location: 'westeurope',
      resource_group_name: 'rg-outbound',
      purge_protection_enabled: true,
      sku_name: 'standard',
      tenant_id: '00000000-0000-0000-0000-000000000001',
      network_acls: [{ bypass: 'AzureServices', default_action: 'Deny' }],
    }),
    create('azurerm_container_registry.feed', {
      name: 'crfeed',
      location: 'westeurope',
      resource_group_name: 'rg-outbound',
      public_network_access_enabled: false,
      sku: 'Premium',
    }),
    create('azurerm_application_insights.ml', {
      name: 'appi-outbound',
      location: 'westeurope',
      resource_group_name: 'rg-outbound',
      application_type: 'web',
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-outbound',
      location: 'westeurope',
      resource_group_name: 'rg-outbound',
      application_insights_id: later('azurerm_application_insights.ml.id'),
      key_vault_id: later('azurerm_key_vault.ml.id'),
      public_network_access_enabled: false,
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
      managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound' }],
    }),
    create(
      'azurerm_machine_learning_workspace_network_outbound_rule_fqdn.ml["all"]',
      {
        name: from('all', 'each.key'),
        destination_fqdn: from('*', 'each.value'),
        workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      },
      { forEach: later('azurerm_container_registry.feed.login_server') },
    ),
    create(
      'azurerm_machine_learning_workspace_network_outbound_rule_fqdn.ml["blobs"]',
      {
        name: from('blobs', 'each.key'),
        destination_fqdn: from('stpartner.blob.core.windows.net', 'each.value'),
        workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      },
      { forEach: later('azurerm_container_registry.feed.login_server') },
    ),
    create(
      'azurerm_machine_learning_workspace_network_outbound_rule_fqdn.ml["images"]',
      {
        name: from('images', 'each.key'),
        destination_fqdn: later('each.value'),
        workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      },
      { forEach: later('azurerm_container_registry.feed.login_server') },
    ),
    create(
      'azurerm_machine_learning_workspace_network_outbound_rule_fqdn.ml["pypi"]',
      {
        name: from('pypi', 'each.key'),
        destination_fqdn: from('pypi.org', 'each.value'),
        workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      },
      { forEach: later('azurerm_container_registry.feed.login_server') },
    ),
    create('azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint.account', {
      name: 'account',
      service_resource_id: later('azurerm_storage_account.ml.id'),
      sub_resource_target: 'blob',
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_workspace_network_outbound_rule_service_tag.monitor', {
      name: 'monitor',
      port_ranges: '443',
      protocol: 'TCP',
      service_tag: 'AzureMonitor',
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_compute_cluster.ml', {
      name: 'cluster',
      location: 'westeurope',
      local_auth_enabled: false,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      vm_priority: 'Dedicated',
      vm_size: 'Standard_DS3_v2',
      scale_settings: [{ max_node_count: 2, min_node_count: 0, scale_down_nodes_after_idle_duration: 'PT2M' }],
    }),
  ],
};
