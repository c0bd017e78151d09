project = "insight"

network = {
  name           = "vnet-shared"
  resource_group = "rg-network"
}

teams = {
  vision = {}

  language = {
    isolation = "AllowOnlyApprovedOutbound"
    hosts = {
      packages = "pypi.org"
      archive  = "*.blob.core.windows.net"
    }
  }
}

clusters = {
  cpu = {
    vm_size   = "Standard_D4ds_v5"
    public_ip = false
  }

  gpu = {
    vm_size    = "Standard_NC6s_v3"
    ssh        = true
    admin_user = "trainer"
  }
}
