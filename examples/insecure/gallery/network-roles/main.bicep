var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stnetroles'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Disabled'
    supportsHttpsTrafficOnly: true
  }
}

resource approvingIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-approving'
  location: 'westeurope'
}

resource approving 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-approving'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${approvingIdentity.id}': {}
    }
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    primaryUserAssignedIdentity: approvingIdentity.id
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
    }
  }
}

resource approvingData 'Microsoft.MachineLearningServices/workspaces/outboundRules@2025-06-01' = {
  parent: approving
  name: 'data'
  properties: {
    type: 'PrivateEndpoint'
    destination: {
      serviceResourceId: data.id
      subresourceTarget: 'blob'
      sparkEnabled: false
    }
  }
}

resource waitingIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-waiting'
  location: 'westeurope'
}

resource waiting 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-waiting'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${waitingIdentity.id}': {}
    }
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    primaryUserAssignedIdentity: waitingIdentity.id
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
    }
  }
}

resource waitingData 'Microsoft.MachineLearningServices/workspaces/outboundRules@2025-06-01' = {
  parent: waiting
  name: 'data'
  properties: {
    type: 'PrivateEndpoint'
    destination: {
      serviceResourceId: data.id
      subresourceTarget: 'blob'
      sparkEnabled: false
    }
  }
}

resource approves 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c4d1b6a2-3f58-4b7e-9a06-7f2e5d8c1a01'
  scope: data
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
    )
    principalId: approvingIdentity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}
