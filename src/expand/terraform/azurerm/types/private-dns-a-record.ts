/** Addresses in a private DNS zone. */
import { copied, eachAs } from '../../../mapping/conversions.js';
import { byIdOrName, nestedByName, nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const privateDnsARecord: TypeMapping = {
  azurerm: 'private_dns_a_record',
  arm: 'Microsoft.Network/privateDnsZones/A',
  located: byIdOrName(nestedIn('private_dns_zone_id'), 'private_dns_zone_id', nestedByName(['zone_name'])),
  arguments: {
    records: eachAs('properties.aRecords', 'ipv4Address'),
    ttl: copied('properties.ttl'),
  },
  ignored: ['resource_group_name', 'tags'],
  source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_a_record',
};
