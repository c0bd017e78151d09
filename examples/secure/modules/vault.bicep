@description('Region of the vault.')
param location string

@description('Name of the vault, unique in the world.')
param vaultName string

@description('Log Analytics workspace that receives the audit log.')
param logWorkspaceId string

// Key Vault Crypto Service Encryption User
var encryptionUserRole = 'e147488a-f6f5-4113-8e2d-b22465e65bf6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'premium'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }

  resource key 'keys' = {
    name: 'data-at-rest'
    properties: {
      kty: 'RSA-HSM'
      keySize: 3072
      keyOps: [
        'wrapKey'
        'unwrapKey'
      ]
      rotationPolicy: {
        attributes: {
          expiryTime: 'P1Y'
        }
        lifetimeActions: [
          {
            action: {
              type: 'rotate'
            }
            trigger: {
              timeBeforeExpiry: 'P30D'
            }
          }
        ]
      }
    }
  }
}

resource encryptionIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${vaultName}-encryption'
  location: location
}

resource encryptionGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, encryptionIdentity.id, encryptionUserRole)
  scope: vault
  properties: {
    principalId: encryptionIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', encryptionUserRole)
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

output id string = vault.id
output name string = vault.name
output uri string = vault.properties.vaultUri
output keyName string = vault::key.name
output keyUri string = vault::key.properties.keyUri
output keyUriWithVersion string = vault::key.properties.keyUriWithVersion
output encryptionIdentityId string = encryptionIdentity.id
output encryptionClientId string = encryptionIdentity.properties.clientId
