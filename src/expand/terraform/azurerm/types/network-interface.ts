/** Network interfaces of virtual machines. */
import { blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const networkInterface: TypeMapping = {
  azurerm: 'network_interface',
  arm: 'Microsoft.Network/networkInterfaces',
  arguments: {
    ...PLACED,
    ip_configuration: blocks('properties.ipConfigurations', {
      name: copied('name'),
      subnet_id: copied('properties.subnet.id'),
      public_ip_address_id: copied('properties.publicIPAddress.id'),
      private_ip_address: copied('properties.privateIPAddress'),
      private_ip_address_allocation: copied('properties.privateIPAllocationMethod'),
      private_ip_address_version: copied('properties.privateIPAddressVersion'),
      primary: copied('properties.primary'),
    }),
    ip_forwarding_enabled: orElse(copied('properties.enableIPForwarding'), false),
    enable_ip_forwarding: copied('properties.enableIPForwarding'),
    dns_servers: copied('properties.dnsSettings.dnsServers'),
  },
  ignored: [
    'accelerated_networking_enabled',
    'auxiliary_mode',
    'auxiliary_sku',
    'edge_zone',
    'enable_accelerated_networking',
    'internal_dns_name_label',
    'ip_configuration.gateway_load_balancer_frontend_ip_configuration_id',
  ],
  source: 'azurerm 5.2.0 and 3.90.0, r/network_interface',
};
