/** Azure Firewalls. */
import { blocks, copied, orElse } from '../conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const firewall: TypeMapping = {
  azurerm: 'firewall',
  arm: 'Microsoft.Network/azureFirewalls',
  arguments: {
    ...PLACED,
    sku_name: copied('properties.sku.name'),
    sku_tier: copied('properties.sku.tier'),
    firewall_policy_id: copied('properties.firewallPolicy.id'),
    threat_intel_mode: orElse(copied('properties.threatIntelMode'), 'Alert'),
    ip_configuration: blocks('properties.ipConfigurations', {
      name: copied('name'),
      subnet_id: copied('properties.subnet.id'),
      public_ip_address_id: copied('properties.publicIPAddress.id'),
    }),
  },
  ignored: [
    'dns_proxy_enabled',
    'dns_servers',
    'management_ip_configuration',
    'private_ip_ranges',
    'virtual_hub',
    'zones',
  ],
  source: 'azurerm 5.2.0, r/firewall',
};
