/** What rules of a network security group say, in blocks of the group or as resources. */
import { copied, eachAs } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const SECURITY_RULE: Arguments = {
  access: copied('properties.access'),
  description: copied('properties.description'),
  destination_address_prefix: copied('properties.destinationAddressPrefix'),
  destination_address_prefixes: copied('properties.destinationAddressPrefixes'),
  destination_application_security_group_ids: eachAs('properties.destinationApplicationSecurityGroups', 'id'),
  destination_port_range: copied('properties.destinationPortRange'),
  destination_port_ranges: copied('properties.destinationPortRanges'),
  direction: copied('properties.direction'),
  priority: copied('properties.priority'),
  protocol: copied('properties.protocol'),
  source_address_prefix: copied('properties.sourceAddressPrefix'),
  source_address_prefixes: copied('properties.sourceAddressPrefixes'),
  source_application_security_group_ids: eachAs('properties.sourceApplicationSecurityGroups', 'id'),
  source_port_range: copied('properties.sourcePortRange'),
  source_port_ranges: copied('properties.sourcePortRanges'),
};
