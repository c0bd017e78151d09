/** Public IP addresses of NAT gateways. */
import { copied } from '../../../mapping/conversions.js';
import type { ItemMapping } from '../mapping.js';

export const natGatewayPublicIpAssociation: ItemMapping = {
  azurerm: 'nat_gateway_public_ip_association',
  of: { id: 'nat_gateway_id' },
  arm: 'Microsoft.Network/natGateways',
  itemOf: 'properties.publicIpAddresses',
  arguments: { public_ip_address_id: copied('id') },
  source: 'azurerm 5.2.0, r/nat_gateway_public_ip_association',
};
