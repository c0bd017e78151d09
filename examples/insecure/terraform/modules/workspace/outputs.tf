output "id" {
  value = azurerm_machine_learning_workspace.this.id
}
