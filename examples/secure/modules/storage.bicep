@description('Region of the account.')
param location string

@description('Name of the account, unique in the world.')
@minLength(3)
@maxLength(24)
param accountName string

@description('Object ID of the group whose members run jobs under their own identity.')
param dataScientistsGroupId string

@description('Identity that unwraps the encryption key.')
param encryptionIdentityId string

@description('Vault that holds the encryption key.')
param keyVaultUri string

@description('Name of the encryption key.')
param keyName string

@description('Log Analytics workspace that receives the access log.')
param logWorkspaceId string

// Storage Blob Data Contributor, Storage File Data Privileged Contributor
var dataRoles = [
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  '69566ab7-960f-475b-8e7c-b3118f30c6bd'
]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: accountName
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${encryptionIdentityId}': {}
    }
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    allowedCopyScope: 'PrivateLink'
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    sasPolicy: {
      sasExpirationPeriod: '0.12:00:00'
      expirationAction: 'Block'
    }
    encryption: {
      requireInfrastructureEncryption: true
      keySource: 'Microsoft.Keyvault'
      services: {
        queue: {
          keyType: 'Account'
        }
        table: {
          keyType: 'Account'
        }
      }
      identity: {
        userAssignedIdentity: encryptionIdentityId
      }
      keyvaultproperties: {
        keyname: keyName
        keyvaulturi: keyVaultUri
      }
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: {
        enabled: true
        days: 14
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: 14
      }
    }

    resource features 'containers' = {
      name: 'features'
      properties: {
        publicAccess: 'None'
      }
    }
  }
}

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in dataRoles: {
  name: guid(account.id, dataScientistsGroupId, role)
  scope: account
  properties: {
    principalId: dataScientistsGroupId
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource accessLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'access'
  scope: account::blobs
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

output id string = account.id
output name string = account.name
output featureContainer string = account::blobs::features.name
