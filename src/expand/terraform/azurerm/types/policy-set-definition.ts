/** Policy set definitions (initiatives) of one's own. Since 4.0 those of management groups are a type of their own. */
import { definedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { POLICY_SET, POLICY_SET_IGNORED } from '../shared/policy-set.js';
import { json } from '../special-conversions.js';

export const policySetDefinition: TypeMapping = {
  azurerm: 'policy_set_definition',
  arm: 'Microsoft.Authorization/policySetDefinitions',
  located: definedIn('management_group_id', 'management_group_name'),
  arguments: { ...POLICY_SET, policy_definitions: json('properties.policyDefinitions') },
  ignored: POLICY_SET_IGNORED,
  source: 'azurerm 5.2.0, 3.117.1 and 2.99.0, r/policy_set_definition',
};
