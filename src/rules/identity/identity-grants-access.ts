import { actorsOf, gives, reachOf, roleAssignmentOf } from '../../model/identities.js';
import { about, allOf, anyOf, judged, not } from '../../model/judgement.js';
import { ROLE_ASSIGNMENT } from '../../model/types.js';
import { failIf, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const identityGrantsAccess = defineRule({
  id: 'AML-IDN-114',
  title: 'Identity of Azure Machine Learning can grant access',
  category: 'identity',
  severity: 'critical',
  mission: ['S1a', 'S1c', 'S1g'],
  mcsb: ['PA-7', 'PA-1'],
  policies: [policy('a451c1ef-c6ca-483d-87ed-f49761e3ffb5', 'Audit usage of custom RBAC roles')],
  appliesTo: [ROLE_ASSIGNMENT],
  words: ['role', 'actor'],
  messages: {
    grants: {
      problem: 'The identity of {actor} is given {role}.',
      impact: 'Code that runs as it, a training job or a scoring script, can give itself and others any access.',
      remedy: 'Give it the roles it works with, such as Storage Blob Data Contributor on the one account.',
    },
    impersonates: {
      problem: 'The identity of {actor} is given {role}.',
      impact: 'Code that runs as it can make identities and act as any of those in the scope.',
      remedy: 'Give it Managed Identity Operator on the one identity it has to use, or nothing.',
    },
  },
  check(view, system) {
    const assignment = roleAssignmentOf(view);
    const [actor] = actorsOf(assignment.principal, system);
    if (actor === undefined) return notApplicable('it gives the role to nobody of Azure Machine Learning');
    const words = { role: assignment.role ?? 'a role', actor: actor.view.displayName };
    const definition = view.property('properties.roleDefinitionId').evidence();
    const isBounded = allOf(judged(reachOf(assignment) === 'resource'), view.property('properties.condition').isSet());
    const grants = anyOf(
      gives(assignment, 'Owner'),
      allOf(gives(assignment, 'User Access Administrator', 'Role Based Access Control Administrator'), not(isBounded)),
    );
    const expected = 'a role without the right to assign roles';
    if (gives(assignment, 'Managed Identity Contributor').truth === true) {
      return failIf(about(definition, judged(true)), 'impersonates', { severity: 'high', expected, words });
    }
    return failIf(about(definition, grants), 'grants', { expected, words });
  },
});
