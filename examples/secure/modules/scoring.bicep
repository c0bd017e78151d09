@description('Region of the endpoint.')
param location string

@description('Workspace the endpoint belongs to.')
param workspaceName string

@description('Name of the endpoint, unique in the region.')
param endpointName string

@description('Model that answers requests, such as azureml:fraud:7.')
param model string

@description('Log Analytics workspace that receives the logs.')
param logWorkspaceId string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-12-01' existing = {
  name: workspaceName
}

resource endpoint 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-12-01' = {
  parent: workspace
  name: endpointName
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    authMode: 'AADToken'
    publicNetworkAccess: 'Disabled'
  }

  resource deployment 'deployments' = {
    name: 'blue'
    location: location
    sku: {
      name: 'Default'
      capacity: 2
    }
    properties: {
      endpointComputeType: 'Managed'
      model: model
      instanceType: 'Standard_DS3_v2'
      appInsightsEnabled: true
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'all'
  scope: endpoint
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

output scoringUri string = endpoint.properties.scoringUri
