/** Identities, role assignments, locks, policy assignments, and the resource groups and subscriptions they stand in. */
import { copied, identity, orElse, renamed } from './conversions.js';
import { extending, IN_SUBSCRIPTION } from './locators.js';
import type { Arguments, TypeMapping } from './mapping.js';
import { roleId } from './roles.js';
import { json } from './special-conversions.js';

const POLICY_ARGUMENTS: Arguments = {
  location: copied('location'),
  identity: identity(),
  policy_definition_id: copied('properties.policyDefinitionId'),
  display_name: copied('properties.displayName'),
  enforce: orElse(renamed('properties.enforcementMode', { true: 'Default', false: 'DoNotEnforce' }), true),
  not_scopes: copied('properties.notScopes'),
  parameters: json('properties.parameters'),
};

const POLICY_IGNORED = ['description', 'metadata', 'non_compliance_message', 'overrides', 'resource_selectors'];

function policyAssignment(azurerm: string, scope: string): TypeMapping {
  return {
    azurerm,
    arm: 'Microsoft.Authorization/policyAssignments',
    located: extending(scope),
    arguments: POLICY_ARGUMENTS,
    ignored: POLICY_IGNORED,
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}

export const AUTHORIZATION: readonly TypeMapping[] = [
  {
    azurerm: 'resource_group',
    arm: 'Microsoft.Resources/resourceGroups',
    located: IN_SUBSCRIPTION,
    arguments: { location: copied('location'), tags: copied('tags') },
    ignored: ['managed_by'],
    source: 'azurerm 5.2.0, r/resource_group',
  },
  {
    azurerm: 'user_assigned_identity',
    arm: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
      isolation_scope: copied('properties.isolationScope'),
    },
    source: 'azurerm 5.2.0, r/user_assigned_identity',
  },
  {
    azurerm: 'role_assignment',
    arm: 'Microsoft.Authorization/roleAssignments',
    located: extending('scope'),
    arguments: {
      role_definition_id: copied('properties.roleDefinitionId'),
      role_definition_name: roleId('properties.roleDefinitionId'),
      principal_id: copied('properties.principalId'),
      principal_type: copied('properties.principalType'),
      condition: copied('properties.condition'),
      condition_version: copied('properties.conditionVersion'),
      delegated_managed_identity_resource_id: copied('properties.delegatedManagedIdentityResourceId'),
    },
    ignored: ['description', 'skip_service_principal_aad_check'],
    source: 'azurerm 5.2.0, r/role_assignment',
  },
  {
    azurerm: 'management_lock',
    arm: 'Microsoft.Authorization/locks',
    located: extending('scope'),
    arguments: { lock_level: copied('properties.level') },
    ignored: ['notes'],
    source: 'azurerm 5.2.0, r/management_lock',
  },
  policyAssignment('resource_group_policy_assignment', 'resource_group_id'),
  policyAssignment('resource_policy_assignment', 'resource_id'),
  policyAssignment('subscription_policy_assignment', 'subscription_id'),
  policyAssignment('management_group_policy_assignment', 'management_group_id'),
];
