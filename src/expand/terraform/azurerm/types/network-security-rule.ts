/** Rules of a network security group. */
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { SECURITY_RULE } from '../shared/security-rule.js';

export const networkSecurityRule: TypeMapping = {
  azurerm: 'network_security_rule',
  arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
  located: nestedByName(['network_security_group_name']),
  arguments: SECURITY_RULE,
  source: 'azurerm 5.2.0, r/network_security_rule',
};
