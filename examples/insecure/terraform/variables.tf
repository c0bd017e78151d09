variable "project" {
  type = string
}

variable "location" {
  type    = string
  default = "northeurope"
}

variable "network" {
  type = object({
    name           = string
    resource_group = string
  })
}

variable "open_research" {
  description = "Lets people reach the workspace of the researchers from anywhere."
  type        = bool
  default     = true
}

variable "min_tls" {
  type    = string
  default = "TLS1_0"
}

variable "teams" {
  description = "Teams with a workspace of their own."
  type = map(object({
    isolation = optional(string, "AllowInternetOutbound")
    hosts     = optional(map(string), {})
  }))
}

variable "clusters" {
  description = "Clusters of the researchers, by name."
  type = map(object({
    vm_size    = string
    public_ip  = optional(bool)
    ssh        = optional(bool, false)
    admin_user = optional(string)
  }))
  default = {}
}

variable "node_password" {
  description = "Password of the administrator on the nodes."
  type        = string
  default     = "Blue-Kettle-41"
  sensitive   = true
}

variable "shared_notebook" {
  description = "One compute instance that everybody logs in to."
  type        = bool
  default     = false
}

variable "registry_access" {
  type    = string
  default = "Disabled"
}
