/** Roles of one's own, and what their actions allow. */
import { knownString } from '../expand/values.js';
import { actingAs, customRoleOf, type RoleAssignment, roleAssignments } from './identities.js';
import { anyOf, type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import { keyOfResource } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { covers, isWithin } from './role-scopes.js';
import type { System } from './system.js';
import { WORKSPACE } from './types.js';

const LISTS = ['actions', 'dataActions'].map((list) => `properties.permissions.[].${list}`);

/** The blocks of permissions of a role: what one takes back, it takes from its own actions only. */
export function permissionsOf(role: ResourceView): readonly Property[] {
  return role.items('properties.permissions').elements.map(({ property }) => property);
}

/** The actions that permissions allow, on resources and on their data, one property each. */
export function actionsOf(permissions: Property): readonly Property[] {
  return ['actions', 'dataActions'].flatMap((list) =>
    permissions
      .property(list)
      .items()
      .elements.map(({ property }) => property),
  );
}

/** The lists of actions that may hold more than is known. */
export function openActionsOf(role: ResourceView): readonly Judgement[] {
  return LISTS.flatMap((list) => role.propertiesAt(list)).flatMap((list) => {
    const { open } = list.items();
    return open === undefined ? [] : [judged('unknown', [open])];
  });
}

/** The assignments that give the role. */
export function assignmentsOf(role: ResourceView, system: System): readonly RoleAssignment[] {
  return roleAssignments(system).filter((assignment) => customRoleOf(assignment, system) === role);
}

/**
 * True if the role is about Azure Machine Learning: it names actions of it, or is given to an identity of it or over a workspace.
 */
export function isForMachineLearning(role: ResourceView, system: System): Judgement {
  const names = permissionsOf(role)
    .flatMap(actionsOf)
    .some((action) =>
      action.possibleValues.some((value) => knownString(value)?.toLowerCase().startsWith(PROVIDER) === true),
    );
  const workspaces = system.graph.ofType(WORKSPACE).map(({ resource }) => keyOfResource(resource));
  const given = assignmentsOf(role, system).flatMap((assignment) => [
    actingAs(assignment.principal, system)?.acts ?? judged(false),
    ...workspaces.map((key) => covers(assignment.view, key, system)),
    ...workspaces.map((key) => isWithin(assignment.view, key, system)),
  ]);
  return anyOf(judged(names), ...given);
}

const PROVIDER = 'microsoft.machinelearningservices/';

/** True if an action with wildcards allows everything, or everything of Azure Machine Learning, or giving access. */
export function isWildcard(action: string): boolean {
  return WILDCARDS.includes(action.toLowerCase());
}

const WILDCARDS = [
  '*',
  '*/write',
  '*/action',
  'microsoft.authorization/*',
  'microsoft.authorization/*/write',
  'microsoft.authorization/roleassignments/*',
  'microsoft.machinelearningservices/*',
  'microsoft.machinelearningservices/*/write',
  'microsoft.machinelearningservices/workspaces/*',
];

/** Actions that hand out keys of the storage account, or of endpoints and the workspace. */
export const STORAGE_KEYS = /^microsoft\.storage\/storageaccounts\/listkeys\/action$/i;
export const WORKSPACE_KEYS = /^microsoft\.machinelearningservices\/(?:.*\/)?(?:listkeys|\*)\/action$/i;

/** True if permissions take back the keys that a wildcard in them gives. */
export function takesBackKeys(permissions: Property): Judgement {
  return permissions
    .property('notActions')
    .items()
    .some((action) => action.reads((text) => /listkeys\/action$/i.test(text)));
}
