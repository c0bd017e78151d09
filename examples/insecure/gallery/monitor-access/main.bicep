var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource hiddenLogs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-hidden'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
  }
}

resource hidden 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-hidden'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: hiddenLogs.id
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
  }
}

resource hiddenWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-hidden'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: hidden.id
    publicNetworkAccess: 'Disabled'
  }
}

resource modest 'microsoft.insights/privateLinkScopes@2021-07-01-preview' = {
  name: 'ampls-modest'
  location: 'global'
  properties: {
    accessModeSettings: {
      ingestionAccessMode: 'Open'
      queryAccessMode: 'Open'
    }
  }
}

resource hiddenScoped 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview' = {
  parent: modest
  name: 'hidden'
  properties: {
    linkedResourceId: hidden.id
  }
}

resource hiddenLogsScoped 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview' = {
  parent: modest
  name: 'hiddenlogs'
  properties: {
    linkedResourceId: hiddenLogs.id
  }
}

resource exposedLogs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-exposed'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
  }
}

resource exposed 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-exposed'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: exposedLogs.id
  }
}

resource exposedWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-exposed'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: exposed.id
    publicNetworkAccess: 'Disabled'
  }
}

resource partialLogs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-partial'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
  }
}

resource partial 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-partial'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: partialLogs.id
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
  }
}

resource partialWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-partial'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: partial.id
    publicNetworkAccess: 'Disabled'
  }
}

resource strict 'microsoft.insights/privateLinkScopes@2021-07-01-preview' = {
  name: 'ampls-strict'
  location: 'global'
  properties: {
    accessModeSettings: {
      ingestionAccessMode: 'PrivateOnly'
      queryAccessMode: 'PrivateOnly'
    }
  }
}

resource partialScoped 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview' = {
  parent: strict
  name: 'partial'
  properties: {
    linkedResourceId: partial.id
  }
}

resource openLogs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-open'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
  }
}

resource open 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-open'
  location: 'westeurope'
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: openLogs.id
  }
}

resource openWorkspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-open'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: open.id
  }
}
