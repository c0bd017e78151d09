// A platform as it grows when every obstacle is taken out of the way: it works, and nearly everything about it is too wide.
@description('Region of everything.')
param location string = resourceGroup().location

@description('Object ID of the group that builds models.')
param buildersGroupId string = '5c6d1f0e-0a52-4c0b-9c4e-0d3a6f7b8e21'

var owner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

// Anybody may try the doors of the nodes.
resource doors 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-platform'
  location: location
  properties: {
    securityRules: [
      {
        name: 'shell-in'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '22'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-platform'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.90.0.0/22'
      ]
    }
    subnets: [
      {
        name: 'training'
        properties: {
          addressPrefix: '10.90.0.0/24'
          networkSecurityGroup: {
            id: doors.id
          }
        }
      }
      {
        name: 'serverless'
        properties: {
          addressPrefix: '10.90.1.0/24'
        }
      }
    ]
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stplatform'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    isHnsEnabled: true
    isSftpEnabled: true
    allowBlobPublicAccess: true
    allowSharedKeyAccess: false
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      cors: {
        corsRules: [
          {
            allowedOrigins: [
              '*'
            ]
            allowedMethods: [
              'GET'
              'PUT'
            ]
            allowedHeaders: [
              '*'
            ]
            exposedHeaders: [
              '*'
            ]
            maxAgeInSeconds: 3600
          }
        ]
      }
    }

    resource models 'containers' = {
      name: 'models'
      properties: {
        publicAccess: 'Blob'
      }
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-platform'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: [
      {
        tenantId: subscription().tenantId
        objectId: workspace.identity.principalId
        permissions: {
          keys: [
            'all'
          ]
          secrets: [
            'all'
            'purge'
          ]
        }
      }
    ]
  }
}

// Private, but its images can be copied anywhere.
resource images 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crplatform'
  location: location
  sku: {
    name: 'Premium'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
    anonymousPullEnabled: true
    roleAssignmentMode: 'AbacRepositoryPermissions'
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-platform'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-09-01' = {
  name: 'mlw-platform'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: storage.id
    keyVault: resourceId('Microsoft.KeyVault/vaults', 'kv-platform')
    containerRegistry: images.id
    applicationInsights: insights.id
    publicNetworkAccess: 'Enabled'
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      outboundRules: {
        anyStorage: {
          type: 'ServiceTag'
          category: 'UserDefined'
          destination: {
            serviceTag: 'Storage'
            protocol: 'TCP'
            portRanges: '443'
          }
        }
        partner: {
          type: 'PrivateEndpoint'
          category: 'UserDefined'
          destination: {
            serviceResourceId: '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-partner/providers/Microsoft.Storage/storageAccounts/stpartner'
            subresourceTarget: 'blob'
          }
        }
      }
    }
    serverlessComputeSettings: {
      serverlessComputeCustomSubnet: resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'serverless')
    }
  }

  resource cluster 'computes' = {
    name: 'gpu'
    location: location
    properties: {
      computeType: 'AmlCompute'
      properties: {
        vmSize: 'Standard_NC24ads_A100_v4'
        subnet: {
          id: resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'training')
        }
        scaleSettings: {
          minNodeCount: 0
          maxNodeCount: 4
        }
      }
    }
  }

  resource assistant 'connections' = {
    name: 'assistant'
    properties: {
      category: 'AzureOpenAI'
      target: openai.properties.endpoint
      authType: 'ApiKey'
      isSharedToAll: true
      metadata: {
        ResourceId: openai.id
      }
    }
  }

  resource score 'onlineEndpoints' = {
    name: 'score'
    location: location
    properties: {
      authMode: 'Key'
    }

    resource blue 'deployments' = {
      name: 'blue'
      location: location
      properties: {
        endpointComputeType: 'Managed'
        instanceType: 'Standard_DS3_v2'
        model: 'azureml://registries/azureml/models/any/versions/1'
      }
    }
  }
}

resource openai 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'aoai-platform'
  location: location
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'aoai-platform'
  }
}

// Logs of jobs alone.
resource someLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'jobs'
  scope: workspace
  properties: {
    storageAccountId: storage.id
    logs: [
      {
        category: 'AmlComputeJobEvent'
        enabled: true
      }
    ]
  }
}

resource everything 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, 'workspace', 'owner')
  properties: {
    principalId: workspace.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: owner
  }
}

resource pulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(images.id, 'workspace', 'pull')
  scope: images
  properties: {
    principalId: workspace.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pull
  }
}

resource builders 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, buildersGroupId, 'owner')
  properties: {
    principalId: buildersGroupId
    principalType: 'Group'
    roleDefinitionId: owner
  }
}
