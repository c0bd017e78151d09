/** Private DNS resolvers. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const privateDnsResolver: TypeMapping = {
  azurerm: 'private_dns_resolver',
  arm: 'Microsoft.Network/dnsResolvers',
  arguments: { ...PLACED, virtual_network_id: copied('properties.virtualNetwork.id') },
  source: 'azurerm 5.2.0, r/private_dns_resolver',
};
