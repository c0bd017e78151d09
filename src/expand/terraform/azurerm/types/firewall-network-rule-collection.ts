/** Classic rules of a firewall by address. */
import { copied } from '../../../mapping/conversions.js';
import { BY_ADDRESS, ruleCollection } from '../shared/firewall-rules.js';

export const firewallNetworkRuleCollection = ruleCollection(
  'firewall_network_rule_collection',
  'networkRuleCollections',
  { ...BY_ADDRESS, protocols: copied('protocols') },
);
