output "id" {
  value = azurerm_key_vault.this.id
}

# The grant is part of it, so that nobody uses the key before the identity may.
output "encryption" {
  value = {
    key_id             = azurerm_key_vault_key.data_at_rest.id
    versionless_key_id = azurerm_key_vault_key.data_at_rest.versionless_id
    identity_id        = azurerm_user_assigned_identity.encryption.id
    client_id          = azurerm_user_assigned_identity.encryption.client_id
  }

  depends_on = [azurerm_role_assignment.encryption]
}
