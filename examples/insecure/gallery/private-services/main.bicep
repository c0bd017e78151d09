var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet-services'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.50.0.0/16']
    }
  }
}

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
  parent: network
  name: 'endpoints'
  properties: {
    addressPrefix: '10.50.1.0/24'
  }
}

resource lake 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stlake'
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

resource keys 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-services'
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

resource closed 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-closed'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: lake.id
    keyVault: keys.id
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
  }
}

resource lakeFiles 'Microsoft.MachineLearningServices/workspaces/datastores@2025-06-01' = {
  parent: closed
  name: 'lake_files'
  properties: {
    datastoreType: 'AzureDataLakeGen2'
    accountName: 'stlake'
    filesystem: 'files'
    credentials: {
      credentialsType: 'None'
    }
  }
}

// The files of the data lake have none of group 'dfs'.
resource forBlobs 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-blobs'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: lake.id
          groupIds: ['blob']
        }
      }
    ]
  }
}

resource forShares 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-shares'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: lake.id
          groupIds: ['file']
        }
      }
    ]
  }
}

resource models 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-services'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-services'
    publicNetworkAccess: 'Disabled'
  }
}

resource toModels 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: closed
  name: 'models'
  properties: {
    category: 'AzureOpenAI'
    authType: 'AAD'
    target: 'https://oai-services.openai.azure.com/'
    metadata: {
      ResourceId: models.id
    }
  }
}

resource forModels 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-models'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: models.id
          groupIds: ['account']
        }
      }
    ]
  }
}

resource modelsGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: forModels
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone0'
        properties: {
          privateDnsZoneId: '${shared}/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
}

resource foundry 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'ais-services'
  location: 'westeurope'
  kind: 'AIServices'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'ais-services'
    publicNetworkAccess: 'Disabled'
  }
}

resource toFoundry 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: closed
  name: 'foundry'
  properties: {
    category: 'AIServices'
    authType: 'AAD'
    target: 'https://ais-services.services.ai.azure.com/'
    metadata: {
      ResourceId: foundry.id
    }
  }
}

// Not in the zone of projects.
resource forFoundry 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-foundry'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: foundry.id
          groupIds: ['account']
        }
      }
    ]
  }
}

resource foundryGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: forFoundry
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone0'
        properties: {
          privateDnsZoneId: '${shared}/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'zone1'
        properties: {
          privateDnsZoneId: '${shared}/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
}

// Has no private endpoint.
resource index 'Microsoft.Search/searchServices@2023-11-01' = {
  name: 'srch-services'
  location: 'westeurope'
  sku: {
    name: 'standard'
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'disabled'
  }
}

resource toIndex 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: closed
  name: 'index'
  properties: {
    category: 'CognitiveSearch'
    authType: 'AAD'
    target: 'https://srch-services.search.windows.net'
    metadata: {
      ResourceId: index.id
    }
  }
}

resource documents 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: 'cosmos-services'
  location: 'westeurope'
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: 'westeurope'
        failoverPriority: 0
      }
    ]
    publicNetworkAccess: 'Disabled'
  }
}

resource toDocuments 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: closed
  name: 'documents'
  properties: {
    category: 'CosmosDb'
    authType: 'AAD'
    target: 'https://cosmos-services.documents.azure.com:443/'
    metadata: {
      ResourceId: documents.id
    }
  }
}

resource forDocuments 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-documents'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'target'
        properties: {
          privateLinkServiceId: documents.id
          groupIds: ['Sql']
        }
      }
    ]
  }
}

resource documentsGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: forDocuments
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone0'
        properties: {
          privateDnsZoneId: '${shared}/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
}

resource beside 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stbeside'
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

resource besideKeys 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-beside'
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

// All that it keeps data on is closed.
resource open 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-open'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: beside.id
    keyVault: besideKeys.id
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Enabled'
  }
}
