var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource openWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-open'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
    }
  }
}

resource openNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-open'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.50.0.0/16'
      ]
    }
  }
}

resource openSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: openNetwork
  name: 'endpoints'
  properties: {
    addressPrefix: '10.50.0.0/24'
  }
}

resource openBastionSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: openNetwork
  name: 'AzureBastionSubnet'
  properties: {
    addressPrefix: '10.50.1.0/24'
  }
}

resource openGatewaySubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: openNetwork
  name: 'GatewaySubnet'
  properties: {
    addressPrefix: '10.50.2.0/24'
  }
}

resource openEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-open'
  location: 'westeurope'
  properties: {
    subnet: {
      id: openSubnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'workspace'
        properties: {
          privateLinkServiceId: openWorkspace.id
          groupIds: [
            'amlworkspace'
          ]
        }
      }
    ]
  }
}

resource closedWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-closed'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
    }
  }
}

resource closedNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-closed'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.51.0.0/16'
      ]
    }
  }
}

resource closedSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: closedNetwork
  name: 'endpoints'
  properties: {
    addressPrefix: '10.51.0.0/24'
  }
}

resource closedBastionSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: closedNetwork
  name: 'AzureBastionSubnet'
  properties: {
    addressPrefix: '10.51.1.0/24'
  }
}

resource closedGatewaySubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: closedNetwork
  name: 'GatewaySubnet'
  properties: {
    addressPrefix: '10.51.2.0/24'
  }
}

resource closedEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-closed'
  location: 'westeurope'
  properties: {
    subnet: {
      id: closedSubnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'workspace'
        properties: {
          privateLinkServiceId: closedWorkspace.id
          groupIds: [
            'amlworkspace'
          ]
        }
      }
    ]
  }
}

resource remoteWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-remote'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
    publicNetworkAccess: 'Disabled'
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
    }
  }
}

resource remoteNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-remote'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.52.0.0/16'
      ]
    }
  }
}

resource remoteSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: remoteNetwork
  name: 'endpoints'
  properties: {
    addressPrefix: '10.52.0.0/24'
  }
}

resource remoteEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-remote'
  location: 'westeurope'
  properties: {
    subnet: {
      id: remoteSubnet.id
    }
    privateLinkServiceConnections: [
      {
        name: 'workspace'
        properties: {
          privateLinkServiceId: remoteWorkspace.id
          groupIds: [
            'amlworkspace'
          ]
        }
      }
    ]
  }
}

resource openJump 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-open'
  location: 'westeurope'
  properties: {
    enableIPForwarding: true
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: openSubnet.id
          }
          publicIPAddress: {
            id: '${shared}/Microsoft.Network/publicIPAddresses/pip-jump'
          }
        }
      }
    ]
  }
}

resource openBastion 'Microsoft.Network/bastionHosts@2024-05-01' = {
  name: 'bas-open'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    enableShareableLink: true
    disableCopyPaste: false
    ipConfigurations: [
      {
        name: 'ip'
        properties: {
          subnet: {
            id: openBastionSubnet.id
          }
          publicIPAddress: {
            id: '${shared}/Microsoft.Network/publicIPAddresses/pip-bastion'
          }
        }
      }
    ]
  }
}

resource openGateway 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-open'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    sku: {
      name: 'Basic'
      tier: 'Basic'
    }
    ipConfigurations: [
      {
        name: 'ip'
        properties: {
          subnet: {
            id: openGatewaySubnet.id
          }
          publicIPAddress: {
            id: '${shared}/Microsoft.Network/publicIPAddresses/pip-gateway'
          }
        }
      }
    ]
    vpnClientConfiguration: {
      vpnClientAddressPool: {
        addressPrefixes: [
          '10.200.0.0/24'
        ]
      }
      vpnAuthenticationTypes: [
        'Certificate'
      ]
      vpnClientRootCertificates: [
        {
          name: 'root'
          properties: {
            publicCertData: 'MIIC'
          }
        }
      ]
    }
  }
}

resource openSite 'Microsoft.Network/connections@2024-05-01' = {
  name: 'con-open'
  location: 'westeurope'
  properties: {
    connectionType: 'IPsec'
    connectionProtocol: 'IKEv1'
    virtualNetworkGateway1: {
      id: openGateway.id
      properties: {}
    }
    localNetworkGateway2: {
      id: '${shared}/Microsoft.Network/localNetworkGateways/lgw-office'
      properties: {}
    }
    ipsecPolicies: [
      {
        saLifeTimeSeconds: 27000
        saDataSizeKilobytes: 102400000
        ikeEncryption: 'DES3'
        ikeIntegrity: 'SHA1'
        dhGroup: 'DHGroup2'
        ipsecEncryption: 'DES3'
        ipsecIntegrity: 'MD5'
        pfsGroup: 'PFS2'
      }
    ]
  }
}

resource closedJump 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-closed'
  location: 'westeurope'
  properties: {
    enableIPForwarding: false
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: closedSubnet.id
          }
        }
      }
    ]
  }
}

resource closedBastion 'Microsoft.Network/bastionHosts@2024-05-01' = {
  name: 'bas-closed'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    enableShareableLink: false
    disableCopyPaste: true
    ipConfigurations: [
      {
        name: 'ip'
        properties: {
          subnet: {
            id: closedBastionSubnet.id
          }
          publicIPAddress: {
            id: '${shared}/Microsoft.Network/publicIPAddresses/pip-bastion'
          }
        }
      }
    ]
  }
}

resource closedGateway 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-closed'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    sku: {
      name: 'VpnGw2AZ'
      tier: 'VpnGw2AZ'
    }
    ipConfigurations: [
      {
        name: 'ip'
        properties: {
          subnet: {
            id: closedGatewaySubnet.id
          }
          publicIPAddress: {
            id: '${shared}/Microsoft.Network/publicIPAddresses/pip-gateway'
          }
        }
      }
    ]
    vpnClientConfiguration: {
      vpnClientAddressPool: {
        addressPrefixes: [
          '10.200.0.0/24'
        ]
      }
      vpnAuthenticationTypes: [
        'AAD'
      ]
      vpnClientProtocols: [
        'OpenVPN'
      ]
      aadTenant: '${environment().authentication.loginEndpoint}00000000-0000-0000-0000-0000000000cc'
      aadAudience: 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8'
      aadIssuer: 'https://sts.windows.net/00000000-0000-0000-0000-0000000000cc/'
    }
  }
}

resource closedSite 'Microsoft.Network/connections@2024-05-01' = {
  name: 'con-closed'
  location: 'westeurope'
  properties: {
    connectionType: 'IPsec'
    connectionProtocol: 'IKEv2'
    virtualNetworkGateway1: {
      id: closedGateway.id
      properties: {}
    }
    localNetworkGateway2: {
      id: '${shared}/Microsoft.Network/localNetworkGateways/lgw-office'
      properties: {}
    }
    ipsecPolicies: [
      {
        saLifeTimeSeconds: 27000
        saDataSizeKilobytes: 102400000
        ikeEncryption: 'GCMAES256'
        ikeIntegrity: 'SHA384'
        dhGroup: 'ECP384'
        ipsecEncryption: 'GCMAES256'
        ipsecIntegrity: 'GCMAES256'
        pfsGroup: 'ECP384'
      }
    ]
  }
}
