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

resource "azurerm_log_analytics_workspace" "hidden" {
  name                       = "log-hidden"
  location                   = "westeurope"
  resource_group_name        = "rg-monitor"
  retention_in_days          = 90
  internet_ingestion_enabled = false
  internet_query_enabled     = false
}

resource "azurerm_application_insights" "hidden" {
  name                       = "appi-hidden"
  location                   = "westeurope"
  resource_group_name        = "rg-monitor"
  application_type           = "web"
  workspace_id               = azurerm_log_analytics_workspace.hidden.id
  internet_ingestion_enabled = false
  internet_query_enabled     = false
}

resource "azurerm_machine_learning_workspace" "hidden" {
  name                          = "mlw-hidden"
  location                      = "westeurope"
  resource_group_name           = "rg-monitor"
  storage_account_id            = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                  = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id       = azurerm_application_insights.hidden.id
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_private_link_scope" "modest" {
  name                  = "ampls-modest"
  resource_group_name   = "rg-monitor"
  ingestion_access_mode = "Open"
  query_access_mode     = "Open"
}

resource "azurerm_monitor_private_link_scoped_service" "hidden" {
  name                = "hidden"
  resource_group_name = "rg-monitor"
  scope_name          = azurerm_monitor_private_link_scope.modest.name
  linked_resource_id  = azurerm_application_insights.hidden.id
}

resource "azurerm_monitor_private_link_scoped_service" "hidden_logs" {
  name                = "hiddenlogs"
  resource_group_name = "rg-monitor"
  scope_name          = azurerm_monitor_private_link_scope.modest.name
  linked_resource_id  = azurerm_log_analytics_workspace.hidden.id
}

resource "azurerm_log_analytics_workspace" "exposed" {
  name                = "log-exposed"
  location            = "westeurope"
  resource_group_name = "rg-monitor"
  retention_in_days   = 90
}

resource "azurerm_application_insights" "exposed" {
  name                = "appi-exposed"
  location            = "westeurope"
  resource_group_name = "rg-monitor"
  application_type    = "web"
  workspace_id        = azurerm_log_analytics_workspace.exposed.id
}

resource "azurerm_machine_learning_workspace" "exposed" {
  name                          = "mlw-exposed"
  location                      = "westeurope"
  resource_group_name           = "rg-monitor"
  storage_account_id            = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                  = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id       = azurerm_application_insights.exposed.id
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_log_analytics_workspace" "partial" {
  name                       = "log-partial"
  location                   = "westeurope"
  resource_group_name        = "rg-monitor"
  retention_in_days          = 90
  internet_ingestion_enabled = false
  internet_query_enabled     = false
}

resource "azurerm_application_insights" "partial" {
  name                       = "appi-partial"
  location                   = "westeurope"
  resource_group_name        = "rg-monitor"
  application_type           = "web"
  workspace_id               = azurerm_log_analytics_workspace.partial.id
  internet_ingestion_enabled = false
  internet_query_enabled     = false
}

resource "azurerm_machine_learning_workspace" "partial" {
  name                          = "mlw-partial"
  location                      = "westeurope"
  resource_group_name           = "rg-monitor"
  storage_account_id            = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                  = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id       = azurerm_application_insights.partial.id
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_private_link_scope" "strict" {
  name                  = "ampls-strict"
  resource_group_name   = "rg-monitor"
  ingestion_access_mode = "PrivateOnly"
  query_access_mode     = "PrivateOnly"
}

resource "azurerm_monitor_private_link_scoped_service" "partial" {
  name                = "partial"
  resource_group_name = "rg-monitor"
  scope_name          = azurerm_monitor_private_link_scope.strict.name
  linked_resource_id  = azurerm_application_insights.partial.id
}

resource "azurerm_log_analytics_workspace" "open" {
  name                = "log-open"
  location            = "westeurope"
  resource_group_name = "rg-monitor"
  retention_in_days   = 90
}

resource "azurerm_application_insights" "open" {
  name                = "appi-open"
  location            = "westeurope"
  resource_group_name = "rg-monitor"
  application_type    = "web"
  workspace_id        = azurerm_log_analytics_workspace.open.id
}

resource "azurerm_machine_learning_workspace" "open" {
  name                    = "mlw-open"
  location                = "westeurope"
  resource_group_name     = "rg-monitor"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = azurerm_application_insights.open.id

  identity {
    type = "SystemAssigned"
  }
}
