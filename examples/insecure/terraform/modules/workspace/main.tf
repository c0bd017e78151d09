resource "azurerm_machine_learning_workspace" "this" {
  name                          = var.name
  location                      = var.location
  resource_group_name           = var.resource_group
  storage_account_id            = var.platform.storage_account_id
  key_vault_id                  = var.platform.key_vault_id
  container_registry_id         = var.platform.container_registry_id
  application_insights_id       = var.platform.application_insights_id
  public_network_access_enabled = var.public

  identity {
    type = "SystemAssigned"
  }

  dynamic "managed_network" {
    for_each = var.network[*]

    content {
      isolation_mode = managed_network.value.isolation
    }
  }
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_fqdn" "host" {
  for_each = try(var.network.hosts, {})

  name             = each.key
  workspace_id     = azurerm_machine_learning_workspace.this.id
  destination_fqdn = each.value
}

resource "azurerm_private_endpoint" "this" {
  count = var.endpoint == null ? 0 : 1

  name                = "pep-${var.name}"
  location            = var.location
  resource_group_name = var.resource_group
  subnet_id           = var.endpoint.subnet_id

  private_service_connection {
    name                           = "workspace"
    private_connection_resource_id = azurerm_machine_learning_workspace.this.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = var.endpoint.zone_ids
  }
}
