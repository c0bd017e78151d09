@description('Region of the workspace.')
param location string

@description('Name of the workspace.')
param workspaceName string

@description('The resources the workspace works with.')
param dependencies {
  storageId: string
  storageName: string
  vaultId: string
  vaultName: string
  registryId: string
  insightsId: string
}

@description('Encryption key of the workspace, with its version.')
param keyUri string

@description('How the network of managed computes reaches out; Disabled where every compute has a subnet of its own.')
@allowed([
  'AllowOnlyApprovedOutbound'
  'Disabled'
])
param isolationMode string = 'AllowOnlyApprovedOutbound'

@description('Subnet of serverless computes, where the workspace has no managed network.')
param serverlessSubnetId string?

@description('Container that holds the features jobs read.')
param featureContainer string

@description('Log Analytics workspace that receives the logs.')
param logWorkspaceId string

// Key Vault Administrator: the workspace keeps connection secrets in its vault
var vaultAdministratorRole = '00482a5a-887f-4fb3-b363-3b7fe8e74483'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: dependencies.vaultName
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: workspaceName
  location: location
  kind: 'Default'
  sku: {
    name: 'Basic'
    tier: 'Basic'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: dependencies.storageId
    keyVault: dependencies.vaultId
    containerRegistry: dependencies.registryId
    applicationInsights: dependencies.insightsId
    publicNetworkAccess: 'Disabled'
    v1LegacyMode: false
    hbiWorkspace: true
    systemDatastoresAuthMode: 'Identity'
    imageBuildCompute: 'cpu'
    managedNetwork: {
      isolationMode: isolationMode
      enableNetworkMonitor: isolationMode != 'Disabled'
      outboundRules: isolationMode == 'Disabled' ? {} : {
        packageIndex: {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'pypi.org'
        }
        packageFiles: {
          type: 'FQDN'
          category: 'UserDefined'
          destination: 'files.pythonhosted.org'
        }
      }
    }
    serverlessComputeSettings: serverlessSubnetId == null ? null : {
      serverlessComputeCustomSubnet: serverlessSubnetId
      serverlessComputeNoPublicIP: true
    }
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: dependencies.vaultId
        keyIdentifier: keyUri
      }
    }
  }

  resource features 'datastores' = {
    name: 'features'
    properties: {
      datastoreType: 'AzureBlob'
      accountName: dependencies.storageName
      containerName: featureContainer
      protocol: 'https'
      credentials: {
        credentialsType: 'None'
      }
      serviceDataAccessAuthIdentity: 'WorkspaceSystemAssignedIdentity'
    }
  }
}

resource vaultGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, workspace.id, vaultAdministratorRole)
  scope: vault
  properties: {
    principalId: workspace.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', vaultAdministratorRole)
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'all'
  scope: workspace
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

output id string = workspace.id
output name string = workspace.name
