import { knownString } from '../../expand/values.js';
import { associationOf } from '../../model/associations.js';
import { targetOf } from '../../model/graph.js';
import { anyOf, judged } from '../../model/judgement.js';
import { concernsMachineLearning, machineLearningPolicyOf } from '../../model/policies.js';
import { resourceKeyOf } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { isOwnType, POLICY_STATE } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const ACTION = 'properties.policyDefinitionAction';

export const policyCompliance = defineRule({
  id: 'AML-POL-110',
  title: 'Resource does not comply with a policy that is assigned to it',
  category: 'governance',
  severity: 'medium',
  mission: ['S5'],
  mcsb: ['PV-2'],
  appliesTo: [POLICY_STATE],
  decidedBy: 'live',
  words: ['what', 'policy'],
  messages: {
    enforced: {
      severity: 'high',
      problem: '{what} does not comply with a policy that is enforced: {policy}.',
      impact: 'It was made before the policy was, or around it, and stays as it is until somebody changes it.',
      remedy:
        'Change the resource as the policy asks, or have a remediation task do it; the rule about the same setting says how.',
    },
    audited: {
      problem: '{what} does not comply with a policy: {policy}.',
      impact: 'The policy only reports: without somebody who acts on it, nothing changes.',
      remedy: 'Change the resource as the policy asks; the rule about the same setting says how.',
    },
  },
  check(state, system) {
    const definition = state.property('properties.policyDefinitionId');
    const { guid, name } = machineLearningPolicyOf(definition) ?? {};
    const what = nameOfJudged(state);
    const words = { what, policy: name === undefined ? nameOfPolicy(state, system) : `${name} (${guid})` };
    const concerns = anyOf(judged(isOfWorkspace(state, system)), concernsMachineLearning(definition, system));
    return onlyIf(concerns, 'it is about something else', () => {
      const isEnforced = state.property(ACTION).isOneOf('Deny', 'Modify', 'Append', 'DeployIfNotExists').truth === true;
      const isOpen = state.property('properties.complianceState').is('NonCompliant');
      return failIf(isOpen, isEnforced ? 'enforced' : 'audited', { expected: 'Compliant', words });
    });
  },
});

/** What Azure calls the resource that the state is of. */
function nameOfJudged(state: ResourceView): string {
  const { value } = state.property('properties.resourceId');
  const names = value === undefined ? [] : (resourceKeyOf(value)?.names ?? []);
  const known = names.map((name) => knownString(name)).filter((name) => name !== undefined);
  return known.length === 0 ? 'It' : `'${known.join('/')}'`;
}

/** The title of the policy, where its definition was read too. */
function nameOfPolicy(state: ResourceView, system: System): string {
  const own = knownString(state.property('properties.policyDefinitionName').value) ?? 'one without a name';
  const titles = system.graph
    .links(state.property('properties.policyDefinitionId'))
    .flatMap((link) => knownString(targetOf(link)?.property('properties.displayName').value) ?? []);
  return titles[0] === undefined ? own : `${titles[0]} (${own})`;
}

/** True if it is the state of something of Azure Machine Learning, or of what a workspace uses. */
function isOfWorkspace(state: ResourceView, system: System): boolean {
  return system.graph.links(state.property('properties.resourceId')).some((link) => {
    const target = targetOf(link);
    if (target === undefined) return link.state === 'named' && isOwnType(link.key.type);
    return isOwnType(target.type) || associationOf(target, system) !== undefined;
  });
}
