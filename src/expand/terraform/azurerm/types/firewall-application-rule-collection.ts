/** Classic rules of a firewall by domain. */
import { CLASSIC_BY_DOMAIN, ruleCollection } from '../shared/firewall-rules.js';

export const firewallApplicationRuleCollection = ruleCollection(
  'firewall_application_rule_collection',
  'applicationRuleCollections',
  CLASSIC_BY_DOMAIN,
);
