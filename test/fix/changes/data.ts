import { AML, type Case, inProperties } from './case.js';

const STORAGE = 'Microsoft.Storage/storageAccounts';
const REGISTRY = 'Microsoft.ContainerRegistry/registries';

/** Two workspaces on one account, with what stands behind its name in each. */
function sharing(...lines: readonly [string, string]): string {
  const account = `resource st '${STORAGE}@2023-05-01' existing = {\n  name: 'st'\n}\n`;
  const workspaces = lines.map(
    (line, at) =>
      `resource w${at} '${AML}/workspaces@2024-10-01' = {\n  name: 'w${at}'\n  properties: {\n    storageAccount: st.id\n${line}  }\n}\n`,
  );
  return account + workspaces.join('');
}

export const DATA: readonly Case[] = [
  {
    rule: 'AML-DAT-102',
    type: `${STORAGE}/blobServices/containers`,
    api: '2023-05-01',
    ...inProperties(" publicAccess: 'Blob' ", " publicAccess: 'None' "),
    azurerm: ['storage_container', ['container_access_type = "blob"', 'container_access_type = "private"']],
  },
  {
    rule: 'AML-DAT-008',
    type: STORAGE,
    api: '2023-05-01',
    ...inProperties(' allowBlobPublicAccess: true ', ' allowBlobPublicAccess: false '),
    azurerm: ['storage_account', ['allow_nested_items_to_be_public = true', 'allow_nested_items_to_be_public = false']],
  },
  {
    rule: 'AML-DAT-008',
    type: STORAGE,
    api: '2021-09-01',
    bicep: [['properties: {\n}', 'properties: {\n  allowBlobPublicAccess: false\n}']],
  },
  {
    rule: 'AML-DAT-008',
    type: `${AML}/registries`,
    api: '2024-10-01',
    ...inProperties(
      ' regionDetails: [{ storageAccountDetails: [{ systemCreatedStorageAccount: { allowBlobPublicAccess: true } }] }] ',
      ' regionDetails: [{ storageAccountDetails: [{ systemCreatedStorageAccount: { allowBlobPublicAccess: false } }] }] ',
    ),
  },
  {
    rule: 'AML-DAT-006',
    type: `${AML}/workspaces/onlineEndpoints/deployments`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  dataCollector: {\n    requestLogging: {\n      captureHeaders: [\n        'x-request-id'\n        'Authorization'\n        'Cookie'\n      ]\n    }\n  }\n}",
        "properties: {\n  dataCollector: {\n    requestLogging: {\n      captureHeaders: [\n        'x-request-id'\n      ]\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "dataCollector": { "requestLogging": { "captureHeaders": ["Authorization", "x-request-id"] } } }',
        '"properties": { "dataCollector": { "requestLogging": { "captureHeaders": ["x-request-id"] } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { dataCollector = { requestLogging = { captureHeaders = ["x-request-id", "Cookie"] } } } }',
        'body = { properties = { dataCollector = { requestLogging = { captureHeaders = ["x-request-id"] } } } }',
      ],
    ],
  },
  {
    rule: 'AML-DAT-007',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    whole: [
      [
        'main.bicep',
        sharing('    enableDataIsolation: false\n', ''),
        sharing('    enableDataIsolation: true\n', '    enableDataIsolation: true\n'),
      ],
    ],
  },
  {
    rule: 'AML-DAT-009',
    type: `${AML}/workspaces/serverlessEndpoints`,
    api: '2024-10-01',
    ...inProperties(
      " contentSafety: { contentSafetyStatus: 'Disabled' } ",
      " contentSafety: { contentSafetyStatus: 'Enabled' } ",
    ),
  },
  {
    rule: 'AML-DAT-009',
    type: `${AML}/workspaces/serverlessEndpoints`,
    api: '2024-10-01-preview',
    bicep: [
      [
        "properties: {\n  contentSafety: { contentSafetyStatus: 'Enabled', contentSafetyLevel: 'Deferred' }\n}",
        "properties: {\n  contentSafety: { contentSafetyStatus: 'Enabled', contentSafetyLevel: 'Blocking' }\n}",
      ],
    ],
  },
  {
    rule: 'AML-DAT-107',
    type: REGISTRY,
    api: '2023-07-01',
    ...inProperties(
      " publicNetworkAccess: 'Disabled', policies: { exportPolicy: { status: 'enabled' } } ",
      " publicNetworkAccess: 'Disabled', policies: { exportPolicy: { status: 'disabled' } } ",
    ),
    azurerm: [
      'container_registry',
      [
        'sku                           = "Premium"\npublic_network_access_enabled = false',
        'sku                           = "Premium"\npublic_network_access_enabled = false\nexport_policy_enabled         = false',
      ],
      [
        'public_network_access_enabled = false\nexport_policy_enabled         = true',
        'public_network_access_enabled = false\nexport_policy_enabled         = false',
      ],
    ],
  },
  {
    rule: 'AML-DAT-104',
    type: STORAGE,
    api: '2023-05-01',
    ...inProperties(
      " allowCrossTenantReplication: true, allowSharedKeyAccess: false, allowedCopyScope: 'AAD' ",
      " allowCrossTenantReplication: false, allowSharedKeyAccess: false, allowedCopyScope: 'AAD', defaultToOAuthAuthentication: true ",
    ),
    azurerm: [
      'storage_account',
      [
        'cross_tenant_replication_enabled = true\nshared_access_key_enabled        = false',
        'cross_tenant_replication_enabled = false\nshared_access_key_enabled        = false\nallowed_copy_scope               = "AAD"\ndefault_to_oauth_authentication  = true',
      ],
      [
        'shared_access_key_enabled = true\nallowed_copy_scope        = "AAD"\n\nsas_policy {\n  expiration_period = "90.00:00:00"\n  expiration_action = "Log"\n}',
        'shared_access_key_enabled       = true\nallowed_copy_scope              = "AAD"\ndefault_to_oauth_authentication = true\n\nsas_policy {\n  expiration_period = "1.00:00:00"\n  expiration_action = "Block"\n}',
      ],
      [
        'allowed_copy_scope              = "AAD"\ndefault_to_oauth_authentication = true',
        'allowed_copy_scope              = "AAD"\ndefault_to_oauth_authentication = true\n\nsas_policy {\n  expiration_period = "1.00:00:00"\n  expiration_action = "Block"\n}',
      ],
    ],
  },
  {
    rule: 'AML-DAT-104',
    type: STORAGE,
    api: '2025-08-01',
    bicep: [
      [
        "properties: {\n  allowedCopyScope: 'AAD'\n  defaultToOAuthAuthentication: true\n  dataCollaborationPolicyProperties: {\n    allowCrossTenantDataSharing: true\n  }\n  sasPolicy: {\n    sasExpirationPeriod: '00.08:00:00'\n    expirationAction: 'Log'\n  }\n}",
        "properties: {\n  allowedCopyScope: 'AAD'\n  defaultToOAuthAuthentication: true\n  dataCollaborationPolicyProperties: {\n    allowCrossTenantDataSharing: false\n  }\n  sasPolicy: {\n    sasExpirationPeriod: '00.08:00:00'\n    expirationAction: 'Block'\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-DAT-106',
    type: STORAGE,
    api: '2023-05-01',
    ...inProperties(' isHnsEnabled: true, isSftpEnabled: true ', ' isHnsEnabled: true, isSftpEnabled: false '),
    azurerm: [
      'storage_account',
      [
        'is_hns_enabled = true\nsftp_enabled   = true',
        'is_hns_enabled     = true\nsftp_enabled       = false\nlocal_user_enabled = false',
      ],
      [
        'nfsv3_enabled              = true\nhttps_traffic_only_enabled = false',
        'nfsv3_enabled              = false\nhttps_traffic_only_enabled = true',
      ],
    ],
  },
  {
    rule: 'AML-DAT-106',
    type: STORAGE,
    api: '2023-05-01',
    bicep: [
      [
        'properties: {\n  isSftpEnabled: true\n  isLocalUserEnabled: true\n}',
        'properties: {\n  isSftpEnabled: false\n  isLocalUserEnabled: false\n}',
      ],
      [
        'properties: {\n  isNfsV3Enabled: true\n  supportsHttpsTrafficOnly: false\n}',
        'properties: {\n  isNfsV3Enabled: false\n  supportsHttpsTrafficOnly: true\n}',
      ],
    ],
  },
  {
    rule: 'AML-DAT-103',
    type: `${STORAGE}/blobServices`,
    api: '2023-05-01',
    ...inProperties(
      ' deleteRetentionPolicy: { enabled: true, days: 2 }, containerDeleteRetentionPolicy: { enabled: false }, isVersioningEnabled: false ',
      ' deleteRetentionPolicy: { enabled: true, days: 7 }, containerDeleteRetentionPolicy: { enabled: true, days: 7 }, isVersioningEnabled: true ',
    ),
  },
  {
    rule: 'AML-DAT-103',
    type: `${STORAGE}/blobServices`,
    api: '2023-05-01',
    bicep: [
      [
        'properties: {\n  isVersioningEnabled: true\n  containerDeleteRetentionPolicy: {\n    enabled: true\n    days: 30\n  }\n}',
        'properties: {\n  isVersioningEnabled: true\n  containerDeleteRetentionPolicy: {\n    enabled: true\n    days: 30\n  }\n  deleteRetentionPolicy: {\n    enabled: true\n    days: 7\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-DAT-103',
    type: `${STORAGE}/fileServices`,
    api: '2023-05-01',
    ...inProperties(
      ' shareDeleteRetentionPolicy: { enabled: false, days: 14 } ',
      ' shareDeleteRetentionPolicy: { enabled: true, days: 14 } ',
    ),
    azurerm: [
      'storage_account',
      // The literal that it comes from.
      [
        'dynamic "share_properties" {\n  for_each = [1]\n  content {\n    retention_policy {\n      days = 3\n    }\n  }\n}',
        'dynamic "share_properties" {\n  for_each = [1]\n  content {\n    retention_policy {\n      days = 7\n    }\n  }\n}',
      ],
      [
        'blob_properties {\n  versioning_enabled = false\n\n  delete_retention_policy {\n    days = 3\n  }\n}\n\nshare_properties {\n  retention_policy {\n    days = 3\n  }\n}',
        'blob_properties {\n  versioning_enabled = true\n\n  delete_retention_policy {\n    days = 7\n  }\n\n  container_delete_retention_policy {\n    days = 7\n  }\n}\n\nshare_properties {\n  retention_policy {\n    days = 7\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-DAT-108',
    type: REGISTRY,
    api: '2023-07-01',
    bicep: [
      [
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  publicNetworkAccess: 'Disabled'\n  policies: {\n    retentionPolicy: {\n      status: 'disabled'\n      days: 14\n    }\n  }\n}",
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  publicNetworkAccess: 'Disabled'\n  policies: {\n    retentionPolicy: {\n      status: 'enabled'\n      days: 14\n    }\n  }\n  dataEndpointEnabled: true\n}",
      ],
    ],
    arm: [
      [
        '"sku": { "name": "Premium" },\n"properties": {\n  "policies": {}\n}',
        '"sku": { "name": "Premium" },\n"properties": {\n  "policies": {\n    "retentionPolicy": {\n      "status": "enabled",\n      "days": 30\n    }\n  }\n}',
      ],
    ],
    azapi: [
      [
        'body = { sku = { name = "Premium" }, properties = { policies = { retentionPolicy = { status = "disabled" } } } }',
        'body = { sku = { name = "Premium" }, properties = { policies = { retentionPolicy = { status = "enabled", days = 30 } } } }',
      ],
    ],
    azurerm: [
      'container_registry',
      ['sku = "Premium"', 'sku                      = "Premium"\nretention_policy_in_days = 30'],
      [
        'sku                           = "Premium"\npublic_network_access_enabled = false\nretention_policy_in_days      = 7\ndata_endpoint_enabled         = false',
        'sku                           = "Premium"\npublic_network_access_enabled = false\nretention_policy_in_days      = 7\ndata_endpoint_enabled         = true',
      ],
    ],
  },
  {
    rule: 'AML-DAT-109',
    type: 'Microsoft.CognitiveServices/accounts',
    api: '2024-10-01',
    ...inProperties(' restrictOutboundNetworkAccess: false ', ' restrictOutboundNetworkAccess: true '),
    azurerm: [
      'cognitive_account',
      ['outbound_network_access_restricted = false', 'outbound_network_access_restricted = true'],
    ],
  },
  {
    rule: 'AML-DAT-109',
    type: 'Microsoft.Search/searchServices',
    api: '2025-05-01',
    ...inProperties(' dataExfiltrationProtections: [] ', " dataExfiltrationProtections: ['BlockAll'] "),
  },
];
