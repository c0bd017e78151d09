output "storage_account_id" {
  value = azurerm_storage_account.this.id
}

output "storage_key" {
  value     = azurerm_storage_account.this.primary_access_key
  sensitive = true
}

output "training_container_id" {
  value = azurerm_storage_container.training.id
}

output "key_vault_id" {
  value = azurerm_key_vault.this.id
}

output "container_registry_id" {
  value = azurerm_container_registry.this.id
}

output "application_insights_id" {
  value = azurerm_application_insights.this.id
}
