resource "azurerm_log_analytics_workspace" "this" {
  name                         = "log-${var.name}"
  location                     = var.placed.location
  resource_group_name          = var.placed.resource_group_name
  sku                          = "PerGB2018"
  retention_in_days            = 180
  local_authentication_enabled = false
  tags                         = var.placed.tags
}

resource "azurerm_application_insights" "this" {
  name                         = "appi-${var.name}"
  location                     = var.placed.location
  resource_group_name          = var.placed.resource_group_name
  workspace_id                 = azurerm_log_analytics_workspace.this.id
  application_type             = "web"
  local_authentication_enabled = false
  tags                         = var.placed.tags
}
