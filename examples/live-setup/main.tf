# Who the gate signs in as: a managed identity that trusts one environment of one repository and may read, nothing else.
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

variable "subject" {
  description = "The subject of the job, as the gate prints it: repo:OWNER/REPOSITORY:environment:ENVIRONMENT."
  type        = string
}

variable "resource_group_name" {
  description = "The resource group to put the identity into; it exists."
  type        = string
}

variable "location" {
  description = "Where the identity is."
  type        = string
}

variable "asks_what_if" {
  description = "Whether the gate may ask what a deployment would do (what-if), which deploys nothing."
  type        = bool
  default     = false
}

data "azurerm_subscription" "this" {}

locals {
  role    = jsondecode(file("${path.module}/role.json"))
  what_if = jsondecode(file("${path.module}/what-if.json"))
  actions = concat(local.role.Actions, var.asks_what_if ? local.what_if : [])
}

resource "azurerm_user_assigned_identity" "gate" {
  name                = "id-azureml-gate"
  resource_group_name = var.resource_group_name
  location            = var.location
}

resource "azurerm_federated_identity_credential" "github" {
  name                = "github"
  resource_group_name = var.resource_group_name
  parent_id           = azurerm_user_assigned_identity.gate.id
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = var.subject
  # Azure Government: api://AzureADTokenExchangeUSGov, Azure China: api://AzureADTokenExchangeChina
  audience = ["api://AzureADTokenExchange"]
}

resource "azurerm_role_definition" "reader" {
  name              = local.role.Name
  description       = local.role.Description
  scope             = data.azurerm_subscription.this.id
  assignable_scopes = [data.azurerm_subscription.this.id]

  permissions {
    actions      = local.actions
    data_actions = []
  }
}

resource "azurerm_role_assignment" "reader" {
  scope              = data.azurerm_subscription.this.id
  role_definition_id = azurerm_role_definition.reader.role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.gate.principal_id
  principal_type     = "ServicePrincipal"
}

output "client_id" {
  description = "The input client-id."
  value       = azurerm_user_assigned_identity.gate.client_id
}

output "tenant_id" {
  description = "The input tenant-id."
  value       = azurerm_user_assigned_identity.gate.tenant_id
}
