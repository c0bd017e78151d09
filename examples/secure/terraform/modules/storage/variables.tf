variable "name" {
  description = "Name of the account, unique in the world."
  type        = string
}

variable "data_scientists_group_id" {
  description = "Object ID of the group whose members run jobs under their own identity."
  type        = string
}

variable "encryption" {
  description = "Key that encrypts the data, and the identity that may use it."
  type = object({
    key_id             = string
    versionless_key_id = string
    identity_id        = string
    client_id          = string
  })
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
