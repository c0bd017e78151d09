/** A workspace behind a private endpoint in a virtual network, with a vault of somebody else. */
import { constant, planText, refersTo, stateEntry } from '../plans.js';
import { HEAD, HEAD_PLANNED, HEAD_WRITTEN, ID, PROVIDER, STORAGE_ID, WORKSPACE_DEFAULTS } from './provider.js';

const NETWORK_SOURCE = `${PROVIDER}
data "azurerm_key_vault" "kv" {
  name                = "kvml"
  resource_group_name = "shared"
}
resource "azurerm_virtual_network" "vnet" {
  name          = "vnet"${HEAD}
  address_space = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "s" {
  for_each             = { pe = "10.0.0.0/24", agents = "10.0.1.0/24" }
  name                 = each.key
  resource_group_name  = "rg"
  virtual_network_name = azurerm_virtual_network.vnet.name
  address_prefixes     = [each.value]
}
resource "azurerm_user_assigned_identity" "uai" {
  name = "uai"${HEAD}
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                           = "mlw"${HEAD}
  application_insights_id        = "x"
  storage_account_id             = "${STORAGE_ID}"
  key_vault_id                   = data.azurerm_key_vault.kv.id
  public_network_access_enabled  = false
  primary_user_assigned_identity = azurerm_user_assigned_identity.uai.id
  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.uai.id]
  }
}
resource "azurerm_private_endpoint" "pe" {
  name      = "pe"${HEAD}
  subnet_id = azurerm_subnet.s["pe"].id
  private_service_connection {
    name                           = "amlworkspace"
    private_connection_resource_id = azurerm_machine_learning_workspace.ws.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.api.id, azurerm_private_dns_zone.notebooks.id]
  }
}
resource "azurerm_private_dns_zone" "api" {
  name                = "privatelink.api.azureml.ms"
  resource_group_name = "rg"
}
resource "azurerm_private_dns_zone" "notebooks" {
  name                = "privatelink.notebooks.azure.net"
  resource_group_name = "rg"
}
resource "azurerm_private_dns_zone_virtual_network_link" "link" {
  for_each              = { api = azurerm_private_dns_zone.api.name }
  name                  = each.key
  resource_group_name   = "rg"
  private_dns_zone_name = azurerm_private_dns_zone.api.name
  virtual_network_id    = azurerm_virtual_network.vnet.id
}
resource "azurerm_monitor_diagnostic_setting" "ds" {
  name                       = "ds"
  target_resource_id         = azurerm_machine_learning_workspace.ws.id
  log_analytics_workspace_id = "${ID}/Microsoft.OperationalInsights/workspaces/law"
  enabled_log {
    category_group = "allLogs"
  }
}
`;

export const NETWORK_PLAN = planText({
  resources: {
    'azurerm_virtual_network.vnet': {
      after: { ...HEAD_PLANNED, name: 'vnet', address_space: ['10.0.0.0/16'], ddos_protection_plan: [] },
      unknown: { id: true, guid: true, subnet: true, address_space: [false] },
    },
    'azurerm_subnet.s["agents"]': {
      after: {
        name: 'agents',
        resource_group_name: 'rg',
        virtual_network_name: 'vnet',
        address_prefixes: ['10.0.1.0/24'],
      },
      unknown: { id: true },
    },
    'azurerm_subnet.s["pe"]': {
      after: { name: 'pe', resource_group_name: 'rg', virtual_network_name: 'vnet', address_prefixes: ['10.0.0.0/24'] },
      unknown: { id: true },
    },
    'azurerm_user_assigned_identity.uai': {
      after: { ...HEAD_PLANNED, name: 'uai' },
      unknown: { id: true, principal_id: true },
    },
    'azurerm_machine_learning_workspace.ws': {
      after: {
        ...WORKSPACE_DEFAULTS,
        ...HEAD_PLANNED,
        name: 'mlw',
        application_insights_id: 'x',
        storage_account_id: STORAGE_ID,
        key_vault_id: `${ID.replace('/rg/', '/shared/')}/Microsoft.KeyVault/vaults/kvml`,
        public_network_access_enabled: false,
        primary_user_assigned_identity: undefined,
        identity: [{ type: 'UserAssigned' }],
      },
      unknown: {
        id: true,
        managed_network: true,
        primary_user_assigned_identity: true,
        identity: [{ identity_ids: true, principal_id: true }],
      },
    },
    'azurerm_private_endpoint.pe': {
      after: {
        ...HEAD_PLANNED,
        name: 'pe',
        private_service_connection: [
          { name: 'amlworkspace', subresource_names: ['amlworkspace'], is_manual_connection: false },
        ],
        private_dns_zone_group: [{ name: 'default' }],
        ip_configuration: [],
      },
      unknown: {
        id: true,
        subnet_id: true,
        custom_dns_configs: true,
        private_dns_zone_group: [{ id: true, private_dns_zone_ids: true }],
        private_service_connection: [{ private_connection_resource_id: true, subresource_names: [false] }],
      },
    },
    'azurerm_private_dns_zone.api': {
      after: { name: 'privatelink.api.azureml.ms', resource_group_name: 'rg' },
      unknown: { id: true, soa_record: true },
    },
    'azurerm_private_dns_zone.notebooks': {
      after: { name: 'privatelink.notebooks.azure.net', resource_group_name: 'rg' },
      unknown: { id: true, soa_record: true },
    },
    'azurerm_private_dns_zone_virtual_network_link.link["api"]': {
      after: {
        name: 'api',
        resource_group_name: 'rg',
        private_dns_zone_name: 'privatelink.api.azureml.ms',
        registration_enabled: false,
      },
      unknown: { id: true, virtual_network_id: true },
    },
    'azurerm_monitor_diagnostic_setting.ds': {
      after: {
        name: 'ds',
        log_analytics_workspace_id: `${ID}/Microsoft.OperationalInsights/workspaces/law`,
        enabled_log: [{ category: null, category_group: 'allLogs', retention_policy: [] }],
        storage_account_id: null,
      },
      unknown: { id: true, target_resource_id: true, enabled_metric: true, metric: true },
    },
  },
  configuration: {
    resources: {
      'azurerm_virtual_network.vnet': {
        name: constant('vnet'),
        ...HEAD_WRITTEN,
        address_space: constant(['10.0.0.0/16']),
      },
      'azurerm_subnet.s': {
        name: refersTo('each.key'),
        resource_group_name: constant('rg'),
        virtual_network_name: refersTo('azurerm_virtual_network.vnet.name'),
        address_prefixes: refersTo('each.value'),
      },
      'azurerm_user_assigned_identity.uai': { name: constant('uai'), ...HEAD_WRITTEN },
      'azurerm_machine_learning_workspace.ws': {
        name: constant('mlw'),
        ...HEAD_WRITTEN,
        application_insights_id: constant('x'),
        storage_account_id: constant(STORAGE_ID),
        key_vault_id: refersTo('data.azurerm_key_vault.kv.id'),
        public_network_access_enabled: constant(false),
        primary_user_assigned_identity: refersTo('azurerm_user_assigned_identity.uai.id'),
        identity: [{ type: constant('UserAssigned'), identity_ids: refersTo('azurerm_user_assigned_identity.uai.id') }],
      },
      'azurerm_private_endpoint.pe': {
        name: constant('pe'),
        ...HEAD_WRITTEN,
        subnet_id: refersTo('azurerm_subnet.s["pe"].id'),
        private_service_connection: [
          {
            name: constant('amlworkspace'),
            private_connection_resource_id: refersTo('azurerm_machine_learning_workspace.ws.id'),
            subresource_names: constant(['amlworkspace']),
            is_manual_connection: constant(false),
          },
        ],
        private_dns_zone_group: [
          {
            name: constant('default'),
            private_dns_zone_ids: refersTo('azurerm_private_dns_zone.api.id', 'azurerm_private_dns_zone.notebooks.id'),
          },
        ],
      },
      'azurerm_private_dns_zone.api': { name: constant('x'), resource_group_name: constant('rg') },
      'azurerm_private_dns_zone.notebooks': { name: constant('x'), resource_group_name: constant('rg') },
      'azurerm_private_dns_zone_virtual_network_link.link': {
        name: refersTo('each.key'),
        resource_group_name: constant('rg'),
        private_dns_zone_name: refersTo('azurerm_private_dns_zone.api.name'),
        virtual_network_id: refersTo('azurerm_virtual_network.vnet.id'),
      },
      'azurerm_monitor_diagnostic_setting.ds': {
        name: constant('ds'),
        target_resource_id: refersTo('azurerm_machine_learning_workspace.ws.id'),
        log_analytics_workspace_id: constant('x'),
        enabled_log: [{ category_group: constant('allLogs') }],
      },
      'data.azurerm_key_vault.kv': { name: constant('kvml'), resource_group_name: constant('shared') },
    },
  },
  more: {
    prior_state: {
      format_version: '1.0',
      values: {
        root_module: {
          resources: [
            stateEntry('data.azurerm_key_vault.kv', {
              id: `${ID.replace('/rg/', '/shared/')}/Microsoft.KeyVault/vaults/kvml`,
              name: 'kvml',
              resource_group_name: 'shared',
              public_network_access_enabled: true,
            }),
          ],
        },
      },
    },
  },
});

export const NETWORK_FILES = { 'main.tf': NETWORK_SOURCE };
