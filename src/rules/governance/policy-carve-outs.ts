import { holdsWorkspace, isLeftOutBy, reachesWorkspace, switchesOff } from '../../model/carve-outs.js';
import { about } from '../../model/judgement.js';
import { concernsMachineLearning } from '../../model/policies.js';
import type { ResourceView } from '../../model/resource-view.js';
import { scopeOf } from '../../model/scopes.js';
import type { System } from '../../model/system.js';
import { POLICY_ASSIGNMENT, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, forEach, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const IMPACT = 'The policy shows as assigned and judges nothing of the workspace.';

export const policyCarveOuts = defineRule({
  id: 'AML-POL-104',
  title: 'Assignment of a policy leaves the workspace out',
  category: 'governance',
  severity: 'medium',
  mission: ['S5'],
  mcsb: ['PV-2'],
  appliesTo: [POLICY_ASSIGNMENT],
  properties: ['properties.notScopes', 'properties.resourceSelectors', 'properties.overrides'],
  messages: {
    excluded: {
      problem: 'The workspace lies in a scope that the assignment leaves out: {notScopes} holds {actual}.',
      impact: IMPACT,
      remedy: 'Take the scope out of {notScopes}; where one resource needs it, exempt that one, with an end.',
    },
    unselected: {
      problem: 'The workspace is none of what {resourceSelectors} picks.',
      impact: IMPACT,
      remedy: 'Add the types of Azure Machine Learning and the location of the workspace to {resourceSelectors}.',
    },
    overridden: {
      problem: 'An override switches the policy about Azure Machine Learning off.',
      impact: IMPACT,
      remedy: 'Take it out of {overrides}, or give it the effect Audit or Deny.',
    },
    elsewhere: {
      severity: 'low',
      problem: 'The policy is assigned where no workspace of this deployment lies.',
      impact: IMPACT,
      remedy: 'Assign it to the resource group or the subscription of the workspace.',
    },
  },
  check(assignment, system) {
    const definition = assignment.property('properties.policyDefinitionId');
    return onlyIf(concernsMachineLearning(definition, system), 'it is about something else', () => [
      ...leftOut(assignment, system),
      ...inScope(assignment, system),
    ]);
  },
});

function leftOut(assignment: ResourceView, system: System) {
  const definition = assignment.property('properties.policyDefinitionId');
  const selectors = assignment.property('properties.resourceSelectors');
  const scopes = assignment.items('properties.notScopes');
  const overrides = assignment.items('properties.overrides');
  return [
    ...forEach({ listed: scopes.elements, open: scopes.open }, 'excluded', ({ property: scope }) =>
      failIf(about(scope.evidence(), holdsWorkspace(scope, system)), 'excluded', { expected: 'another scope' }),
    ),
    failIf(about(selectors.evidence(), isLeftOutBy(selectors, system)), 'unselected', { expected: WORKSPACE }),
    ...forEach({ listed: overrides.elements, open: overrides.open }, 'overridden', ({ property: override }) => {
      const value = override.property('value').evidence();
      return failIf(about(value, switchesOff(override, definition, system)), 'overridden', { expected: 'Audit' });
    }),
  ];
}

/** Which subscriptions a management group holds, and whether they hold workspaces, is seldom a question to one deployment. */
function inScope(assignment: ResourceView, system: System) {
  const { level } = scopeOf(assignment);
  if (level !== 'resource' && level !== 'resourceGroup') return [];
  if (system.graph.ofType(WORKSPACE).length === 0) return [notApplicable('no workspace is declared here')];
  return [failUnless(about(assignment.evidence(), reachesWorkspace(assignment, system)), 'elsewhere')];
}
