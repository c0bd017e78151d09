terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
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
  groups = {
    loose = [
      { name = "storage", tag = "Storage", ports = ["443"] },
      { name = "studio", tag = "AzureFrontDoor.FrontEnd", ports = ["443"] },
    ]
    kept = [
      { name = "sign-in", tag = "AzureActiveDirectory", ports = ["80", "443"] },
      { name = "service", tag = "AzureMachineLearning", ports = ["443"] },
      { name = "batch", tag = "BatchNodeManagement.WestEurope", ports = ["443"] },
      { name = "management", tag = "AzureResourceManager", ports = ["443"] },
      { name = "storage", tag = "Storage.WestEurope", ports = ["443"] },
      { name = "images", tag = "MicrosoftContainerRegistry", ports = ["443"] },
      { name = "layers", tag = "AzureFrontDoor.FirstParty", ports = ["443"] },
      { name = "logs", tag = "AzureMonitor", ports = ["443"] },
    ]
  }
  hops = { straight = "Internet", aside = "VirtualAppliance" }
}

resource "azurerm_network_security_group" "ml" {
  for_each            = local.groups
  name                = "nsg-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg-outbound"

  dynamic "security_rule" {
    for_each = each.value
    content {
      name                       = security_rule.value.name
      priority                   = 100 + 10 * security_rule.key
      direction                  = "Outbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "*"
      source_port_range          = "*"
      destination_address_prefix = security_rule.value.tag
      destination_port_ranges    = security_rule.value.ports
    }
  }

  security_rule {
    name                       = "nothing-else"
    priority                   = 4000
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Internet"
    destination_port_range     = "*"
  }
}

resource "azurerm_route_table" "ml" {
  for_each            = local.hops
  name                = "rt-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg-outbound"

  route {
    name                   = "out"
    address_prefix         = "0.0.0.0/0"
    next_hop_type          = each.value
    next_hop_in_ip_address = each.key == "aside" ? "10.2.255.4" : null
  }
}

resource "azurerm_subnet_service_endpoint_storage_policy" "accounts" {
  name                = "sep-accounts"
  location            = "westeurope"
  resource_group_name = "rg-outbound"

  definition {
    name              = "own"
    service           = "Microsoft.Storage"
    service_resources = ["${local.shared}/Microsoft.Storage/storageAccounts/stshared"]
  }

  definition {
    name              = "service"
    service           = "Global"
    service_resources = ["/services/Azure/MachineLearning"]
  }
}

resource "azurerm_virtual_network" "ml" {
  name                = "vnet-outbound"
  location            = "westeurope"
  resource_group_name = "rg-outbound"
  address_space       = ["10.2.0.0/16", "172.17.0.0/16"]
}

resource "azurerm_subnet" "loose" {
  name                            = "loose"
  resource_group_name             = "rg-outbound"
  virtual_network_name            = azurerm_virtual_network.ml.name
  address_prefixes                = ["10.2.0.0/24"]
  default_outbound_access_enabled = true
}

resource "azurerm_subnet" "kept" {
  name                            = "kept"
  resource_group_name             = "rg-outbound"
  virtual_network_name            = azurerm_virtual_network.ml.name
  address_prefixes                = ["10.2.1.0/24"]
  default_outbound_access_enabled = false
  service_endpoints               = ["Microsoft.Storage"]
  service_endpoint_policy_ids     = [azurerm_subnet_service_endpoint_storage_policy.accounts.id]
}

resource "azurerm_subnet" "firewall" {
  name                 = "AzureFirewallSubnet"
  resource_group_name  = "rg-outbound"
  virtual_network_name = azurerm_virtual_network.ml.name
  address_prefixes     = ["10.2.255.0/26"]
}

resource "azurerm_subnet_network_security_group_association" "loose" {
  subnet_id                 = azurerm_subnet.loose.id
  network_security_group_id = azurerm_network_security_group.ml["loose"].id
}

resource "azurerm_subnet_network_security_group_association" "kept" {
  subnet_id                 = azurerm_subnet.kept.id
  network_security_group_id = azurerm_network_security_group.ml["kept"].id
}

resource "azurerm_subnet_route_table_association" "loose" {
  subnet_id      = azurerm_subnet.loose.id
  route_table_id = azurerm_route_table.ml["straight"].id
}

resource "azurerm_subnet_route_table_association" "kept" {
  subnet_id      = azurerm_subnet.kept.id
  route_table_id = azurerm_route_table.ml["aside"].id
}

resource "azurerm_public_ip" "firewall" {
  name                = "pip-firewall"
  location            = "westeurope"
  resource_group_name = "rg-outbound"
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_firewall_policy" "ml" {
  name                     = "afwp-outbound"
  location                 = "westeurope"
  resource_group_name      = "rg-outbound"
  sku                      = "Standard"
  threat_intelligence_mode = "Deny"
}

resource "azurerm_firewall_policy_rule_collection_group" "everything" {
  name               = "everything"
  firewall_policy_id = azurerm_firewall_policy.ml.id
  priority           = 200

  network_rule_collection {
    name     = "addresses"
    priority = 100
    action   = "Allow"

    rule {
      name                  = "all"
      protocols             = ["Any"]
      source_addresses      = ["*"]
      destination_addresses = ["*"]
      destination_ports     = ["*"]
    }
  }
}

resource "azurerm_firewall" "ml" {
  name                = "afw-outbound"
  location            = "westeurope"
  resource_group_name = "rg-outbound"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  firewall_policy_id  = azurerm_firewall_policy.ml.id

  ip_configuration {
    name                 = "out"
    subnet_id            = azurerm_subnet.firewall.id
    public_ip_address_id = azurerm_public_ip.firewall.id
  }
}

resource "azapi_resource" "workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-outbound"
  name      = "mlw-outbound"
  location  = "westeurope"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      storageAccount      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
      keyVault            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
      applicationInsights = "${local.shared}/Microsoft.Insights/components/appi-shared"
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "nodes" {
  for_each  = { loose = azurerm_subnet.loose.id, kept = azurerm_subnet.kept.id }
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2024-10-01"
  parent_id = azapi_resource.workspace.id
  name      = each.key
  location  = "westeurope"

  body = {
    properties = {
      computeType      = "AmlCompute"
      disableLocalAuth = true
      properties = {
        vmSize                      = "Standard_DS3_v2"
        remoteLoginPortPublicAccess = "Disabled"
        enableNodePublicIp          = false
        scaleSettings               = { minNodeCount = 0, maxNodeCount = 4 }
        subnet                      = { id = each.value }
      }
    }
  }
}
