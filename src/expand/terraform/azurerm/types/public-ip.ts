/** Public IP addresses. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const publicIp: TypeMapping = {
  azurerm: 'public_ip',
  arm: 'Microsoft.Network/publicIPAddresses',
  arguments: {
    ...PLACED,
    sku: copied('sku.name'),
    allocation_method: copied('properties.publicIPAllocationMethod'),
    ip_version: copied('properties.publicIPAddressVersion'),
    domain_name_label: copied('properties.dnsSettings.domainNameLabel'),
    ddos_protection_mode: copied('properties.ddosSettings.protectionMode'),
    ddos_protection_plan_id: copied('properties.ddosSettings.ddosProtectionPlan.id'),
    public_ip_prefix_id: copied('properties.publicIPPrefix.id'),
  },
  ignored: [
    'availability_zone',
    'domain_name_label_scope',
    'edge_zone',
    'idle_timeout_in_minutes',
    'ip_tags',
    'reverse_fqdn',
    'sku_tier',
    'zones',
  ],
  source: 'azurerm 5.2.0, r/public_ip',
};
