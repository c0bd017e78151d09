/** A closed workspace whose storage and vault are in a module, planned to be made and as it exists. */
import { constant, planText, refersTo } from '../plans.js';
import {
  HEAD,
  HEAD_PLANNED,
  HEAD_WRITTEN,
  ID,
  PROVIDER,
  STORAGE_DEFAULTS,
  STORAGE_ID,
  VAULT_DEFAULTS,
  VAULT_ID,
  VAULT_UNKNOWN,
  WORKSPACE_DEFAULTS,
} from './provider.js';

const CLOSED_SOURCE = `${PROVIDER}
variable "public" {
  default = false
}
module "data" {
  source = "./data"
  public = var.public
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"${HEAD}
  application_insights_id       = "x"
  storage_account_id            = module.data.storage_id
  key_vault_id                  = module.data.vault_id
  public_network_access_enabled = var.public
  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_role_assignment" "reader" {
  name                 = "22222222-0000-4000-8000-000000000000"
  scope                = module.data.storage_id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.ws.identity[0].principal_id
}
`;
const CLOSED_MODULE = `variable "public" {}
resource "azurerm_storage_account" "st" {
  name                          = "stml"${HEAD}
  account_tier                  = "Standard"
  account_replication_type      = "LRS"
  public_network_access_enabled = var.public
  network_rules {
    default_action = "Deny"
  }
}
resource "azurerm_key_vault" "kv" {
  name                          = "kvml"${HEAD}
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  sku_name                      = "standard"
  public_network_access_enabled = var.public
  purge_protection_enabled      = true
}
output "storage_id" {
  value = azurerm_storage_account.st.id
}
output "vault_id" {
  value = azurerm_key_vault.kv.id
}
`;

const CLOSED_CONFIGURATION = {
  variables: { public: { default: false } },
  resources: {
    'azurerm_machine_learning_workspace.ws': {
      name: constant('mlw'),
      ...HEAD_WRITTEN,
      application_insights_id: constant('x'),
      storage_account_id: refersTo('module.data.storage_id'),
      key_vault_id: refersTo('module.data.vault_id'),
      public_network_access_enabled: refersTo('var.public'),
      managed_network: [{ isolation_mode: constant('AllowOnlyApprovedOutbound') }],
      identity: [{ type: constant('SystemAssigned') }],
    },
    'azurerm_role_assignment.reader': {
      name: constant('22222222-0000-4000-8000-000000000000'),
      scope: refersTo('module.data.storage_id'),
      role_definition_name: constant('Storage Blob Data Contributor'),
      principal_id: refersTo('azurerm_machine_learning_workspace.ws.identity[0].principal_id'),
    },
  },
  calls: {
    data: {
      expressions: { public: refersTo('var.public') },
      module: {
        variables: { public: {} },
        outputs: {
          storage_id: { expression: refersTo('azurerm_storage_account.st.id') },
          vault_id: { expression: refersTo('azurerm_key_vault.kv.id') },
        },
        resources: {
          'azurerm_storage_account.st': {
            name: constant('stml'),
            ...HEAD_WRITTEN,
            account_tier: constant('Standard'),
            account_replication_type: constant('LRS'),
            public_network_access_enabled: refersTo('var.public'),
            network_rules: [{ default_action: constant('Deny') }],
          },
          'azurerm_key_vault.kv': {
            name: constant('kvml'),
            ...HEAD_WRITTEN,
            tenant_id: constant('00000000-0000-0000-0000-000000000000'),
            sku_name: constant('standard'),
            public_network_access_enabled: refersTo('var.public'),
            purge_protection_enabled: constant(true),
          },
        },
      },
    },
  },
};

const CLOSED = {
  workspace: {
    ...WORKSPACE_DEFAULTS,
    ...HEAD_PLANNED,
    name: 'mlw',
    application_insights_id: 'x',
    public_network_access_enabled: false,
  },
  storage: {
    ...STORAGE_DEFAULTS,
    ...HEAD_PLANNED,
    name: 'stml',
    account_tier: 'Standard',
    account_replication_type: 'LRS',
    public_network_access_enabled: false,
  },
  vault: {
    ...VAULT_DEFAULTS,
    ...HEAD_PLANNED,
    name: 'kvml',
    sku_name: 'standard',
    tenant_id: '00000000-0000-0000-0000-000000000000',
    public_network_access_enabled: false,
    purge_protection_enabled: true,
  },
  role: {
    name: '22222222-0000-4000-8000-000000000000',
    role_definition_name: 'Storage Blob Data Contributor',
    condition: null,
  },
};

export const CLOSED_CREATED = planText({
  variables: { public: false },
  configuration: CLOSED_CONFIGURATION,
  resources: {
    'azurerm_machine_learning_workspace.ws': {
      after: {
        ...CLOSED.workspace,
        managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound', provision_on_creation_enabled: false }],
        identity: [{ type: 'SystemAssigned', identity_ids: null }],
      },
      unknown: { id: true, key_vault_id: true, storage_account_id: true, identity: [{ principal_id: true }] },
    },
    'azurerm_role_assignment.reader': {
      after: CLOSED.role,
      unknown: { id: true, principal_id: true, role_definition_id: true, scope: true },
    },
    'module.data.azurerm_key_vault.kv': { after: CLOSED.vault, unknown: VAULT_UNKNOWN },
    'module.data.azurerm_storage_account.st': {
      after: { ...CLOSED.storage, network_rules: [{ default_action: 'Deny', private_link_access: [] }] },
      unknown: { id: true, network_rules: [{ bypass: true, ip_rules: true, virtual_network_subnet_ids: true }] },
    },
  },
});

const GUID = '22222222-2222-2222-2222-222222222222';

/** The same, deployed before: everything is known, and the provider has filled in more. */
export const CLOSED_DEPLOYED = planText({
  variables: { public: false },
  configuration: CLOSED_CONFIGURATION,
  resources: {
    'azurerm_machine_learning_workspace.ws': {
      actions: ['no-op'],
      after: {
        ...CLOSED.workspace,
        id: `${ID}/Microsoft.MachineLearningServices/workspaces/mlw`,
        description: '',
        storage_account_id: STORAGE_ID,
        key_vault_id: VAULT_ID,
        managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound', provision_on_creation_enabled: false }],
        identity: [{ type: 'SystemAssigned', identity_ids: [], principal_id: GUID, tenant_id: GUID }],
      },
    },
    'azurerm_role_assignment.reader': {
      actions: ['no-op'],
      after: {
        ...CLOSED.role,
        id: 'x',
        principal_id: GUID,
        role_definition_id: `${ID}/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe`,
        scope: STORAGE_ID,
      },
    },
    'module.data.azurerm_key_vault.kv': {
      actions: ['update'],
      after: {
        ...CLOSED.vault,
        id: VAULT_ID,
        access_policy: [],
        network_acls: [{ bypass: 'AzureServices', default_action: 'Allow', ip_rules: [] }],
      },
    },
    'module.data.azurerm_storage_account.st': {
      actions: ['no-op'],
      after: {
        ...CLOSED.storage,
        id: STORAGE_ID,
        access_tier: 'Hot',
        blob_properties: [{ versioning_enabled: false }],
        network_rules: [{ bypass: ['AzureServices'], default_action: 'Deny', ip_rules: [], private_link_access: [] }],
      },
    },
  },
});

export const CLOSED_FILES = { 'main.tf': CLOSED_SOURCE, 'data/main.tf': CLOSED_MODULE };
