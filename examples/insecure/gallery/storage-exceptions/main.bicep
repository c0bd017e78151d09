var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource perforated 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stperforated'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      bypass: 'Logging, Metrics, AzureServices'
      defaultAction: 'Deny'
      ipRules: [
        {
          action: 'Allow'
          value: '32.0.0.0/3'
        }
        {
          action: 'Allow'
          value: '203.0.0.0/16'
        }
      ]
      resourceAccessRules: [
        {
          tenantId: tenant().tenantId
          resourceId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/*/providers/Microsoft.MachineLearningServices/workspaces/*'
        }
      ]
    }
  }
}

resource tight 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'sttight'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
      ipRules: [
        {
          action: 'Allow'
          value: '203.0.113.0/24'
        }
      ]
      resourceAccessRules: [
        {
          tenantId: tenant().tenantId
          resourceId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-exceptions/providers/Microsoft.MachineLearningServices/workspaces/mlw-tight'
        }
      ]
    }
  }
}

resource idle 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stidle'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
    }
  }
}

resource first 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-perforated'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: perforated.id
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}

resource second 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-tight'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: tight.id
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}

resource third 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-idle'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: idle.id
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}
