param location string
param workspaceName string
param adminPassword string
param publicNodes bool = true

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' existing = {
  name: workspaceName
}

resource cluster 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'gpu'
  location: location
  properties: {
    computeType: 'AmlCompute'
    properties: {
      vmSize: 'Standard_NC6s_v3'
      enableNodePublicIp: publicNodes
      remoteLoginPortPublicAccess: 'Enabled'
      userAccountCredentials: {
        adminUserName: 'trainer'
        adminUserPassword: adminPassword
      }
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 4
      }
    }
  }
}

resource instance 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'notebooks'
  location: location
  properties: {
    computeType: 'ComputeInstance'
    disableLocalAuth: false
    properties: {
      vmSize: 'Standard_DS3_v2'
      sshSettings: {
        sshPublicAccess: 'Enabled'
        adminPublicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx'
      }
    }
  }
}
