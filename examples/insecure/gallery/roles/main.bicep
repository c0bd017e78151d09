// Who may do what around two workspaces that bring their own identities.
resource ready 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-ready'
  location: 'westeurope'
}

resource bare 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-bare'
  location: 'westeurope'
}

resource job 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-job'
  location: 'westeurope'
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stroles'
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

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-roles'
  location: 'westeurope'
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-roles'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-ready'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${ready.id}': {}
    }
  }
  properties: {
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: insights.id
    primaryUserAssignedIdentity: ready.id
  }
}

resource other 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-bare'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${bare.id}': {}
    }
  }
  properties: {
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: insights.id
    primaryUserAssignedIdentity: bare.id
  }
}

resource jobs 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'jobs'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${job.id}': {}
    }
  }
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      vmPriority: 'Dedicated'
      remoteLoginPortPublicAccess: 'Disabled'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 2
      }
    }
  }
}

resource same 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'same'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${ready.id}': {}
    }
  }
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      vmPriority: 'Dedicated'
      remoteLoginPortPublicAccess: 'Disabled'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 2
      }
    }
  }
}

resource everything 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: '00000001-1111-4000-8000-000000000000'
  properties: {
    roleName: 'Machine learning everything'
    type: 'CustomRole'
    assignableScopes: [
      resourceGroup().id
    ]
    permissions: [
      {
        actions: [
          'Microsoft.MachineLearningServices/*'
        ]
      }
    ]
  }
}

resource experiments 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: '00000002-1111-4000-8000-000000000000'
  properties: {
    roleName: 'Machine learning experiments'
    type: 'CustomRole'
    assignableScopes: [
      resourceGroup().id
    ]
    permissions: [
      {
        actions: [
          'Microsoft.MachineLearningServices/workspaces/read'
          'Microsoft.MachineLearningServices/workspaces/experiments/*/write'
        ]
      }
    ]
  }
}

resource readyOnGroup 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000001-0000-4000-8000-000000000000'
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: ready.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource readyOnVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000002-0000-4000-8000-000000000000'
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '00482a5a-887f-4fb3-b363-3b7fe8e74483')
    principalId: ready.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource jobOwns 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000003-0000-4000-8000-000000000000'
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
    principalId: job.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource jobChanges 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000004-0000-4000-8000-000000000000'
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: job.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource jobReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000005-0000-4000-8000-000000000000'
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')
    principalId: job.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource jobOnGroup 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000006-0000-4000-8000-000000000000'
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4d97b98b-1d4f-4787-a291-c67834d212e7')
    principalId: job.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource teamChanges 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000007-0000-4000-8000-000000000000'
  scope: workspace
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: '0b1c2d3e-0000-4000-8000-0000000000ff'
    principalType: 'Group'
  }
}

resource teamWorks 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000008-0000-4000-8000-000000000000'
  scope: workspace
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'f6c7c914-8db3-469d-8ca1-694a8f32e121')
    principalId: '0b1c2d3e-0000-4000-8000-0000000000ff'
    principalType: 'Group'
  }
}

resource teamStores 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000009-0000-4000-8000-000000000000'
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '17d1049b-9a84-46fb-8f53-869881c3d3ab')
    principalId: '0b1c2d3e-0000-4000-8000-0000000000ff'
    principalType: 'Group'
  }
}

resource teamReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000010-0000-4000-8000-000000000000'
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')
    principalId: '0b1c2d3e-0000-4000-8000-0000000000ff'
    principalType: 'Group'
  }
}

resource jobOnSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000011-0000-4000-8000-000000000000'
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7')
    principalId: job.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stlogs'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource logs 'containers' = {
      name: 'logs'
    }
  }
}

resource own 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-own'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned,UserAssigned'
    userAssignedIdentities: {
      '${ready.id}': {}
    }
  }
  properties: {
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: insights.id
  }

  resource store 'datastores' = {
    name: 'logs'
    properties: {
      datastoreType: 'AzureBlob'
      accountName: logs.name
      containerName: logs::blobs::logs.name
      credentials: {
        credentialsType: 'None'
      }
    }
  }
}

resource blind 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-blind'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: insights.id
  }

  resource store 'datastores' = {
    name: 'logs'
    properties: {
      datastoreType: 'AzureBlob'
      accountName: logs.name
      containerName: logs::blobs::logs.name
      credentials: {
        credentialsType: 'None'
      }
    }
  }
}

resource ownReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000012-0000-4000-8000-000000000000'
  scope: logs
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')
    principalId: own.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource production 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: job
  name: 'production'
  properties: {
    issuer: 'https://token.actions.githubusercontent.com'
    subject: 'repo:contoso/models:environment:production'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource proposals 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: job
  name: 'proposals'
  properties: {
    issuer: 'https://token.actions.githubusercontent.com'
    subject: 'repo:contoso/models:pull_request'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
