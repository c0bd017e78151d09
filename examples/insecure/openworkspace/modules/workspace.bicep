param location string
param workspaceName string
param publicAccess string
param storageId string
param storageName string
param vaultId string
param registryId string
param insightsId string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: workspaceName
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storageId
    keyVault: vaultId
    containerRegistry: registryId
    applicationInsights: insightsId
    publicNetworkAccess: publicAccess
    allowPublicAccessWhenBehindVnet: true
    systemDatastoresAuthMode: 'AccessKey'
  }
}

resource training 'Microsoft.MachineLearningServices/workspaces/datastores@2025-06-01' = {
  parent: workspace
  name: 'training'
  properties: {
    datastoreType: 'AzureBlob'
    accountName: storageName
    containerName: 'training'
    credentials: {
      credentialsType: 'AccountKey'
      secrets: {
        secretsType: 'AccountKey'
        key: 'Zm9yIHRoZSBleGFtcGxlIG9ubHksIG5vdCBhIGtleQ=='
      }
    }
  }
}

output name string = workspace.name
