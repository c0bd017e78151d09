/** To which servers names of a domain are forwarded. */
import { blocks, copied, enabledDisabled, orElse } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const privateDnsResolverForwardingRule: TypeMapping = {
  azurerm: 'private_dns_resolver_forwarding_rule',
  arm: 'Microsoft.Network/dnsForwardingRulesets/forwardingRules',
  located: nestedIn('dns_forwarding_ruleset_id'),
  arguments: {
    domain_name: copied('properties.domainName'),
    enabled: orElse(enabledDisabled('properties.forwardingRuleState'), true),
    target_dns_servers: blocks('properties.targetDnsServers', {
      ip_address: copied('ipAddress'),
      port: copied('port'),
    }),
  },
  ignored: ['metadata'],
  source: 'azurerm 5.2.0, r/private_dns_resolver_forwarding_rule',
};
