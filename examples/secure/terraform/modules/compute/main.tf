data "azurerm_client_config" "current" {}

resource "azurerm_machine_learning_compute_cluster" "cpu" {
  name                          = "cpu"
  location                      = var.placed.location
  machine_learning_workspace_id = var.workspace_id
  vm_size                       = var.training.vm_size
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  local_auth_enabled            = false
  ssh_public_access_enabled     = false
  tags                          = var.placed.tags

  identity {
    type = "SystemAssigned"
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = var.training.max_nodes
    scale_down_nodes_after_idle_duration = "PT5M"
  }
}

resource "azurerm_machine_learning_compute_instance" "notebooks" {
  for_each = var.notebook_users

  name                          = "ci-${each.key}"
  machine_learning_workspace_id = var.workspace_id
  virtual_machine_size          = "Standard_D4ds_v5"
  authorization_type            = "personal"
  node_public_ip_enabled        = false
  local_auth_enabled            = false
  tags                          = var.placed.tags

  assign_to_user {
    object_id = each.value
    tenant_id = data.azurerm_client_config.current.tenant_id
  }

  identity {
    type = "SystemAssigned"
  }
}

# azurerm has no arguments for these.
resource "azapi_update_resource" "notebooks" {
  for_each = azurerm_machine_learning_compute_instance.notebooks

  type        = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-15-preview"
  resource_id = each.value.id

  body = {
    properties = {
      computeType = "ComputeInstance"
      properties = {
        applicationSharingPolicy = "Personal"
        enableRootAccess         = false
        idleTimeBeforeShutdown   = "PT60M"
      }
    }
  }
}
