/** Policy set definitions (initiatives), at a subscription or a management group. */
import { blocks, copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { json } from '../special-conversions.js';

export const POLICY_SET: Arguments = {
  policy_type: copied('properties.policyType'),
  display_name: copied('properties.displayName'),
  description: copied('properties.description'),
  parameters: json('properties.parameters'),
  policy_definition_reference: blocks('properties.policyDefinitions', {
    policy_definition_id: copied('policyDefinitionId'),
    parameter_values: json('parameters'),
    reference_id: copied('policyDefinitionReferenceId'),
    policy_group_names: copied('groupNames'),
    version: copied('definitionVersion'),
  }),
};

export const POLICY_SET_IGNORED = ['metadata', 'policy_definition_group'];
