/** Identities of resources and the roles they are given. */
import { type RoleName, roleGuid, roleName } from '../expand/built-in-roles.js';
import type { ResourceScope, Value } from '../expand/value.js';
import { scalarAt, textOf } from '../expand/values.js';
import type { Link } from './graph.js';
import type { Judgement } from './judgement.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  AML_REGISTRY,
  BATCH_ENDPOINT,
  COMPUTE,
  ONLINE_ENDPOINT,
  ROLE_ASSIGNMENT,
  USER_ASSIGNED_IDENTITY,
  WORKSPACE,
} from './types.js';

/** True if Azure makes an identity for the resource. */
export function hasSystemIdentity(view: ResourceView): Judgement {
  return view.property('identity.type').reads((type) => identityTypes(type).includes('systemassigned'));
}

/** `SystemAssigned, UserAssigned` is a list, with and without spaces. */
function identityTypes(type: string): readonly string[] {
  return type
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
}

/** The user-assigned identities of a resource: the keys of a dictionary are their IDs. */
export function userIdentitiesOf(view: ResourceView, system: System): readonly Link[] {
  return view
    .members('identity.userAssignedIdentities')
    .elements.flatMap(({ key, computedKey, property }): readonly Link[] => {
      const resource = resourceKeyOf(computedKey ?? scalarAt(key, property.span));
      if (resource === undefined) return [];
      return [{ ...(system.graph.find(resource) ?? { state: 'named', key: resource }), when: [] }];
    });
}

/** A role given to somebody. */
export interface RoleAssignment {
  readonly view: ResourceView;
  /** The GUID of the role definition, lower-cased; undefined if it is not known. */
  readonly roleId: string | undefined;
  /** The role, if it is a built-in one that is listed. */
  readonly role: RoleName | undefined;
  readonly principal: Property;
}

export function roleAssignments(system: System): readonly RoleAssignment[] {
  return system.graph.ofType(ROLE_ASSIGNMENT).map(roleAssignmentOf);
}

/** What a role assignment gives to whom. */
export function roleAssignmentOf(view: ResourceView): RoleAssignment {
  const roleId = guidIn(view.property('properties.roleDefinitionId'));
  const role = roleId === undefined ? undefined : roleName(roleId);
  return { view, roleId, role, principal: view.property('properties.principalId') };
}

/** True if the assignment gives one of these roles. */
export function gives({ view }: RoleAssignment, ...roles: readonly RoleName[]): Judgement {
  const wanted = new Set(roles.map(roleGuid));
  return view.property('properties.roleDefinitionId').judge((value) => {
    const guid = guidOf(value);
    return guid === undefined ? 'unknown' : wanted.has(guid);
  }, false);
}

function guidIn(definition: Property): string | undefined {
  return definition.value === undefined ? undefined : guidOf(definition.value);
}

function guidOf(value: Value): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(textOf(value))?.[0].toLowerCase();
}

/** How far a role reaches: over one resource, or over everything in a group, a subscription or a management group. */
export type Reach = ResourceScope['level'];

/** Where the role is given. */
export function reachOf({ view }: RoleAssignment): Reach {
  return view.resource.scope.level;
}

/** What of Azure Machine Learning acts as an identity: a workspace, a registry, a compute, an endpoint. */
export interface Actor {
  readonly view: ResourceView;
  /** Its own identity, or one that is assigned to it. */
  readonly identity: 'system' | 'user';
}

const ACTING_TYPES = [WORKSPACE, AML_REGISTRY, COMPUTE, ONLINE_ENDPOINT, BATCH_ENDPOINT];

/** Who acts as the principal, as far as that is proven. */
export function actorsOf(principal: Property, system: System): readonly Actor[] {
  const { graph } = system;
  const isIt = (view: ResourceView) => isPrincipalOf(principal, view, system).truth === true;
  const actors = ACTING_TYPES.flatMap((type) => graph.ofType(type));
  const own = actors.filter(isIt).map((view): Actor => ({ view, identity: 'system' }));
  const assigned = graph.ofType(USER_ASSIGNED_IDENTITY).filter(isIt);
  const users = actors.filter((view) =>
    userIdentitiesOf(view, system).some((link) => link.state === 'declared' && assigned.includes(link.target)),
  );
  return [...own, ...users.map((view): Actor => ({ view, identity: 'user' }))];
}

/** True if the principal is an identity of this resource: its own one, or the resource is the user-assigned identity. */
export function isPrincipalOf(principal: Property, view: ResourceView, system: System): Judgement {
  return principal.judge((value) => {
    if (value.kind !== 'unknown') return value.kind === 'scalar' ? 'unknown' : false;
    if (value.target === undefined) return 'unknown';
    return system.graph.isSame(value.target, view, true);
  }, false);
}
