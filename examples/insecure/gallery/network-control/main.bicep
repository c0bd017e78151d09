var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource anything 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-anything'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'all-in'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRanges: [
            '8000-9000'
            '44224'
          ]
        }
      }
    ]
  }
}

resource control 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-control'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'service-in'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureMachineLearning'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '44224'
        }
      }
    ]
  }
}

resource aside 'Microsoft.Network/routeTables@2024-05-01' = {
  name: 'rt-aside'
  location: 'westeurope'
  properties: {
    routes: [
      {
        name: 'out'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.0.255.4'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-control'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.1.0.0/16'
      ]
    }
  }
}

resource free 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: network
  name: 'free'
  properties: {
    addressPrefix: '10.1.0.0/24'
    networkSecurityGroup: {
      id: anything.id
    }
  }
}

resource guarded 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: network
  name: 'guarded'
  properties: {
    addressPrefix: '10.1.1.0/24'
    networkSecurityGroup: {
      id: control.id
    }
    routeTable: {
      id: aside.id
    }
  }
}

resource closed 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stclosed'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
}

resource trusting 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'sttrusting'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
}

resource first 'Microsoft.MachineLearningServices/workspaces@2025-01-01-preview' = {
  name: 'mlw-first'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: closed.id
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    networkAcls: {
      defaultAction: 'Deny'
      ipRules: [
        {
          value: '0.0.0.0/0'
        }
      ]
    }
  }
}

resource second 'Microsoft.MachineLearningServices/workspaces@2025-01-01-preview' = {
  name: 'mlw-second'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: trusting.id
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    networkAcls: {
      defaultAction: 'Deny'
      ipRules: [
        {
          value: '203.0.113.0/24'
        }
      ]
    }
  }
}

resource freeNodes 'Microsoft.MachineLearningServices/workspaces/computes@2025-01-01-preview' = {
  parent: first
  name: 'free'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      remoteLoginPortPublicAccess: 'Disabled'
      enableNodePublicIp: false
      subnet: {
        id: free.id
      }
    }
  }
}

resource guardedNodes 'Microsoft.MachineLearningServices/workspaces/computes@2025-01-01-preview' = {
  parent: first
  name: 'guarded'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: 'Standard_DS3_v2'
      remoteLoginPortPublicAccess: 'Disabled'
      enableNodePublicIp: false
      subnet: {
        id: guarded.id
      }
    }
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.blob.core.windows.net'
  location: 'global'
}

resource named 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-named'
  location: 'westeurope'
  properties: {
    subnet: {
      id: guarded.id
    }
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: trusting.id
          groupIds: [
            'blob'
          ]
        }
      }
    ]
  }
}

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: named
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'blob'
        properties: {
          privateDnsZoneId: zone.id
        }
      }
    ]
  }
}

resource nameless 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-nameless'
  location: 'westeurope'
  properties: {
    subnet: {
      id: guarded.id
    }
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: {
          privateLinkServiceId: closed.id
          groupIds: [
            'blob'
          ]
        }
      }
    ]
  }
}
