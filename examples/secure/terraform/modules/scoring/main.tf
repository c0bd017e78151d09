resource "azapi_resource" "endpoint" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01"
  name      = var.name
  parent_id = var.workspace_id
  location  = var.placed.location
  tags      = var.placed.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      authMode            = "AADToken"
      publicNetworkAccess = "Disabled"
    }
  }

  response_export_values = ["properties.scoringUri"]
}

resource "azapi_resource" "deployment" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2025-06-01"
  name      = "blue"
  parent_id = azapi_resource.endpoint.id
  location  = var.placed.location

  body = {
    sku = {
      name     = "Default"
      capacity = 2
    }
    properties = {
      endpointComputeType = "Managed"
      model               = var.model
      instanceType        = "Standard_DS3_v2"
      appInsightsEnabled  = true
    }
  }
}

module "logs" {
  source = "../diagnostics"

  name             = "all"
  target_id        = azapi_resource.endpoint.id
  log_workspace_id = var.log_workspace_id
}
