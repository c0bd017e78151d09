resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-protocols'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {}
}

resource clear 'Microsoft.MachineLearningServices/workspaces/datastores@2025-06-01' = {
  parent: workspace
  name: 'clear'
  properties: {
    datastoreType: 'AzureBlob'
    accountName: 'stshared'
    containerName: 'data'
    protocol: 'http'
    credentials: {
      credentialsType: 'None'
    }
  }
}

resource wrapped 'Microsoft.MachineLearningServices/workspaces/datastores@2025-06-01' = {
  parent: workspace
  name: 'wrapped'
  properties: {
    datastoreType: 'AzureBlob'
    accountName: 'stshared'
    containerName: 'data'
    protocol: 'https'
    credentials: {
      credentialsType: 'None'
    }
  }
}

resource feed 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: workspace
  name: 'feed'
  properties: {
    category: 'PythonFeed'
    authType: 'None'
    target: 'http://pypi.contoso.com/simple'
  }
}

resource index 'Microsoft.MachineLearningServices/workspaces/connections@2025-06-01' = {
  parent: workspace
  name: 'index'
  properties: {
    category: 'PythonFeed'
    authType: 'None'
    target: 'https://pypi.contoso.com/simple'
  }
}
