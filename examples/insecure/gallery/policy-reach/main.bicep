var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-reached'
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

resource denyPublic 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'deny-public'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce'
    notScopes: [
      workspace.id
    ]
  }
}

resource privateLink 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'private-link'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/45e05259-1eb5-4f70-9574-baf73e9d219b'
    resourceSelectors: [
      {
        name: 'north'
        selectors: [
          {
            kind: 'resourceLocation'
            in: [
              'northeurope'
            ]
          }
        ]
      }
    ]
  }
}

resource localAuthentication 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'local-authentication'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f'
    overrides: [
      {
        kind: 'policyEffect'
        value: 'Disabled'
      }
    ]
  }
}

resource closePublic 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'close-public'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/a10ee784-7409-4941-b091-663697637c0f'
  }
}

resource closesPublic 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'b4a8c4a5-9c1e-4e0e-8f0b-3d6f6a3f7b01'
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'b24988ac-6180-42a0-ab88-20f7382dd24c'
    )
    principalId: closePublic.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource closeComputes 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'close-computes'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/a6f9a2d0-cff7-4855-83ad-4cd750666512'
  }
}

resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: workspace
  name: 'keep'
  properties: {
    level: 'CanNotDelete'
  }
}

resource freeze 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: workspace
  name: 'freeze'
  properties: {
    level: 'ReadOnly'
  }
}
