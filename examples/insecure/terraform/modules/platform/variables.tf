variable "name" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group" {
  type = string
}

variable "min_tls" {
  type = string
}

variable "vault_networks" {
  description = "Subnets that reach the vault; null for no restriction."
  type        = list(string)
  default     = null
}
