// Who the gate signs in as: a managed identity that trusts one environment of one repository and may read, nothing else.
targetScope = 'subscription'

@description('The subject of the job, as the gate prints it: repo:OWNER/REPOSITORY:environment:ENVIRONMENT.')
param subject string

@description('The resource group to put the identity into; it exists.')
param resourceGroupName string

@description('Where the identity is.')
param location string = deployment().location

@description('Whether the gate may ask what a deployment would do (what-if), which deploys nothing.')
param asksWhatIf bool = false

var role = loadJsonContent('role.json')
var actions = concat(role.Actions, asksWhatIf ? loadJsonContent('what-if.json') : [])

resource reader 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, role.Name)
  properties: {
    roleName: role.Name
    description: role.Description
    type: 'CustomRole'
    assignableScopes: [subscription().id]
    permissions: [
      {
        actions: actions
        notActions: []
        dataActions: []
        notDataActions: []
      }
    ]
  }
}

module identity 'identity.bicep' = {
  name: 'azureml-gate-identity'
  scope: resourceGroup(resourceGroupName)
  params: {
    location: location
    subject: subject
  }
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, resourceGroupName, role.Name)
  properties: {
    roleDefinitionId: reader.id
    principalId: identity.outputs.principalId
    principalType: 'ServicePrincipal'
  }
}

@description('The input client-id.')
output clientId string = identity.outputs.clientId

@description('The input tenant-id.')
output tenantId string = tenant().tenantId
