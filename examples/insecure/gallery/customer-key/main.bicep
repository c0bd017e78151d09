param tenantId string = tenant().tenantId

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-mlw'
  location: 'westeurope'
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stcustomerkey'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-customer-key'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
}

resource secrets 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-secrets'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enablePurgeProtection: true
  }
}

// Whoever deletes this vault for good takes the workspace with it.
resource keys 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-keys'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enablePurgeProtection: null
  }

  resource key 'keys' = {
    name: 'mlw'
    properties: {
      kty: 'RSA'
      keySize: 2048
    }
  }
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-encrypted'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    storageAccount: storage.id
    keyVault: secrets.id
    applicationInsights: insights.id
    primaryUserAssignedIdentity: identity.id
    encryption: {
      status: 'Enabled'
      identity: {
        userAssignedIdentity: identity.id
      }
      keyVaultProperties: {
        keyVaultArmId: keys.id
        keyIdentifier: keys::key.properties.keyUriWithVersion
      }
    }
  }
}

resource plain 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-plain'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storage.id
    keyVault: secrets.id
    applicationInsights: insights.id
  }
}
