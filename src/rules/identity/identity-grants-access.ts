import { actorsOf, gives, roleAssignmentOf } from '../../model/identities.js';
import { allOf, anyOf, judged, not } from '../../model/judgement.js';
import { ROLE_ASSIGNMENTS, reachOf } from '../../model/role-scopes.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const identityGrantsAccess = defineRule({
  id: 'AML-IDN-114',
  title: 'Identity of Azure Machine Learning can grant access',
  category: 'identity',
  severity: 'critical',
  mission: ['S1a', 'S1c', 'S1g'],
  mcsb: ['PA-7', 'PA-1'],
  appliesTo: ROLE_ASSIGNMENTS,
  words: ['role', 'actor'],
  messages: {
    grants: {
      problem: 'The identity of {actor} has the role {role}.',
      impact: 'Code that runs as it, a training job or a scoring script, can give itself and others any access.',
      remedy: 'Give it the roles it works with, such as Storage Blob Data Contributor on the one account.',
    },
    impersonates: {
      severity: 'high',
      problem: 'The identity of {actor} has the role {role}.',
      impact: 'Code that runs as it can make identities and act as any of those in the scope.',
      remedy: 'Give it Managed Identity Operator on the one identity it has to use, or nothing.',
    },
  },
  check(view, system) {
    const assignment = roleAssignmentOf(view);
    const actors = actorsOf(assignment.principal, system);
    if (actors.length === 0) return notApplicable('it gives the role to nobody of Azure Machine Learning');
    const isBounded = allOf(judged(reachOf(assignment) === 'resource'), view.property('properties.condition').isSet());
    const grants = anyOf(
      gives(assignment, system, 'Owner'),
      allOf(
        gives(assignment, system, 'User Access Administrator', 'Role Based Access Control Administrator'),
        not(isBounded),
      ),
    );
    return actors.flatMap(({ view: actor, acts }) =>
      onlyIf(acts, 'another identity gets the role', () => {
        const words = { role: assignment.role ?? 'that is given', actor: actor.displayName };
        const details = { expected: 'a role without the right to assign roles', words };
        return [
          failIf(grants, 'grants', details),
          failIf(gives(assignment, system, 'Managed Identity Contributor'), 'impersonates', details),
        ];
      }),
    );
  },
});
