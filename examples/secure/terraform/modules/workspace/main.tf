resource "azurerm_machine_learning_workspace" "this" {
  name                          = var.name
  location                      = var.placed.location
  resource_group_name           = var.placed.resource_group_name
  storage_account_id            = var.dependencies.storage_account_id
  key_vault_id                  = var.dependencies.key_vault_id
  container_registry_id         = var.dependencies.container_registry_id
  application_insights_id       = var.dependencies.application_insights_id
  public_network_access_enabled = false
  storage_account_access_type   = "Identity"
  high_business_impact          = true
  v1_legacy_mode_enabled        = false
  image_build_compute_name      = "cpu"
  tags                          = var.placed.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_vault_id = var.dependencies.key_vault_id
    key_id       = var.encryption_key_id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
}

# azurerm has no arguments for the firewall behind the outbound rules and for what it records.
resource "azapi_update_resource" "firewall" {
  type        = "Microsoft.MachineLearningServices/workspaces@2025-09-01"
  resource_id = azurerm_machine_learning_workspace.this.id

  body = {
    properties = {
      managedNetwork = {
        firewallSku          = "Standard"
        enableNetworkMonitor = true
      }
    }
  }
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_fqdn" "this" {
  for_each = var.outbound_hosts

  name             = each.key
  workspace_id     = azurerm_machine_learning_workspace.this.id
  destination_fqdn = each.value
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint" "features" {
  name                = "features"
  workspace_id        = azurerm_machine_learning_workspace.this.id
  service_resource_id = var.dependencies.storage_account_id
  sub_resource_target = "dfs"
}

resource "azurerm_machine_learning_datastore_blobstorage" "features" {
  name                       = "features"
  workspace_id               = azurerm_machine_learning_workspace.this.id
  storage_container_id       = var.feature_container_id
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

resource "azurerm_role_assignment" "data_scientists" {
  scope                = azurerm_machine_learning_workspace.this.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = var.data_scientists_group_id
  principal_type       = "Group"
}

# The workspace keeps the secrets of connections in its vault, and reads its storage under its own identity.
resource "azurerm_role_assignment" "workspace" {
  for_each = {
    "Key Vault Administrator"                  = var.dependencies.key_vault_id
    "Storage Blob Data Contributor"            = var.dependencies.storage_account_id
    "Storage File Data Privileged Contributor" = var.dependencies.storage_account_id
  }

  scope                = each.value
  role_definition_name = each.key
  principal_id         = azurerm_machine_learning_workspace.this.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

module "logs" {
  source = "../diagnostics"

  name             = "all"
  target_id        = azurerm_machine_learning_workspace.this.id
  log_workspace_id = var.log_workspace_id
}
