data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "this" {
  name                          = var.name
  location                      = var.placed.location
  resource_group_name           = var.placed.resource_group_name
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = false
  tags                          = var.placed.tags

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}

resource "azurerm_key_vault_key" "data_at_rest" {
  name         = "data-at-rest"
  key_vault_id = azurerm_key_vault.this.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P30D"
    }
  }
}

resource "azurerm_user_assigned_identity" "encryption" {
  name                = "id-${var.name}-encryption"
  location            = var.placed.location
  resource_group_name = var.placed.resource_group_name
  tags                = var.placed.tags
}

resource "azurerm_role_assignment" "encryption" {
  scope                = azurerm_key_vault.this.id
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = azurerm_user_assigned_identity.encryption.principal_id
  principal_type       = "ServicePrincipal"
}

module "audit" {
  source = "../diagnostics"

  name             = "audit"
  target_id        = azurerm_key_vault.this.id
  category_groups  = ["audit"]
  log_workspace_id = var.log_workspace_id
}
