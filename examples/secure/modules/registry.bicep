@description('Region of the registry.')
param location string

@description('Name of the registry, unique in the world.')
param registryName string

@description('Identity that unwraps the encryption key.')
param encryptionIdentityId string

@description('Client ID of the same identity.')
param encryptionClientId string

@description('Encryption key without version, so that a rotation is followed.')
param keyUri string

@description('Log Analytics workspace that receives the log.')
param logWorkspaceId string

resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: registryName
  location: location
  sku: {
    name: 'Premium'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${encryptionIdentityId}': {}
    }
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    dataEndpointEnabled: true
    publicNetworkAccess: 'Disabled'
    networkRuleBypassOptions: 'AzureServices'
    networkRuleSet: {
      defaultAction: 'Deny'
    }
    policies: {
      azureADAuthenticationAsArmPolicy: {
        status: 'disabled'
      }
      exportPolicy: {
        status: 'disabled'
      }
      retentionPolicy: {
        status: 'enabled'
        days: 30
      }
    }
    encryption: {
      status: 'enabled'
      keyVaultProperties: {
        keyIdentifier: keyUri
        identity: encryptionClientId
      }
    }
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'log'
  scope: registry
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

output id string = registry.id
