output "workspace_id" {
  description = "ID of the workspace."
  value       = module.workspace.id
}

output "scoring_uri" {
  description = "Where the model answers."
  value       = module.scoring.uri
}
