output "uri" {
  value = azapi_resource.endpoint.output.properties.scoringUri
}
