variable "workspace_id" {
  type = string
}

variable "location" {
  type = string
}

variable "clusters" {
  type = map(object({
    vm_size    = string
    public_ip  = optional(bool)
    ssh        = optional(bool, false)
    admin_user = optional(string)
  }))
}

variable "node_password" {
  type      = string
  sensitive = true
}

variable "shared_notebook" {
  type = bool
}
