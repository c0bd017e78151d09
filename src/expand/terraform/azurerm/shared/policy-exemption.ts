/** Policy exemptions: one resource type for each kind of scope. */
import { copied } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

/** The mapping of the type whose argument `scope` says what is exempt. */
export function policyExemption(azurerm: string, scope: string): TypeMapping {
  return {
    azurerm,
    arm: 'Microsoft.Authorization/policyExemptions',
    located: extending(scope),
    arguments: {
      policy_assignment_id: copied('properties.policyAssignmentId'),
      policy_definition_reference_ids: copied('properties.policyDefinitionReferenceIds'),
      exemption_category: copied('properties.exemptionCategory'),
      expires_on: copied('properties.expiresOn'),
      display_name: copied('properties.displayName'),
      description: copied('properties.description'),
    },
    ignored: ['metadata'],
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}
