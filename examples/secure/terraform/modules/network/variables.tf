variable "name" {
  description = "Name of the network."
  type        = string
}

variable "address_space" {
  description = "Address space of the network, at least a /22."
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
