resource "azapi_resource" "this" {
  type      = "Microsoft.MachineLearningServices/registries@2025-06-01"
  name      = var.name
  parent_id = var.resource_group_id
  location  = var.placed.location
  tags      = var.placed.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      regionDetails = [
        {
          location = var.placed.location
          acrDetails = [
            {
              systemCreatedAcrAccount = {
                acrAccountSku = "Premium"
              }
            }
          ]
          storageAccountDetails = [
            {
              systemCreatedStorageAccount = {
                allowBlobPublicAccess = false
                storageAccountType    = "Standard_ZRS"
              }
            }
          ]
        }
      ]
    }
  }
}
