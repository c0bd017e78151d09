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
  shared     = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
  zones      = "${local.shared}/Microsoft.Network/privateDnsZones"
  connection = "Microsoft.MachineLearningServices/workspaces/connections@2025-06-01"
}

resource "azurerm_virtual_network" "network" {
  name                = "vnet-services"
  location            = "westeurope"
  resource_group_name = "rg-services"
  address_space       = ["10.50.0.0/16"]
}

resource "azurerm_subnet" "endpoints" {
  name                 = "endpoints"
  resource_group_name  = "rg-services"
  virtual_network_name = azurerm_virtual_network.network.name
  address_prefixes     = ["10.50.1.0/24"]
}

resource "azurerm_storage_account" "lake" {
  name                            = "stlake"
  location                        = "westeurope"
  resource_group_name             = "rg-services"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  public_network_access_enabled   = false
}

resource "azurerm_key_vault" "keys" {
  name                          = "kv-services"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  tenant_id                     = "00000000-0000-0000-0000-000000000001"
  sku_name                      = "standard"
  purge_protection_enabled      = true
  public_network_access_enabled = false
}

resource "azurerm_machine_learning_workspace" "closed" {
  name                          = "mlw-closed"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  storage_account_id            = azurerm_storage_account.lake.id
  key_vault_id                  = azurerm_key_vault.keys.id
  application_insights_id       = "${local.shared}/Microsoft.Insights/components/appi-shared"
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_datastore_datalake_gen2" "lake_files" {
  name                 = "lake_files"
  workspace_id         = azurerm_machine_learning_workspace.closed.id
  storage_container_id = "${azurerm_storage_account.lake.id}/blobServices/default/containers/files"
}

# The files of the data lake have none of group 'dfs'.
resource "azurerm_private_endpoint" "blobs" {
  name                = "pep-blobs"
  location            = "westeurope"
  resource_group_name = "rg-services"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "shares" {
  name                = "pep-shares"
  location            = "westeurope"
  resource_group_name = "rg-services"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["file"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account" "models" {
  name                          = "oai-services"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  kind                          = "OpenAI"
  sku_name                      = "S0"
  custom_subdomain_name         = "oai-services"
  public_network_access_enabled = false
}

resource "azapi_resource" "models" {
  type      = local.connection
  parent_id = azurerm_machine_learning_workspace.closed.id
  name      = "models"
  body = {
    properties = {
      category = "AzureOpenAI"
      authType = "AAD"
      target   = "https://oai-services.openai.azure.com/"
      metadata = { ResourceId = azurerm_cognitive_account.models.id }
    }
  }
}

resource "azurerm_private_endpoint" "models" {
  name                = "pep-models"
  location            = "westeurope"
  resource_group_name = "rg-services"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_cognitive_account.models.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = ["${local.zones}/privatelink.openai.azure.com"]
  }
}

resource "azurerm_cognitive_account" "foundry" {
  name                          = "ais-services"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  kind                          = "AIServices"
  sku_name                      = "S0"
  custom_subdomain_name         = "ais-services"
  public_network_access_enabled = false
}

resource "azapi_resource" "foundry" {
  type      = local.connection
  parent_id = azurerm_machine_learning_workspace.closed.id
  name      = "foundry"
  body = {
    properties = {
      category = "AIServices"
      authType = "AAD"
      target   = "https://ais-services.services.ai.azure.com/"
      metadata = { ResourceId = azurerm_cognitive_account.foundry.id }
    }
  }
}

# Not in the zone of projects.
resource "azurerm_private_endpoint" "foundry" {
  name                = "pep-foundry"
  location            = "westeurope"
  resource_group_name = "rg-services"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_cognitive_account.foundry.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [
      "${local.zones}/privatelink.cognitiveservices.azure.com",
      "${local.zones}/privatelink.openai.azure.com",
    ]
  }
}

# Has no private endpoint.
resource "azurerm_search_service" "index" {
  name                          = "srch-services"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  sku                           = "standard"
  local_authentication_enabled  = false
  public_network_access_enabled = false
}

resource "azapi_resource" "index" {
  type      = local.connection
  parent_id = azurerm_machine_learning_workspace.closed.id
  name      = "index"
  body = {
    properties = {
      category = "CognitiveSearch"
      authType = "AAD"
      target   = "https://srch-services.search.windows.net"
      metadata = { ResourceId = azurerm_search_service.index.id }
    }
  }
}

resource "azurerm_cosmosdb_account" "documents" {
  name                          = "cosmos-services"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  offer_type                    = "Standard"
  public_network_access_enabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}

resource "azapi_resource" "documents" {
  type      = local.connection
  parent_id = azurerm_machine_learning_workspace.closed.id
  name      = "documents"
  body = {
    properties = {
      category = "CosmosDb"
      authType = "AAD"
      target   = "https://cosmos-services.documents.azure.com:443/"
      metadata = { ResourceId = azurerm_cosmosdb_account.documents.id }
    }
  }
}

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-documents"
  location            = "westeurope"
  resource_group_name = "rg-services"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "target"
    private_connection_resource_id = azurerm_cosmosdb_account.documents.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = ["${local.zones}/privatelink.documents.azure.com"]
  }
}

resource "azurerm_storage_account" "beside" {
  name                            = "stbeside"
  location                        = "westeurope"
  resource_group_name             = "rg-services"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  public_network_access_enabled   = false
}

resource "azurerm_key_vault" "beside" {
  name                          = "kv-beside"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  tenant_id                     = "00000000-0000-0000-0000-000000000001"
  sku_name                      = "standard"
  purge_protection_enabled      = true
  public_network_access_enabled = false
}

# All that it keeps data on is closed.
resource "azurerm_machine_learning_workspace" "open" {
  name                          = "mlw-open"
  location                      = "westeurope"
  resource_group_name           = "rg-services"
  storage_account_id            = azurerm_storage_account.beside.id
  key_vault_id                  = azurerm_key_vault.beside.id
  application_insights_id       = "${local.shared}/Microsoft.Insights/components/appi-shared"
  public_network_access_enabled = true

  identity {
    type = "SystemAssigned"
  }
}
