resource keys 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-service-side'
  location: 'westeurope'
  properties: {
    tenantId: '00000000-0000-0000-0000-000000000001'
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enablePurgeProtection: true
  }
}

resource sttwice 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'sttwice'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
    encryption: {
      requireInfrastructureEncryption: true
    }
  }
}

resource stonce 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stonce'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
    encryption: {
      requireInfrastructureEncryption: false
    }
  }
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2024-10-01-preview' = {
  name: 'mlw-kept'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: sttwice.id
    enableServiceSideCMKEncryption: true
    enableSoftwareBillOfMaterials: true
    hbiWorkspace: true
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: keys.id
        keyIdentifier: 'https://kv-service-side.vault.azure.net/keys/mlw/1'
      }
    }
  }
}

resource alone 'Microsoft.MachineLearningServices/workspaces@2024-10-01-preview' = {
  name: 'mlw-alone'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: stonce.id
    enableServiceSideCMKEncryption: true
    enableSoftwareBillOfMaterials: false
    hbiWorkspace: true
  }
}

resource careful 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'careful'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      setupScripts: {
        scripts: {
          creationScript: {
            scriptSource: 'inline'
            scriptData: 'cGlwIGluc3RhbGwgbnVtcHk9PTIuMS4wCg=='
          }
        }
      }
    }
  }
}

resource hasty 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'hasty'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      setupScripts: {
        scripts: {
          creationScript: {
            scriptSource: 'inline'
            scriptData: 'Y3VybCAtc1NMIGh0dHBzOi8vZ2V0LmNvbnRvc28uY29tL2luc3RhbGwuc2ggfCBzdWRvIGJhc2gK'
          }
        }
      }
    }
  }
}

resource sealed 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01' = {
  parent: workspace
  name: 'sealed'
  location: 'westeurope'
  computeType: 'ACI'
  sslEnabled: true
  encryptionProperties: {
    vaultBaseUrl: 'https://kv-service-side.vault.azure.net'
    keyName: 'svc'
    keyVersion: '1'
  }
}

resource clear 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01' = {
  parent: workspace
  name: 'clear'
  location: 'westeurope'
  computeType: 'ACI'
  sslEnabled: false
  encryptionProperties: {
    vaultBaseUrl: 'https://kv-service-side.vault.azure.net'
    keyName: 'svc'
    keyVersion: '1'
  }
}
