var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-machines'
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

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-gpu'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource networkInterface 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-gpu'
  location: 'westeurope'
  properties: {
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: '${shared}/Microsoft.Network/virtualNetworks/vnet-shared/subnets/machines'
          }
          publicIPAddress: {
            id: address.id
          }
        }
      }
    ]
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-gpu'
  location: 'westeurope'
  properties: {
    networkProfile: {
      networkInterfaces: [
        {
          id: networkInterface.id
        }
      ]
    }
  }
}

resource onPublicAddress 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'gpu-public'
  location: 'westeurope'
  properties: {
    computeType: 'VirtualMachine'
    properties: {
      address: '20.50.1.4'
      sshPort: 22
    }
  }
}

resource onNamedAddress 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'gpu-named'
  location: 'westeurope'
  properties: {
    computeType: 'VirtualMachine'
    properties: {
      address: address.properties.ipAddress
      sshPort: 2222
    }
  }
}

resource onMachineAddress 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'gpu-machine'
  location: 'westeurope'
  properties: {
    computeType: 'VirtualMachine'
    resourceId: machine.id
  }
}

resource onPrivateAddress 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'gpu-private'
  location: 'westeurope'
  properties: {
    computeType: 'VirtualMachine'
    properties: {
      address: '10.60.0.4'
      sshPort: 22
    }
  }
}
