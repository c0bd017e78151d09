/** Who may use the keys of a vault: by roles, or by the access policies of the vault. */
import { gives, isPrincipalOf, type RoleAssignment, roleAssignments } from './identities.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import { ancestorOf, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { reachOf } from './role-scopes.js';
import type { System } from './system.js';
import { ACCESS_POLICY } from './types.js';

/** Roles with the right to read, wrap and unwrap keys. Source: learn.microsoft.com/azure/key-vault/general/rbac-guide */
const KEY_ROLES = [
  'Key Vault Crypto Service Encryption User',
  'Key Vault Crypto User',
  'Key Vault Crypto Officer',
  'Key Vault Administrator',
] as const;

/** What encryption with a key needs of it. Source: learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys */
const KEY_PERMISSIONS = ['get', 'wrapKey', 'unwrapKey'];

/** True if the identity is declared to have the right to read, wrap and unwrap the keys of the vault. */
export function mayUseKeys(identity: ResourceView, vault: ResourceView, system: System): Judgement {
  const byRoles = vault.property('properties.enableRbacAuthorization').isTrue();
  const hasRole = anyOf(...roleAssignments(system).map((assignment) => givesKeys(assignment, identity, vault, system)));
  const hasPolicy = anyOf(permittedBy(vault, identity, system), ...policiesBeside(vault, identity, system));
  return anyOf(allOf(byRoles, hasRole), allOf(not(byRoles), hasPolicy));
}

function givesKeys(assignment: RoleAssignment, identity: ResourceView, vault: ResourceView, system: System): Judgement {
  return allOf(
    gives(assignment, system, ...KEY_ROLES),
    reaches(assignment, vault, system),
    isPrincipalOf(assignment.principal, identity, system),
  );
}

/** A role over a group or more is taken to reach the vault. */
function reaches(assignment: RoleAssignment, vault: ResourceView, { graph }: System): Judgement {
  const { resource } = assignment.view.resource.scope;
  if (reachOf(assignment) !== 'resource' || resource === undefined) return judged(true);
  const key = resourceKeyOf(resource);
  if (key === undefined) return assignment.view.undecided('over what the role is given is not known');
  return judged(graph.isSame(ancestorOf(key, 1) ?? key, vault), [assignment.view.evidence()]);
}

/** Policies that are declared as a resource of their own. */
function policiesBeside(vault: ResourceView, identity: ResourceView, system: System): readonly Judgement[] {
  const resources = system.childrenOf(vault, ACCESS_POLICY);
  return resources.map(({ view, belongs }) => allOf(belongs, permittedBy(view, identity, system)));
}

function permittedBy(view: ResourceView, identity: ResourceView, system: System): Judgement {
  return view
    .items('properties.accessPolicies')
    .some((policy) => allOf(permitsKeys(policy), isPrincipalOf(policy.property('objectId'), identity, system)));
}

function permitsKeys(policy: Property): Judgement {
  const permits = (name: string) => policy.items('permissions.keys').some((one) => one.isOneOf('all', name));
  return allOf(...KEY_PERMISSIONS.map(permits));
}
