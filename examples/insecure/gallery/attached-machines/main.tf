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
  group  = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-machines"
  shared = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers"
}

resource "azurerm_machine_learning_workspace" "ml" {
  name                    = "mlw-machines"
  location                = "westeurope"
  resource_group_name     = "rg-machines"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_public_ip" "gpu" {
  name                = "pip-gpu"
  location            = "westeurope"
  resource_group_name = "rg-machines"
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_network_interface" "gpu" {
  name                = "nic-gpu"
  location            = "westeurope"
  resource_group_name = "rg-machines"

  ip_configuration {
    name                          = "internal"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = "${local.shared}/Microsoft.Network/virtualNetworks/vnet-shared/subnets/machines"
    public_ip_address_id          = azurerm_public_ip.gpu.id
  }
}

resource "azapi_resource" "machine" {
  type      = "Microsoft.Compute/virtualMachines@2024-07-01"
  parent_id = local.group
  name      = "vm-gpu"
  location  = "westeurope"
  body = {
    properties = {
      networkProfile = { networkInterfaces = [{ id = azurerm_network_interface.gpu.id }] }
    }
  }
}

resource "azapi_resource" "on_public_address" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-06-01"
  parent_id = azurerm_machine_learning_workspace.ml.id
  name      = "gpu-public"
  location  = "westeurope"
  body = {
    properties = {
      computeType = "VirtualMachine"
      properties = {
        address = "20.50.1.4"
        sshPort = 22
      }
    }
  }
}

resource "azapi_resource" "on_named_address" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-06-01"
  parent_id = azurerm_machine_learning_workspace.ml.id
  name      = "gpu-named"
  location  = "westeurope"
  body = {
    properties = {
      computeType = "VirtualMachine"
      properties = {
        address = azurerm_public_ip.gpu.ip_address
        sshPort = 2222
      }
    }
  }
}

resource "azapi_resource" "on_machine_address" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-06-01"
  parent_id = azurerm_machine_learning_workspace.ml.id
  name      = "gpu-machine"
  location  = "westeurope"
  body = {
    properties = {
      computeType = "VirtualMachine"
      resourceId  = azapi_resource.machine.id
    }
  }
}

resource "azapi_resource" "on_private_address" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-06-01"
  parent_id = azurerm_machine_learning_workspace.ml.id
  name      = "gpu-private"
  location  = "westeurope"
  body = {
    properties = {
      computeType = "VirtualMachine"
      properties = {
        address = "10.60.0.4"
        sshPort = 22
      }
    }
  }
}
