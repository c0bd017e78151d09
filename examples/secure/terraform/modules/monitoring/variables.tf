variable "name" {
  description = "End of both names."
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
