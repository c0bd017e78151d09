# What a first project grows into: one open workspace for everybody, closed ones for two teams that let their data out,
# keys and passwords wherever they were quicker. The findings are wanted.
terraform {
  required_version = ">= 1.9"

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

data "azurerm_subnet" "endpoints" {
  name                 = "endpoints"
  virtual_network_name = var.network.name
  resource_group_name  = var.network.resource_group
}

data "azurerm_private_dns_zone" "api" {
  name                = "privatelink.api.azureml.ms"
  resource_group_name = var.network.resource_group
}

resource "azurerm_resource_group" "this" {
  name     = "rg-${var.project}"
  location = var.location
}

module "platform" {
  source = "./modules/platform"

  name           = var.project
  location       = var.location
  resource_group = azurerm_resource_group.this.name
  min_tls        = var.min_tls
}

module "research" {
  source = "./modules/workspace"

  name           = "mlw-${var.project}"
  location       = var.location
  resource_group = azurerm_resource_group.this.name
  platform       = module.platform
  public         = var.open_research
}

module "team" {
  source   = "./modules/workspace"
  for_each = var.teams

  name           = "mlw-${each.key}"
  location       = var.location
  resource_group = azurerm_resource_group.this.name
  platform       = module.platform
  network        = { isolation = each.value.isolation, hosts = each.value.hosts }

  endpoint = {
    subnet_id = data.azurerm_subnet.endpoints.id
    zone_ids  = [data.azurerm_private_dns_zone.api.id]
  }
}

# The portal of the first months asked for this, and nobody took it back.
resource "azapi_update_resource" "legacy" {
  type        = "Microsoft.MachineLearningServices/workspaces@2025-06-01"
  resource_id = module.team["vision"].id

  body = {
    properties = {
      allowPublicAccessWhenBehindVnet = true
    }
  }
}

module "compute" {
  source = "./modules/compute"

  workspace_id    = module.research.id
  location        = var.location
  clusters        = var.clusters
  node_password   = var.node_password
  shared_notebook = var.shared_notebook
}

module "models" {
  source = "./modules/models"

  project           = var.project
  location          = var.location
  resource_group_id = azurerm_resource_group.this.id
  workspace_id      = module.research.id
  registry_access   = var.registry_access
}

resource "azurerm_machine_learning_datastore_blobstorage" "training" {
  name                 = "training"
  workspace_id         = module.research.id
  storage_container_id = module.platform.training_container_id
  account_key          = module.platform.storage_key
}
