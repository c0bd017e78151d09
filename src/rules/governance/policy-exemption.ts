import { extendsTarget } from '../../model/diagnostics.js';
import { type Link, targetOf } from '../../model/graph.js';
import { allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import { concernsMachineLearning } from '../../model/policies.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { POLICY_EXEMPTION, POLICY_SET, sameType, WORKSPACE } from '../../model/types.js';
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
  properties: [
    'properties.expiresOn',
    'properties.exemptionCategory',
    'properties.policyDefinitionReferenceIds',
    'properties.description',
  ],
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
    whole: {
      problem: 'The exemption is from all policies of the initiative: {policyDefinitionReferenceIds} is {actual}.',
      impact: 'Policies that nobody thought of, and those that are added later, judge nothing here.',
      remedy: 'Name the policies that the exemption is from in {policyDefinitionReferenceIds}.',
    },
    unexplained: {
      severity: 'low',
      problem: 'The exemption accepts a risk and does not say why: {description} is {actual}.',
      impact: 'Whoever reviews it later cannot tell whether the reason still holds.',
      remedy: 'Say in {description} what is accepted, why and by whom.',
    },
  },
  check: (exemption, system) =>
    onlyIf(
      allOf(exempts(exemption, system), not(isOver(exemption, system))),
      'it is about something else, or over',
      () => {
        const isWide = judged(exemption.resource.scope.level !== 'resource');
        const category = exemption.property('properties.exemptionCategory');
        return [
          failUnless(exemption.property('properties.expiresOn').isSet(), 'endless'),
          failIf(allOf(isWide, category.is('Waiver')), 'wide', { expected: 'Mitigated' }),
          ...onlyIf(isOfInitiative(exemption, system), 'it is from one policy', () =>
            failUnless(exemption.property('properties.policyDefinitionReferenceIds').isSet(), 'whole'),
          ),
          ...onlyIf(category.is('Waiver'), 'it names what covers the risk', () =>
            failUnless(exemption.property('properties.description').isSet(), 'unexplained'),
          ),
        ];
      },
    ),
});

/** True if the exemption had ended when Azure was read: it exempts from nothing any more. */
function isOver(exemption: ResourceView, { readAt }: System): Judgement {
  const end = exemption.property('properties.expiresOn');
  if (readAt === undefined) return judged(false);
  return allOf(
    end.isSet(),
    end.reads((text) => Date.parse(text) < Date.parse(readAt)),
  );
}

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

/** True if what is assigned is known to be an initiative. */
function isOfInitiative(exemption: ResourceView, { graph }: System): Judgement {
  const definitions = graph
    .links(exemption.property('properties.policyAssignmentId'))
    .flatMap((link) => targetOf(link) ?? [])
    .flatMap((assignment) => graph.links(assignment.property('properties.policyDefinitionId')));
  const isSet = (link: Link) =>
    link.state === 'named' ? sameType(link.key.type, POLICY_SET) : targetOf(link)?.isA(POLICY_SET) === true;
  return judged(definitions.some(isSet));
}
