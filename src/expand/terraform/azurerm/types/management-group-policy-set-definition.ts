/** Policy set definitions (initiatives) of a management group. */
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { POLICY_SET, POLICY_SET_IGNORED } from '../shared/policy-set.js';

export const managementGroupPolicySetDefinition: TypeMapping = {
  azurerm: 'management_group_policy_set_definition',
  arm: 'Microsoft.Authorization/policySetDefinitions',
  located: extending('management_group_id'),
  arguments: POLICY_SET,
  ignored: POLICY_SET_IGNORED,
  source: 'azurerm 5.2.0, r/management_group_policy_set_definition',
};
