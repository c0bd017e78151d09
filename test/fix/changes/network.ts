import { AML, type Case } from './case.js';

export const NETWORK: readonly Case[] = [
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
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  dataEndpointEnabled: true\n  policies: { exportPolicy: { status: 'disabled' } }\n  publicNetworkAccess: 'Enabled'\n}",
        "sku: {\n  name: 'Premium'\n}\nproperties: {\n  dataEndpointEnabled: true\n  policies: { exportPolicy: { status: 'disabled' } }\n  publicNetworkAccess: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"sku": { "name": "Premium" },\n"properties": { "dataEndpointEnabled": true, "policies": { "exportPolicy": { "status": "disabled" } }, "publicNetworkAccess": "Enabled" }',
        '"sku": { "name": "Premium" },\n"properties": { "dataEndpointEnabled": true, "policies": { "exportPolicy": { "status": "disabled" } }, "publicNetworkAccess": "Disabled" }',
      ],
    ],
    azapi: [
      [
        'body = {\n  sku = { name = "Premium" }\n  properties = {\n    dataEndpointEnabled = true\n    policies = { exportPolicy = { status = "disabled" } }\n  }\n}',
        'body = {\n  sku = { name = "Premium" }\n  properties = {\n    dataEndpointEnabled = true\n    policies = { exportPolicy = { status = "disabled" } }\n    publicNetworkAccess = "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'container_registry',
      [
        'sku                   = "Premium"\ndata_endpoint_enabled = true\nexport_policy_enabled = false',
        'sku                           = "Premium"\ndata_endpoint_enabled         = true\nexport_policy_enabled         = false\npublic_network_access_enabled = false',
      ],
    ],
  },
];
