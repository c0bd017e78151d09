variable "name" {
  description = "Name of the setting."
  type        = string
}

variable "target_id" {
  description = "Resource whose logs are kept."
  type        = string
}

variable "category_groups" {
  description = "Groups of log categories."
  type        = set(string)
  default     = ["allLogs"]
}

variable "log_workspace_id" {
  description = "Log Analytics workspace that receives the logs."
  type        = string
}
