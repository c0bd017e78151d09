param location string
param workspaceName string
param isolationMode string
param allowedHosts array
param storageId string
param vaultId string
param insightsId string
param endpointSubnetId string
param apiZoneId string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = {
  name: workspaceName
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storageId
    keyVault: vaultId
    applicationInsights: insightsId
    publicNetworkAccess: 'Disabled'
    systemDatastoresAuthMode: 'identity'
    managedNetwork: {
      isolationMode: isolationMode
    }
  }

  resource hosts 'outboundRules' = [for (host, index) in allowedHosts: {
    name: 'host-${index}'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: host
    }
  }]
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-${workspaceName}'
  location: location
  properties: {
    subnet: {
      id: endpointSubnetId
    }
    privateLinkServiceConnections: [
      {
        name: 'workspace'
        properties: {
          privateLinkServiceId: workspace.id
          groupIds: [
            'amlworkspace'
          ]
        }
      }
    ]
  }

  resource zoneGroup 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: 'api'
          properties: {
            privateDnsZoneId: apiZoneId
          }
        }
      ]
    }
  }
}
