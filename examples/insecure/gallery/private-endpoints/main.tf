terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
  }
}

provider "azurerm" {
  features {}
}

locals {
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
}

resource "azurerm_virtual_network" "network" {
  name                = "vnet-endpoints"
  location            = "westeurope"
  resource_group_name = "rg-endpoints"
  address_space       = ["10.40.0.0/16"]
}

resource "azurerm_subnet" "endpoints" {
  name                 = "endpoints"
  resource_group_name  = "rg-endpoints"
  virtual_network_name = azurerm_virtual_network.network.name
  address_prefixes     = ["10.40.1.0/24"]
}

resource "azurerm_key_vault" "vault" {
  name                          = "kv-endpoints"
  location                      = "westeurope"
  resource_group_name           = "rg-endpoints"
  tenant_id                     = "00000000-0000-0000-0000-000000000001"
  sku_name                      = "standard"
  purge_protection_enabled      = true
  public_network_access_enabled = false
}

resource "azurerm_storage_account" "storage" {
  name                            = "stendpoints"
  location                        = "westeurope"
  resource_group_name             = "rg-endpoints"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  public_network_access_enabled   = false
}

resource "azurerm_machine_learning_workspace" "workspace" {
  name                          = "mlw-endpoints"
  location                      = "westeurope"
  resource_group_name           = "rg-endpoints"
  storage_account_id            = azurerm_storage_account.storage.id
  key_vault_id                  = azurerm_key_vault.vault.id
  application_insights_id       = "${local.shared}/Microsoft.Insights/components/appi-shared"
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_dns_zone" "vault" {
  name                = "privatelink.vaultcore.azure.net"
  resource_group_name = "rg-endpoints"
}

resource "azurerm_private_dns_zone_virtual_network_link" "vault" {
  name                  = "endpoints"
  resource_group_name   = "rg-endpoints"
  private_dns_zone_name = azurerm_private_dns_zone.vault.name
  virtual_network_id    = azurerm_virtual_network.network.id
  registration_enabled  = false
}

resource "azurerm_private_endpoint" "for_vault" {
  name                = "pep-forvault"
  location            = "westeurope"
  resource_group_name = "rg-endpoints"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.vault.id]
  }
}

# Linked to no network.
resource "azurerm_private_dns_zone" "blobs" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = "rg-endpoints"
}

resource "azurerm_private_endpoint" "for_blobs" {
  name                = "pep-forblobs"
  location            = "westeurope"
  resource_group_name = "rg-endpoints"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_storage_account.storage.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.blobs.id]
  }
}

# A letter is missing.
resource "azurerm_private_dns_zone" "files" {
  name                = "privatelink.file.core.window.net"
  resource_group_name = "rg-endpoints"
}

resource "azurerm_private_dns_zone" "images" {
  name                = "privatelink.azurecr.io"
  resource_group_name = "rg-endpoints"
}

# Virtual machines register themselves in it.
resource "azurerm_private_dns_zone_virtual_network_link" "images" {
  name                  = "endpoints"
  resource_group_name   = "rg-endpoints"
  private_dns_zone_name = azurerm_private_dns_zone.images.name
  virtual_network_id    = azurerm_virtual_network.network.id
  registration_enabled  = true
}

# A vault has no blobs.
resource "azurerm_private_endpoint" "mistaken" {
  name                = "pep-mistaken"
  location            = "westeurope"
  resource_group_name = "rg-endpoints"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }
}

# Waits for the approval of whoever declares it.
resource "azurerm_private_endpoint" "waiting" {
  name                = "pep-waiting"
  location            = "westeurope"
  resource_group_name = "rg-endpoints"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    is_manual_connection           = true
    request_message                = "Please approve"
  }
}

# Lets in an endpoint of somebody else.
resource "azapi_resource" "foreign" {
  type      = "Microsoft.MachineLearningServices/workspaces/privateEndpointConnections@2024-10-01"
  parent_id = azurerm_machine_learning_workspace.workspace.id
  name      = "foreign"
  location  = "westeurope"
  body = {
    properties = {
      privateLinkServiceConnectionState = {
        status      = "Approved"
        description = "Asked for by the team of sales"
      }
    }
  }
}

resource "azapi_resource" "refused" {
  type      = "Microsoft.MachineLearningServices/workspaces/privateEndpointConnections@2024-10-01"
  parent_id = azurerm_machine_learning_workspace.workspace.id
  name      = "refused"
  location  = "westeurope"
  body = {
    properties = {
      privateLinkServiceConnectionState = {
        status      = "Rejected"
        description = "Asked for by the team of sales"
      }
    }
  }
}
