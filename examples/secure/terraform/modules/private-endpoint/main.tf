resource "azurerm_private_endpoint" "this" {
  name                = var.name
  location            = var.placed.location
  resource_group_name = var.placed.resource_group_name
  subnet_id           = var.subnet_id
  tags                = var.placed.tags

  private_service_connection {
    name                           = var.name
    private_connection_resource_id = var.target_id
    subresource_names              = [var.group]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = var.zone_ids
  }
}
