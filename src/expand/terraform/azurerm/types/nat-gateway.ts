/** NAT gateways. */
import { copied, eachAs } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const natGateway: TypeMapping = {
  azurerm: 'nat_gateway',
  arm: 'Microsoft.Network/natGateways',
  arguments: {
    ...PLACED,
    sku_name: copied('sku.name'),
    public_ip_address_ids: eachAs('properties.publicIpAddresses', 'id'),
    public_ip_prefix_ids: eachAs('properties.publicIpPrefixes', 'id'),
  },
  ignored: ['idle_timeout_in_minutes', 'zones'],
  source: 'azurerm 5.2.0 and 2.99.0, r/nat_gateway',
};
