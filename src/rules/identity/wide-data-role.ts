import { WIDE_DATA_ROLES } from '../../model/facts/role-classes.js';
import { actingAs, gives, reachesTooFar, roleAssignmentOf, runsCode } from '../../model/identities.js';
import { allOf, not } from '../../model/judgement.js';
import { ROLE_ASSIGNMENTS } from '../../model/role-scopes.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const wideDataRole = defineRule({
  id: 'AML-IDN-117',
  title: 'Identity of Azure Machine Learning holds a wider data role than it needs',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a', 'S1c'],
  mcsb: ['PA-7'],
  appliesTo: ROLE_ASSIGNMENTS,
  words: ['role', 'actor', 'instead'],
  messages: {
    wide: {
      problem: 'The identity of {actor} has the role {role}.',
      impact: 'It can also change who has access, list keys or overwrite what it only has to read.',
      remedy: 'Give it {instead}.',
    },
  },
  check(view, system) {
    const assignment = roleAssignmentOf(view);
    const acting = actingAs(assignment.principal, system);
    if (acting === undefined) return notApplicable('it gives the role to nobody of Azure Machine Learning');
    const onlyRunsCode = acting.actors.every(({ view: actor }) => runsCode(actor));
    const wide = WIDE_DATA_ROLES.filter((one) => one.for === 'everyone' || onlyRunsCode);
    const instead = wide.find(({ role }) => role === assignment.role)?.instead ?? 'a narrower role';
    const applies = allOf(acting.acts, not(reachesTooFar(assignment, system)));
    return onlyIf(applies, 'another identity gets the role, or its scope is judged', () =>
      failIf(gives(assignment, system, ...wide.map(({ role }) => role)), 'wide', {
        expected: instead,
        words: { role: assignment.role ?? 'that is given', actor: acting.names, instead },
      }),
    );
  },
});
