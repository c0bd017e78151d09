/** From where a private DNS resolver asks others. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const privateDnsResolverOutboundEndpoint: TypeMapping = {
  azurerm: 'private_dns_resolver_outbound_endpoint',
  arm: 'Microsoft.Network/dnsResolvers/outboundEndpoints',
  located: nestedIn('private_dns_resolver_id'),
  arguments: { ...PLACED, subnet_id: copied('properties.subnet.id') },
  source: 'azurerm 5.2.0, r/private_dns_resolver_outbound_endpoint',
};
