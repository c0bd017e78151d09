@description('Region of the computes.')
param location string

@description('Workspace the computes belong to.')
param workspaceName string

@description('Subnet of the nodes; null where the workspace has a managed network.')
param subnetId string?

@description('Most nodes the cluster may have.')
@minValue(1)
param maxNodes int

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-12-01' existing = {
  name: workspaceName
}

resource cluster 'Microsoft.MachineLearningServices/workspaces/computes@2025-12-01' = {
  parent: workspace
  name: 'cpu'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_D8ds_v5'
      vmPriority: 'Dedicated'
      osType: 'Linux'
      enableNodePublicIp: false
      remoteLoginPortPublicAccess: 'Disabled'
      subnet: subnetId == null ? null : {
        id: subnetId!
      }
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: maxNodes
        nodeIdleTimeBeforeScaleDown: 'PT5M'
      }
    }
  }
}

// Root access and patching can be set in preview versions only.
resource instance 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01-preview' = {
  parent: workspace
  name: 'notebooks'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    computeType: 'ComputeInstance'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_D4ds_v5'
      applicationSharingPolicy: 'Personal'
      enableNodePublicIp: false
      enableRootAccess: false
      enableOSPatching: true
      idleTimeBeforeShutdown: 'PT60M'
      subnet: subnetId == null ? null : {
        id: subnetId!
      }
      sshSettings: {
        sshPublicAccess: 'Disabled'
      }
    }
  }
}
