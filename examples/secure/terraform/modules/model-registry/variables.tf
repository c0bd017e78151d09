variable "name" {
  description = "Name of the registry."
  type        = string
}

variable "resource_group_id" {
  description = "Resource group of the registry."
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
