// A registry that shares models and environments between workspaces, open to the internet and without an identity.
param registryName string
param location string = resourceGroup().location
param publicNetworkAccess string = 'Disabled'

resource registry 'Microsoft.MachineLearningServices/registries@2024-10-01' = {
  name: registryName
  location: location
  properties: {
    publicNetworkAccess: publicNetworkAccess
    regionDetails: [
      {
        location: location
        acrDetails: [
          {
            systemCreatedAcrAccount: {
              acrAccountSku: 'Premium'
            }
          }
        ]
        storageAccountDetails: [
          {
            systemCreatedStorageAccount: {
              allowBlobPublicAccess: false
              storageAccountType: 'Standard_LRS'
            }
          }
        ]
      }
    ]
  }
}
