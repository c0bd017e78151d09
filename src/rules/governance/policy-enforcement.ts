import { concernsMachineLearning } from '../../model/policies.js';
import { POLICY_ASSIGNMENT } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const policyEnforcement = defineRule({
  id: 'AML-POL-002',
  title: 'Policy about Azure Machine Learning is assigned and not enforced',
  category: 'governance',
  severity: 'medium',
  aliases: ['AML-POL-102'],
  mission: ['S5'],
  mcsb: ['PV-1', 'PV-2'],
  appliesTo: [POLICY_ASSIGNMENT],
  properties: ['properties.enforcementMode'],
  messages: {
    notEnforced: {
      problem: 'The assignment only looks on: {enforcementMode} is {actual}.',
      impact: 'The policy about Azure Machine Learning shows as present and stops or repairs nothing.',
      remedy: "{Set enforcementMode to 'Default'}.",
    },
  },
  fixes: { notEnforced: {} },
  check: (assignment, system) =>
    onlyIf(
      concernsMachineLearning(assignment.property('properties.policyDefinitionId'), system),
      'it is about something else',
      () => {
        const denies = assignment.property('properties.parameters.effect.value').is('Deny').truth === true;
        const severity = denies ? 'high' : undefined;
        return failUnless(assignment.property('properties.enforcementMode').is('Default'), 'notEnforced', { severity });
      },
    ),
});
