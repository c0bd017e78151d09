import { AML, type Case, type Change } from './case.js';

const CLUSTERS = 'Microsoft.ContainerService/managedClusters';
const PRICINGS = 'Microsoft.Security/pricings';
const SETTINGS = 'Microsoft.Insights/diagnosticSettings';
const ASSIGNMENTS = 'Microsoft.Authorization/policyAssignments';

const POLICY = '/providers/Microsoft.Authorization/policyDefinitions';
const PUBLIC_ACCESS = `${POLICY}/438c38d2-3772-465a-a9cc-7a6666a275ce`;
/** Looks for a setting, or makes one. */
const LOGGED = `${POLICY}/33835ef6-bc67-4bde-bf5f-5a857f195a57`;
const OLD_PRIVATE_LINK = `${POLICY}/40cec1dd-a100-4920-b15b-3024fe8901ab`;
const PRIVATE_LINK = `${POLICY}/45e05259-1eb5-4f70-9574-baf73e9d219b`;

/** A plan by this name, in place of the one that every resource here has. */
function plan(name: string): Pick<Case, 'name' | 'type' | 'api'> {
  return { name, type: PRICINGS, api: '2024-01-01' };
}

/** Lines that stay as they are. */
function unchanged(lines: string): Change {
  return [lines, lines];
}

export const MONITORING_AND_GOVERNANCE: readonly Case[] = [
  {
    rule: 'AML-MON-002',
    type: SETTINGS,
    api: '2021-05-01-preview',
    bicep: [
      [
        "scope: mlw\nproperties: {\n  workspaceId: 'w'\n  logs: [\n    {\n      categoryGroup: 'allLogs'\n      enabled: true\n      retentionPolicy: {\n        enabled: true\n        days: 30\n      }\n    }\n  ]\n}",
        "scope: mlw\nproperties: {\n  workspaceId: 'w'\n  logs: [\n    {\n      categoryGroup: 'allLogs'\n      enabled: true\n      retentionPolicy: {\n        enabled: false\n        days: 30\n      }\n    }\n  ]\n}",
      ],
    ],
    beside: { bicep: `resource mlw '${AML}/workspaces@2024-10-01' = {\n  name: 'mlw'\n}` },
  },
  {
    rule: 'AML-MON-004',
    type: `${AML}/workspaces/onlineEndpoints/deployments`,
    api: '2024-10-01',
    bicep: [['properties: {\n  appInsightsEnabled: false\n}', 'properties: {\n  appInsightsEnabled: true\n}']],
    arm: [['"properties": {}', '"properties": {\n  "appInsightsEnabled": true\n}']],
    azapi: [
      [
        'body = { properties = { appInsightsEnabled = false } }',
        'body = { properties = { appInsightsEnabled = true } }',
      ],
    ],
  },
  {
    rule: 'AML-MON-007',
    ...plan('Containers'),
    bicep: [["properties: { pricingTier: 'Free' }", "properties: { pricingTier: 'Standard' }"]],
    arm: [['"properties": { "pricingTier": "Free" }', '"properties": { "pricingTier": "Standard" }']],
    azapi: [
      ['body = { properties = { pricingTier = "Free" } }', 'body = { properties = { pricingTier = "Standard" } }'],
    ],
    azurerm: [
      'security_center_subscription_pricing',
      [
        'tier          = "Free"\nresource_type = "Containers"',
        'tier          = "Standard"\nresource_type = "Containers"',
      ],
    ],
  },
  {
    rule: 'AML-MON-008',
    type: CLUSTERS,
    api: '2024-05-01',
    bicep: [
      [
        "properties: {\n  securityProfile: {\n    defender: {\n      logAnalyticsWorkspaceResourceId: 'w'\n      securityMonitoring: {\n        enabled: false\n      }\n    }\n  }\n}",
        "properties: {\n  securityProfile: {\n    defender: {\n      logAnalyticsWorkspaceResourceId: 'w'\n      securityMonitoring: {\n        enabled: true\n      }\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "securityProfile": { "defender": { "logAnalyticsWorkspaceResourceId": "w" } } }',
        '"properties": { "securityProfile": { "defender": { "logAnalyticsWorkspaceResourceId": "w", "securityMonitoring": { "enabled": true } } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { securityProfile = { defender = { logAnalyticsWorkspaceResourceId = "w", securityMonitoring = { enabled = false } } } } }',
        'body = { properties = { securityProfile = { defender = { logAnalyticsWorkspaceResourceId = "w", securityMonitoring = { enabled = true } } } } }',
      ],
    ],
  },
  {
    rule: 'AML-MON-009',
    ...plan('CloudPosture'),
    bicep: [["properties: { pricingTier: 'Free' }", "properties: { pricingTier: 'Standard' }"]],
    arm: [['"properties": { "pricingTier": "Free" }', '"properties": { "pricingTier": "Standard" }']],
    azapi: [
      ['body = { properties = { pricingTier = "Free" } }', 'body = { properties = { pricingTier = "Standard" } }'],
    ],
    azurerm: [
      'security_center_subscription_pricing',
      [
        'tier          = "Free"\nresource_type = "KeyVaults"',
        'tier          = "Standard"\nresource_type = "KeyVaults"',
      ],
    ],
  },
  {
    rule: 'AML-MON-010',
    type: `${AML}/workspaces`,
    api: '2025-09-01',
    bicep: [
      [
        "properties: {\n  managedNetwork: {\n    isolationMode: 'AllowOnlyApprovedOutbound'\n  }\n}",
        "properties: {\n  managedNetwork: {\n    isolationMode: 'AllowOnlyApprovedOutbound'\n    enableNetworkMonitor: true\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "managedNetwork": { "isolationMode": "AllowOnlyApprovedOutbound", "enableNetworkMonitor": false } }',
        '"properties": { "managedNetwork": { "isolationMode": "AllowOnlyApprovedOutbound", "enableNetworkMonitor": true } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { managedNetwork = { isolationMode = "AllowOnlyApprovedOutbound" } } }',
        'body = { properties = { managedNetwork = { isolationMode = "AllowOnlyApprovedOutbound", enableNetworkMonitor = true } } }',
      ],
    ],
  },
  {
    rule: 'AML-MON-105',
    type: 'Microsoft.OperationalInsights/workspaces',
    api: '2023-09-01',
    bicep: [['properties: {\n  retentionInDays: 30\n}', 'properties: {\n  retentionInDays: 90\n}']],
    arm: [['"properties": {}', '"properties": {\n  "retentionInDays": 90\n}']],
    azapi: [['body = { properties = { retentionInDays = 30 } }', 'body = { properties = { retentionInDays = 90 } }']],
    azurerm: [
      'log_analytics_workspace',
      ['retention_in_days = 30', 'retention_in_days = 90'],
      ['name = "it"', 'name              = "it"\nretention_in_days = 90'],
    ],
  },
  {
    rule: 'AML-MON-106',
    type: 'Microsoft.Insights/components',
    api: '2020-02-02',
    bicep: [
      [
        "properties: {\n  WorkspaceResourceId: 'w'\n  IngestionMode: 'ApplicationInsights'\n}",
        "properties: {\n  WorkspaceResourceId: 'w'\n  IngestionMode: 'LogAnalytics'\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "WorkspaceResourceId": "w", "IngestionMode": "ApplicationInsights" }',
        '"properties": { "WorkspaceResourceId": "w", "IngestionMode": "LogAnalytics" }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { WorkspaceResourceId = "w", IngestionMode = "ApplicationInsights" } }',
        'body = { properties = { WorkspaceResourceId = "w", IngestionMode = "LogAnalytics" } }',
      ],
    ],
  },
  {
    rule: 'AML-MON-109',
    ...plan('StorageAccounts'),
    bicep: [
      [
        "properties: {\n  pricingTier: 'Free'\n}",
        "properties: {\n  pricingTier: 'Standard'\n  subPlan: 'DefenderForStorageV2'\n}",
      ],
      [
        "properties: { pricingTier: 'Standard', subPlan: 'PerTransaction' }",
        "properties: { pricingTier: 'Standard', subPlan: 'DefenderForStorageV2' }",
      ],
    ],
    azurerm: [
      'security_center_subscription_pricing',
      [
        'tier          = "Free"\nresource_type = "StorageAccounts"',
        'tier          = "Standard"\nresource_type = "StorageAccounts"\nsubplan       = "DefenderForStorageV2"',
      ],
    ],
  },
  {
    rule: 'AML-MON-109',
    name: 'current',
    type: 'Microsoft.Security/defenderForStorageSettings',
    api: '2025-01-01',
    bicep: [
      [
        'scope: st\nproperties: {\n  isEnabled: false\n  overrideSubscriptionLevelSettings: true\n}',
        'scope: st\nproperties: {\n  isEnabled: true\n  overrideSubscriptionLevelSettings: true\n  malwareScanning: {\n    onUpload: {\n      isEnabled: true\n    }\n  }\n}',
      ],
      [
        'scope: st\nproperties: {\n  isEnabled: true\n  malwareScanning: { onUpload: { isEnabled: false } }\n}',
        'scope: st\nproperties: {\n  isEnabled: true\n  malwareScanning: { onUpload: { isEnabled: true } }\n}',
      ],
    ],
    azurerm: [
      'security_center_storage_defender',
      [
        'storage_account_id                 = azurerm_storage_account.st.id\nmalware_scanning_on_upload_enabled = false',
        'storage_account_id                 = azurerm_storage_account.st.id\nmalware_scanning_on_upload_enabled = true',
      ],
    ],
    beside: {
      bicep: `resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'st'\n}\n\nresource mlw '${AML}/workspaces@2024-10-01' = {\n  name: 'mlw'\n  properties: {\n    storageAccount: st.id\n  }\n}`,
      azurerm:
        'resource "azurerm_storage_account" "st" {\n  name = "st"\n}\n\nresource "azurerm_machine_learning_workspace" "mlw" {\n  name               = "mlw"\n  storage_account_id = azurerm_storage_account.st.id\n}',
    },
  },
  {
    rule: 'AML-POL-002',
    type: ASSIGNMENTS,
    api: '2024-04-01',
    bicep: [
      [
        `properties: {\n  policyDefinitionId: '${PUBLIC_ACCESS}'\n  enforcementMode: 'DoNotEnforce'\n}`,
        `properties: {\n  policyDefinitionId: '${PUBLIC_ACCESS}'\n  enforcementMode: 'Default'\n}`,
      ],
    ],
    arm: [
      [
        `"properties": { "policyDefinitionId": "${PUBLIC_ACCESS}", "enforcementMode": "DoNotEnforce" }`,
        `"properties": { "policyDefinitionId": "${PUBLIC_ACCESS}", "enforcementMode": "Default" }`,
      ],
    ],
    azapi: [
      [
        `body = { properties = { policyDefinitionId = "${PUBLIC_ACCESS}", enforcementMode = "DoNotEnforce" } }`,
        `body = { properties = { policyDefinitionId = "${PUBLIC_ACCESS}", enforcementMode = "Default" } }`,
      ],
    ],
    azurerm: [
      'resource_group_policy_assignment',
      [
        `policy_definition_id = "${PUBLIC_ACCESS}"\nenforce              = false`,
        `policy_definition_id = "${PUBLIC_ACCESS}"\nenforce              = true`,
      ],
    ],
  },
  {
    rule: 'AML-POL-003',
    type: ASSIGNMENTS,
    api: '2024-04-01',
    bicep: [
      [
        `properties: {\n  policyDefinitionId: '${PUBLIC_ACCESS}'\n  parameters: {\n    effect: {\n      value: 'Disabled'\n    }\n  }\n}`,
        `properties: {\n  policyDefinitionId: '${PUBLIC_ACCESS}'\n  parameters: {\n    effect: {\n      value: 'Audit'\n    }\n  }\n}`,
      ],
      [
        `properties: {\n  policyDefinitionId: '${LOGGED}'\n  parameters: {\n    effect: {\n      value: 'Disabled'\n    }\n  }\n}`,
        `properties: {\n  policyDefinitionId: '${LOGGED}'\n  parameters: {\n    effect: {\n      value: 'AuditIfNotExists'\n    }\n  }\n}`,
      ],
    ],
    arm: [
      [
        `"properties": { "policyDefinitionId": "${PUBLIC_ACCESS}", "parameters": { "effect": { "value": "disabled" } } }`,
        `"properties": { "policyDefinitionId": "${PUBLIC_ACCESS}", "parameters": { "effect": { "value": "Audit" } } }`,
      ],
    ],
    azapi: [
      [
        `body = { properties = { policyDefinitionId = "${PUBLIC_ACCESS}", parameters = { effect = { value = "Disabled" } } } }`,
        `body = { properties = { policyDefinitionId = "${PUBLIC_ACCESS}", parameters = { effect = { value = "Audit" } } } }`,
      ],
    ],
    azurerm: [
      'resource_group_policy_assignment',
      [
        `policy_definition_id = "${PUBLIC_ACCESS}"\nparameters           = jsonencode({ effect = { value = "Disabled" } })`,
        `policy_definition_id = "${PUBLIC_ACCESS}"\nparameters           = jsonencode({ effect = { value = "Audit" } })`,
      ],
    ],
  },
  {
    rule: 'AML-POL-003',
    type: 'Microsoft.Authorization/policySetDefinitions',
    api: '2023-04-01',
    bicep: [
      [
        `properties: {\n  policyDefinitions: [\n    {\n      policyDefinitionId: '${PUBLIC_ACCESS}'\n      parameters: { effect: { value: 'Disabled' } }\n    }\n  ]\n}`,
        `properties: {\n  policyDefinitions: [\n    {\n      policyDefinitionId: '${PUBLIC_ACCESS}'\n      parameters: { effect: { value: 'Audit' } }\n    }\n  ]\n}`,
      ],
    ],
  },
  {
    rule: 'AML-POL-005',
    type: `${AML}/workspaces`,
    api: '2022-10-01',
    apiAfter: '2025-06-01',
    bicep: [
      unchanged(
        "properties: {\n  managedNetwork: {\n    firewallSku: 'Basic'\n  }\n  systemDatastoresAuthMode: 'Identity'\n}",
      ),
    ],
    arm: [unchanged('"properties": { "systemDatastoresAuthMode": "Identity" }')],
    azapi: [unchanged('body = { properties = { systemDatastoresAuthMode = "Identity" } }')],
  },
  {
    rule: 'AML-POL-005',
    type: `${AML}/workspaces`,
    api: '2026-05-01',
    bicep: [
      [
        "properties: {\n  managedNetwork: {\n    isolationMode: 'AllowOnlyApprovedOutbound'\n    enableFirewallLog: true\n  }\n}",
        "properties: {\n  managedNetwork: {\n    isolationMode: 'AllowOnlyApprovedOutbound'\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-POL-006',
    type: `${AML}/workspaces/computes`,
    api: '2025-12-01',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    vmSize: 'STANDARD_DS3_V2'\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    vmSize: 'STANDARD_DS3_V2'\n    idleTimeBeforeShutdown: 'PT60M'\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": {} }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "idleTimeBeforeShutdown": "PT60M" } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "ComputeInstance", properties = {} } }',
        'body = { properties = { computeType = "ComputeInstance", properties = { idleTimeBeforeShutdown = "PT60M" } } }',
      ],
    ],
  },
  {
    rule: 'AML-POL-008',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      [
        "kind: 'Project'\nproperties: {\n  hubResourceId: 'hub'\n  publicNetworkAccess: 'Disabled'\n  managedNetwork: {\n    isolationMode: 'AllowInternetOutbound'\n  }\n}",
        "kind: 'Project'\nproperties: {\n  hubResourceId: 'hub'\n}",
      ],
    ],
    arm: [
      [
        '"kind": "Project",\n"properties": {\n  "storageAccount": "st",\n  "keyVault": "kv",\n  "hubResourceId": "hub"\n}',
        '"kind": "Project",\n"properties": {\n  "hubResourceId": "hub"\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  kind = "Project"\n  properties = {\n    hubResourceId = "hub"\n    keyVault      = "kv"\n  }\n}',
        'body = {\n  kind = "Project"\n  properties = {\n    hubResourceId = "hub"\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-POL-107',
    type: ASSIGNMENTS,
    api: '2024-04-01',
    bicep: [
      [
        `properties: {\n  policyDefinitionId: '${OLD_PRIVATE_LINK}'\n}`,
        `properties: {\n  policyDefinitionId: '${PRIVATE_LINK}'\n}`,
      ],
    ],
    arm: [
      [
        `"properties": { "policyDefinitionId": "${OLD_PRIVATE_LINK}", "parameters": { "effect": { "value": "Deny" } } }`,
        `"properties": { "policyDefinitionId": "${OLD_PRIVATE_LINK}", "parameters": { "effect": { "value": "Deny" } } }`,
      ],
      [
        `"properties": { "policyDefinitionId": "${OLD_PRIVATE_LINK}" }`,
        `"properties": { "policyDefinitionId": "${PRIVATE_LINK}" }`,
      ],
    ],
    azapi: [
      [
        `body = { properties = { policyDefinitionId = "${OLD_PRIVATE_LINK}" } }`,
        `body = { properties = { policyDefinitionId = "${PRIVATE_LINK}" } }`,
      ],
    ],
    azurerm: [
      'resource_group_policy_assignment',
      [`policy_definition_id = "${OLD_PRIVATE_LINK}"`, `policy_definition_id = "${PRIVATE_LINK}"`],
    ],
  },
  {
    rule: 'AML-POL-108',
    type: CLUSTERS,
    api: '2024-05-01',
    bicep: [
      [
        'properties: {\n  addonProfiles: {\n    azurePolicy: {\n      enabled: false\n    }\n  }\n}',
        'properties: {\n  addonProfiles: {\n    azurePolicy: {\n      enabled: true\n    }\n  }\n}',
      ],
      ['properties: {\n}', 'properties: {\n  addonProfiles: {\n    azurepolicy: {\n      enabled: true\n    }\n  }\n}'],
    ],
    arm: [
      [
        '"properties": { "addonProfiles": { "azurepolicy": { "enabled": false } } }',
        '"properties": { "addonProfiles": { "azurepolicy": { "enabled": true } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { addonProfiles = { azurepolicy = { enabled = false } } } }',
        'body = { properties = { addonProfiles = { azurepolicy = { enabled = true } } } }',
      ],
    ],
    azurerm: ['kubernetes_cluster', ['azure_policy_enabled = false', 'azure_policy_enabled = true']],
  },
];
