import { dependencyOf } from '../../model/dependencies.js';
import { IDENTITY_MODE_ROLES, STORAGE_WRITING_ROLES } from '../../model/facts/role-classes.js';
import { gives, isGivenToPeople, roleAssignmentOf } from '../../model/identities.js';
import { about, allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import { keyOfResource } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import { isWithin, ROLE_ASSIGNMENTS } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const peopleStorageWrite = defineRule({
  id: 'AML-IDN-119',
  title: 'People may write to the default storage of the workspace',
  category: 'identity',
  severity: 'medium',
  mission: ['S1', 'S1a'],
  mcsb: ['PA-7'],
  appliesTo: ROLE_ASSIGNMENTS,
  words: ['role'],
  messages: {
    writes: {
      problem: 'People have the role {role} on the default storage account of a workspace.',
      impact: 'Whoever writes there can change the code and data of jobs that run with the rights of others.',
      remedy: 'Give them AzureML Data Scientist on the workspace instead.',
    },
    byDesign: {
      severity: 'info',
      problem: 'People have the role {role} on the default storage account of a workspace.',
      impact: 'A workspace that reaches its storage by identity needs this; those people can change the code of jobs.',
      remedy: 'Keep the group small, and data that others rely on in an account of its own.',
    },
  },
  check(view, system) {
    const uses = usesOf(view, system);
    const isOnStorage = anyOf(...uses.map(({ isOn }) => isOn));
    if (isOnStorage.truth === false) return notApplicable('it is not over the default storage of a workspace');
    const assignment = roleAssignmentOf(view);
    return onlyIf(allOf(isGivenToPeople(assignment), isOnStorage), 'it is not given to people', () => {
      const role = view.property('properties.roleDefinitionId').evidence();
      const details = { expected: 'AzureML Data Scientist', words: { role: assignment.role ?? 'that is given' } };
      const isForIdentities = gives(assignment, system, ...IDENTITY_MODE_ROLES);
      const isByDesign = allOf(...uses.map(({ workspace }) => usesIdentities(workspace)));
      const isMore = gives(assignment, system, ...STORAGE_WRITING_ROLES);
      return [
        failIf(about(role, anyOf(isMore, allOf(isForIdentities, not(isByDesign)))), 'writes', details),
        failIf(about(role, allOf(isForIdentities, isByDesign)), 'byDesign', details),
      ];
    });
  },
});

/** The workspaces whose default account the role is given over, or over something in it. */
function usesOf(view: ResourceView, system: System) {
  return system.graph.ofType(WORKSPACE).flatMap((workspace) =>
    dependencyOf(workspace, 'storage', system).flatMap((link) => {
      if (link.state !== 'declared' && link.state !== 'named') return [];
      const key = link.state === 'named' ? link.key : keyOfResource(link.target.resource);
      const isOn: Judgement = isWithin(view, key, system);
      return isOn.truth === false ? [] : [{ workspace, isOn }];
    }),
  );
}

function usesIdentities(workspace: ResourceView): Judgement {
  return workspace.property('properties.systemDatastoresAuthMode').isOneOf('Identity', 'UserDelegationSAS');
}
