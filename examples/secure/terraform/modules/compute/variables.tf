variable "workspace_id" {
  description = "Workspace the computes belong to."
  type        = string
}

variable "training" {
  description = "Cluster that trains models and builds images."
  type = object({
    vm_size   = string
    max_nodes = number
  })
}

variable "notebook_users" {
  description = "Object IDs of those who get a compute instance, by the name of the instance."
  type        = map(string)
}

variable "placed" {
  description = "Region, resource group and tags."
  type = object({
    location            = string
    resource_group_name = string
    tags                = map(string)
  })
}
