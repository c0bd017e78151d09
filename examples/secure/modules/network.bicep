@description('Region of the network.')
param location string

@description('Name of the virtual network.')
param networkName string

@description('Address space of the network, at least a /22.')
param addressPrefix string

@description('Private address of the firewall that all traffic leaves through; empty if nothing in this network leaves.')
param firewallAddress string = ''

var zoneNames = [
  'privatelink.api.azureml.ms'
  'privatelink.notebooks.azure.net'
  'privatelink.blob.${environment().suffixes.storage}'
  'privatelink.file.${environment().suffixes.storage}'
  'privatelink.vaultcore.azure.net'
  'privatelink.azurecr.io'
]

resource endpointRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-${networkName}-endpoints'
  location: location
  properties: {
    securityRules: [
      {
        name: 'clients-in'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '443'
        }
      }
      {
        name: 'others-in'
        properties: {
          priority: 4096
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource trainingRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-${networkName}-training'
  location: location
  properties: {
    securityRules: [
      {
        name: 'internet-in'
        properties: {
          priority: 4096
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource routes 'Microsoft.Network/routeTables@2024-05-01' = if (!empty(firewallAddress)) {
  name: 'rt-${networkName}-training'
  location: location
  properties: {
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: firewallAddress
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: networkName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        addressPrefix
      ]
    }
    subnets: [
      {
        name: 'endpoints'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 24, 0)
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled'
          networkSecurityGroup: {
            id: endpointRules.id
          }
        }
      }
      {
        name: 'training'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 24, 1)
          defaultOutboundAccess: false
          networkSecurityGroup: {
            id: trainingRules.id
          }
          routeTable: empty(firewallAddress) ? null : {
            id: routes.id
          }
        }
      }
    ]
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [for zoneName in zoneNames: {
  name: zoneName
  location: 'global'
}]

resource zoneLinks 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (zoneName, index) in zoneNames: {
  parent: zones[index]
  name: networkName
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}]

output endpointSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'endpoints')
output trainingSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'training')
output workspaceZoneIds array = [
  zones[0].id
  zones[1].id
]
output blobZoneIds array = [
  zones[2].id
]
output fileZoneIds array = [
  zones[3].id
]
output vaultZoneIds array = [
  zones[4].id
]
output registryZoneIds array = [
  zones[5].id
]
