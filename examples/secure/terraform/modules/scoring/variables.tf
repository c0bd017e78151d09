variable "name" {
  description = "Name of the endpoint, unique in the region."
  type        = string
}

variable "workspace_id" {
  description = "Workspace the endpoint belongs to."
  type        = string
}

variable "model" {
  description = "Model that answers requests, such as azureml:lending:7."
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
