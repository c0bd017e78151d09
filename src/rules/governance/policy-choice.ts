import type { Value } from '../../expand/value.js';
import { associationOf } from '../../model/associations.js';
import { UNFIT_POLICIES, type UnfitPolicy } from '../../model/facts/policies.js';
import { judged } from '../../model/judgement.js';
import { assigns } from '../../model/policies.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { KUBERNETES_CLUSTER, POLICY_ASSIGNMENT } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const policyChoice = defineRule({
  id: 'AML-POL-107',
  title: 'Policy that was replaced or works against Azure Machine Learning is assigned',
  category: 'governance',
  severity: 'medium',
  mission: ['S5'],
  mcsb: ['PV-1'],
  policies: UNFIT_POLICIES.map(({ guid, name }) => policy(guid, name)),
  appliesTo: [POLICY_ASSIGNMENT],
  words: ['instead', 'forces'],
  messages: {
    replaced: {
      problem: 'The policy that is assigned is deprecated.',
      impact: 'It does not judge what workspaces and clusters use today, and no longer follows changes of the service.',
      remedy: 'Assign {instead} in its place.',
    },
    unfit: {
      problem: 'The policy that is assigned {forces}.',
      impact:
        'Where it is enforced, workspaces or clusters stop working as they should; where it audits, they never comply.',
      remedy: 'Remove the assignment, or exempt what Azure Machine Learning uses, with an end.',
    },
  },
  fixes: {
    replaced: {
      write: ({ judged: { value } }) => withSuccessor(value),
      offerIf: (assignment) => judged(!mayDeny(assignment)),
      risk: 'recreation',
      warning: 'An assignment keeps its policy: an existing one has to be deleted and made again, with its exemptions.',
    },
  },
  check(assignment, system) {
    const definition = assignment.property('properties.policyDefinitionId');
    const candidates = UNFIT_POLICIES.filter((one) => matters(one, system));
    const isUnfit = assigns(definition, ...candidates.map(({ guid }) => guid));
    const assigned = candidates.find(({ guid }) => assigns(definition, guid).truth === true);
    const { replacedBy = 'what took its place', forces = '' } = assigned ?? {};
    const details = { expected: replacedBy, words: { instead: replacedBy, forces } };
    return failIf(isUnfit, forces === '' ? 'replaced' : 'unfit', details);
  },
});

function matters({ where }: UnfitPolicy, system: System): boolean {
  if (where === undefined) return true;
  return system.graph.ofType(KUBERNETES_CLUSTER).some((cluster) => associationOf(cluster, system) !== undefined);
}

/** The ID with the GUID of the policy that took the place of the one it names. */
function withSuccessor(value: Value | undefined): string | undefined {
  const id = value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  const one = UNFIT_POLICIES.find(({ guid }) => id?.toLowerCase().endsWith(guid));
  return one?.replacedBy && id?.slice(0, -one.guid.length).concat(one.replacedBy);
}

/** True if it may be assigned to deny, which the policy about private links no longer can. */
function mayDeny(assignment: ResourceView): boolean {
  const effect = assignment.property('properties.parameters.effect.value');
  return effect.isWritten && effect.is('Deny').truth !== false;
}
