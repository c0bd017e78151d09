/** NAT gateways. */
import { copied } from '../conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const natGateway: TypeMapping = {
  azurerm: 'nat_gateway',
  arm: 'Microsoft.Network/natGateways',
  arguments: { ...PLACED, sku_name: copied('sku.name') },
  ignored: ['idle_timeout_in_minutes', 'zones'],
  source: 'azurerm 5.2.0, r/nat_gateway',
};
