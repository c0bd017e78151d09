/** Policy assignments: one resource type for each kind of scope. */
import { blocks, copied, identity, orElse, renamed } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { json } from '../special-conversions.js';

const POLICY_ARGUMENTS: Arguments = {
  location: copied('location'),
  identity: identity(),
  policy_definition_id: copied('properties.policyDefinitionId'),
  display_name: copied('properties.displayName'),
  enforce: orElse(renamed('properties.enforcementMode', { true: 'Default', false: 'DoNotEnforce' }), true),
  not_scopes: copied('properties.notScopes'),
  parameters: json('properties.parameters'),
  description: copied('properties.description'),
  resource_selectors: blocks('properties.resourceSelectors', {
    name: copied('name'),
    selectors: blocks('selectors', { kind: copied('kind'), in: copied('in'), not_in: copied('notIn') }),
  }),
  overrides: blocks(
    'properties.overrides',
    {
      value: copied('value'),
      // The only kind there is, which the provider fills in.
      selectors: blocks('selectors', {
        kind: orElse(copied('kind'), 'policyDefinitionReferenceId'),
        in: copied('in'),
        not_in: copied('notIn'),
      }),
    },
    { kind: 'policyEffect' },
  ),
  non_compliance_message: blocks('properties.nonComplianceMessages', {
    content: copied('message'),
    policy_definition_reference_id: copied('policyDefinitionReferenceId'),
  }),
};

const POLICY_IGNORED = ['metadata'];

/** The mapping of the type whose argument `scope` says where the policy is assigned. */
export function policyAssignment(azurerm: string, scope: string): TypeMapping {
  return {
    azurerm,
    arm: 'Microsoft.Authorization/policyAssignments',
    located: extending(scope),
    arguments: POLICY_ARGUMENTS,
    ignored: POLICY_IGNORED,
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}
