/** Network security groups, with the rules in blocks. */
import { blocks, copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';
import { SECURITY_RULE } from '../shared/security-rule.js';

export const networkSecurityGroup: TypeMapping = {
  azurerm: 'network_security_group',
  arm: 'Microsoft.Network/networkSecurityGroups',
  arguments: {
    ...PLACED,
    security_rule: blocks('properties.securityRules', { ...SECURITY_RULE, name: copied('name') }),
  },
  source: 'azurerm 5.2.0, r/network_security_group',
};
