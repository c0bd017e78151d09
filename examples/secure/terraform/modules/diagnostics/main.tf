resource "azurerm_monitor_diagnostic_setting" "this" {
  name                       = var.name
  target_resource_id         = var.target_id
  log_analytics_workspace_id = var.log_workspace_id

  dynamic "enabled_log" {
    for_each = var.category_groups

    content {
      category_group = enabled_log.value
    }
  }
}
