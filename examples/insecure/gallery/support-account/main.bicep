var contributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  'b24988ac-6180-42a0-ab88-20f7382dd24c'
)

resource forLeftover 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000001-0000-4000-8000-000000000000'
  properties: {
    roleDefinitionId: contributor
    principalId: '00000000-0000-0000-0000-0000000000b1'
    principalType: 'ServicePrincipal'
    description: 'Microsoft-AzureML-Support-App-westeurope'
  }
}

resource forPipeline 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '00000002-0000-4000-8000-000000000000'
  properties: {
    roleDefinitionId: contributor
    principalId: '00000000-0000-0000-0000-0000000000b2'
    principalType: 'ServicePrincipal'
    description: 'Deploys the workspace'
  }
}
