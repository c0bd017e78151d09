/** Identities of resources and the roles they are given. */
import { scalarAt, textOf } from '../expand/values.js';
import type { Link } from './graph.js';
import type { Judgement } from './judgement.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { ROLE_ASSIGNMENT } from './types.js';

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
  readonly principal: Property;
}

export function roleAssignments(system: System): readonly RoleAssignment[] {
  return system.graph.ofType(ROLE_ASSIGNMENT).map((view) => {
    const definition = view.property('properties.roleDefinitionId');
    return { view, roleId: guidIn(definition), principal: view.property('properties.principalId') };
  });
}

function guidIn(definition: Property): string | undefined {
  const { value } = definition;
  if (value === undefined) return undefined;
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(textOf(value))?.[0].toLowerCase();
}

/** True if the principal is an identity of this resource: its own one, or the resource is the user-assigned identity. */
export function isPrincipalOf(principal: Property, view: ResourceView, system: System): Judgement {
  return principal.judge((value) => {
    if (value.kind !== 'unknown') return value.kind === 'scalar' ? 'unknown' : false;
    if (value.target === undefined) return 'unknown';
    return system.graph.isSame(value.target, view, true);
  }, false);
}
