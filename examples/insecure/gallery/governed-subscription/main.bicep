targetScope = 'subscription'

resource denyPublic 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'deny-public'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce'
    parameters: {
      effect: {
        value: 'Deny'
      }
    }
  }
}

resource approvedOutbound 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'approved-outbound'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6ddb1705-c8cf-450e-aa4b-19ad6703c440'
    enforcementMode: 'DoNotEnforce'
  }
}

resource localAuthentication 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'local-authentication'
  properties: {
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f'
    parameters: {
      effect: {
        value: 'Disabled'
      }
    }
  }
}

resource forEver 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = {
  name: 'for-ever'
  properties: {
    policyAssignmentId: denyPublic.id
    exemptionCategory: 'Waiver'
  }
}

resource containers 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'Containers'
  properties: {
    pricingTier: 'Standard'
    extensions: [
      {
        name: 'ContainerRegistriesVulnerabilityAssessments'
        isEnabled: 'True'
      }
      {
        name: 'ContainerSensor'
        isEnabled: 'True'
      }
    ]
  }
}

resource keyVaults 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'KeyVaults'
  properties: {
    pricingTier: 'Standard'
  }
}

resource storage 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'StorageAccounts'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'DefenderForStorageV2'
  }
}

module workspace 'modules/workspace.bicep' = {
  scope: resourceGroup('rg-governed')
  params: {
    assignmentId: denyPublic.id
  }
}
