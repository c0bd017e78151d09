terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

locals {
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"

  networks = {
    open   = "10.50"
    closed = "10.51"
    remote = "10.52"
  }
  subnets = {
    open_endpoints   = { network = "open", name = "endpoints", prefix = "10.50.0.0/24" }
    open_bastion     = { network = "open", name = "AzureBastionSubnet", prefix = "10.50.1.0/24" }
    open_gateway     = { network = "open", name = "GatewaySubnet", prefix = "10.50.2.0/24" }
    closed_endpoints = { network = "closed", name = "endpoints", prefix = "10.51.0.0/24" }
    closed_bastion   = { network = "closed", name = "AzureBastionSubnet", prefix = "10.51.1.0/24" }
    closed_gateway   = { network = "closed", name = "GatewaySubnet", prefix = "10.51.2.0/24" }
    remote_endpoints = { network = "remote", name = "endpoints", prefix = "10.52.0.0/24" }
  }
}

resource "azurerm_machine_learning_workspace" "ml" {
  for_each                      = local.networks
  name                          = "mlw-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-clients"
  storage_account_id            = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id                  = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id       = "${local.shared}/Microsoft.Insights/components/appi-shared"
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
}

resource "azurerm_virtual_network" "ml" {
  for_each            = local.networks
  name                = "vnet-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg-clients"
  address_space       = ["${each.value}.0.0/16"]
}

resource "azurerm_subnet" "ml" {
  for_each             = local.subnets
  name                 = each.value.name
  resource_group_name  = "rg-clients"
  virtual_network_name = azurerm_virtual_network.ml[each.value.network].name
  address_prefixes     = [each.value.prefix]
}

resource "azurerm_private_endpoint" "ml" {
  for_each            = local.networks
  name                = "pep-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg-clients"
  subnet_id           = azurerm_subnet.ml["${each.key}_endpoints"].id

  private_service_connection {
    name                           = "workspace"
    private_connection_resource_id = azurerm_machine_learning_workspace.ml[each.key].id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_network_interface" "open" {
  name                  = "nic-open"
  location              = "westeurope"
  resource_group_name   = "rg-clients"
  ip_forwarding_enabled = true

  ip_configuration {
    name                          = "internal"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = azurerm_subnet.ml["open_endpoints"].id
    public_ip_address_id          = "${local.shared}/Microsoft.Network/publicIPAddresses/pip-jump"
  }
}

resource "azurerm_network_interface" "closed" {
  name                = "nic-closed"
  location            = "westeurope"
  resource_group_name = "rg-clients"

  ip_configuration {
    name                          = "internal"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = azurerm_subnet.ml["closed_endpoints"].id
  }
}

resource "azurerm_bastion_host" "open" {
  name                   = "bas-open"
  location               = "westeurope"
  resource_group_name    = "rg-clients"
  sku                    = "Standard"
  shareable_link_enabled = true

  ip_configuration {
    name                 = "ip"
    subnet_id            = azurerm_subnet.ml["open_bastion"].id
    public_ip_address_id = "${local.shared}/Microsoft.Network/publicIPAddresses/pip-bastion"
  }
}

resource "azurerm_bastion_host" "closed" {
  name                = "bas-closed"
  location            = "westeurope"
  resource_group_name = "rg-clients"
  sku                 = "Standard"
  copy_paste_enabled  = false

  ip_configuration {
    name                 = "ip"
    subnet_id            = azurerm_subnet.ml["closed_bastion"].id
    public_ip_address_id = "${local.shared}/Microsoft.Network/publicIPAddresses/pip-bastion"
  }
}

resource "azurerm_virtual_network_gateway" "open" {
  name                = "vgw-open"
  location            = "westeurope"
  resource_group_name = "rg-clients"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "Basic"

  ip_configuration {
    name                 = "ip"
    subnet_id            = azurerm_subnet.ml["open_gateway"].id
    public_ip_address_id = "${local.shared}/Microsoft.Network/publicIPAddresses/pip-gateway"
  }

  vpn_client_configuration {
    address_space = ["10.200.0.0/24"]

    root_certificate {
      name             = "root"
      public_cert_data = "MIIC"
    }
  }
}

resource "azurerm_virtual_network_gateway" "closed" {
  name                = "vgw-closed"
  location            = "westeurope"
  resource_group_name = "rg-clients"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"

  ip_configuration {
    name                 = "ip"
    subnet_id            = azurerm_subnet.ml["closed_gateway"].id
    public_ip_address_id = "${local.shared}/Microsoft.Network/publicIPAddresses/pip-gateway"
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_auth_types       = ["AAD"]
    vpn_client_protocols = ["OpenVPN"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-0000-0000-0000000000cc/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-0000-0000-0000000000cc/"
  }
}

resource "azurerm_virtual_network_gateway_connection" "open" {
  name                       = "con-open"
  location                   = "westeurope"
  resource_group_name        = "rg-clients"
  type                       = "IPsec"
  connection_protocol        = "IKEv1"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.open.id
  local_network_gateway_id   = "${local.shared}/Microsoft.Network/localNetworkGateways/lgw-office"

  ipsec_policy {
    ike_encryption   = "DES3"
    ike_integrity    = "SHA1"
    dh_group         = "DHGroup2"
    ipsec_encryption = "DES3"
    ipsec_integrity  = "MD5"
    pfs_group        = "PFS2"
  }
}

resource "azurerm_virtual_network_gateway_connection" "closed" {
  name                       = "con-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-clients"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.closed.id
  local_network_gateway_id   = "${local.shared}/Microsoft.Network/localNetworkGateways/lgw-office"

  ipsec_policy {
    ike_encryption   = "GCMAES256"
    ike_integrity    = "SHA384"
    dh_group         = "ECP384"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "ECP384"
  }
}
