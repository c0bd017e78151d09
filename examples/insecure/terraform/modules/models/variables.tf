variable "project" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group_id" {
  type = string
}

variable "workspace_id" {
  type = string
}

variable "registry_access" {
  type = string
}
