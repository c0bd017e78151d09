/** Networks whose names a set of forwarding rules is for. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const privateDnsResolverVirtualNetworkLink: TypeMapping = {
  azurerm: 'private_dns_resolver_virtual_network_link',
  arm: 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks',
  located: nestedIn('dns_forwarding_ruleset_id'),
  arguments: { virtual_network_id: copied('properties.virtualNetwork.id') },
  ignored: ['metadata'],
  source: 'azurerm 5.2.0, r/private_dns_resolver_virtual_network_link',
};
