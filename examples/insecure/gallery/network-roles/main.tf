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

resource "azurerm_storage_account" "data" {
  name                            = "stnetroles"
  location                        = "westeurope"
  resource_group_name             = "rg-netroles"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  allow_nested_items_to_be_public = false
  public_network_access_enabled   = false
}

resource "azurerm_user_assigned_identity" "approving" {
  name                = "id-approving"
  location            = "westeurope"
  resource_group_name = "rg-netroles"
}

resource "azurerm_machine_learning_workspace" "approving" {
  name                           = "mlw-approving"
  location                       = "westeurope"
  resource_group_name            = "rg-netroles"
  storage_account_id             = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                   = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id        = "${local.shared}/Microsoft.Insights/components/appi-shared"
  primary_user_assigned_identity = azurerm_user_assigned_identity.approving.id

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.approving.id]
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint" "approving" {
  name                = "data"
  workspace_id        = azurerm_machine_learning_workspace.approving.id
  service_resource_id = azurerm_storage_account.data.id
  sub_resource_target = "blob"
  spark_enabled       = false
}

resource "azurerm_user_assigned_identity" "waiting" {
  name                = "id-waiting"
  location            = "westeurope"
  resource_group_name = "rg-netroles"
}

resource "azurerm_machine_learning_workspace" "waiting" {
  name                           = "mlw-waiting"
  location                       = "westeurope"
  resource_group_name            = "rg-netroles"
  storage_account_id             = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                   = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id        = "${local.shared}/Microsoft.Insights/components/appi-shared"
  primary_user_assigned_identity = azurerm_user_assigned_identity.waiting.id

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.waiting.id]
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint" "waiting" {
  name                = "data"
  workspace_id        = azurerm_machine_learning_workspace.waiting.id
  service_resource_id = azurerm_storage_account.data.id
  sub_resource_target = "blob"
  spark_enabled       = false
}

resource "azurerm_role_assignment" "approves" {
  name                 = "c4d1b6a2-3f58-4b7e-9a06-7f2e5d8c1a01"
  scope                = azurerm_storage_account.data.id
  role_definition_name = "Azure AI Enterprise Network Connection Approver"
  principal_id         = azurerm_user_assigned_identity.approving.principal_id
  principal_type       = "ServicePrincipal"
}
