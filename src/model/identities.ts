/** Identities of resources and the roles they are given. */
import { type RoleName, roleGuid, roleName } from '../expand/built-in-roles.js';
import type { ResourceScope, Value } from '../expand/value.js';
import { scalarAt, textOf } from '../expand/values.js';
import { extendsTarget } from './diagnostics.js';
import type { Link } from './graph.js';
import { allOf, anyOf, type Judgement, judged } from './judgement.js';
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

/** The last GUID of an ID: one before it is the subscription's. */
function guidOf(value: Value): string | undefined {
  const guids = textOf(value).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi);
  return guids?.at(-1)?.toLowerCase();
}

/** How far a role reaches: over one resource, or over everything in a group, a subscription or a management group. */
export type Reach = ResourceScope['level'];

/** Where the role is given. */
export function reachOf({ view }: RoleAssignment): Reach {
  return view.resource.scope.level;
}

/**
 * True if the role is given over this resource. A group, a subscription or a management group is taken to hold it: which ones
 * do is seldom written.
 */
export function isOver(assignment: RoleAssignment, target: ResourceView, system: System): Judgement {
  return reachOf(assignment) === 'resource' ? extendsTarget(assignment.view, target, system) : judged(true);
}

/** True if somebody other than Azure Machine Learning and other services is given one of these roles over the resource. */
export function peopleHave(roles: readonly RoleName[], target: ResourceView, system: System): Judgement {
  const toPeople = roleAssignments(system).filter(
    ({ view, principal }) =>
      view.property('properties.principalType').is('ServicePrincipal').truth !== true &&
      actorsOf(principal, system).length === 0,
  );
  return anyOf(...toPeople.map((one) => allOf(gives(one, ...roles), isOver(one, target, system))));
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
