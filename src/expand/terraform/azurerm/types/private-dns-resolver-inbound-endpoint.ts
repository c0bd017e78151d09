/** Where a private DNS resolver is asked. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const privateDnsResolverInboundEndpoint: TypeMapping = {
  azurerm: 'private_dns_resolver_inbound_endpoint',
  arm: 'Microsoft.Network/dnsResolvers/inboundEndpoints',
  located: nestedIn('private_dns_resolver_id'),
  arguments: {
    ...PLACED,
    ip_configurations: blocks('properties.ipConfigurations', {
      subnet_id: copied('subnet.id'),
      private_ip_address: copied('privateIpAddress'),
      private_ip_allocation_method: copied('privateIpAllocationMethod'),
    }),
  },
  source: 'azurerm 5.2.0, r/private_dns_resolver_inbound_endpoint',
};
