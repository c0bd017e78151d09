resource outside 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'mlw-outside'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
    v1LegacyMode: true
  }
}

resource inside 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'mlw-inside'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
    v1LegacyMode: false
    serverlessComputeSettings: {
      serverlessComputeCustomSubnet: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Network/virtualNetworks/vnet-shared/subnets/serverless'
      serverlessComputeNoPublicIP: true
    }
  }
}

resource hub 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'hub'
  location: 'westeurope'
  kind: 'Hub'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Insights/components/appi-shared'
  }
}

resource project 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'proj-plain'
  location: 'westeurope'
  kind: 'Project'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hubResourceId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-details/providers/Microsoft.MachineLearningServices/workspaces/hub'
  }
}

resource loud 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'proj-loud'
  location: 'westeurope'
  kind: 'Project'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hubResourceId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-details/providers/Microsoft.MachineLearningServices/workspaces/hub'
    publicNetworkAccess: 'Disabled'
  }
}

resource scoreoutside 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-12-01' = {
  name: 'mlw-outside/score'
  location: 'westeurope'
  properties: {
    authMode: 'AADToken'
    publicNetworkAccess: 'Disabled'
  }
}

resource blueoutside 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2025-12-01' = {
  name: 'mlw-outside/score/blue'
  location: 'westeurope'
  properties: {
    endpointComputeType: 'Managed'
    appInsightsEnabled: true
  }
}

resource scoreinside 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-12-01' = {
  name: 'mlw-inside/score'
  location: 'westeurope'
  properties: {
    authMode: 'AADToken'
    publicNetworkAccess: 'Disabled'
  }
}

resource blueinside 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2025-12-01' = {
  name: 'mlw-inside/score/blue'
  location: 'westeurope'
  properties: {
    endpointComputeType: 'Managed'
    appInsightsEnabled: true
    egressPublicNetworkAccess: 'Disabled'
  }
}

resource idle 'Microsoft.MachineLearningServices/workspaces/computes@2025-12-01' = {
  name: 'mlw-inside/idle'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      enableNodePublicIp: false
      idleTimeBeforeShutdown: 'PT60M'
    }
  }
}

resource busy 'Microsoft.MachineLearningServices/workspaces/computes@2025-12-01' = {
  name: 'mlw-inside/busy'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      enableNodePublicIp: false
    }
  }
}

resource old 'Microsoft.MachineLearningServices/workspaces/computes@2025-12-01' = {
  name: 'mlw-inside/old'
  location: 'westeurope'
  properties: {
    computeType: 'AKS'
    resourceId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.ContainerService/managedClusters/aks-old'
  }
}

resource closed 'Microsoft.MachineLearningServices/registries@2025-12-01' = {
  name: 'models-closed'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

resource reached 'Microsoft.MachineLearningServices/registries@2025-12-01' = {
  name: 'models-reached'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-models'
  location: 'westeurope'
  properties: {
    subnet: {
      id: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.Network/virtualNetworks/vnet-shared/subnets/endpoints'
    }
    privateLinkServiceConnections: [
      {
        name: 'models'
        properties: {
          privateLinkServiceId: reached.id
          groupIds: [
            'amlregistry'
          ]
        }
      }
    ]
  }
}
