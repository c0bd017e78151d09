// A workspace nobody reaches from the internet, whose computes run in a network that Azure Machine Learning manages
// and that lets out only what is named.
targetScope = 'resourceGroup'

@description('Short name of the system; part of every resource name.')
@minLength(2)
@maxLength(8)
param system string

@description('Stage of the system.')
@allowed([
  'dev'
  'prod'
])
param stage string = 'dev'

@description('Region of all resources.')
param location string = resourceGroup().location

@description('Object ID of the group whose members run jobs.')
param dataScientistsGroupId string

@description('Most nodes the cluster may have.')
param maxNodes int = 2

var nameSuffix = '${system}-${stage}'
var uniqueSuffix = take(uniqueString(resourceGroup().id, system), 6)

module monitoring '../modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    location: location
    nameSuffix: nameSuffix
  }
}

module network '../modules/network.bicep' = {
  name: 'network'
  params: {
    location: location
    networkName: 'vnet-${nameSuffix}'
    addressPrefix: '10.20.0.0/22'
  }
}

module vault '../modules/vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    vaultName: 'kv-${nameSuffix}-${uniqueSuffix}'
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module storage '../modules/storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    accountName: 'st${system}${stage}${uniqueSuffix}'
    dataScientistsGroupId: dataScientistsGroupId
    encryptionIdentityId: vault.outputs.encryptionIdentityId
    keyVaultUri: vault.outputs.uri
    keyName: vault.outputs.keyName
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module registry '../modules/registry.bicep' = {
  name: 'registry'
  params: {
    location: location
    registryName: 'cr${system}${stage}${uniqueSuffix}'
    encryptionIdentityId: vault.outputs.encryptionIdentityId
    encryptionClientId: vault.outputs.encryptionClientId
    keyUri: vault.outputs.keyUri
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module workspace '../modules/workspace.bicep' = {
  name: 'workspace'
  params: {
    location: location
    workspaceName: 'mlw-${nameSuffix}'
    dependencies: {
      storageId: storage.outputs.id
      storageName: storage.outputs.name
      vaultId: vault.outputs.id
      vaultName: vault.outputs.name
      registryId: registry.outputs.id
      insightsId: monitoring.outputs.insightsId
    }
    keyUri: vault.outputs.keyUriWithVersion
    featureContainer: storage.outputs.featureContainer
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module workspaceEndpoint '../modules/private-endpoint.bicep' = {
  name: 'workspace-endpoint'
  params: {
    location: location
    endpointName: 'pep-mlw-${nameSuffix}'
    targetId: workspace.outputs.id
    groupId: 'amlworkspace'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.workspaceZoneIds
  }
}

module blobEndpoint '../modules/private-endpoint.bicep' = {
  name: 'blob-endpoint'
  params: {
    location: location
    endpointName: 'pep-blob-${nameSuffix}'
    targetId: storage.outputs.id
    groupId: 'blob'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.blobZoneIds
  }
}

module fileEndpoint '../modules/private-endpoint.bicep' = {
  name: 'file-endpoint'
  params: {
    location: location
    endpointName: 'pep-file-${nameSuffix}'
    targetId: storage.outputs.id
    groupId: 'file'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.fileZoneIds
  }
}

module vaultEndpoint '../modules/private-endpoint.bicep' = {
  name: 'vault-endpoint'
  params: {
    location: location
    endpointName: 'pep-kv-${nameSuffix}'
    targetId: vault.outputs.id
    groupId: 'vault'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.vaultZoneIds
  }
}

module registryEndpoint '../modules/private-endpoint.bicep' = {
  name: 'registry-endpoint'
  params: {
    location: location
    endpointName: 'pep-cr-${nameSuffix}'
    targetId: registry.outputs.id
    groupId: 'registry'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.registryZoneIds
  }
}

module compute '../modules/compute.bicep' = {
  name: 'compute'
  params: {
    location: location
    workspaceName: workspace.outputs.name
    maxNodes: maxNodes
  }
}

module scoring '../modules/scoring.bicep' = {
  name: 'scoring'
  params: {
    location: location
    workspaceName: workspace.outputs.name
    endpointName: 'score-${nameSuffix}-${uniqueSuffix}'
    model: 'azureml:${system}:1'
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

output workspaceId string = workspace.outputs.id
