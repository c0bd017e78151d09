import { AML, type Case } from './case.js';

const REGISTRIES = 'Microsoft.ContainerRegistry/registries';
const CLUSTERS = 'Microsoft.ContainerService/managedClusters';

export const IDENTITY_OF_DEPENDENCIES: readonly Case[] = [
  {
    rule: 'AML-IDN-101',
    type: 'Microsoft.Storage/storageAccounts',
    api: '2023-05-01',
    bicep: [['properties: { allowSharedKeyAccess: true }', 'properties: { allowSharedKeyAccess: false }']],
    arm: [['"properties": {\n}', '"properties": {\n  "allowSharedKeyAccess": false\n}']],
    azapi: [
      [
        'body = { properties = { allowSharedKeyAccess = true } }',
        'body = { properties = { allowSharedKeyAccess = false } }',
      ],
    ],
    azurerm: ['storage_account', ['shared_access_key_enabled = true', 'shared_access_key_enabled = false']],
    beside: {
      bicep: `resource mlw '${AML}/workspaces@2025-06-01' = {\n  name: 'mlw'\n  properties: {\n    storageAccount: it.id\n    systemDatastoresAuthMode: 'Identity'\n  }\n}`,
      arm: `{\n  "type": "${AML}/workspaces",\n  "apiVersion": "2025-06-01",\n  "name": "mlw",\n  "properties": {\n    "storageAccount": "[resourceId('Microsoft.Storage/storageAccounts', 'it')]",\n    "systemDatastoresAuthMode": "Identity"\n  }\n}`,
      azapi: `resource "azapi_resource" "mlw" {\n  type      = "${AML}/workspaces@2025-06-01"\n  name      = "mlw"\n  parent_id = var.parent\n  body = { properties = { storageAccount = azapi_resource.it.id, systemDatastoresAuthMode = "Identity" } }\n}`,
      azurerm:
        'resource "azurerm_machine_learning_workspace" "mlw" {\n  name                        = "mlw"\n  storage_account_id          = azurerm_storage_account.it.id\n  storage_account_access_type = "Identity"\n}',
    },
  },
  {
    rule: 'AML-IDN-102',
    type: `${AML}/workspaces`,
    api: '2025-06-01',
    bicep: [
      [
        "properties: {\n  storageAccount: st.id\n  systemDatastoresAuthMode: 'AccessKey'\n}",
        "properties: {\n  storageAccount: st.id\n  systemDatastoresAuthMode: 'Identity'\n}",
      ],
    ],
    beside: {
      bicep: [
        "resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'st'\n  properties: { allowSharedKeyAccess: false }\n}",
        ...['ba92f5b4-2d11-453d-a403-e96b0029c9fe', '69566ab7-960f-475b-8e7c-b3118f30c6bd'].map(
          (role, at) =>
            `resource role${at} 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'role${at}'\n  scope: st\n  properties: {\n    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/${role}'\n    principalId: 'p'\n    principalType: 'Group'\n  }\n}`,
        ),
      ].join('\n'),
    },
  },
  {
    rule: 'AML-IDN-103',
    type: REGISTRIES,
    api: '2023-11-01-preview',
    bicep: [
      [
        'properties: {\n  adminUserEnabled: true\n}',
        "properties: {\n  adminUserEnabled: false\n  policies: {\n    azureADAuthenticationAsArmPolicy: {\n      status: 'disabled'\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "adminUserEnabled": true, "policies": { "azureADAuthenticationAsArmPolicy": { "status": "enabled" } } }',
        '"properties": { "adminUserEnabled": false, "policies": { "azureADAuthenticationAsArmPolicy": { "status": "disabled" } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { adminUserEnabled = true, policies = { azureADAuthenticationAsArmPolicy = { status = "disabled" } } } }',
        'body = { properties = { adminUserEnabled = false, policies = { azureADAuthenticationAsArmPolicy = { status = "disabled" } } } }',
      ],
    ],
    azurerm: [
      'container_registry',
      [
        'admin_enabled                                = true\nazuread_authentication_as_arm_policy_enabled = true',
        'admin_enabled                                = false\nazuread_authentication_as_arm_policy_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-IDN-103',
    type: `${REGISTRIES}/tokens`,
    api: '2023-07-01',
    bicep: [["properties: { status: 'enabled' }", "properties: { status: 'disabled' }"]],
    azurerm: ['container_registry_token', ['enabled = true', 'enabled = false']],
  },
  {
    rule: 'AML-IDN-104',
    type: REGISTRIES,
    api: '2023-07-01',
    bicep: [['properties: { anonymousPullEnabled: true }', 'properties: { anonymousPullEnabled: false }']],
    arm: [['"properties": { "anonymousPullEnabled": true }', '"properties": { "anonymousPullEnabled": false }']],
    azapi: [
      [
        'body = { properties = { anonymousPullEnabled = true } }',
        'body = { properties = { anonymousPullEnabled = false } }',
      ],
    ],
    azurerm: ['container_registry', ['anonymous_pull_enabled = true', 'anonymous_pull_enabled = false']],
  },
  {
    rule: 'AML-IDN-106',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    bicep: [
      [
        'properties: {\n  enableSoftDelete: true\n}',
        'properties: {\n  enableSoftDelete: true\n  enableRbacAuthorization: true\n}',
      ],
    ],
    arm: [['"properties": { "enableRbacAuthorization": false }', '"properties": { "enableRbacAuthorization": true }']],
    azapi: [['body = { properties = {} }', 'body = { properties = { enableRbacAuthorization = true } }']],
    azurerm: ['key_vault', ['rbac_authorization_enabled = false', 'rbac_authorization_enabled = true']],
  },
  {
    rule: 'AML-IDN-107',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    bicep: [
      [
        "properties: {\n  accessPolicies: [\n    {\n      objectId: 'o'\n      permissions: {\n        keys: [\n          'get'\n          'purge'\n        ]\n        secrets: ['get', 'Purge', 'list']\n      }\n    }\n  ]\n}",
        "properties: {\n  accessPolicies: [\n    {\n      objectId: 'o'\n      permissions: {\n        keys: [\n          'get'\n        ]\n        secrets: ['get', 'list']\n      }\n    }\n  ]\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "accessPolicies": [ { "objectId": "o", "permissions": { "keys": ["get", "purge"] } } ] }',
        '"properties": { "accessPolicies": [ { "objectId": "o", "permissions": { "keys": ["get"] } } ] }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    accessPolicies = [\n      { objectId = "o", permissions = { certificates = ["purge", "get"] } }\n    ]\n  }\n}',
        'body = {\n  properties = {\n    accessPolicies = [\n      { objectId = "o", permissions = { certificates = ["get"] } }\n    ]\n  }\n}',
      ],
    ],
    azurerm: [
      'key_vault',
      [
        'rbac_authorization_enabled = false\naccess_policy {\n  object_id       = "o"\n  key_permissions = ["Get", "Purge"]\n}',
        'rbac_authorization_enabled = false\naccess_policy {\n  object_id       = "o"\n  key_permissions = ["Get"]\n}',
      ],
    ],
  },
  {
    rule: 'AML-IDN-108',
    type: 'Microsoft.Insights/components',
    api: '2020-02-02',
    bicep: [['properties: {\n  DisableLocalAuth: false\n}', 'properties: {\n  DisableLocalAuth: true\n}']],
    arm: [['"properties": {}', '"properties": {\n  "DisableLocalAuth": true\n}']],
    azapi: [
      ['body = { properties = { DisableLocalAuth = false } }', 'body = { properties = { DisableLocalAuth = true } }'],
    ],
    azurerm: ['application_insights', ['local_authentication_enabled = true', 'local_authentication_enabled = false']],
  },
  {
    rule: 'AML-IDN-108',
    type: 'Microsoft.OperationalInsights/workspaces',
    api: '2023-09-01',
    bicep: [
      [
        'properties: {\n  retentionInDays: 90\n}',
        'properties: {\n  retentionInDays: 90\n  features: {\n    disableLocalAuth: true\n  }\n}',
      ],
    ],
    azurerm: [
      'log_analytics_workspace',
      ['local_authentication_enabled = true', 'local_authentication_enabled = false'],
    ],
  },
  {
    rule: 'AML-IDN-109',
    type: CLUSTERS,
    api: '2024-05-01',
    bicep: [
      [
        'properties: {\n  enableRBAC: false\n  aadProfile: {\n    managed: true\n  }\n}',
        'properties: {\n  enableRBAC: true\n  aadProfile: {\n    managed: true\n    enableAzureRBAC: true\n  }\n}',
      ],
    ],
    arm: [
      [
        '"properties": { "aadProfile": { "managed": true, "enableAzureRBAC": false } }',
        '"properties": { "aadProfile": { "managed": true, "enableAzureRBAC": true } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { enableRBAC = false, aadProfile = { managed = true, enableAzureRBAC = true } } }',
        'body = { properties = { enableRBAC = true, aadProfile = { managed = true, enableAzureRBAC = true } } }',
      ],
    ],
    azurerm: [
      'kubernetes_cluster',
      [
        'role_based_access_control_enabled = false\n\nazure_active_directory_role_based_access_control {\n  azure_rbac_enabled = false\n}',
        'role_based_access_control_enabled = true\n\nazure_active_directory_role_based_access_control {\n  azure_rbac_enabled = true\n}',
      ],
    ],
  },
  {
    rule: 'AML-IDN-111',
    type: CLUSTERS,
    api: '2024-05-01',
    bicep: [
      [
        "properties: {\n  kubernetesVersion: '1.30'\n  servicePrincipalProfile: {\n    clientId: '00000000-0000-0000-0000-000000000001'\n    secret: listKeys('x', '2023-05-01').key\n  }\n}",
        "properties: {\n  kubernetesVersion: '1.30'\n}\nidentity: {\n  type: 'SystemAssigned'\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "servicePrincipalProfile": {\n    "clientId": "00000000-0000-0000-0000-000000000001"\n  },\n  "kubernetesVersion": "1.30"\n}',
        '"properties": {\n  "kubernetesVersion": "1.30"\n},\n"identity": {\n  "type": "SystemAssigned"\n}',
      ],
    ],
    azurerm: [
      'kubernetes_cluster',
      [
        'name = "it"\n\nservice_principal {\n  client_id     = "00000000-0000-0000-0000-000000000001"\n  client_secret = var.secret\n}',
        'name = "it"\n\nidentity {\n  type = "SystemAssigned"\n}',
      ],
    ],
  },
  {
    rule: 'AML-IDN-122',
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    api: '2023-01-31',
    name: 'who/trust',
    bicep: [
      [
        "properties: {\n  issuer: 'https://token.actions.githubusercontent.com'\n  subject: 'repo:contoso/models:environment:production'\n  audiences: [\n    'https://contoso.example'\n  ]\n}",
        "properties: {\n  issuer: 'https://token.actions.githubusercontent.com'\n  subject: 'repo:contoso/models:environment:production'\n  audiences: ['api://AzureADTokenExchange']\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "issuer": "https://token.actions.githubusercontent.com",\n  "subject": "repo:contoso/models:environment:production",\n  "audiences": ["https://contoso.example"]\n}',
        '"properties": {\n  "issuer": "https://token.actions.githubusercontent.com",\n  "subject": "repo:contoso/models:environment:production",\n  "audiences": ["api://AzureADTokenExchange"]\n}',
      ],
    ],
    azurerm: [
      'federated_identity_credential',
      [
        'parent_id = azurerm_user_assigned_identity.who.id\nissuer    = "https://token.actions.githubusercontent.com"\nsubject   = "repo:contoso/models:environment:production"\naudience  = ["https://contoso.example"]',
        'parent_id = azurerm_user_assigned_identity.who.id\nissuer    = "https://token.actions.githubusercontent.com"\nsubject   = "repo:contoso/models:environment:production"\naudience  = ["api://AzureADTokenExchange"]',
      ],
    ],
    beside: {
      bicep: `resource who 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'who'\n}\n\nresource mlw '${AML}/workspaces@2024-10-01' = {\n  name: 'mlw'\n  identity: {\n    type: 'UserAssigned'\n    userAssignedIdentities: {\n      '\${who.id}': {}\n    }\n  }\n}`,
      arm: `{ "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "apiVersion": "2023-01-31", "name": "who" },\n{ "type": "${AML}/workspaces", "apiVersion": "2024-10-01", "name": "mlw", "identity": { "type": "UserAssigned", "userAssignedIdentities": { "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'who')]": {} } } }`,
      azurerm:
        'resource "azurerm_user_assigned_identity" "who" {\n  name = "who"\n}\n\nresource "azurerm_machine_learning_workspace" "mlw" {\n  name = "mlw"\n  identity {\n    type         = "UserAssigned"\n    identity_ids = [azurerm_user_assigned_identity.who.id]\n  }\n}',
    },
  },
  {
    rule: 'AML-IDN-123',
    type: 'Microsoft.CognitiveServices/accounts',
    api: '2024-10-01',
    bicep: [['properties: {\n  disableLocalAuth: false\n}', 'properties: {\n  disableLocalAuth: true\n}']],
    arm: [['"properties": {}', '"properties": {\n  "disableLocalAuth": true\n}']],
    azapi: [
      ['body = { properties = { disableLocalAuth = false } }', 'body = { properties = { disableLocalAuth = true } }'],
    ],
    azurerm: ['cognitive_account', ['local_auth_enabled = true', 'local_auth_enabled = false']],
  },
  {
    rule: 'AML-IDN-123',
    type: 'Microsoft.Search/searchServices',
    api: '2023-11-01',
    bicep: [
      [
        "properties: {\n  disableLocalAuth: false\n  authOptions: {\n    aadOrApiKey: {\n      aadAuthFailureMode: 'http403'\n    }\n  }\n}",
        'properties: {\n  disableLocalAuth: true\n}',
      ],
    ],
    azurerm: [
      'search_service',
      [
        'local_authentication_enabled = true\nauthentication_failure_mode  = "http403"',
        'local_authentication_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-IDN-123',
    type: 'Microsoft.DocumentDB/databaseAccounts',
    api: '2024-05-15',
    bicep: [
      [
        'properties: {\n  disableKeyBasedMetadataWriteAccess: false\n}',
        'properties: {\n  disableKeyBasedMetadataWriteAccess: true\n  disableLocalAuth: true\n}',
      ],
    ],
    azurerm: [
      'cosmosdb_account',
      [
        'access_key_metadata_writes_enabled = true',
        'access_key_metadata_writes_enabled = false\nlocal_authentication_enabled       = false',
      ],
    ],
  },
];
