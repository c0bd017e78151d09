/** Rules of a firewall policy: collections of three kinds in one list. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { appended, itemOnly } from '../../../mapping/list-conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { BY_ADDRESS, POLICY_BY_DOMAIN, policyCollection, TRANSLATING } from '../shared/firewall-rules.js';

export const firewallPolicyRuleCollectionGroup: TypeMapping = {
  azurerm: 'firewall_policy_rule_collection_group',
  arm: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
  located: nestedIn('firewall_policy_id'),
  arguments: {
    priority: copied('properties.priority'),
    application_rule_collection: appended(
      policyCollection('Filter', blocks('rules', POLICY_BY_DOMAIN, { ruleType: 'ApplicationRule' })),
    ),
    network_rule_collection: appended(
      policyCollection(
        'Filter',
        blocks('rules', { ...BY_ADDRESS, protocols: copied('ipProtocols') }, { ruleType: 'NetworkRule' }),
      ),
    ),
    nat_rule_collection: appended(
      policyCollection(
        'Nat',
        blocks(
          'rules',
          {
            ...TRANSLATING,
            destination_address: itemOnly('destinationAddresses'),
            translated_fqdn: copied('translatedFqdn'),
            protocols: copied('ipProtocols'),
          },
          { ruleType: 'NatRule' },
        ),
      ),
    ),
  },
  source: 'azurerm 5.2.0 and 2.99.0, r/firewall_policy_rule_collection_group',
};
