resource keys 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-parity-keys'
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

resource hasty 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-hasty'
  location: 'westeurope'
  properties: {
    tenantId: '00000000-0000-0000-0000-000000000001'
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enablePurgeProtection: true
    softDeleteRetentionInDays: 7
  }
}

resource rotated 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: keys
  name: 'rotated'
  properties: {
    kty: 'RSA'
    keySize: 3072
    rotationPolicy: {
      lifetimeActions: [
        {
          trigger: {
            timeAfterCreate: 'P90D'
          }
          action: {
            type: 'rotate'
          }
        }
      ]
    }
  }
}

resource endless 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: keys
  name: 'endless'
  properties: {
    kty: 'RSA'
    keySize: 2048
  }
}

resource stkeyed 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stkeyed'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
    encryption: {
      keySource: 'Microsoft.Keyvault'
      keyvaultproperties: {
        keyname: 'st'
        keyvaulturi: 'https://kv-parity-keys.vault.azure.net/'
      }
      services: {
        queue: {
          keyType: 'Account'
        }
        table: {
          keyType: 'Account'
        }
      }
    }
  }
}

resource stplain 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stplain'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
  }
}

resource crkeyed 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crkeyed'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    encryption: {
      status: 'enabled'
      keyVaultProperties: {
        keyIdentifier: 'https://kv-parity-keys.vault.azure.net/keys/cr'
      }
    }
  }
}

resource crplain 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crplain'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {}
}

resource cluster 'Microsoft.OperationalInsights/clusters@2023-09-01' = {
  name: 'logs-cluster'
  location: 'westeurope'
  sku: {
    name: 'CapacityReservation'
    capacity: 100
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    keyVaultProperties: {
      keyVaultUri: 'https://kv-parity-keys.vault.azure.net/'
      keyName: 'log'
    }
  }
}

resource logkeyed 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'logkeyed'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    features: {
      clusterResourceId: cluster.id
    }
  }
}

resource logplain 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'logplain'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource appikeyed 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appikeyed'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logkeyed.id
  }
}

resource appiplain 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appiplain'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logplain.id
  }
}

resource whole 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-whole'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: stkeyed.id
    keyVault: keys.id
    containerRegistry: crkeyed.id
    applicationInsights: appikeyed.id
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: keys.id
        keyIdentifier: 'https://kv-parity-keys.vault.azure.net/keys/mlw/1'
      }
    }
  }
}

resource half 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-half'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: stplain.id
    keyVault: hasty.id
    containerRegistry: crplain.id
    applicationInsights: appiplain.id
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: keys.id
        keyIdentifier: 'https://kv-parity-keys.vault.azure.net/keys/mlw/1'
      }
    }
  }
}
