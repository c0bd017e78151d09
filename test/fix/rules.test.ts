/** Every rule with a fix, in every form that can say it: what stands in the file before and after. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { fixed } from '../support/fixing.js';

/** Lines before and after the fix, from the left margin; what is around them is the form's. */
type Change = readonly [before: string, after: string];

interface Case {
  readonly rule: string;
  readonly type: string;
  readonly api: string;
  /** Members of the resource beside its properties, in Bicep; a parent by symbol is left to the forms. */
  readonly bicep?: readonly Change[];
  readonly arm?: readonly Change[];
  readonly azapi?: readonly Change[];
  /** Resource type of azurerm and the changes of its arguments. */
  readonly azurerm?: readonly [type: string, ...changes: Change[]];
}

const AML = 'Microsoft.MachineLearningServices';

/** Members of `properties` in Bicep as the other forms write them. */
function unquoted(lines: string): string {
  return lines;
}

function indented(lines: string, by: number): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
}

function around(opening: string, lines: string, closing: string, by: number): string {
  return `${opening}\n${lines === '' ? '' : `${indented(unquoted(lines), by)}\n`}${closing}\n`;
}

const FORMS = {
  bicep: ({ type, api }: Case, lines: string) =>
    around(`resource it '${type}@${api}' = {\n  name: '${nameOf(type)}'`, lines, '}', 2),
  arm: ({ type, api }: Case, lines: string) =>
    `${[
      '{',
      '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",',
      '  "contentVersion": "1.0.0.0",',
      '  "resources": [',
      '    {',
      `      "type": "${type}",`,
      `      "apiVersion": "${api}",`,
      `      "name": "${nameOf(type)}"${lines === '' ? '' : ','}`,
    ].join('\n')}\n${lines === '' ? '' : `${indented(lines, 6)}\n`}    }\n  ]\n}\n`,
  azapi: ({ type, api }: Case, lines: string) =>
    around(
      `resource "azapi_resource" "it" {\n  type      = "${type}@${api}"\n  name      = "it"\n  parent_id = var.parent`,
      lines,
      '}\n\nvariable "parent" {\n  type = string\n}',
      2,
    ),
  azurerm: (type: string, lines: string) => around(`resource "azurerm_${type}" "it" {`, lines, '}', 2),
};

/** One name for each segment of the type. */
function nameOf(type: string): string {
  return type
    .split('/')
    .slice(1)
    .map(() => 'it')
    .join('/');
}

const CASES: readonly Case[] = [
  {
    rule: 'AML-NET-001',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  publicNetworkAccess: 'Enabled' // for now\n}",
        "properties: {\n  publicNetworkAccess: 'Disabled' // for now\n}",
      ],
      [
        "properties: {\n  friendlyName: 'x'\n}",
        "properties: {\n  friendlyName: 'x'\n  publicNetworkAccess: 'Disabled'\n}",
      ],
      ['', "properties: {\n  publicNetworkAccess: 'Disabled'\n}"],
    ],
    arm: [
      ['"properties": { "publicNetworkAccess": "Enabled" }', '"properties": { "publicNetworkAccess": "Disabled" }'],
      [
        '"properties": {\n  "friendlyName": "x"\n}',
        '"properties": {\n  "friendlyName": "x",\n  "publicNetworkAccess": "Disabled"\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    publicNetworkAccess = "Enabled"\n  }\n}',
        'body = {\n  properties = {\n    publicNetworkAccess = "Disabled"\n  }\n}',
      ],
      [
        'body = jsonencode({\n  properties = {\n    friendlyName = "x"\n  }\n})',
        'body = jsonencode({\n  properties = {\n    friendlyName        = "x"\n    publicNetworkAccess = "Disabled"\n  }\n})',
      ],
      [
        'body = {\n  kind = "Default"\n}',
        'body = {\n  kind = "Default"\n  properties = {\n    publicNetworkAccess = "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_workspace',
      [
        'name                          = "it"\npublic_network_access_enabled = true',
        'name                          = "it"\npublic_network_access_enabled = false',
      ],
      ['name = "it"', 'name                          = "it"\npublic_network_access_enabled = false'],
    ],
  },
  {
    rule: 'AML-NET-002',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  allowPublicAccessWhenBehindVnet: true\n  publicNetworkAccess: 'Enabled'\n}",
        "properties: {\n  publicNetworkAccess: 'Disabled'\n}",
      ],
      [
        "properties: {\n  publicNetworkAccess: 'Disabled'\n  allowPublicAccessWhenBehindVnet: true\n}",
        "properties: {\n  publicNetworkAccess: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "publicNetworkAccess": "Disabled",\n  "allowPublicAccessWhenBehindVnet": true\n}',
        '"properties": {\n  "publicNetworkAccess": "Disabled"\n}',
      ],
      [
        '"properties": { "allowPublicAccessWhenBehindVnet": true, "publicNetworkAccess": "Enabled" }',
        '"properties": { "publicNetworkAccess": "Disabled" }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    publicNetworkAccess             = "Disabled"\n    allowPublicAccessWhenBehindVnet = true\n  }\n}',
        'body = {\n  properties = {\n    publicNetworkAccess             = "Disabled"\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-009',
    type: `${AML}/workspaces/computes`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    remoteLoginPortPublicAccess: 'Enabled'\n  }\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    remoteLoginPortPublicAccess: 'Disabled'\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "computeType": "AmlCompute",\n  "properties": {\n    "remoteLoginPortPublicAccess": "Enabled"\n  }\n}',
        '"properties": {\n  "computeType": "AmlCompute",\n  "properties": {\n    "remoteLoginPortPublicAccess": "Disabled"\n  }\n}',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "AmlCompute", properties = { remoteLoginPortPublicAccess = "Enabled" } } }',
        'body = { properties = { computeType = "AmlCompute", properties = { remoteLoginPortPublicAccess = "Disabled" } } }',
      ],
    ],
    azurerm: [
      'machine_learning_compute_cluster',
      ['ssh_public_access_enabled = true', 'ssh_public_access_enabled = false'],
    ],
  },
  {
    rule: 'AML-NET-010',
    type: `${AML}/workspaces/computes`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    sshSettings: { sshPublicAccess: 'Enabled' }\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    sshSettings: { sshPublicAccess: 'Disabled' }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": { "sshSettings": { "sshPublicAccess": "Enabled" } } }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "sshSettings": { "sshPublicAccess": "Disabled" } } }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    computeType = "ComputeInstance"\n    properties = {\n      sshSettings = {\n        sshPublicAccess = "Enabled"\n      }\n    }\n  }\n}',
        'body = {\n  properties = {\n    computeType = "ComputeInstance"\n    properties = {\n      sshSettings = {\n        sshPublicAccess = "Disabled"\n      }\n    }\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_compute_instance',
      ['name = "it"\n\nssh {\n  public_key = "ssh-ed25519 AAAA"\n}', 'name = "it"'],
      [
        'name = "it"\nssh {\n  public_key = "ssh-ed25519 AAAA"\n}\n\nidentity {\n  type = "SystemAssigned"\n}',
        'name = "it"\n\nidentity {\n  type = "SystemAssigned"\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-008',
    type: `${AML}/workspaces/computes`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    subnet: {\n      id: 'x'\n    }\n  }\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    subnet: {\n      id: 'x'\n    }\n    enableNodePublicIp: false\n  }\n}",
      ],
      [
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    enableNodePublicIP: true\n    subnet: { id: 'x' }\n  }\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    enableNodePublicIP: false\n    subnet: { id: 'x' }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "AmlCompute", "properties": { "subnet": { "id": "x" } } }',
        '"properties": { "computeType": "AmlCompute", "properties": { "subnet": { "id": "x" }, "enableNodePublicIp": false } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "AmlCompute", properties = { subnet = { id = "x" } } } }',
        'body = { properties = { computeType = "AmlCompute", properties = { subnet = { id = "x" }, enableNodePublicIp = false } } }',
      ],
    ],
    azurerm: [
      'machine_learning_compute_cluster',
      ['subnet_resource_id = "x"', 'subnet_resource_id     = "x"\nnode_public_ip_enabled = false'],
    ],
  },
  {
    rule: 'AML-NET-012',
    type: `${AML}/workspaces/onlineEndpoints`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  authMode: 'AADToken'\n  publicNetworkAccess: 'enabled'\n}",
        "properties: {\n  authMode: 'AADToken'\n  publicNetworkAccess: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "authMode": "AADToken"\n}',
        '"properties": {\n  "authMode": "AADToken",\n  "publicNetworkAccess": "Disabled"\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    authMode = "AADToken"\n  }\n}',
        'body = {\n  properties = {\n    authMode            = "AADToken"\n    publicNetworkAccess = "Disabled"\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-015',
    type: `${AML}/registries`,
    api: '2024-10-01',
    bicep: [['properties: {}', "properties: {\n  publicNetworkAccess: 'Disabled'\n}"]],
    arm: [['"properties": {}', '"properties": {\n  "publicNetworkAccess": "Disabled"\n}']],
    azapi: [
      ['body = {\n  properties = {}\n}', 'body = {\n  properties = {\n    publicNetworkAccess = "Disabled"\n  }\n}'],
    ],
  },
  {
    rule: 'AML-NET-101',
    type: 'Microsoft.Storage/storageAccounts',
    api: '2023-05-01',
    bicep: [
      [
        "properties: {\n  networkAcls: {\n    defaultAction: 'Allow'\n  }\n}",
        "properties: {\n  networkAcls: {\n    defaultAction: 'Deny'\n  }\n}",
      ],
      [
        'properties: {\n  supportsHttpsTrafficOnly: true\n}',
        "properties: {\n  supportsHttpsTrafficOnly: true\n  publicNetworkAccess: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "networkAcls": { "defaultAction": "Allow" } }',
        '"properties": { "networkAcls": { "defaultAction": "Deny" } }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    publicNetworkAccess : "Enabled"\n  }\n}',
        'body = {\n  properties = {\n    publicNetworkAccess : "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'storage_account',
      [
        'name = "it"\nnetwork_rules {\n  default_action = "Allow"\n}',
        'name = "it"\nnetwork_rules {\n  default_action = "Deny"\n}',
      ],
      ['name = "it"', 'name                          = "it"\npublic_network_access_enabled = false'],
    ],
  },
  {
    rule: 'AML-NET-105',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    bicep: [
      ["properties: {\n  publicNetworkAccess: 'enabled'\n}", "properties: {\n  publicNetworkAccess: 'Disabled'\n}"],
    ],
    arm: [
      ['"properties": { "publicNetworkAccess": "enabled" }', '"properties": { "publicNetworkAccess": "Disabled" }'],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    "publicNetworkAccess" = "enabled"\n  }\n}',
        'body = {\n  properties = {\n    "publicNetworkAccess" = "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'key_vault',
      [
        'name = "it"\n\nnetwork_acls {\n  default_action = "Allow"\n  bypass         = "AzureServices"\n}',
        'name = "it"\n\nnetwork_acls {\n  default_action = "Deny"\n  bypass         = "AzureServices"\n}',
      ],
      [
        'name     = "it"\nsku_name = "standard"',
        'name                          = "it"\nsku_name                      = "standard"\npublic_network_access_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-NET-106',
    type: 'Microsoft.ContainerRegistry/registries',
    api: '2023-07-01',
    bicep: [
      [
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  publicNetworkAccess: 'Enabled'\n}",
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  publicNetworkAccess: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"sku": { "name": "Premium" },\n"properties": { "publicNetworkAccess": "Enabled" }',
        '"sku": { "name": "Premium" },\n"properties": { "publicNetworkAccess": "Disabled" }',
      ],
    ],
    azapi: [
      [
        'body = {\n  sku = { name = "Premium" }\n}',
        'body = {\n  sku = { name = "Premium" }\n  properties = {\n    publicNetworkAccess = "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'container_registry',
      ['sku = "Premium"', 'sku                           = "Premium"\npublic_network_access_enabled = false'],
    ],
  },
  {
    rule: 'AML-ENC-003',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    bicep: [
      ['properties: {\n  enablePurgeProtection: false\n}', 'properties: {\n  enablePurgeProtection: true\n}'],
      [
        'properties: {\n  enableSoftDelete: false\n}',
        'properties: {\n  enableSoftDelete: true\n  enablePurgeProtection: true\n}',
      ],
    ],
    arm: [
      [
        '"properties": {\n  "enableSoftDelete": false\n}',
        '"properties": {\n  "enableSoftDelete": true,\n  "enablePurgeProtection": true\n}',
      ],
    ],
    azapi: [['body = { properties = {} }', 'body = { properties = { enablePurgeProtection = true } }']],
    azurerm: [
      'key_vault',
      ['purge_protection_enabled = false', 'purge_protection_enabled = true'],
      ['name = "it"', 'name                     = "it"\npurge_protection_enabled = true'],
    ],
  },
  {
    rule: 'AML-ENC-101',
    type: 'Microsoft.Storage/storageAccounts',
    api: '2023-05-01',
    bicep: [['properties: { supportsHttpsTrafficOnly: false }', 'properties: { supportsHttpsTrafficOnly: true }']],
    arm: [['"properties": {"supportsHttpsTrafficOnly": false}', '"properties": {"supportsHttpsTrafficOnly": true}']],
    azapi: [
      [
        'body = { properties = { supportsHttpsTrafficOnly = false } }',
        'body = { properties = { supportsHttpsTrafficOnly = true } }',
      ],
    ],
    azurerm: ['storage_account', ['https_traffic_only_enabled = false', 'https_traffic_only_enabled = true']],
  },
  {
    rule: 'AML-ENC-102',
    type: 'Microsoft.Storage/storageAccounts',
    api: '2023-05-01',
    bicep: [
      ["properties: {\n  minimumTlsVersion: 'TLS1_0'\n}", "properties: {\n  minimumTlsVersion: 'TLS1_2'\n}"],
      ["properties: {\n  minimumTlsVersion: 'TLS1_3'\n}", "properties: {\n  minimumTlsVersion: 'TLS1_2'\n}"],
      ['properties: {\n}', "properties: {\n  minimumTlsVersion: 'TLS1_2'\n}"],
    ],
    arm: [['"properties": {\n}', '"properties": {\n  "minimumTlsVersion": "TLS1_2"\n}']],
    azapi: [
      [
        'body = { properties = { minimumTlsVersion = "TLS1_1" } }',
        'body = { properties = { minimumTlsVersion = "TLS1_2" } }',
      ],
    ],
    azurerm: ['storage_account', ['min_tls_version = "TLS1_0"', 'min_tls_version = "TLS1_2"']],
  },
  {
    rule: 'AML-ENC-102',
    type: 'Microsoft.DocumentDB/databaseAccounts',
    api: '2024-05-15',
    bicep: [["properties: {\n  minimalTlsVersion: 'Tls'\n}", "properties: {\n  minimalTlsVersion: 'Tls12'\n}"]],
    arm: [['"properties": { "minimalTlsVersion": "Tls11" }', '"properties": { "minimalTlsVersion": "Tls12" }']],
    azapi: [
      [
        'body = { properties = { minimalTlsVersion = "Tls" } }',
        'body = { properties = { minimalTlsVersion = "Tls12" } }',
      ],
    ],
    azurerm: ['cosmosdb_account', ['minimal_tls_version = "Tls11"', 'minimal_tls_version = "Tls12"']],
  },
  {
    rule: 'AML-IDN-001',
    type: `${AML}/workspaces/computes`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n  disableLocalAuth: false\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  disableLocalAuth: true\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "computeType": "AmlCompute"\n}',
        '"properties": {\n  "computeType": "AmlCompute",\n  "disableLocalAuth": true\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    computeType = "AmlCompute"\n  }\n}',
        'body = {\n  properties = {\n    computeType      = "AmlCompute"\n    disableLocalAuth = true\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_compute_instance',
      ['local_auth_enabled = true', 'local_auth_enabled = false'],
      ['name = "it"', 'name               = "it"\nlocal_auth_enabled = false'],
    ],
  },
  {
    rule: 'AML-IDN-002',
    type: `${AML}/workspaces/computes`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    userAccountCredentials: {\n      adminUserName: 'a'\n      adminUserPassword: 'Pa55-word'\n      adminUserSshPublicKey: 'ssh-ed25519 AAAA'\n    }\n  }\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    userAccountCredentials: {\n      adminUserName: 'a'\n      adminUserSshPublicKey: 'ssh-ed25519 AAAA'\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "computeType": "AmlCompute",\n  "properties": {\n    "userAccountCredentials": {\n      "adminUserSshPublicKey": "ssh-ed25519 AAAA",\n      "adminUserPassword": "Pa55-word"\n    }\n  }\n}',
        '"properties": {\n  "computeType": "AmlCompute",\n  "properties": {\n    "userAccountCredentials": {\n      "adminUserSshPublicKey": "ssh-ed25519 AAAA"\n    }\n  }\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    computeType = "AmlCompute"\n    properties = {\n      userAccountCredentials = {\n        adminUserSshPublicKey = "ssh-ed25519 AAAA"\n        adminUserPassword     = "Pa55-word"\n      }\n    }\n  }\n}',
        'body = {\n  properties = {\n    computeType = "AmlCompute"\n    properties = {\n      userAccountCredentials = {\n        adminUserSshPublicKey = "ssh-ed25519 AAAA"\n      }\n    }\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_compute_cluster',
      [
        'ssh {\n  admin_username = "a"\n  admin_password = "Pa55-word"\n  key_value      = "ssh-ed25519 AAAA"\n}',
        'ssh {\n  admin_username = "a"\n  key_value      = "ssh-ed25519 AAAA"\n}',
      ],
    ],
  },
  {
    rule: 'AML-IDN-003',
    type: `${AML}/workspaces/onlineEndpoints`,
    api: '2024-10-01',
    bicep: [
      ["properties: {\n  authMode: 'Key'\n}", "properties: {\n  authMode: 'AADToken'\n}"],
      ["properties: {\n  authMode: 'AMLToken'\n}", "properties: {\n  authMode: 'AADToken'\n}"],
      [
        "properties: {\n  authMode: 'Key'\n  compute: 'aks'\n}",
        "properties: {\n  authMode: 'AMLToken'\n  compute: 'aks'\n}",
      ],
    ],
    arm: [['"properties": { "authMode": "Key" }', '"properties": { "authMode": "AADToken" }']],
    azapi: [['body = { properties = { authMode = "Key" } }', 'body = { properties = { authMode = "AADToken" } }']],
  },
  {
    rule: 'AML-IDN-003',
    type: `${AML}/workspaces/batchEndpoints`,
    api: '2024-10-01',
    bicep: [["properties: { authMode: 'Key' }", "properties: { authMode: 'AADToken' }"]],
  },
  {
    rule: 'AML-IDN-007',
    type: `${AML}/workspaces`,
    api: '2025-06-01',
    bicep: [
      [
        "properties: {\n  systemDatastoresAuthMode: 'AccessKey'\n}",
        "properties: {\n  systemDatastoresAuthMode: 'Identity'\n}",
      ],
    ],
    arm: [['"properties": {\n}', '"properties": {\n  "systemDatastoresAuthMode": "Identity"\n}']],
    azapi: [
      [
        'body = { properties = { systemDatastoresAuthMode = "AccessKey" } }',
        'body = { properties = { systemDatastoresAuthMode = "Identity" } }',
      ],
    ],
  },
  {
    rule: 'AML-IDN-010',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      ["identity: {\n  type: 'None'\n}", "identity: {\n  type: 'SystemAssigned'\n}"],
      ["location: 'westeurope'", "location: 'westeurope'\nidentity: {\n  type: 'SystemAssigned'\n}"],
    ],
    arm: [['"location": "westeurope"', '"location": "westeurope",\n"identity": {\n  "type": "SystemAssigned"\n}']],
    azapi: [['body = { properties = {} }', 'body = { properties = {} }\n\nidentity {\n  type = "SystemAssigned"\n}']],
  },
];

const ROWS = CASES.flatMap((one) => [
  ...(['bicep', 'arm', 'azapi'] as const).flatMap((form) =>
    (one[form] ?? []).map((change) => ({ one, form, change, wrap: (lines: string) => FORMS[form](one, lines) })),
  ),
  ...changesOf(one.azurerm).map((change) => ({
    one,
    form: 'azurerm' as const,
    change,
    wrap: (lines: string) => FORMS.azurerm(one.azurerm?.[0] ?? '', lines),
  })),
]);

function changesOf(azurerm: Case['azurerm']): readonly Change[] {
  const [, ...changes] = azurerm ?? [''];
  return changes;
}

const NAMES = { bicep: 'main.bicep', arm: 'azuredeploy.json', azapi: 'main.tf', azurerm: 'main.tf' };

describe('the fix of', () => {
  test.each(ROWS.map((row) => [row.one.rule, row.form, row.change[0].replace(/\s+/g, ' '), row] as const))(
    '%s in %s: %s',
    async (rule, form, _before, { change, wrap }) => {
      const name = NAMES[form];
      const { files } = await fixed({ [name]: wrap(change[0]) }, { rule });
      expect(files[name]).toBe(wrap(change[1]));
    },
  );

  test('every rule that has one is in the table', () => {
    const fixable = RULES.filter(({ fixes }) => Object.keys(fixes).length > 0).map(({ id }) => id);
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(fixable.sort());
  });
});
