resource "azurerm_storage_account" "this" {
  name                              = var.name
  location                          = var.placed.location
  resource_group_name               = var.placed.resource_group_name
  account_tier                      = "Standard"
  account_replication_type          = "ZRS"
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  public_network_access_enabled     = false
  allow_nested_items_to_be_public   = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  cross_tenant_replication_enabled  = false
  allowed_copy_scope                = "PrivateLink"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  local_user_enabled                = false
  tags                              = var.placed.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [var.encryption.identity_id]
  }

  customer_managed_key {
    key_vault_key_id          = var.encryption.versionless_key_id
    user_assigned_identity_id = var.encryption.identity_id
  }

  sas_policy {
    expiration_period = "0.12:00:00"
    expiration_action = "Block"
  }

  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 14
    }

    container_delete_retention_policy {
      days = 14
    }
  }
}

resource "azurerm_storage_account_network_rules" "this" {
  storage_account_id = azurerm_storage_account.this.id
  default_action     = "Deny"
  bypass             = ["AzureServices"]
}

resource "azurerm_storage_container" "features" {
  name                  = "features"
  storage_account_id    = azurerm_storage_account.this.id
  container_access_type = "private"
}

resource "azurerm_role_assignment" "data_scientists" {
  for_each = toset(["Storage Blob Data Contributor", "Storage File Data Privileged Contributor"])

  scope                = azurerm_storage_account.this.id
  role_definition_name = each.value
  principal_id         = var.data_scientists_group_id
  principal_type       = "Group"
}

module "access_log" {
  source = "../diagnostics"

  name             = "access"
  target_id        = "${azurerm_storage_account.this.id}/blobServices/default"
  log_workspace_id = var.log_workspace_id
}
