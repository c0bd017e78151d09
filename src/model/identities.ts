/** Identities of resources and the roles they are given. */
import { type RoleName, roleGuid, roleName } from '../expand/built-in-roles.js';
import { scalarAt } from '../expand/values.js';
import { extendsTarget } from './diagnostics.js';
import { CONTRIBUTOR_ROLES } from './facts/role-classes.js';
import { type Link, targetOf } from './graph.js';
import { allOf, anyOf, type Judgement, judged, not, type Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { ROLE_ASSIGNMENTS, reachOf } from './role-scopes.js';
import type { System } from './system.js';
import {
  AML_REGISTRY,
  BATCH_ENDPOINT,
  COMPUTE,
  ONLINE_ENDPOINT,
  ROLE_DEFINITION,
  SERVICE_PRINCIPAL,
  sameType,
  USER_ASSIGNED_IDENTITY,
  WORKSPACE,
} from './types.js';
import { ofWorkspace } from './workspaces.js';

/** True if Azure makes an identity for the resource. */
export function hasSystemIdentity(view: ResourceView): Judgement {
  return view.property('identity.type').reads((type) => identityTypes(type).includes('systemassigned'));
}

/** True if user-assigned identities are assigned to the resource. */
export function hasUserIdentity(view: ResourceView): Judgement {
  return view.property('identity.type').reads((type) => identityTypes(type).includes('userassigned'));
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
  const { possibleValues } = view.property('identity.userAssignedIdentities');
  const members = possibleValues.flatMap((value) => (value.kind === 'object' ? [...value.members.values()] : []));
  return members.flatMap(({ key, name, span }): readonly Link[] => {
    const resource = resourceKeyOf(key ?? scalarAt(name, span));
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
  return ROLE_ASSIGNMENTS.flatMap((type) => system.graph.ofType(type)).map(roleAssignmentOf);
}

/** What a role assignment gives to whom. */
export function roleAssignmentOf(view: ResourceView): RoleAssignment {
  const { value } = view.property('properties.roleDefinitionId');
  const roleId = value === undefined ? undefined : roleGuidOf(value);
  const role = roleId === undefined ? undefined : roleName(roleId);
  return { view, roleId, role, principal: view.property('properties.principalId') };
}

/** True if the assignment gives one of these built-in roles; a role that is declared here is none of them. */
export function gives({ view }: RoleAssignment, system: System, ...roles: readonly RoleName[]): Judgement {
  const wanted = new Set(roles.map(roleGuid));
  return view.property('properties.roleDefinitionId').judge((value) => {
    const guid = roleGuidOf(value);
    if (guid !== undefined) return wanted.has(guid);
    if (isRoleName(value)) return false;
    const key = resourceKeyOf(value);
    return key !== undefined && system.graph.find(key)?.state === 'declared' ? false : 'unknown';
  }, false);
}

/** Like {@link gives}; but a role that is declared here, or is not listed, may hold the rights of these roles too. */
export function mayServeAs({ view }: RoleAssignment, ...roles: readonly RoleName[]): Judgement {
  const wanted = new Set(roles.map(roleGuid));
  return view.property('properties.roleDefinitionId').judge((value) => {
    const guid = roleGuidOf(value);
    if (guid === undefined || roleName(guid) === undefined) return 'unknown';
    return wanted.has(guid);
  }, false);
}

/** True if the role is given to a user or a group; a managed identity that is named by symbol is neither. */
export function isGivenToPeople({ view, principal }: RoleAssignment): Judgement {
  const isIdentity = principal.judge((value) => value.kind === 'unknown' && value.target !== undefined, false);
  const type = view.property('properties.principalType');
  const isPeople = type.isOneOf('User', 'Group', 'ForeignGroup');
  const because = 'whether it is given to people is not written';
  return allOf(not(isIdentity), type.isSet().truth === false ? principal.undecided(because) : isPeople);
}

/** True if the role changes everything of a kind over more than a resource: what is wrong then is the scope. */
export function reachesTooFar(assignment: RoleAssignment, system: System): Judgement {
  return allOf(judged(reachOf(assignment) !== 'resource'), gives(assignment, system, ...CONTRIBUTOR_ROLES));
}

/** True for a role by its name, as Terraform gives it: the roles that are listed have their ID instead. */
function isRoleName(value: SettledValue): boolean {
  return value.kind === 'scalar' && !String(value.value).includes('/');
}

/** The GUID at the end of the ID of a role definition, lower-cased, or the GUID that the value is; undefined if not known. */
function roleGuidOf(value: SettledValue): string | undefined {
  // Terraform gives IDs of built-in roles that lack the subscription: people write its ID before them.
  const end = value.kind === 'text' ? value.parts.at(-1) : value;
  const key = resourceKeyOf(value) ?? (end === undefined || typeof end === 'string' ? undefined : resourceKeyOf(end));
  const written = key?.names.at(-1) ?? value;
  if (written.kind !== 'scalar') return undefined;
  return GUID.exec(String(written.value))?.[0].toLowerCase();
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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
  return anyOf(...toPeople.map((one) => allOf(gives(one, system, ...roles), isOver(one, target, system))));
}

/** What of Azure Machine Learning acts as an identity: a workspace, a registry, a compute, an endpoint. */
export interface Actor {
  readonly view: ResourceView;
  /** Its own identity, or one that is assigned to it. */
  readonly identity: 'system' | 'user';
  /** True if it acts as the principal; unknown if it may. */
  readonly acts: Judgement;
}

const ACTING_TYPES = [WORKSPACE, AML_REGISTRY, COMPUTE, ONLINE_ENDPOINT, BATCH_ENDPOINT];

/** Who of Azure Machine Learning acts as the principal, or may by a choice between known identities. */
export function actorsOf(principal: Property, system: System): readonly Actor[] {
  const isIt = (view: ResourceView) => isNamed(principal, view, system);
  const acting = actingResources(system);
  const own = acting.map(({ view }): Actor => ({ view, identity: 'system', acts: isIt(view) }));
  const users = acting.flatMap(({ view, identities }) => [
    ...identities.map((identity): Actor => ({ view, identity: 'user', acts: isIt(identity) })),
    ...(identities.length > 0 ? [] : [{ view, identity: 'user' as const, acts: isAssigned(principal, view) }]),
  ]);
  return [...own, ...users].filter(({ acts }) => acts.truth !== false);
}

interface ActingResource {
  readonly view: ResourceView;
  /** The user-assigned identities it may act as. */
  readonly identities: readonly ResourceView[];
}

/** Worked out once for each system: every principal is compared with all of them. */
const acting = new WeakMap<System, readonly ActingResource[]>();

/** What can act, declared here or only referenced: of that, its own identity can be told all the same. */
function actingResources(system: System): readonly ActingResource[] {
  const known = acting.get(system);
  if (known !== undefined) return known;
  const { graph } = system;
  const isActing = (view: ResourceView) => ACTING_TYPES.some((type) => view.isA(type));
  const referenced = graph.own.filter((view) => view.resource.existing && graph.declarationOf(view) === view);
  const views = [...ACTING_TYPES.flatMap((type) => graph.ofType(type)), ...referenced.filter(isActing)];
  const found = views.map((view) => ({
    view,
    identities: userIdentitiesOf(view, system).flatMap((link) => targetOf(link) ?? []),
  }));
  acting.set(system, found);
  return found;
}

/** Everybody of Azure Machine Learning who acts as the principal, taken together. */
export interface Acting {
  readonly actors: readonly Actor[];
  /** True if one of them does for certain. */
  readonly acts: Judgement;
  /** Their names, for messages. */
  readonly names: string;
}

/** Who acts as the principal; undefined if nobody of Azure Machine Learning does. */
export function actingAs(principal: Property, system: System): Acting | undefined {
  const actors = actorsOf(principal, system);
  if (actors.length === 0) return undefined;
  const names = [...new Set(actors.map(({ view }) => view.displayName))].join(' and ');
  return { actors, acts: anyOf(...actors.map(({ acts }) => acts)), names };
}

/** True if a compute or an endpoint acts as a user-assigned identity that its workspace acts as too. */
export function sharesIdentityWithWorkspace(child: ResourceView, system: System): Judgement {
  const own = userIdentitiesOf(child, system).flatMap((link) => targetOf(link) ?? []);
  if (own.length === 0) return judged(false);
  return ofWorkspace(child, system, (workspace) => {
    const others = userIdentitiesOf(workspace, system).map(targetOf);
    return judged(own.some((identity) => others.includes(identity)));
  });
}

/** True if code of users runs as the identity of the resource: on a compute, behind an endpoint. */
export function runsCode(view: ResourceView): boolean {
  return [COMPUTE, ONLINE_ENDPOINT, BATCH_ENDPOINT].some((type) => view.isA(type));
}

/** True if something of Azure Machine Learning acts as the user-assigned identity. */
export function isActedAs(identity: ResourceView, system: System): boolean {
  return actingResources(system).some(({ identities }) => identities.includes(identity));
}

/** The custom role that the assignment gives, if it is declared here. */
export function customRoleOf({ view }: RoleAssignment, system: System): ResourceView | undefined {
  return system.graph
    .links(view.property('properties.roleDefinitionId'))
    .map(targetOf)
    .find((target) => target?.isA(ROLE_DEFINITION) === true && !target.resource.existing);
}

/** Like {@link isPrincipalOf}, but a principal that nobody knows is nobody in particular. */
function isNamed(principal: Property, view: ResourceView, system: System): Judgement {
  return principal.judge((value) => {
    if (value.kind === 'scalar') return isPrincipalIdOf(String(value.value), view) === true;
    if (value.kind !== 'unknown' || value.target === undefined) return false;
    return system.graph.isSame(value.target, view, true);
  }, false);
}

/** True if the principal is an identity of this resource: its own one, or the resource is the user-assigned identity. */
export function isPrincipalOf(principal: Property, view: ResourceView, system: System): Judgement {
  return principal.judge((value) => {
    if (value.kind === 'scalar') return isPrincipalIdOf(String(value.value), view);
    if (value.kind !== 'unknown') return false;
    // An account that is looked up by name in the directory may be anybody's.
    if (value.target === undefined || sameType(value.target.type, SERVICE_PRINCIPAL)) return 'unknown';
    return system.graph.isSame(value.target, view, true);
  }, false);
}

/** Only Azure tells which principal an identity is: of what is declared nobody knows it before it is deployed. */
function isPrincipalIdOf(id: string, view: ResourceView): Truth {
  if (view.form !== 'live') return 'unknown';
  const own = view.isA(USER_ASSIGNED_IDENTITY) ? 'properties.principalId' : 'identity.principalId';
  return view.property(own).judge((value) => isText(value, id), false).truth;
}

/** True if an identity that is assigned to the resource is this principal: Azure tells so even where the identity is out of sight. */
function isAssigned(principal: Property, view: ResourceView): Judgement {
  const { value: id } = principal;
  if (view.form !== 'live' || id?.kind !== 'scalar') return judged(false);
  return view
    .members('identity.userAssignedIdentities')
    .some((one) => one.property('principalId').judge((value) => isText(value, String(id.value)), false));
}

function isText(value: SettledValue, text: string): Truth {
  if (value.kind !== 'scalar') return 'unknown';
  return String(value.value).toLowerCase() === text.toLowerCase();
}
