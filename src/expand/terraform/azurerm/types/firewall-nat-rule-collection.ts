/** Classic rules of a firewall that let traffic in by translating its destination. */
import { copied } from '../../../mapping/conversions.js';
import { ruleCollection, TRANSLATING } from '../shared/firewall-rules.js';

export const firewallNatRuleCollection = ruleCollection('firewall_nat_rule_collection', 'natRuleCollections', {
  ...TRANSLATING,
  destination_addresses: copied('destinationAddresses'),
  protocols: copied('protocols'),
});
