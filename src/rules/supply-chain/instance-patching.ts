import { isInstance } from '../../model/computes.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const instancePatching = defineRule({
  id: 'AML-SUP-006',
  title: 'Compute instance is not patched automatically',
  category: 'supply-chain',
  severity: 'medium',
  mission: ['S4'],
  mcsb: ['PV-2', 'PV-6'],
  policies: [
    policy(
      'f110a506-2dcb-422e-bcea-d533fc8c35e2',
      'Azure Machine Learning compute instances should be recreated to get the latest software updates',
    ),
  ],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.enableOSPatching'],
  messages: {
    unpatched: {
      problem: 'The compute instance gets no patches of its operating system: {enableOSPatching} is {actual}.',
      impact: 'It stays as it was on the day it was created, with every hole that has become known since.',
      remedy: '{Set enableOSPatching to true}, or create the instance again every month.',
    },
  },
  fixes: { unpatched: { risk: 'recreation' } },
  check(compute) {
    const patching = compute.property('properties.properties.enableOSPatching');
    // azurerm has no argument for it; files for the Azure CLI have a key.
    const cannotAsk = compute.apiVersion === undefined && compute.form !== 'azureml-yaml';
    return onlyIf(isInstance(compute), 'other nodes take new images by themselves', () =>
      cannotAsk || !patching.isDefined
        ? notApplicable('this version cannot ask for patches; how old the image is, only Azure tells')
        : failUnless(patching.isTrue(), 'unpatched'),
    );
  },
});
