/** Links of private DNS zones to virtual networks. */
import { copied, orElse } from '../../../mapping/conversions.js';
import { byIdOrName, nestedByName, nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const privateDnsZoneVirtualNetworkLink: TypeMapping = {
  azurerm: 'private_dns_zone_virtual_network_link',
  arm: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
  located: byIdOrName(nestedIn('private_dns_zone_id'), 'private_dns_zone_id', nestedByName(['private_dns_zone_name'])),
  arguments: {
    tags: copied('tags'),
    virtual_network_id: copied('properties.virtualNetwork.id'),
    registration_enabled: orElse(copied('properties.registrationEnabled'), false),
    resolution_policy: copied('properties.resolutionPolicy'),
  },
  source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_zone_virtual_network_link',
};
