terraform {
  required_providers {
    azapi = {
      source = "Azure/azapi"
    }
  }
}

locals {
  # The second one answers beside the first, to compare them.
  endpoints = {
    score  = { version = "2025-06-01", properties = { authMode = "Key" } }
    shadow = { version = "2022-05-01", properties = { authMode = "AADToken", publicNetworkAccess = "Disabled" } }
  }
}

resource "azapi_resource" "endpoint" {
  for_each = local.endpoints

  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@${each.value.version}"
  name      = "${each.key}-${var.project}"
  parent_id = var.workspace_id
  location  = var.location

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = each.value.properties
  }
}

resource "azapi_resource" "registry" {
  type      = "Microsoft.MachineLearningServices/registries@2024-10-01"
  name      = "mlr-${var.project}"
  parent_id = var.resource_group_id
  location  = var.location

  body = {
    properties = {
      publicNetworkAccess = var.registry_access
      regionDetails = [
        {
          location = var.location
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
                storageAccountType    = "Standard_LRS"
              }
            }
          ]
        }
      ]
    }
  }
}
