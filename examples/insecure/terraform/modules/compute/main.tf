resource "azurerm_machine_learning_compute_cluster" "this" {
  for_each = var.clusters

  name                          = each.key
  location                      = var.location
  machine_learning_workspace_id = var.workspace_id
  vm_size                       = each.value.vm_size
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = each.value.public_ip
  ssh_public_access_enabled     = each.value.ssh

  dynamic "ssh" {
    for_each = each.value.admin_user == null ? [] : [each.value.admin_user]
    iterator = user

    content {
      admin_username = user.value
      admin_password = var.node_password
    }
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT30M"
  }
}

resource "azurerm_machine_learning_compute_instance" "shared" {
  count = var.shared_notebook ? 1 : 0

  name                          = "shared"
  machine_learning_workspace_id = var.workspace_id
  virtual_machine_size          = "Standard_DS3_v2"

  ssh {
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx"
  }
}
