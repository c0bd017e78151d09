/** Network security perimeters. */
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const networkSecurityPerimeter: TypeMapping = {
  azurerm: 'network_security_perimeter',
  arm: 'Microsoft.Network/networkSecurityPerimeters',
  arguments: PLACED,
  source: 'azurerm 5.2.0, r/network_security_perimeter',
};
