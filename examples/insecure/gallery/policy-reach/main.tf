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
  group  = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-reached"
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
}

resource "azurerm_machine_learning_workspace" "ml" {
  name                    = "mlw-reached"
  location                = "westeurope"
  resource_group_name     = "rg-reached"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_resource_group_policy_assignment" "deny_public" {
  name                 = "deny-public"
  resource_group_id    = local.group
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce"
  not_scopes           = [azurerm_machine_learning_workspace.ml.id]
}

resource "azurerm_resource_group_policy_assignment" "private_link" {
  name                 = "private-link"
  resource_group_id    = local.group
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/45e05259-1eb5-4f70-9574-baf73e9d219b"

  resource_selectors {
    name = "north"

    selectors {
      kind = "resourceLocation"
      in   = ["northeurope"]
    }
  }
}

resource "azurerm_resource_group_policy_assignment" "local_authentication" {
  name                 = "local-authentication"
  resource_group_id    = local.group
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f"

  overrides {
    value = "Disabled"
  }
}

resource "azurerm_resource_group_policy_assignment" "close_public" {
  name                 = "close-public"
  location             = "westeurope"
  resource_group_id    = local.group
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/a10ee784-7409-4941-b091-663697637c0f"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_role_assignment" "closes_public" {
  name                 = "b4a8c4a5-9c1e-4e0e-8f0b-3d6f6a3f7b01"
  scope                = local.group
  role_definition_name = "Contributor"
  principal_id         = azurerm_resource_group_policy_assignment.close_public.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_resource_group_policy_assignment" "close_computes" {
  name                 = "close-computes"
  resource_group_id    = local.group
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/a6f9a2d0-cff7-4855-83ad-4cd750666512"
}

resource "azurerm_management_lock" "keep" {
  name       = "keep"
  scope      = azurerm_machine_learning_workspace.ml.id
  lock_level = "CanNotDelete"
}

resource "azurerm_management_lock" "freeze" {
  name       = "freeze"
  scope      = azurerm_machine_learning_workspace.ml.id
  lock_level = "ReadOnly"
}
