resource "azurerm_container_registry" "this" {
  name                                         = var.name
  location                                     = var.placed.location
  resource_group_name                          = var.placed.resource_group_name
  sku                                          = "Premium"
  admin_enabled                                = false
  anonymous_pull_enabled                       = false
  azuread_authentication_as_arm_policy_enabled = false
  data_endpoint_enabled                        = true
  export_policy_enabled                        = false
  public_network_access_enabled                = false
  network_rule_bypass_option                   = "AzureServices"
  retention_policy_in_days                     = 30
  tags                                         = var.placed.tags

  network_rule_set {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.encryption.identity_id]
  }

  encryption {
    key_vault_key_id   = var.encryption.versionless_key_id
    identity_client_id = var.encryption.client_id
  }
}

module "log" {
  source = "../diagnostics"

  name             = "log"
  target_id        = azurerm_container_registry.this.id
  log_workspace_id = var.log_workspace_id
}
