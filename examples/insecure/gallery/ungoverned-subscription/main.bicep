targetScope = 'subscription'

resource secureTransfer 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'secure-transfer'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/404c3081-a854-4457-ae30-26a93ef643f9'
  }
}

resource olderDefender 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'older-defender'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/c25d9a16-bc35-4e15-a7e5-9db606bf9ed4'
  }
}

resource containers 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'Containers'
  properties: {
    pricingTier: 'Free'
  }
}

resource keyVaults 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'KeyVaults'
  properties: {
    pricingTier: 'Free'
  }
}

resource storage 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'StorageAccounts'
  properties: {
    pricingTier: 'Free'
  }
}

module workspace 'modules/workspace.bicep' = {
  scope: resourceGroup('rg-ungoverned')
}
