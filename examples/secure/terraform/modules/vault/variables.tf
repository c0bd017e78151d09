variable "name" {
  description = "Name of the vault, unique in the world."
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
