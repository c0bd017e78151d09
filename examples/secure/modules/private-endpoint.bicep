@description('Region of the endpoint.')
param location string

@description('Name of the endpoint.')
param endpointName string

@description('Resource the endpoint leads to.')
param targetId string

@description('Sub-resource of the target, such as amlworkspace, blob or vault.')
param groupId string

@description('Subnet that holds the endpoint.')
param subnetId string

@description('Private DNS zones that resolve the names of the target.')
param zoneIds array

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: endpointName
  location: location
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: endpointName
        properties: {
          privateLinkServiceId: targetId
          groupIds: [
            groupId
          ]
        }
      }
    ]
  }

  resource zoneGroup 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [for zoneId in zoneIds: {
        name: replace(last(split(zoneId, '/')), '.', '-')
        properties: {
          privateDnsZoneId: zoneId
        }
      }]
    }
  }
}
