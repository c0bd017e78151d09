var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet-endpoints'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.40.0.0/16']
    }
  }
}

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
  parent: network
  name: 'endpoints'
  properties: {
    addressPrefix: '10.40.1.0/24'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-endpoints'
  location: 'westeurope'
  properties: {
    tenantId: '00000000-0000-0000-0000-000000000001'
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stendpoints'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    publicNetworkAccess: 'Disabled'
  }
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-endpoints'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
  }
}

resource vaultZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
}

resource vaultLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: vaultZone
  name: 'endpoints'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource forVault 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-forvault'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: vault.id
          groupIds: ['vault']
        }
      }
    ]
  }
}

resource vaultGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: forVault
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone'
        properties: {
          privateDnsZoneId: vaultZone.id
        }
      }
    ]
  }
}

// Linked to no network.
resource blobZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.blob.core.windows.net'
  location: 'global'
}

resource forBlobs 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-forblobs'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: storage.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

resource blobGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: forBlobs
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone'
        properties: {
          privateDnsZoneId: blobZone.id
        }
      }
    ]
  }
}

// A letter is missing.
resource fileZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.file.core.window.net'
  location: 'global'
}

resource imageZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.azurecr.io'
  location: 'global'
}

// Virtual machines register themselves in it.
resource imageLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: imageZone
  name: 'endpoints'
  location: 'global'
  properties: {
    registrationEnabled: true
    virtualNetwork: {
      id: network.id
    }
  }
}

// A vault has no blobs.
resource mistaken 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-mistaken'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: vault.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

// Waits for the approval of whoever declares it.
resource waiting 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-waiting'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    manualPrivateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: vault.id
          groupIds: ['vault']
          requestMessage: 'Please approve'
        }
      }
    ]
  }
}

// Lets in an endpoint of somebody else.
resource foreign 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections@2024-10-01' = {
  parent: workspace
  name: 'foreign'
  location: 'westeurope'
  properties: {
    privateLinkServiceConnectionState: {
      status: 'Approved'
      description: 'Asked for by the team of sales'
    }
  }
}

resource refused 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections@2024-10-01' = {
  parent: workspace
  name: 'refused'
  location: 'westeurope'
  properties: {
    privateLinkServiceConnectionState: {
      status: 'Rejected'
      description: 'Asked for by the team of sales'
    }
  }
}
