terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
  }
}

locals {
  group  = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-models"
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
}

resource "azapi_resource" "workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2025-06-01"
  parent_id = local.group
  name      = "mlw-models"
  location  = "westeurope"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      storageAccount      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
      keyVault            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
      applicationInsights = "${local.shared}/Microsoft.Insights/components/appi-shared"
    }
  }
}

resource "azapi_resource" "anonymous" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01"
  parent_id = azapi_resource.workspace.id
  name      = "anonymous"
  location  = "westeurope"
  body = {
    identity   = { type = "None" }
    properties = { authMode = "AADToken" }
  }
}

resource "azapi_resource" "blanket" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01"
  parent_id = azapi_resource.workspace.id
  name      = "blanket"
  location  = "westeurope"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      authMode   = "AADToken"
      properties = { enforce_access_to_default_secret_stores = "enabled" }
    }
  }
}

resource "azapi_resource" "narrow" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01"
  parent_id = azapi_resource.workspace.id
  name      = "narrow"
  location  = "westeurope"

  identity {
    type         = "UserAssigned"
    identity_ids = ["${local.shared}/Microsoft.ManagedIdentity/userAssignedIdentities/id-models"]
  }

  body = { properties = { authMode = "AADToken" } }
}
