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
  spaces = "Microsoft.MachineLearningServices/workspaces"
  groups = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups"
}

resource "azurerm_storage_account" "perforated" {
  name                     = "stperforated"
  location                 = "westeurope"
  resource_group_name      = "rg-exceptions"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account_network_rules" "perforated" {
  storage_account_id = azurerm_storage_account.perforated.id
  default_action     = "Deny"
  bypass             = ["Logging", "Metrics", "AzureServices"]
  ip_rules           = ["32.0.0.0/3", "203.0.0.0/16"]

  private_link_access {
    endpoint_resource_id = "${local.groups}/*/providers/${local.spaces}/*"
  }
}

resource "azurerm_storage_account" "tight" {
  name                     = "sttight"
  location                 = "westeurope"
  resource_group_name      = "rg-exceptions"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account_network_rules" "tight" {
  storage_account_id = azurerm_storage_account.tight.id
  default_action     = "Deny"
  bypass             = ["AzureServices"]
  ip_rules           = ["203.0.113.0/24"]

  private_link_access {
    endpoint_resource_id = "${local.groups}/rg-exceptions/providers/${local.spaces}/mlw-tight"
  }
}

resource "azurerm_storage_account" "idle" {
  name                     = "stidle"
  location                 = "westeurope"
  resource_group_name      = "rg-exceptions"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account_network_rules" "idle" {
  storage_account_id = azurerm_storage_account.idle.id
  default_action     = "Deny"
  bypass             = ["AzureServices"]
}

resource "azurerm_machine_learning_workspace" "perforated" {
  name                    = "mlw-perforated"
  location                = "westeurope"
  resource_group_name     = "rg-exceptions"
  storage_account_id      = azurerm_storage_account.perforated.id
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_workspace" "tight" {
  name                    = "mlw-tight"
  location                = "westeurope"
  resource_group_name     = "rg-exceptions"
  storage_account_id      = azurerm_storage_account.tight.id
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_workspace" "idle" {
  name                    = "mlw-idle"
  location                = "westeurope"
  resource_group_name     = "rg-exceptions"
  storage_account_id      = azurerm_storage_account.idle.id
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}
