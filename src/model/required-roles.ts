/** Whether the identity of a workspace has the roles that it needs. */
import { type DependencyKind, dependencyOf } from './dependencies.js';
import { REQUIRED_ROLES, type RequiredRole, type RoleTarget } from './facts/required-roles.js';
import type { Link } from './graph.js';
import { isPrincipalOf, mayServeAs, roleAssignments } from './identities.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import { keyOfResource, type ResourceKey } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { covers } from './role-scopes.js';
import { type System, someCompanion } from './system.js';
import { KEY_VAULT } from './types.js';

/** A role that the identity of a workspace needs over one resource. */
export interface NeededRole extends RequiredRole {
  /** The resource: by name, if it is known. */
  readonly over: string;
  /** True if the identity has the role, or an access policy that stands in for it, or does not need it there. */
  readonly isHeld: Judgement;
}

/**
 * The roles that an identity needs to be the primary one of the workspace, each with whether it has it. Where the resource is not
 * declared here, a role that is not found may be given elsewhere.
 *
 * @param identity what Azure knows as the principal: a user-assigned identity, or the workspace with an identity of its own
 */
export function rolesNeededBy(identity: ResourceView, workspace: ResourceView, system: System): readonly NeededRole[] {
  const kind = identity === workspace ? 'system' : 'user';
  return REQUIRED_ROLES.filter((role) => role.identity === kind && role.on !== 'resourceGroup').flatMap((role) =>
    targetsOf(role.on, workspace, system).flatMap((target) => needed(role, target, identity, workspace, system)),
  );
}

function targetsOf(on: RoleTarget, workspace: ResourceView, system: System): readonly Link[] {
  if (on === 'workspace' || on === 'resourceGroup') return [{ state: 'declared', target: workspace, when: [] }];
  return dependencyOf(workspace, on satisfies DependencyKind, system);
}

function needed(
  role: RequiredRole,
  link: Link,
  identity: ResourceView,
  workspace: ResourceView,
  system: System,
): readonly NeededRole[] {
  if (link.state === 'none') return [];
  if (link.state === 'unknown') return [{ ...role, over: role.on, isHeld: judged('unknown', [link.evidence]) }];
  const view = link.target;
  const key = view === undefined && link.state === 'named' ? link.key : undefined;
  const found = hasRole(role, key ?? keyOfResource((view ?? workspace).resource), identity, workspace, system);
  if (link.state === 'named') {
    const isHeld = anyOf(
      found,
      workspace.undecided('what it uses is not declared here, and its roles may be given there'),
    );
    // How a vault or a registry decides access is not known then: what both ways have in common is asked for.
    return role.where === 'policies' || role.where === 'repositories' ? [] : [{ ...role, over: nameOf(link), isHeld }];
  }
  const policies = role.where === 'policies' ? hasPolicies(link.target, identity, system) : judged(false);
  const isHeld = system.present(anyOf(found, policies), identity, 'the role assignment');
  return [{ ...role, over: link.target.displayName, isHeld: anyOf(not(decidesBy(role, link.target)), isHeld) }];
}

function nameOf(link: Link & { readonly state: 'named' }): string {
  const last = link.key.names.at(-1);
  return link.target?.displayName ?? (last?.kind === 'scalar' ? String(last.value) : 'what it uses');
}

/** True if the resource decides access the way that the row is about. */
function decidesBy({ where }: RequiredRole, target: ResourceView): Judgement {
  if (where === undefined) return judged(true);
  switch (where) {
    case 'roles':
      return target.property('properties.enableRbacAuthorization').isTrue();
    case 'policies':
      return target.property('properties.enableRbacAuthorization').isFalse();
    case 'repositories':
      return target.property('properties.roleAssignmentMode').is('AbacRepositoryPermissions');
  }
}

function hasRole(
  { role, orElse, where }: RequiredRole,
  target: ResourceKey,
  identity: ResourceView,
  workspace: ResourceView,
  system: System,
): Judgement {
  if (where === 'policies') return judged(false);
  return anyOf(
    ...roleAssignments(system).map((assignment) =>
      allOf(
        isPrincipalOf(assignment.principal, identity, system),
        mayServeAs(assignment, role, ...orElse),
        covers(assignment.view, target, system),
        system.existsBeside(assignment.view, workspace),
      ),
    ),
  );
}

const POLICIES = 'properties.accessPolicies';
const PERMISSIONS = ['keys', 'secrets', 'certificates'];

/** True if a policy of the vault lets the identity at keys, secrets and certificates. */
function hasPolicies(vault: ResourceView, identity: ResourceView, system: System): Judgement {
  const fits = (policy: Property) =>
    allOf(
      isPrincipalOf(policy.property('objectId'), identity, system),
      ...PERMISSIONS.map((kind) => policy.property(`permissions.${kind}`).isSet()),
    );
  const children = system.childrenOf(vault, `${KEY_VAULT}/accessPolicies`);
  return anyOf(
    vault.items(POLICIES).some(fits),
    someCompanion(children, (child) => child.items(POLICIES).some(fits)),
  );
}
