var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-traces'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}

resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-traces'
  location: 'westeurope'
  properties: {}
}

resource watched 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-watched'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.40.0.0/16'
      ]
    }
  }
}

resource watchedNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: watched
  name: 'nodes'
  properties: {
    addressPrefix: '10.40.1.0/24'
    networkSecurityGroup: {
      id: group.id
    }
  }
}

resource watchedCluster 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'watched'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      vmPriority: 'Dedicated'
      remoteLoginPortPublicAccess: 'Disabled'
      enableNodePublicIp: false
      subnet: {
        id: watchedNodes.id
      }
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 2
        nodeIdleTimeBeforeScaleDown: 'PT2M'
      }
    }
  }
}

resource unwatched 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-unwatched'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.41.0.0/16'
      ]
    }
  }
}

resource unwatchedNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: unwatched
  name: 'nodes'
  properties: {
    addressPrefix: '10.41.1.0/24'
    networkSecurityGroup: {
      id: group.id
    }
  }
}

resource unwatchedCluster 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'unwatched'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      vmPriority: 'Dedicated'
      remoteLoginPortPublicAccess: 'Disabled'
      enableNodePublicIp: false
      subnet: {
        id: unwatchedNodes.id
      }
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 2
        nodeIdleTimeBeforeScaleDown: 'PT2M'
      }
    }
  }
}

resource ofNetwork 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'nw-traces/flow-network'
  location: 'westeurope'
  properties: {
    targetResourceId: watched.id
    storageId: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    enabled: true
    retentionPolicy: {
      enabled: true
      days: 90
    }
    flowAnalyticsConfiguration: {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: true
        workspaceId: '00000000-0000-0000-0000-0000000000bb'
        workspaceRegion: 'westeurope'
        workspaceResourceId: '${shared}/Microsoft.OperationalInsights/workspaces/log-shared'
      }
    }
  }
}

resource ofGroup 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'nw-traces/flow-group'
  location: 'westeurope'
  properties: {
    targetResourceId: group.id
    storageId: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    enabled: true
    retentionPolicy: {
      enabled: true
      days: 90
    }
    flowAnalyticsConfiguration: {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: true
        workspaceId: '00000000-0000-0000-0000-0000000000bb'
        workspaceRegion: 'westeurope'
        workspaceResourceId: '${shared}/Microsoft.OperationalInsights/workspaces/log-shared'
      }
    }
  }
}
