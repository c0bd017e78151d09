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
  subscription = "/subscriptions/00000000-0000-0000-0000-0000000000aa"
  logs         = "/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.OperationalInsights/workspaces/log-shared"
}

resource "azurerm_security_center_contact" "told" {
  name                = "told"
  email               = "soc@contoso.com"
  alert_notifications = true
  alerts_to_admins    = true
}

resource "azurerm_security_center_contact" "distant" {
  name                = "distant"
  email               = "cloud@contoso.com"
  alert_notifications = true
  alerts_to_admins    = false
}

resource "azurerm_security_center_contact" "unheard" {
  name                = "unheard"
  email               = "ml@contoso.com"
  alert_notifications = false
  alerts_to_admins    = true
}

resource "azurerm_monitor_diagnostic_setting" "activity" {
  name                       = "activity"
  target_resource_id         = local.subscription
  log_analytics_workspace_id = local.logs

  enabled_log {
    category = "Administrative"
  }

  enabled_log {
    category = "Security"
  }

  enabled_log {
    category = "Policy"
  }

  enabled_log {
    category = "Alert"
  }
}

resource "azurerm_monitor_diagnostic_setting" "half" {
  name                       = "half"
  target_resource_id         = local.subscription
  log_analytics_workspace_id = local.logs

  enabled_log {
    category = "Administrative"
  }

  enabled_log {
    category = "Alert"
  }
}
