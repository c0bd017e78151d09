variable "subscription_id" {
  description = "Subscription that everything is deployed to."
  type        = string
}

variable "system" {
  description = "Short name of the system; part of every resource name."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2,8}$", var.system))
    error_message = "The name has two to eight lower-case letters."
  }
}

variable "stage" {
  description = "Stage of the system."
  type        = string
  default     = "dev"

  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "There are the stages dev and prod."
  }
}

variable "location" {
  description = "Region of all resources."
  type        = string
  default     = "westeurope"
}

variable "address_space" {
  description = "Address space of the network, at least a /22."
  type        = string
}

variable "data_scientists_group_id" {
  description = "Object ID of the group whose members run jobs under their own identity."
  type        = string
}

variable "notebook_users" {
  description = "Object IDs of those who get a compute instance, by the name of the instance."
  type        = map(string)
  default     = {}
}

variable "training" {
  description = "Cluster that trains models and builds images."
  type = object({
    vm_size   = optional(string, "Standard_D8ds_v5")
    max_nodes = optional(number, 2)
  })
  default = {}
}

variable "outbound_hosts" {
  description = "Hosts that jobs may reach, by the name of the outbound rule."
  type        = map(string)
  default     = {}
}

variable "tags" {
  description = "Tags of all resources."
  type        = map(string)
  default     = {}
}
