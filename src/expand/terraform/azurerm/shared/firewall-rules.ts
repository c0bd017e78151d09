/** Rules of Azure Firewall: classic ones in collections of the firewall, and those of rule collection groups of a policy. */
import { blocks, copied } from '../../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../../mapping/mapping.js';
import type { ItemMapping } from '../mapping.js';

const FROM: Arguments = {
  name: copied('name'),
  description: copied('description'),
  source_addresses: copied('sourceAddresses'),
  source_ip_groups: copied('sourceIpGroups'),
};

/** What rules by address say, in both places. */
export const BY_ADDRESS: Arguments = {
  ...FROM,
  destination_addresses: copied('destinationAddresses'),
  destination_ip_groups: copied('destinationIpGroups'),
  destination_fqdns: copied('destinationFqdns'),
  destination_ports: copied('destinationPorts'),
};

/** What translating rules say, in both places. */
export const TRANSLATING: Arguments = {
  ...FROM,
  destination_ports: copied('destinationPorts'),
  translated_address: copied('translatedAddress'),
  translated_port: copied('translatedPort'),
};

/** What rules by domain of the firewall itself say. */
export const CLASSIC_BY_DOMAIN: Arguments = {
  ...FROM,
  target_fqdns: copied('targetFqdns'),
  fqdn_tags: copied('fqdnTags'),
  protocol: blocks('protocols', { type: copied('protocolType'), port: copied('port') }),
};

/** What rules by domain of a policy say. */
export const POLICY_BY_DOMAIN: Arguments = {
  ...FROM,
  destination_addresses: copied('destinationAddresses'),
  destination_fqdns: copied('targetFqdns'),
  destination_fqdn_tags: copied('fqdnTags'),
  destination_urls: copied('targetUrls'),
  web_categories: copied('webCategories'),
  terminate_tls: copied('terminateTLS'),
  protocols: blocks('protocols', { type: copied('protocolType'), port: copied('port') }),
};

/** A collection of rules that is a resource of its own: an item of a list of the firewall, which it names. */
export function ruleCollection(azurerm: string, list: string, rule: Arguments): ItemMapping {
  return {
    azurerm,
    of: { name: 'azure_firewall_name' },
    arm: 'Microsoft.Network/azureFirewalls',
    itemOf: `properties.${list}`,
    arguments: {
      name: copied('name'),
      priority: copied('properties.priority'),
      action: copied('properties.action.type'),
      rule: blocks('properties.rules', rule),
    },
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}

/** A block of a rule collection group: one collection. */
export function policyCollection(kind: 'Filter' | 'Nat', rule: Conversion): Conversion {
  return blocks(
    'properties.ruleCollections',
    { name: copied('name'), priority: copied('priority'), action: copied('action.type'), rule },
    { ruleCollectionType: `FirewallPolicy${kind}RuleCollection` },
  );
}
