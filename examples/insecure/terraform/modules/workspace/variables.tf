variable "name" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group" {
  type = string
}

variable "platform" {
  type = object({
    storage_account_id      = string
    key_vault_id            = string
    container_registry_id   = string
    application_insights_id = string
  })
}

variable "public" {
  type    = bool
  default = false
}

variable "network" {
  description = "Managed network of the workspace; null for none."
  type = object({
    isolation = string
    hosts     = map(string)
  })
  default = null
}

variable "endpoint" {
  description = "Where the private endpoint stands; null for none."
  type = object({
    subnet_id = string
    zone_ids  = list(string)
  })
  default = null
}
