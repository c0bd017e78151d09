/** Private DNS zones. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';

export const privateDnsZone: TypeMapping = {
  azurerm: 'private_dns_zone',
  arm: 'Microsoft.Network/privateDnsZones',
  arguments: { tags: copied('tags') },
  ignored: ['soa_record'],
  source: 'azurerm 5.2.0, r/private_dns_zone',
};
