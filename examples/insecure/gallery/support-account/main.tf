terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 3.0"
    }
  }
}

provider "azurerm" {
  features {}
}

data "azuread_service_principal" "leftover" {
  display_name = "Microsoft-AzureML-Support-App-northeurope"
}

data "azurerm_resource_group" "ml" {
  name = "rg-ml"
}

resource "azurerm_role_assignment" "leftover" {
  name                 = "00000001-0000-4000-8000-000000000000"
  scope                = data.azurerm_resource_group.ml.id
  role_definition_name = "Contributor"
  principal_id         = "00000000-0000-0000-0000-0000000000b1"
  principal_type       = "ServicePrincipal"
  description          = "Microsoft-AzureML-Support-App-westeurope"
}

resource "azurerm_role_assignment" "pipeline" {
  name                 = "00000002-0000-4000-8000-000000000000"
  scope                = data.azurerm_resource_group.ml.id
  role_definition_name = "Contributor"
  principal_id         = "00000000-0000-0000-0000-0000000000b2"
  principal_type       = "ServicePrincipal"
  description          = "Deploys the workspace"
}

resource "azurerm_role_assignment" "looked_up" {
  name                 = "00000003-0000-4000-8000-000000000000"
  scope                = data.azurerm_resource_group.ml.id
  role_definition_name = "Reader"
  principal_id         = data.azuread_service_principal.leftover.object_id
  principal_type       = "ServicePrincipal"
}
