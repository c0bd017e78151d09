output "subnet_ids" {
  value = { for name, subnet in azurerm_subnet.this : name => subnet.id }
}

output "zone_ids" {
  value = { for name, zone in azurerm_private_dns_zone.this : name => zone.id }
}
