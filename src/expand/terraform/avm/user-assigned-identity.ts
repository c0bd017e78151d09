/** User-assigned managed identities. */
import { LOCK, lock, PLACE_IN_GROUP, roleOf, UNINTERESTING } from './interfaces.js';
import type { Description, KnownModule } from './known-module.js';
import { mapOf, nonNull, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const USER_ASSIGNED_IDENTITY: KnownModule = {
  name: 'avm-res-managedidentity-userassignedidentity',
  releases: ['0.3.0', '0.3.1', '0.3.2', '0.3.3', '0.3.4', '0.4.0', '0.5.0', '0.5.1', '0.5.2'],
  describe: identity,
};

const ID = 'azurerm_user_assigned_identity.this.id';

/** Here the identity is the principal and each assignment names its scope. */
const ROLE_ASSIGNMENTS: Description['inputs'] = {
  role_assignments: nonNull(
    mapOf({
      role_definition_id_or_name: required('string'),
      scope: required('string'),
      condition: optional('string'),
      condition_version: optional('string'),
      delegated_managed_identity_resource_id: optional('string'),
    }),
    '{}',
  ),
};

function identity(release: Release): Description {
  const hasRoles = release.since('0.4.0');
  const hasIsolation = release.since('0.5.2');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...LOCK,
      ...(hasRoles ? ROLE_ASSIGNMENTS : {}),
      ...(hasIsolation ? { isolation_scope: optional('string') } : {}),
    },
    ignored: [...UNINTERESTING, ...(hasRoles ? ['federated_identity_credentials'] : [])],
    resources: {
      'azurerm_user_assigned_identity.this': {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          ...(hasIsolation ? { isolation_scope: 'var.isolation_scope' } : {}),
        },
      },
      ...lock(ID),
      ...(hasRoles
        ? {
            'azurerm_role_assignment.this': {
              forEach: 'var.role_assignments',
              arguments: {
                ...roleOf('each.value', 'each.value.scope'),
                principal_id: 'azurerm_user_assigned_identity.this.principal_id',
              },
            },
          }
        : {}),
    },
    outputs: {
      resource: 'azurerm_user_assigned_identity.this',
      resource_id: ID,
      resource_name: 'azurerm_user_assigned_identity.this.name',
      client_id: 'azurerm_user_assigned_identity.this.client_id',
      principal_id: 'azurerm_user_assigned_identity.this.principal_id',
      tenant_id: 'azurerm_user_assigned_identity.this.tenant_id',
    },
  };
}

function azurermOf(release: Release): string {
  if (release.since('0.5.1')) return '>= 4.60.0, < 5.0.0';
  if (release.since('0.3.4')) return '>= 4.0.0, < 5.0.0';
  return release.since('0.3.3') ? '>= 3.114' : '~> 3.71';
}
