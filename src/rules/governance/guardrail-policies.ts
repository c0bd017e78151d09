import { speaksForDeployment } from '../../model/deployment.js';
import { anyOf } from '../../model/judgement.js';
import { guardsMachineLearning } from '../../model/policies.js';
import { POLICY_ASSIGNMENT, WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const guardrailPolicies = defineRule({
  id: 'AML-POL-001',
  title: 'No policy guards Azure Machine Learning',
  category: 'governance',
  severity: 'medium',
  aliases: ['AML-POL-101'],
  mission: ['S5'],
  mcsb: ['PV-1', 'PV-2', 'AM-2'],
  policies: [
    policy(
      '438c38d2-3772-465a-a9cc-7a6666a275ce',
      'Azure Machine Learning Workspaces should disable public network access',
    ),
    policy('45e05259-1eb5-4f70-9574-baf73e9d219b', 'Azure Machine Learning workspaces should use private link'),
    policy(
      'e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f',
      'Azure Machine Learning Computes should have local authentication methods disabled',
    ),
  ],
  ofSubscription: true,
  appliesTo: [WORKSPACE],
  messages: {
    none: {
      problem: 'Policies are assigned here, and none of them guards Azure Machine Learning.',
      impact: 'What is changed in the portal or with the SDK after deployment is neither seen nor stopped.',
      remedy: 'Assign the built-in policies about Azure Machine Learning, or the Microsoft cloud security benchmark.',
    },
    unassigned: {
      problem: 'No policy is assigned to the subscription, to what stands in it, or above it.',
      impact: 'What is changed in the portal or with the SDK after deployment is neither seen nor stopped.',
      remedy: 'Assign the built-in policies about Azure Machine Learning, or the Microsoft cloud security benchmark.',
    },
    undeclared: {
      severity: 'info',
      problem: 'No policy is assigned here.',
      impact: 'Without policies, changes in the portal or with the SDK after deployment are neither seen nor stopped.',
      remedy: 'Check that the subscription has the built-in policies about Azure Machine Learning assigned.',
    },
  },
  check(workspace, system) {
    if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the deployment');
    const assignments = system.graph.ofType(POLICY_ASSIGNMENT);
    if (assignments.length === 0 && workspace.form === 'live') {
      return failUnless(system.present(anyOf(), workspace, 'assignments of policies'), 'unassigned');
    }
    if (assignments.length === 0) {
      return failUnless(workspace.undecided('policies may be assigned to the subscription elsewhere'), 'undeclared');
    }
    const guards = assignments.map((assignment) =>
      guardsMachineLearning(assignment.property('properties.policyDefinitionId'), system),
    );
    return failUnless(system.present(anyOf(...guards), workspace, 'the assignment of such a policy'), 'none');
  },
});
