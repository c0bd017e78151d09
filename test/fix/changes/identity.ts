import { AML, type Case } from './case.js';

const COMPUTES = `${AML}/workspaces/computes`;
const CONNECTIONS = `${AML}/workspaces/connections`;
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

export const IDENTITY: readonly Case[] = [
  {
    rule: 'AML-IDN-005',
    type: `${AML}/workspaces/services`,
    api: '2021-04-01',
    bicep: [["computeType: 'ACI'\nauthEnabled: false", "computeType: 'ACI'\nauthEnabled: true"]],
    arm: [
      [
        '"computeType": "AKS",\n"authEnabled": true,\n"aadAuthEnabled": false',
        '"computeType": "AKS",\n"authEnabled": true,\n"aadAuthEnabled": true',
      ],
    ],
    azapi: [['body = { computeType = "ACI" }', 'body = { computeType = "ACI", authEnabled = true }']],
  },
  {
    rule: 'AML-IDN-008',
    type: `${AML}/workspaces/datastores`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  datastoreType: 'AzureBlob'\n  accountName: 'data'\n  containerName: 'raw'\n  credentials: {\n    credentialsType: 'AccountKey'\n    secrets: {\n      secretsType: 'AccountKey'\n      key: listKeys('x', '2023-05-01').keys[0].value\n    }\n  }\n}",
        "properties: {\n  datastoreType: 'AzureBlob'\n  accountName: 'data'\n  containerName: 'raw'\n  credentials: {\n    credentialsType: 'None'\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "datastoreType": "AzureDataLakeGen2",\n  "accountName": "data",\n  "credentials": {\n    "credentialsType": "ServicePrincipal",\n    "clientId": "00000000-0000-0000-0000-000000000001",\n    "tenantId": "00000000-0000-0000-0000-000000000002",\n    "secrets": { "secretsType": "ServicePrincipal", "clientSecret": "[listKeys(\'x\', \'2023-05-01\').key]" }\n  }\n}',
        '"properties": {\n  "datastoreType": "AzureDataLakeGen2",\n  "accountName": "data",\n  "credentials": {\n    "credentialsType": "None"\n  }\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    datastoreType = "AzureBlob"\n    credentials = {\n      credentialsType = "Sas"\n      secrets         = { secretsType = "Sas", sasToken = var.parent }\n    }\n  }\n}',
        'body = {\n  properties = {\n    datastoreType = "AzureBlob"\n    credentials = {\n      credentialsType = "None"\n    }\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_datastore_blobstorage',
      ['name        = "it"\naccount_key = "c2VjcmV0"', 'name        = "it"'],
    ],
  },
  {
    rule: 'AML-IDN-009',
    type: CONNECTIONS,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  category: 'AzureOpenAI'\n  target: 'https://it.openai.azure.com'\n  authType: 'ApiKey'\n  credentials: {\n    key: listKeys('x', '2023-05-01').key1\n  }\n}",
        "properties: {\n  category: 'AzureOpenAI'\n  target: 'https://it.openai.azure.com'\n  authType: 'AAD'\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "category": "AIServices",\n  "authType": "ApiKey",\n  "credentials": { "key": "[listKeys(\'x\', \'2023-05-01\').key1]" },\n  "isSharedToAll": true\n}',
        '"properties": {\n  "category": "AIServices",\n  "authType": "AAD",\n  "isSharedToAll": true\n}',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    category    = "AzureOpenAI"\n    authType    = "ApiKey"\n    credentials = { key = var.parent }\n  }\n}',
        'body = {\n  properties = {\n    category    = "AzureOpenAI"\n    authType    = "AAD"\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-IDN-011',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      [
        "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: {\n    '${who.id}': {}\n  }\n}\nproperties: {\n  friendlyName: 'x'\n}",
        "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: {\n    '${who.id}': {}\n  }\n}\nproperties: {\n  friendlyName: 'x'\n  primaryUserAssignedIdentity: '${who.id}'\n}",
      ],
    ],
    arm: [
      [
        '"identity": {\n  "type": "UserAssigned",\n  "userAssignedIdentities": { "[resourceId(\'Microsoft.ManagedIdentity/userAssignedIdentities\', \'who\')]": {} }\n},\n"properties": {}',
        '"identity": {\n  "type": "UserAssigned",\n  "userAssignedIdentities": { "[resourceId(\'Microsoft.ManagedIdentity/userAssignedIdentities\', \'who\')]": {} }\n},\n"properties": {\n  "primaryUserAssignedIdentity": "[resourceId(\'Microsoft.ManagedIdentity/userAssignedIdentities\', \'who\')]"\n}',
      ],
    ],
    beside: {
      bicep: `resource who 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'who'\n}\n\nresource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('grant')\n  scope: it\n  properties: {\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${CONTRIBUTOR}')\n    principalId: who.properties.principalId\n  }\n}`,
      arm: `{ "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "apiVersion": "2023-01-31", "name": "who" },\n{ "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[guid('grant')]", "properties": { "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${CONTRIBUTOR}')]", "principalId": "[reference(resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'who'), '2023-01-31').principalId]" } }`,
    },
  },
  {
    rule: 'AML-IDN-012',
    type: COMPUTES,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n}",
        "properties: {\n  computeType: 'AmlCompute'\n}\nidentity: {\n  type: 'SystemAssigned'\n}",
      ],
      [
        "identity: { type: 'None' }\nproperties: { computeType: 'ComputeInstance' }",
        "identity: { type: 'SystemAssigned' }\nproperties: { computeType: 'ComputeInstance' }",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "AmlCompute" }',
        '"properties": { "computeType": "AmlCompute" },\n"identity": {\n  "type": "SystemAssigned"\n}',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "AmlCompute" } }',
        'body = { properties = { computeType = "AmlCompute" } }\n\nidentity {\n  type = "SystemAssigned"\n}',
      ],
    ],
    azurerm: [
      'machine_learning_compute_cluster',
      ['name = "it"', 'name = "it"\n\nidentity {\n  type = "SystemAssigned"\n}'],
    ],
  },
  {
    rule: 'AML-IDN-013',
    type: COMPUTES,
    api: '2024-10-01-preview',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    enableRootAccess: true\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    enableRootAccess: false\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": { "vmSize": "STANDARD_DS3_V2" } }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "vmSize": "STANDARD_DS3_V2", "enableRootAccess": false } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "ComputeInstance", properties = {} } }',
        'body = { properties = { computeType = "ComputeInstance", properties = { enableRootAccess = false } } }',
      ],
    ],
  },
  {
    rule: 'AML-IDN-014',
    type: COMPUTES,
    api: '2025-12-01',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    applicationSharingPolicy: 'Shared'\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    applicationSharingPolicy: 'Personal'\n  }\n}",
      ],
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    applicationSharingPolicy: 'Personal'\n    personalComputeInstanceSettings: {\n      assignedUser: {\n        objectId: 'o'\n        tenantId: 't'\n      }\n    }\n    customServices: [\n      {\n        name: 'app'\n      }\n    ]\n    enableSSO: true\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    applicationSharingPolicy: 'Personal'\n    personalComputeInstanceSettings: {\n      assignedUser: {\n        objectId: 'o'\n        tenantId: 't'\n      }\n    }\n    customServices: [\n      {\n        name: 'app'\n      }\n    ]\n    enableSSO: false\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": { "vmSize": "STANDARD_DS3_V2" } }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "vmSize": "STANDARD_DS3_V2", "applicationSharingPolicy": "Personal" } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "ComputeInstance", properties = { applicationSharingPolicy = "Shared" } } }',
        'body = { properties = { computeType = "ComputeInstance", properties = { applicationSharingPolicy = "Personal" } } }',
      ],
    ],
  },
  {
    rule: 'AML-IDN-016',
    type: `${AML}/workspaces/jobs`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  jobType: 'Command'\n  command: 'python train.py'\n}",
        "properties: {\n  jobType: 'Command'\n  command: 'python train.py'\n  identity: {\n    identityType: 'Managed'\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "jobType": "Command", "identity": { "identityType": "AMLToken" } }',
        '"properties": { "jobType": "Command", "identity": { "identityType": "Managed" } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { jobType = "Command", identity = { identityType = "AMLToken" } } }',
        'body = { properties = { jobType = "Command", identity = { identityType = "Managed" } } }',
      ],
    ],
  },
  {
    rule: 'AML-IDN-016',
    type: `${AML}/workspaces/schedules`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  action: {\n    actionType: 'CreateJob'\n    jobDefinition: {\n      jobType: 'Command'\n    }\n  }\n}",
        "properties: {\n  action: {\n    actionType: 'CreateJob'\n    jobDefinition: {\n      jobType: 'Command'\n      identity: {\n        identityType: 'Managed'\n      }\n    }\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-IDN-017',
    type: `${AML}/workspaces/jobs`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  jobType: 'Command'\n  services: {\n    shell: {\n      jobServiceType: 'SSH'\n    }\n    board: {\n      jobServiceType: 'TensorBoard'\n    }\n  }\n}",
        "properties: {\n  jobType: 'Command'\n  services: {\n    board: {\n      jobServiceType: 'TensorBoard'\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "jobType": "Command", "services": { "shell": { "jobServiceType": "SSH", "nodes": { "nodesValueType": "All" } } } }',
        '"properties": { "jobType": "Command", "services": {} }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    services = {\n      editor = {\n        jobServiceType = "VSCode"\n      }\n    }\n  }\n}',
        'body = {\n  properties = {\n    services = {}\n  }\n}',
      ],
    ],
  },
];
