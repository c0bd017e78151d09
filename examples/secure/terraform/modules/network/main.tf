locals {
  subnets = {
    endpoints = { index = 0, allowed_ports = ["443"] }
    training  = { index = 1, allowed_ports = [] }
  }

  zones = {
    api       = "privatelink.api.azureml.ms"
    notebooks = "privatelink.notebooks.azure.net"
    blob      = "privatelink.blob.core.windows.net"
    file      = "privatelink.file.core.windows.net"
    vault     = "privatelink.vaultcore.azure.net"
    images    = "privatelink.azurecr.io"
  }
}

resource "azurerm_virtual_network" "this" {
  name                = var.name
  location            = var.placed.location
  resource_group_name = var.placed.resource_group_name
  address_space       = [var.address_space]
  tags                = var.placed.tags
}

resource "azurerm_subnet" "this" {
  for_each = local.subnets

  name                              = each.key
  resource_group_name               = var.placed.resource_group_name
  virtual_network_name              = azurerm_virtual_network.this.name
  address_prefixes                  = [cidrsubnet(var.address_space, 2, each.value.index)]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "NetworkSecurityGroupEnabled"
}

resource "azurerm_network_security_group" "this" {
  for_each = local.subnets

  name                = "nsg-${var.name}-${each.key}"
  location            = var.placed.location
  resource_group_name = var.placed.resource_group_name
  tags                = var.placed.tags

  dynamic "security_rule" {
    for_each = each.value.allowed_ports

    content {
      name                       = "clients-in-${security_rule.value}"
      priority                   = 100 + security_rule.key
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "VirtualNetwork"
      source_port_range          = "*"
      destination_address_prefix = "VirtualNetwork"
      destination_port_range     = security_rule.value
    }
  }

  security_rule {
    name                       = "others-in"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_subnet_network_security_group_association" "this" {
  for_each = local.subnets

  subnet_id                 = azurerm_subnet.this[each.key].id
  network_security_group_id = azurerm_network_security_group.this[each.key].id
}

resource "azurerm_private_dns_zone" "this" {
  for_each = local.zones

  name                = each.value
  resource_group_name = var.placed.resource_group_name
  tags                = var.placed.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "this" {
  for_each = azurerm_private_dns_zone.this

  name                  = var.name
  resource_group_name   = var.placed.resource_group_name
  private_dns_zone_name = each.value.name
  virtual_network_id    = azurerm_virtual_network.this.id
  tags                  = var.placed.tags
}
