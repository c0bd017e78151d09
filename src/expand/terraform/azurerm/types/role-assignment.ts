/** Role assignments, at any scope. */
import { copied } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PRINCIPAL_ID } from '../principals.js';
import { roleId } from '../roles.js';

export const roleAssignment: TypeMapping = {
  azurerm: 'role_assignment',
  arm: 'Microsoft.Authorization/roleAssignments',
  located: extending('scope'),
  arguments: {
    role_definition_id: copied('properties.roleDefinitionId'),
    role_definition_name: roleId('properties.roleDefinitionId'),
    principal_id: PRINCIPAL_ID,
    principal_type: copied('properties.principalType'),
    condition: copied('properties.condition'),
    condition_version: copied('properties.conditionVersion'),
    description: copied('properties.description'),
    delegated_managed_identity_resource_id: copied('properties.delegatedManagedIdentityResourceId'),
  },
  ignored: ['skip_service_principal_aad_check'],
  source: 'azurerm 5.2.0, r/role_assignment',
};
