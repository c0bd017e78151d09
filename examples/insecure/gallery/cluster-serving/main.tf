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
}

resource "azurerm_machine_learning_workspace" "ml" {
  name                    = "mlw-routers"
  location                = "westeurope"
  resource_group_name     = "rg-routers"
  storage_account_id      = "${local.shared}/Microsoft.Storage/storageAccounts/stshared"
  key_vault_id            = "${local.shared}/Microsoft.KeyVault/vaults/kv-shared"
  application_insights_id = "${local.shared}/Microsoft.Insights/components/appi-shared"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_kubernetes_cluster" "attached" {
  name                = "aks-attached"
  location            = "westeurope"
  resource_group_name = "rg-routers"
  dns_prefix          = "attached"

  default_node_pool {
    name       = "system"
    node_count = 1
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_kubernetes_cluster" "without" {
  name                   = "aks-without"
  location               = "westeurope"
  resource_group_name    = "rg-routers"
  dns_prefix             = "without"
  local_account_disabled = true

  default_node_pool {
    name       = "system"
    node_count = 1
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_kubernetes_cluster" "aside" {
  name                   = "aks-aside"
  location               = "westeurope"
  resource_group_name    = "rg-routers"
  dns_prefix             = "aside"
  local_account_disabled = true

  default_node_pool {
    name       = "system"
    node_count = 1
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }

  key_management_service {
    key_vault_key_id = "https://kv-shared.vault.azure.net/keys/etcd/00000000000000000000000000000001"
  }

  tags = {
    aml-associated = "true"
  }
}

resource "azurerm_machine_learning_inference_cluster" "public" {
  name                          = "public"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml.id
  kubernetes_cluster_id         = azurerm_kubernetes_cluster.attached.id

  ssl {
    leaf_domain_label = "models"
  }
}

resource "azapi_resource" "internal" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-06-01"
  parent_id = azurerm_machine_learning_workspace.ml.id
  name      = "internal"
  location  = "westeurope"

  body = {
    properties = {
      computeType = "AKS"
      resourceId  = azurerm_kubernetes_cluster.without.id
      properties = {
        loadBalancerType = "InternalLoadBalancer"
        sslConfiguration = {
          status          = "Auto"
          leafDomainLabel = "models"
        }
      }
    }
  }
}

resource "azurerm_kubernetes_cluster_extension" "published" {
  name           = "azureml-published"
  cluster_id     = azurerm_kubernetes_cluster.attached.id
  extension_type = "Microsoft.AzureML.Kubernetes"

  configuration_settings = {
    enableInference            = "True"
    sslSecret                  = "models-tls"
    inferenceRouterServiceType = "loadBalancer"
  }
}

resource "azurerm_kubernetes_cluster_extension" "inside" {
  name           = "azureml-inside"
  cluster_id     = azurerm_kubernetes_cluster.without.id
  extension_type = "Microsoft.AzureML.Kubernetes"

  configuration_settings = {
    enableInference              = "True"
    sslSecret                    = "models-tls"
    inferenceRouterServiceType   = "loadBalancer"
    internalLoadBalancerProvider = "azure"
  }
}
