variable "name" {
  description = "Name of the workspace."
  type        = string
}

variable "dependencies" {
  description = "The resources the workspace works with."
  type = object({
    storage_account_id      = string
    key_vault_id            = string
    container_registry_id   = string
    application_insights_id = string
  })
}

variable "encryption_key_id" {
  description = "Encryption key of the workspace, with its version."
  type        = string
}

variable "feature_container_id" {
  description = "Container that holds the features jobs read."
  type        = string
}

variable "outbound_hosts" {
  description = "Hosts that jobs may reach, by the name of the outbound rule."
  type        = map(string)

  validation {
    condition     = alltrue([for host in values(var.outbound_hosts) : !startswith(host, "*")])
    error_message = "Name every host: a wildcard lets data out to anybody below it."
  }
}

variable "data_scientists_group_id" {
  description = "Object ID of the group whose members run jobs."
  type        = string
}

variable "log_workspace_id" {
  description = "Log Analytics workspace that receives the logs."
  type        = string
}

variable "placed" {
  description = "Region, resource group and tags."
  type = object({
    location            = string
    resource_group_name = string
    tags                = map(string)
  })
}
