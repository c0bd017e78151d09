// A first workspace as many teams start: everything reachable, keys instead of identities. The findings are wanted.
@description('Short name of the system; part of every resource name.')
param system string

@description('Lets people reach the studio and the APIs from the internet.')
param openToInternet bool = true

@description('Password of the account on the nodes of the cluster.')
param adminPassword string = 'Tr4ining-nodes!'

@description('Region of all resources.')
param location string = resourceGroup().location

var uniqueSuffix = take(uniqueString(resourceGroup().id), 6)

module dependencies 'modules/dependencies.bicep' = {
  name: 'dependencies'
  params: {
    location: location
    baseName: '${system}${uniqueSuffix}'
  }
}

module workspace 'modules/workspace.bicep' = {
  name: 'workspace'
  params: {
    location: location
    workspaceName: 'mlw-${system}'
    publicAccess: openToInternet ? 'Enabled' : 'Disabled'
    storageId: dependencies.outputs.storageId
    storageName: dependencies.outputs.storageName
    vaultId: dependencies.outputs.vaultId
    registryId: dependencies.outputs.registryId
    insightsId: dependencies.outputs.insightsId
  }
}

module compute 'modules/compute.bicep' = {
  name: 'compute'
  params: {
    location: location
    workspaceName: workspace.outputs.name
    adminPassword: adminPassword
  }
}

module scoring 'modules/scoring.bicep' = {
  name: 'scoring'
  params: {
    location: location
    workspaceName: workspace.outputs.name
    endpointName: 'score-${system}-${uniqueSuffix}'
  }
}
