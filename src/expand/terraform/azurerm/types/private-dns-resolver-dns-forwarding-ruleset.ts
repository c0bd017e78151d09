/** Sets of forwarding rules of private DNS resolvers. */
import { eachAs } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const privateDnsResolverDnsForwardingRuleset: TypeMapping = {
  azurerm: 'private_dns_resolver_dns_forwarding_ruleset',
  arm: 'Microsoft.Network/dnsForwardingRulesets',
  arguments: {
    ...PLACED,
    private_dns_resolver_outbound_endpoint_ids: eachAs('properties.dnsResolverOutboundEndpoints', 'id'),
  },
  source: 'azurerm 5.2.0, r/private_dns_resolver_dns_forwarding_ruleset',
};
