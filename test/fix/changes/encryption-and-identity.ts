import { AML, type Case } from './case.js';

export const ENCRYPTION_AND_IDENTITY: readonly Case[] = [
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
