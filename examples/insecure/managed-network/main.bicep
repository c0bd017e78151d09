// Two private workspaces with managed networks that let data out: one anywhere, one through rules that are too wide.
@description('Region of all resources.')
param location string = resourceGroup().location

@description('One workspace for each team.')
param teams array = [
  {
    name: 'vision'
    isolationMode: 'AllowInternetOutbound'
    hosts: []
  }
  {
    name: 'language'
    isolationMode: 'AllowOnlyApprovedOutbound'
    hosts: [
      'pypi.org'
      '*.blob.core.windows.net'
    ]
  }
]

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    location: location
  }
}

module shared 'modules/shared.bicep' = {
  name: 'shared'
  params: {
    location: location
  }
}

module workspaces 'modules/workspace.bicep' = [for team in teams: {
  name: 'workspace-${team.name}'
  params: {
    location: location
    workspaceName: 'mlw-${team.name}'
    isolationMode: team.isolationMode
    allowedHosts: team.hosts
    storageId: shared.outputs.storageId
    vaultId: shared.outputs.vaultId
    insightsId: shared.outputs.insightsId
    endpointSubnetId: network.outputs.endpointSubnetId
    apiZoneId: network.outputs.apiZoneId
  }
}]
