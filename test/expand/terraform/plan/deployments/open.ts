/** An open workspace with two clusters. */
import { constant, planText, refersTo } from '../plans.js';
import {
  CLUSTER_DEFAULTS,
  HEAD,
  HEAD_PLANNED,
  HEAD_WRITTEN,
  PROVIDER,
  STORAGE_DEFAULTS,
  STORAGE_UNKNOWN,
  VAULT_DEFAULTS,
  VAULT_UNKNOWN,
  WORKSPACE_DEFAULTS,
  WORKSPACE_UNKNOWN,
} from './provider.js';

const OPEN_SOURCE = `${PROVIDER}
variable "isolation" {
  default = null
}
resource "azurerm_application_insights" "ai" {
  name             = "ai"${HEAD}
  application_type = "web"
}
resource "azurerm_storage_account" "st" {
  name                     = "stml"${HEAD}
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
resource "azurerm_key_vault" "kv" {
  name      = "kvml"${HEAD}
  tenant_id = "00000000-0000-0000-0000-000000000000"
  sku_name  = "standard"
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                    = "mlw"${HEAD}
  application_insights_id = azurerm_application_insights.ai.id
  storage_account_id      = azurerm_storage_account.st.id
  key_vault_id            = azurerm_key_vault.kv.id
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_machine_learning_compute_cluster" "cpu" {
  for_each                      = toset(["a", "b"])
  name                          = "cpu-\${each.key}"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  vm_size                       = "STANDARD_DS2_V2"
  vm_priority                   = "Dedicated"
  ssh_public_access_enabled     = true
  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT30S"
  }
}
`;

const CLUSTER_WRITTEN = {
  name: refersTo('each.key'),
  location: constant('westeurope'),
  machine_learning_workspace_id: refersTo('azurerm_machine_learning_workspace.ws.id'),
  vm_size: constant('STANDARD_DS2_V2'),
  vm_priority: constant('Dedicated'),
  ssh_public_access_enabled: constant(true),
  scale_settings: [{ min_node_count: constant(0), max_node_count: constant(1) }],
};
const cluster = (key: string) => ({
  after: {
    ...CLUSTER_DEFAULTS,
    name: `cpu-${key}`,
    location: 'westeurope',
    vm_size: 'STANDARD_DS2_V2',
    vm_priority: 'Dedicated',
    ssh_public_access_enabled: true,
    scale_settings: [{ min_node_count: 0, max_node_count: 1, scale_down_nodes_after_idle_duration: 'PT30S' }],
  },
  unknown: { id: true, machine_learning_workspace_id: true, subnet_resource_id: true, scale_settings: [{}] },
});

export const OPEN_PLAN = planText({
  variables: { isolation: null },
  resources: {
    'azurerm_application_insights.ai': {
      after: { ...HEAD_PLANNED, name: 'ai', application_type: 'web' },
      unknown: { id: true, instrumentation_key: true, workspace_id: true },
    },
    'azurerm_key_vault.kv': {
      after: {
        ...VAULT_DEFAULTS,
        ...HEAD_PLANNED,
        name: 'kvml',
        sku_name: 'standard',
        tenant_id: '00000000-0000-0000-0000-000000000000',
      },
      unknown: VAULT_UNKNOWN,
    },
    'azurerm_machine_learning_compute_cluster.cpu["a"]': cluster('a'),
    'azurerm_machine_learning_compute_cluster.cpu["b"]': cluster('b'),
    'azurerm_machine_learning_workspace.ws': {
      after: {
        ...WORKSPACE_DEFAULTS,
        ...HEAD_PLANNED,
        name: 'mlw',
        identity: [{ type: 'SystemAssigned', identity_ids: null }],
      },
      unknown: WORKSPACE_UNKNOWN,
    },
    'azurerm_storage_account.st': {
      after: {
        ...STORAGE_DEFAULTS,
        ...HEAD_PLANNED,
        name: 'stml',
        account_tier: 'Standard',
        account_replication_type: 'LRS',
      },
      unknown: STORAGE_UNKNOWN,
      sensitive: { primary_access_key: true },
    },
  },
  configuration: {
    variables: { isolation: { default: null } },
    resources: {
      'azurerm_application_insights.ai': { name: constant('ai'), ...HEAD_WRITTEN, application_type: constant('web') },
      'azurerm_key_vault.kv': {
        name: constant('kvml'),
        ...HEAD_WRITTEN,
        tenant_id: constant('00000000-0000-0000-0000-000000000000'),
        sku_name: constant('standard'),
      },
      'azurerm_machine_learning_compute_cluster.cpu': CLUSTER_WRITTEN,
      'azurerm_machine_learning_workspace.ws': {
        name: constant('mlw'),
        ...HEAD_WRITTEN,
        application_insights_id: refersTo('azurerm_application_insights.ai.id'),
        storage_account_id: refersTo('azurerm_storage_account.st.id'),
        key_vault_id: refersTo('azurerm_key_vault.kv.id'),
        identity: [{ type: constant('SystemAssigned') }],
      },
      'azurerm_storage_account.st': {
        name: constant('stml'),
        ...HEAD_WRITTEN,
        account_tier: constant('Standard'),
        account_replication_type: constant('LRS'),
      },
    },
  },
});

export const OPEN_FILES = { 'main.tf': OPEN_SOURCE };
