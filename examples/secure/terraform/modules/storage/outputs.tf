output "id" {
  value = azurerm_storage_account.this.id
}

output "feature_container_id" {
  value = azurerm_storage_container.features.id
}
