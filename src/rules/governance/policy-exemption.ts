import { extendsTarget } from '../../model/diagnostics.js';
import { allOf, anyOf, type Judgement, judged } from '../../model/judgement.js';
import { concernsMachineLearning } from '../../model/policies.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { POLICY_EXEMPTION, WORKSPACE } from '../../model/types.js';
import { ofLink } from '../../model/workspaces.js';
import { failIf, failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const policyExemption = defineRule({
  id: 'AML-POL-004',
  title: 'Exemption from policies about Azure Machine Learning without an end',
  category: 'governance',
  severity: 'medium',
  aliases: ['AML-POL-105'],
  mission: ['S5'],
  mcsb: ['PV-2'],
  appliesTo: [POLICY_EXEMPTION],
  properties: ['properties.expiresOn', 'properties.exemptionCategory'],
  messages: {
    endless: {
      problem: 'The exemption never ends: {expiresOn} is {actual}.',
      impact: 'What was to be put right later stays as it is, and no report shows it any more.',
      remedy: 'Give {expiresOn} a date.',
    },
    wide: {
      severity: 'high',
      problem: 'The exemption waives the policy for more than one resource: {exemptionCategory} is {actual}.',
      impact: 'Every workspace and compute that is made there later is exempt too.',
      remedy: "Exempt the one resource, or name what covers the risk instead: {exemptionCategory is 'Mitigated'}.",
    },
  },
  check: (exemption, system) =>
    onlyIf(exempts(exemption, system), 'it is about something else', () => {
      const isWide = judged(exemption.resource.scope.level !== 'resource');
      const category = exemption.property('properties.exemptionCategory');
      return [
        failUnless(exemption.property('properties.expiresOn').isSet(), 'endless'),
        failIf(allOf(isWide, category.is('Waiver')), 'wide', { expected: 'Mitigated' }),
      ];
    }),
});

/** True if it exempts a workspace, or from a policy about Azure Machine Learning. */
function exempts(exemption: ResourceView, system: System): Judgement {
  const ofWorkspaces = system.graph.ofType(WORKSPACE).map((workspace) => extendsTarget(exemption, workspace, system));
  const assignments = system.graph.links(exemption.property('properties.policyAssignmentId'));
  const concerns = assignments.map((link) =>
    ofLink(
      link,
      exemption,
      (assignment) => concernsMachineLearning(assignment.property('properties.policyDefinitionId'), system),
      'the assignment it exempts from',
    ),
  );
  return anyOf(...ofWorkspaces, ...concerns);
}
