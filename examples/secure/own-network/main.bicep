// A workspace nobody reaches from the internet, whose computes run in a subnet of our own. All traffic of that subnet
// leaves through a firewall, which stands in another deployment.
targetScope = 'subscription'

@description('Short name of the system; part of every resource name.')
@minLength(2)
@maxLength(8)
param system string

@description('Region of all resources.')
param location string = deployment().location

@description('Object ID of the group whose members run jobs.')
param dataScientistsGroupId string

@description('Private address of the firewall.')
param firewallAddress string

@description('Tags of the resource group.')
param tags object = {}

var uniqueSuffix = take(uniqueString(subscription().id, system), 6)

resource group 'Microsoft.Resources/resourceGroups@2024-07-01' = {
  name: 'rg-${system}'
  location: location
  tags: tags
}

module monitoring '../modules/monitoring.bicep' = {
  scope: group
  params: {
    location: location
    nameSuffix: system
  }
}

module network '../modules/network.bicep' = {
  scope: group
  params: {
    location: location
    networkName: 'vnet-${system}'
    addressPrefix: '10.40.0.0/22'
    firewallAddress: firewallAddress
  }
}

module vault '../modules/vault.bicep' = {
  scope: group
  params: {
    location: location
    vaultName: 'kv-${system}-${uniqueSuffix}'
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module storage '../modules/storage.bicep' = {
  scope: group
  params: {
    location: location
    accountName: 'st${system}${uniqueSuffix}'
    dataScientistsGroupId: dataScientistsGroupId
    encryptionIdentityId: vault.outputs.encryptionIdentityId
    keyVaultUri: vault.outputs.uri
    keyName: vault.outputs.keyName
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module registry '../modules/registry.bicep' = {
  scope: group
  params: {
    location: location
    registryName: 'cr${system}${uniqueSuffix}'
    encryptionIdentityId: vault.outputs.encryptionIdentityId
    encryptionClientId: vault.outputs.encryptionClientId
    keyUri: vault.outputs.keyUri
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module workspace '../modules/workspace.bicep' = {
  scope: group
  params: {
    location: location
    workspaceName: 'mlw-${system}'
    dependencies: {
      storageId: storage.outputs.id
      storageName: storage.outputs.name
      vaultId: vault.outputs.id
      vaultName: vault.outputs.name
      registryId: registry.outputs.id
      insightsId: monitoring.outputs.insightsId
    }
    keyUri: vault.outputs.keyUriWithVersion
    isolationMode: 'Disabled'
    serverlessSubnetId: network.outputs.trainingSubnetId
    featureContainer: storage.outputs.featureContainer
    logWorkspaceId: monitoring.outputs.logWorkspaceId
  }
}

module workspaceEndpoint '../modules/private-endpoint.bicep' = {
  scope: group
  params: {
    location: location
    endpointName: 'pep-mlw-${system}'
    targetId: workspace.outputs.id
    groupId: 'amlworkspace'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.workspaceZoneIds
  }
}

module blobEndpoint '../modules/private-endpoint.bicep' = {
  scope: group
  params: {
    location: location
    endpointName: 'pep-blob-${system}'
    targetId: storage.outputs.id
    groupId: 'blob'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.blobZoneIds
  }
}

module fileEndpoint '../modules/private-endpoint.bicep' = {
  scope: group
  params: {
    location: location
    endpointName: 'pep-file-${system}'
    targetId: storage.outputs.id
    groupId: 'file'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.fileZoneIds
  }
}

module vaultEndpoint '../modules/private-endpoint.bicep' = {
  scope: group
  params: {
    location: location
    endpointName: 'pep-kv-${system}'
    targetId: vault.outputs.id
    groupId: 'vault'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.vaultZoneIds
  }
}

module registryEndpoint '../modules/private-endpoint.bicep' = {
  scope: group
  params: {
    location: location
    endpointName: 'pep-cr-${system}'
    targetId: registry.outputs.id
    groupId: 'registry'
    subnetId: network.outputs.endpointSubnetId
    zoneIds: network.outputs.registryZoneIds
  }
}

module compute '../modules/compute.bicep' = {
  scope: group
  params: {
    location: location
    workspaceName: workspace.outputs.name
    subnetId: network.outputs.trainingSubnetId
    maxNodes: 8
  }
}
