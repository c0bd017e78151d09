/** The zone group of a private endpoint, a resource of its own in Azure. */
import type { NestedMapping } from '../mapping.js';
import { zoneConfigurations } from '../special-conversions.js';

export const privateEndpointDnsZoneGroup: NestedMapping = {
  azurerm: 'private_endpoint',
  block: 'private_dns_zone_group',
  arm: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  name: 'name',
  arguments: { private_dns_zone_ids: zoneConfigurations('properties.privateDnsZoneConfigs') },
  source: 'azurerm 5.2.0, r/private_endpoint, block private_dns_zone_group',
};
