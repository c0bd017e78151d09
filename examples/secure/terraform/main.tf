# A workspace nobody reaches from the internet, whose computes run in a network that Azure Machine Learning manages and
# that lets out only what is named.
locals {
  name   = "${var.system}-${var.stage}"
  unique = substr(sha256("${var.subscription_id}/${local.name}"), 0, 6)

  placed = {
    location            = var.location
    resource_group_name = azurerm_resource_group.this.name
    tags                = var.tags
  }

  # One private endpoint each: what it leads to, as which sub-resource, and the zones that resolve its names.
  endpoints = {
    workspace = { target_id = module.workspace.id, group = "amlworkspace", zones = ["api", "notebooks"] }
    blob      = { target_id = module.storage.id, group = "blob", zones = ["blob"] }
    file      = { target_id = module.storage.id, group = "file", zones = ["file"] }
    vault     = { target_id = module.vault.id, group = "vault", zones = ["vault"] }
    images    = { target_id = module.container_registry.id, group = "registry", zones = ["images"] }
    models    = { target_id = module.model_registry.id, group = "amlregistry", zones = ["api"] }
  }
}

resource "azurerm_resource_group" "this" {
  name     = "rg-${local.name}"
  location = var.location
  tags     = var.tags
}

module "monitoring" {
  source = "./modules/monitoring"

  name   = local.name
  placed = local.placed
}

module "network" {
  source = "./modules/network"

  name          = "vnet-${local.name}"
  address_space = var.address_space
  placed        = local.placed
}

module "vault" {
  source = "./modules/vault"

  name             = "kv-${local.name}-${local.unique}"
  log_workspace_id = module.monitoring.log_workspace_id
  placed           = local.placed
}

module "storage" {
  source = "./modules/storage"

  name                     = "st${var.system}${var.stage}${local.unique}"
  data_scientists_group_id = var.data_scientists_group_id
  encryption               = module.vault.encryption
  log_workspace_id         = module.monitoring.log_workspace_id
  placed                   = local.placed
}

module "container_registry" {
  source = "./modules/container-registry"

  name             = "cr${var.system}${var.stage}${local.unique}"
  encryption       = module.vault.encryption
  log_workspace_id = module.monitoring.log_workspace_id
  placed           = local.placed
}

module "workspace" {
  source = "./modules/workspace"

  name = "mlw-${local.name}"

  dependencies = {
    storage_account_id      = module.storage.id
    key_vault_id            = module.vault.id
    container_registry_id   = module.container_registry.id
    application_insights_id = module.monitoring.application_insights_id
  }

  encryption_key_id        = module.vault.encryption.key_id
  feature_container_id     = module.storage.feature_container_id
  outbound_hosts           = var.outbound_hosts
  data_scientists_group_id = var.data_scientists_group_id
  log_workspace_id         = module.monitoring.log_workspace_id
  placed                   = local.placed
}

module "compute" {
  source = "./modules/compute"

  workspace_id   = module.workspace.id
  training       = var.training
  notebook_users = var.notebook_users
  placed         = local.placed
}

module "scoring" {
  source = "./modules/scoring"

  name             = "score-${local.name}-${local.unique}"
  workspace_id     = module.workspace.id
  model            = "azureml:${var.system}:1"
  log_workspace_id = module.monitoring.log_workspace_id
  placed           = local.placed
}

module "model_registry" {
  source = "./modules/model-registry"

  name              = "mlr-${local.name}"
  resource_group_id = azurerm_resource_group.this.id
  placed            = local.placed
}

module "model_registry_diagnostics" {
  source = "./modules/diagnostics"

  name             = "models"
  target_id        = module.model_registry.id
  log_workspace_id = module.monitoring.log_workspace_id
}

module "private_endpoint" {
  source   = "./modules/private-endpoint"
  for_each = local.endpoints

  name      = "pep-${each.key}-${local.name}"
  target_id = each.value.target_id
  group     = each.value.group
  subnet_id = module.network.subnet_ids["endpoints"]
  zone_ids  = [for zone in each.value.zones : module.network.zone_ids[zone]]
  placed    = local.placed
}
