import { CONTRIBUTOR_ROLES } from '../../model/facts/role-classes.js';
import { type Acting, actingAs, gives, hasSystemIdentity, roleAssignmentOf } from '../../model/identities.js';
import { allOf, anyOf, not } from '../../model/judgement.js';
import { keyOfResource } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import { covers, ROLE_ASSIGNMENTS, reachOf } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { failIf, notApplicable, onlyIf, passed } from '../outcome.js';
import { defineRule } from '../rule.js';

export const identityBroadScope = defineRule({
  id: 'AML-IDN-021',
  aliases: ['AML-IDN-115'],
  title: 'Identity of Azure Machine Learning holds a broad role over a wide scope',
  category: 'identity',
  severity: 'high',
  mission: ['S1a', 'S1c'],
  mcsb: ['PA-7'],
  appliesTo: [WORKSPACE, ...ROLE_ASSIGNMENTS],
  properties: [{ of: WORKSPACE, path: 'properties.allowRoleAssignmentOnRG' }],
  words: ['role', 'actor', 'scope'],
  messages: {
    everywhere: {
      problem: 'The identity of {actor} has the role {role} over {scope}.',
      impact: 'Code that runs as it, or whoever takes it over, can change everything there, not only the workspace.',
      remedy: 'Give the role over the resources that the identity works with.',
    },
    group: {
      severity: 'medium',
      problem: 'The identity of {actor} has the role {role} over a resource group.',
      impact: 'Only the identity of a workspace needs that, and only over its own resource group.',
      remedy: 'Give the role over the resources that the identity works with.',
    },
    byService: {
      severity: 'low',
      problem:
        'The service may give the workspace a role over its resource group: {allowRoleAssignmentOnRG} is {actual}.',
      impact: 'Its identity then changes whatever else stands in the group.',
      remedy: '{Set allowRoleAssignmentOnRG to false} and give its identity roles over the resources it uses.',
    },
  },
  check(view, system) {
    if (view.isA(WORKSPACE)) {
      const allows = view.property('properties.allowRoleAssignmentOnRG');
      return onlyIf(allOf(allows.isSet(), hasSystemIdentity(view)), 'nothing is said about it', () =>
        failIf(allows.isTrue(), 'byService', { expected: false }),
      );
    }
    const assignment = roleAssignmentOf(view);
    const acting = actingAs(assignment.principal, system);
    if (acting === undefined) return notApplicable('it gives the role to nobody of Azure Machine Learning');
    return onlyIf(acting.acts, 'another identity gets the role', () => {
      const words = { role: assignment.role ?? 'that is given', actor: acting.names, scope: scopeOf(view) };
      const details = { expected: 'a narrower scope', words };
      const isBroad = gives(assignment, system, ...CONTRIBUTOR_ROLES);
      if (reachOf(assignment) === 'resource') return passed('the role is given over one resource');
      if (reachOf(assignment) !== 'resourceGroup') return failIf(isBroad, 'everywhere', details);
      return failIf(allOf(isBroad, not(isOwnGroup(view, acting, system))), 'group', details);
    });
  },
});

function scopeOf(view: ResourceView): string {
  const reach = reachOf({ view });
  return reach === 'managementGroup' ? 'a management group' : reach === 'tenant' ? 'the tenant' : 'a subscription';
}

/** True if a workspace that acts as the identity is in the resource group. */
function isOwnGroup(assignment: ResourceView, { actors }: Acting, system: System) {
  const workspaces = actors.filter(({ view }) => view.isA(WORKSPACE));
  return anyOf(...workspaces.map(({ view }) => covers(assignment, keyOfResource(view.resource), system)));
}
