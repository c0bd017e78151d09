data "azurerm_client_config" "current" {}

resource "azurerm_storage_account" "this" {
  name                       = "st${var.name}"
  location                   = var.location
  resource_group_name        = var.resource_group
  account_tier               = "Standard"
  account_replication_type   = "LRS"
  min_tls_version            = var.min_tls
  https_traffic_only_enabled = false
}

resource "azurerm_storage_account_network_rules" "this" {
  storage_account_id = azurerm_storage_account.this.id
  default_action     = "Allow"
}

resource "azurerm_storage_container" "training" {
  name               = "training"
  storage_account_id = azurerm_storage_account.this.id
}

resource "azurerm_key_vault" "this" {
  name                = "kv-${var.name}"
  location            = var.location
  resource_group_name = var.resource_group
  tenant_id           = data.azurerm_client_config.current.tenant_id
  sku_name            = "standard"

  dynamic "network_acls" {
    for_each = var.vault_networks == null ? [] : [var.vault_networks]

    content {
      default_action             = "Deny"
      bypass                     = "AzureServices"
      virtual_network_subnet_ids = network_acls.value
    }
  }
}

resource "azurerm_container_registry" "this" {
  name                = "cr${var.name}"
  location            = var.location
  resource_group_name = var.resource_group
  sku                 = "Standard"
  admin_enabled       = true
}

resource "azurerm_application_insights" "this" {
  name                = "appi-${var.name}"
  location            = var.location
  resource_group_name = var.resource_group
  application_type    = "web"
}
