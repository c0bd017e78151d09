variable "name" {
  description = "Name of the endpoint."
  type        = string
}

variable "target_id" {
  description = "Resource the endpoint leads to."
  type        = string
}

variable "group" {
  description = "Sub-resource of the target, such as amlworkspace, blob or vault."
  type        = string
}

variable "subnet_id" {
  description = "Subnet that holds the endpoint."
  type        = string
}

variable "zone_ids" {
  description = "Private DNS zones that resolve the names of the target."
  type        = list(string)
}

variable "placed" {
  description = "Region, resource group and tags."
  type = object({
    location            = string
    resource_group_name = string
    tags                = map(string)
  })
}
