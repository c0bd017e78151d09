import { hasManagedNodes } from '../../model/computes.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const computeLocalAuthentication = defineRule({
  id: 'AML-IDN-001',
  title: 'Compute keeps local (SSH) authentication enabled',
  category: 'identity',
  severity: 'medium',
  mission: ['S1d', 'S5'],
  mcsb: ['IM-1'],
  policies: [
    policy(
      'e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f',
      'Azure Machine Learning Computes should have local authentication methods disabled',
    ),
    policy(
      'a6f9a2d0-cff7-4855-83ad-4cd750666512',
      'Configure Azure Machine Learning Computes to disable local authentication methods',
    ),
  ],
  appliesTo: [COMPUTE],
  properties: ['properties.disableLocalAuth'],
  messages: {
    local: {
      problem: 'Local authentication is on: {disableLocalAuth} is {actual}.',
      impact: 'SSH accounts of the nodes live outside Entra ID, Conditional Access and Azure role-based access.',
      remedy: '{Set properties.disableLocalAuth to true}; an existing compute has to be created again.',
    },
    cannotSay: {
      problem: 'Local authentication is on, and this form of declaration cannot turn it off.',
      impact: 'SSH accounts of the nodes live outside Entra ID, Conditional Access and Azure role-based access.',
      remedy:
        'Declare the compute in Bicep, ARM or Terraform with local authentication off, or assign policy a6f9a2d0-cff7-4855-83ad-4cd750666512.',
    },
  },
  fixes: { local: { risk: 'recreation' } },
  check: (compute) =>
    onlyIf(hasManagedNodes(compute), 'attached computes have no such switch', () => {
      const cannotSay = compute.form === 'azureml-yaml' || compute.form === 'az-cli';
      return failUnless(compute.property('properties.disableLocalAuth').isTrue(), cannotSay ? 'cannotSay' : 'local');
    }),
});
