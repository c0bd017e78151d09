var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-rotation'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}

resource untold 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: 'ds-untold'
  location: 'westeurope'
  kind: 'AzureCLI'
  properties: {
    azCliVersion: '2.64.0'
    retentionInterval: 'PT1H'
    scriptContent: '''
az storage account keys renew --account-name stshared --resource-group rg-shared --key primary
'''
  }
}

resource told 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: 'ds-told'
  location: 'westeurope'
  kind: 'AzureCLI'
  properties: {
    azCliVersion: '2.64.0'
    retentionInterval: 'PT1H'
    scriptContent: '''
az storage account keys renew --account-name stshared --resource-group rg-shared --key primary
az ml workspace sync-keys --name mlw-rotation --resource-group rg-rotation
'''
  }
}
