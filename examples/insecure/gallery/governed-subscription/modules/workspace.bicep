param assignmentId string

var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-governed'
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

resource untilMove 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = {
  scope: workspace
  name: 'until-move'
  properties: {
    policyAssignmentId: assignmentId
    exemptionCategory: 'Waiver'
    description: 'The owner of the data accepts it until the move.'
    expiresOn: '2027-01-31T00:00:00Z'
  }
}
