import { PEOPLE_ROLES } from '../../model/facts/role-classes.js';
import { gives, isGivenToPeople, roleAssignmentOf } from '../../model/identities.js';
import { about, allOf, anyOf } from '../../model/judgement.js';
import { keyOfResource } from '../../model/resource-key.js';
import { covers, isWithin, ROLE_ASSIGNMENTS } from '../../model/role-scopes.js';
import { WORKSPACE } from '../../model/types.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const peopleBroadRoles = defineRule({
  id: 'AML-IDN-020',
  title: 'People hold a broad role on the workspace',
  category: 'identity',
  severity: 'high',
  mission: ['S1'],
  mcsb: ['PA-7', 'PA-1'],
  appliesTo: ROLE_ASSIGNMENTS,
  words: ['role'],
  messages: {
    broad: {
      problem: 'People have the role {role} on a workspace.',
      impact:
        'It includes listing keys and secrets and opening the network, which work with data and models does not need.',
      remedy: 'Give them AzureML Data Scientist or AzureML Compute Operator on the workspace.',
    },
  },
  check(view, system) {
    const workspaces = system.graph.ofType(WORKSPACE).map(({ resource }) => keyOfResource(resource));
    const isOnWorkspace = anyOf(
      ...workspaces.flatMap((key) => [covers(view, key, system), isWithin(view, key, system)]),
    );
    if (isOnWorkspace.truth === false) return notApplicable('it is over no workspace that is declared here');
    const assignment = roleAssignmentOf(view);
    const isBroad = gives(assignment, system, ...PEOPLE_ROLES);
    return onlyIf(allOf(isGivenToPeople(assignment), isOnWorkspace), 'it is not given to people', () =>
      failIf(about(view.property('properties.roleDefinitionId').evidence(), isBroad), 'broad', {
        expected: 'AzureML Data Scientist',
        words: { role: assignment.role ?? 'that is given' },
      }),
    );
  },
});
