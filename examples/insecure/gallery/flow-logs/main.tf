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
  name                    = "mlw-traces"
  location                = "westeurope"
  resource_group_name     = "rg-traces"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_network_security_group" "ml" {
  name                = "nsg-traces"
  location            = "westeurope"
  resource_group_name = "rg-traces"
}

resource "azurerm_virtual_network" "watched" {
  name                = "vnet-watched"
  location            = "westeurope"
  resource_group_name = "rg-traces"
  address_space       = ["10.40.0.0/16"]
}

resource "azurerm_subnet" "watched" {
  name                 = "nodes"
  resource_group_name  = "rg-traces"
  virtual_network_name = azurerm_virtual_network.watched.name
  address_prefixes     = ["10.40.1.0/24"]
}

resource "azurerm_subnet_network_security_group_association" "watched" {
  subnet_id                 = azurerm_subnet.watched.id
  network_security_group_id = azurerm_network_security_group.ml.id
}

resource "azurerm_machine_learning_compute_cluster" "watched" {
  name                          = "watched"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml.id
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  subnet_resource_id            = azurerm_subnet.watched.id

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 2
    scale_down_nodes_after_idle_duration = "PT2M"
  }
}

resource "azurerm_virtual_network" "unwatched" {
  name                = "vnet-unwatched"
  location            = "westeurope"
  resource_group_name = "rg-traces"
  address_space       = ["10.41.0.0/16"]
}

resource "azurerm_subnet" "unwatched" {
  name                 = "nodes"
  resource_group_name  = "rg-traces"
  virtual_network_name = azurerm_virtual_network.unwatched.name
  address_prefixes     = ["10.41.1.0/24"]
}

resource "azurerm_subnet_network_security_group_association" "unwatched" {
  subnet_id                 = azurerm_subnet.unwatched.id
  network_security_group_id = azurerm_network_security_group.ml.id
}

resource "azurerm_machine_learning_compute_cluster" "unwatched" {
  name                          = "unwatched"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml.id
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  subnet_resource_id            = azurerm_subnet.unwatched.id

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 2
    scale_down_nodes_after_idle_duration = "PT2M"
  }
}

resource "azurerm_network_watcher_flow_log" "of_network" {
  name                 = "flow-network"
  location             = "westeurope"
  network_watcher_name = "nw-traces"
  resource_group_name  = "rg-traces"
  target_resource_id   = azurerm_virtual_network.watched.id
  storage_account_id   = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  enabled              = true

  retention_policy {
    enabled = true
    days    = 90
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = "00000000-0000-0000-0000-0000000000bb"
    workspace_region      = "westeurope"
    workspace_resource_id = "${local.shared}/Microsoft.OperationalInsights/workspaces/log-shared"
  }
}

resource "azurerm_network_watcher_flow_log" "of_group" {
  name                 = "flow-group"
  location             = "westeurope"
  network_watcher_name = "nw-traces"
  resource_group_name  = "rg-traces"
  target_resource_id   = azurerm_network_security_group.ml.id
  storage_account_id   = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  enabled              = true

  retention_policy {
    enabled = true
    days    = 90
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = "00000000-0000-0000-0000-0000000000bb"
    workspace_region      = "westeurope"
    workspace_resource_id = "${local.shared}/Microsoft.OperationalInsights/workspaces/log-shared"
  }
}
