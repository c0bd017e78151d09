import { AML, type Case, inProperties } from './case.js';

const STORAGE = 'Microsoft.Storage/storageAccounts';
const VAULT_ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv';
const KEY_URL = 'https://kv.vault.azure.net/keys/cmk';

const OWN_KEY = `keyVaultProperties: { keyVaultArmId: '${VAULT_ID}', keyIdentifier: '${KEY_URL}' }`;

export const ENCRYPTION: readonly Case[] = [
  {
    rule: 'AML-ENC-002',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    ...inProperties(
      ` encryption: { status: 'Disabled', ${OWN_KEY} } `,
      ` encryption: { status: 'Enabled', ${OWN_KEY} } `,
    ),
  },
  {
    rule: 'AML-ENC-005',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    bicep: [
      [
        "tags: {\n  data: 'Confidential'\n}\nproperties: {\n  hbiWorkspace: false\n}",
        "tags: {\n  data: 'Confidential'\n}\nproperties: {\n  hbiWorkspace: true\n}",
      ],
    ],
    arm: [
      [
        '"tags": { "data": "Confidential" },\n"properties": {\n  "friendlyName": "x"\n}',
        '"tags": { "data": "Confidential" },\n"properties": {\n  "friendlyName": "x",\n  "hbiWorkspace": true\n}',
      ],
    ],
    azapi: [
      [
        'tags = {\n  data = "Confidential"\n}\nbody = {\n  properties = {\n    friendlyName = "x"\n  }\n}',
        'tags = {\n  data = "Confidential"\n}\nbody = {\n  properties = {\n    friendlyName = "x"\n    hbiWorkspace = true\n  }\n}',
      ],
    ],
    azurerm: [
      'machine_learning_workspace',
      [
        'high_business_impact = false\ntags = {\n  data = "Confidential"\n}',
        'high_business_impact = true\ntags = {\n  data = "Confidential"\n}',
      ],
    ],
  },
  {
    rule: 'AML-ENC-006',
    type: 'Microsoft.ContainerService/managedClusters',
    api: '2024-09-01',
    ...inProperties(
      ' addonProfiles: { httpApplicationRouting: { enabled: true } } ',
      ' addonProfiles: { httpApplicationRouting: { enabled: false } } ',
    ),
    azurerm: [
      'kubernetes_cluster',
      ['http_application_routing_enabled = true', 'http_application_routing_enabled = false'],
    ],
  },
  {
    rule: 'AML-ENC-008',
    type: 'Microsoft.KubernetesConfiguration/extensions',
    api: '2023-05-01',
    ...inProperties(
      " extensionType: 'Microsoft.AzureML.Kubernetes', configurationSettings: { sslSecret: 'tls', allowInsecureConnections: 'True' } ",
      " extensionType: 'Microsoft.AzureML.Kubernetes', configurationSettings: { sslSecret: 'tls', allowInsecureConnections: 'False' } ",
    ),
    azurerm: [
      'kubernetes_cluster_extension',
      [
        'extension_type = "Microsoft.AzureML.Kubernetes"\n\nconfiguration_settings = {\n  allowInsecureConnections = "True"\n  enableTraining           = "True"\n}',
        'extension_type = "Microsoft.AzureML.Kubernetes"\n\nconfiguration_settings = {\n  allowInsecureConnections = "False"\n  enableTraining           = "True"\n}',
      ],
    ],
  },
  {
    rule: 'AML-ENC-008',
    type: 'Microsoft.KubernetesConfiguration/extensions',
    api: '2023-05-01',
    bicep: [
      [
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  configurationSettings: {\n    allowInsecureConnections: true\n  }\n}",
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  configurationSettings: {\n    allowInsecureConnections: false\n  }\n}",
      ],
      // Without a certificate it cannot serve models then.
      [
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  configurationSettings: {\n    enableInference: 'True'\n    allowInsecureConnections: 'True'\n  }\n}",
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  configurationSettings: {\n    enableInference: 'True'\n    allowInsecureConnections: 'True'\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-ENC-009',
    type: `${AML}/workspaces/datastores`,
    api: '2024-10-01',
    ...inProperties(
      " datastoreType: 'AzureBlob', protocol: 'http' ",
      " datastoreType: 'AzureBlob', protocol: 'https' ",
    ),
  },
  {
    rule: 'AML-ENC-009',
    type: `${AML}/workspaces/connections`,
    api: '2024-10-01',
    ...inProperties(
      " category: 'PythonFeed', authType: 'None', target: 'http://pypi.contoso.com/simple' ",
      " category: 'PythonFeed', authType: 'None', target: 'https://pypi.contoso.com/simple' ",
    ),
  },
  {
    rule: 'AML-ENC-009',
    type: `${AML}/workspaces/jobs`,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  inputs: {\n    data: { uri: 'wasb://d@st.blob.core.windows.net/a' }\n    more: { uri: 'ftp://contoso.com/b' }\n  }\n}",
        "properties: {\n  inputs: {\n    data: { uri: 'wasbs://d@st.blob.core.windows.net/a' }\n    more: { uri: 'ftp://contoso.com/b' }\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-ENC-103',
    type: STORAGE,
    api: '2023-05-01',
    ...inProperties(
      ' encryption: { requireInfrastructureEncryption: false } ',
      ' encryption: { requireInfrastructureEncryption: true } ',
    ),
    azurerm: [
      'storage_account',
      ['name = "it"', 'name                              = "it"\ninfrastructure_encryption_enabled = true'],
    ],
  },
  {
    rule: 'AML-ENC-103',
    type: STORAGE,
    api: '2021-09-01',
    bicep: [
      [
        "properties: {\n  encryption: {\n    keySource: 'Microsoft.Storage'\n  }\n}",
        "properties: {\n  encryption: {\n    keySource: 'Microsoft.Storage'\n    requireInfrastructureEncryption: true\n  }\n}",
      ],
    ],
    azapi: [
      [
        'body = { properties = { encryption = { keySource = "Microsoft.Storage" } } }',
        'body = { properties = { encryption = { keySource = "Microsoft.Storage", requireInfrastructureEncryption = true } } }',
      ],
    ],
  },
  {
    rule: 'AML-ENC-104',
    type: STORAGE,
    api: '2023-05-01',
    ...inProperties(
      " encryption: { keySource: 'Microsoft.Keyvault', keyvaultproperties: { keyname: 'k', keyvaulturi: 'https://kv.vault.azure.net' }, services: { queue: { keyType: 'Service' } } } ",
      " encryption: { keySource: 'Microsoft.Keyvault', keyvaultproperties: { keyname: 'k', keyvaulturi: 'https://kv.vault.azure.net' }, services: { queue: { keyType: 'Account' }, table: { keyType: 'Account' } } } ",
    ),
    azurerm: [
      'storage_account',
      [
        `queue_encryption_key_type = "Service"\n\ncustomer_managed_key {\n  key_vault_key_id = "${KEY_URL}"\n}`,
        `queue_encryption_key_type = "Account"\ntable_encryption_key_type = "Account"\n\ncustomer_managed_key {\n  key_vault_key_id = "${KEY_URL}"\n}`,
      ],
    ],
  },
  {
    rule: 'AML-ENC-108',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    ...inProperties(' enableSoftDelete: false ', ' enableSoftDelete: true '),
    azurerm: ['key_vault', ['soft_delete_retention_days = 7', 'soft_delete_retention_days = 90']],
  },
  {
    rule: 'AML-ENC-108',
    type: 'Microsoft.KeyVault/vaults',
    api: '2023-07-01',
    ...inProperties(' softDeleteRetentionInDays: 14 ', ' softDeleteRetentionInDays: 90 '),
  },
  {
    rule: 'AML-ENC-109',
    type: STORAGE,
    api: '2023-05-01',
    bicep: [
      [
        "properties: {\n  encryption: {\n    keySource: 'Microsoft.Keyvault'\n    keyvaultproperties: {\n      keyname: 'cmk'\n      keyversion: '1234'\n    }\n  }\n}",
        "properties: {\n  encryption: {\n    keySource: 'Microsoft.Keyvault'\n    keyvaultproperties: {\n      keyname: 'cmk'\n    }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "encryption": { "keyvaultproperties": { "keyname": "cmk", "keyversion": "1234" } } }',
        '"properties": { "encryption": { "keyvaultproperties": { "keyname": "cmk" } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { encryption = { keyvaultproperties = { keyversion = "1234", keyname = "cmk" } } } }',
        'body = { properties = { encryption = { keyvaultproperties = { keyname = "cmk" } } } }',
      ],
    ],
    // The version is part of what else says the key.
    azurerm: [
      'storage_account',
      [
        `customer_managed_key {\n  key_vault_key_id = "${KEY_URL}/1234"\n}`,
        `customer_managed_key {\n  key_vault_key_id = "${KEY_URL}/1234"\n}`,
      ],
    ],
  },
  {
    rule: 'AML-ENC-109',
    type: 'Microsoft.ContainerRegistry/registries',
    api: '2023-07-01',
    ...inProperties(
      ` encryption: { status: 'enabled', keyVaultProperties: { keyIdentifier: '${KEY_URL}/1234' } } `,
      ` encryption: { status: 'enabled', keyVaultProperties: { keyIdentifier: '${KEY_URL}' } } `,
    ),
    azurerm: [
      'container_registry',
      [
        `sku = "Premium"\n\nencryption {\n  key_vault_key_id   = "${KEY_URL}/1234"\n  identity_client_id = "x"\n}`,
        `sku = "Premium"\n\nencryption {\n  key_vault_key_id   = "${KEY_URL}"\n  identity_client_id = "x"\n}`,
      ],
    ],
  },
  {
    rule: 'AML-ENC-109',
    type: 'Microsoft.KeyVault/vaults/keys',
    api: '2023-07-01',
    ...inProperties(" kty: 'RSA', keySize: 1024 ", " kty: 'RSA', keySize: 3072 "),
    azurerm: ['key_vault_key', ['key_type = "RSA"\nkey_size = 1024', 'key_type = "RSA"\nkey_size = 3072']],
  },
  {
    rule: 'AML-ENC-110',
    type: 'Microsoft.ContainerService/managedClusters',
    api: '2024-09-01',
    bicep: [
      [
        "properties: {\n  agentPoolProfiles: [\n    {\n      name: 'system'\n      enableEncryptionAtHost: true\n    }\n    {\n      name: 'models'\n      enableEncryptionAtHost: false\n    }\n    {\n      name: 'more'\n    }\n  ]\n}",
        "properties: {\n  agentPoolProfiles: [\n    {\n      name: 'system'\n      enableEncryptionAtHost: true\n    }\n    {\n      name: 'models'\n      enableEncryptionAtHost: true\n    }\n    {\n      name: 'more'\n      enableEncryptionAtHost: true\n    }\n  ]\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "agentPoolProfiles": [{ "name": "system" }] }',
        '"properties": { "agentPoolProfiles": [{ "name": "system", "enableEncryptionAtHost": true }] }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { agentPoolProfiles = [{ name = "system", enableEncryptionAtHost = false }] } }',
        'body = { properties = { agentPoolProfiles = [{ name = "system", enableEncryptionAtHost = true }] } }',
      ],
    ],
    azurerm: [
      'kubernetes_cluster',
      [
        'default_node_pool {\n  name    = "system"\n  vm_size = "Standard_D4s_v5"\n}',
        'default_node_pool {\n  name                    = "system"\n  vm_size                 = "Standard_D4s_v5"\n  host_encryption_enabled = true\n}',
      ],
    ],
  },
  {
    rule: 'AML-ENC-110',
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    api: '2024-09-01',
    ...inProperties(' enableEncryptionAtHost: false ', ' enableEncryptionAtHost: true '),
    azurerm: ['kubernetes_cluster_node_pool', ['host_encryption_enabled = false', 'host_encryption_enabled = true']],
  },
];
