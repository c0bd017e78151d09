terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

locals {
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
}

resource "azurerm_machine_learning_workspace" "ml" {
  name                    = "mlw-rotation"
  location                = "westeurope"
  resource_group_name     = "rg-rotation"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_resource_deployment_script_azure_cli" "untold" {
  name                = "ds-untold"
  location            = "westeurope"
  resource_group_name = "rg-rotation"
  version             = "2.64.0"
  retention_interval  = "PT1H"
  script_content      = <<-EOT
    az storage account keys renew --account-name stshared --resource-group rg-shared --key primary
  EOT
}

resource "azurerm_resource_deployment_script_azure_cli" "told" {
  name                = "ds-told"
  location            = "westeurope"
  resource_group_name = "rg-rotation"
  version             = "2.64.0"
  retention_interval  = "PT1H"
  script_content      = <<-EOT
    az storage account keys renew --account-name stshared --resource-group rg-shared --key primary
    az ml workspace sync-keys --name ${azurerm_machine_learning_workspace.ml.name} --resource-group rg-rotation
  EOT
}
