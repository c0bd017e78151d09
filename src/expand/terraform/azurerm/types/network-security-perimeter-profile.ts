/** Profiles of a network security perimeter, which hold its rules. */
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const networkSecurityPerimeterProfile: TypeMapping = {
  azurerm: 'network_security_perimeter_profile',
  arm: 'Microsoft.Network/networkSecurityPerimeters/profiles',
  located: nestedIn('network_security_perimeter_id'),
  arguments: {},
  source: 'azurerm 5.2.0, r/network_security_perimeter_profile',
};
