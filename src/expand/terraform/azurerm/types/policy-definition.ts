/** Policy definitions of one's own. */
import { copied } from '../../../mapping/conversions.js';
import { definedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { json } from '../special-conversions.js';

export const policyDefinition: TypeMapping = {
  azurerm: 'policy_definition',
  arm: 'Microsoft.Authorization/policyDefinitions',
  located: definedIn('management_group_id', 'management_group_name'),
  arguments: {
    policy_type: copied('properties.policyType'),
    mode: copied('properties.mode'),
    display_name: copied('properties.displayName'),
    description: copied('properties.description'),
    policy_rule: json('properties.policyRule'),
    parameters: json('properties.parameters'),
  },
  ignored: ['metadata'],
  source: 'azurerm 5.2.0 and 2.99.0, r/policy_definition',
};
