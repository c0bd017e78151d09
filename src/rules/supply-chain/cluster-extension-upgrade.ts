import { allOf, judged } from '../../model/judgement.js';
import { isMachineLearningExtension } from '../../model/kubernetes.js';
import { CLUSTER_EXTENSION } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule } from '../rule.js';

/** The service changes the extension in place; azurerm deletes it first. */
const RECREATED: Recipe = {
  risk: 'recreation',
  warning: 'Terraform deletes the extension and installs it again: its models are not served in between.',
  safeIf: (extension) => judged(extension.form !== 'terraform'),
};

export const clusterExtensionUpgrade = defineRule({
  id: 'AML-SUP-008',
  title: 'Azure Machine Learning extension does not upgrade itself',
  category: 'supply-chain',
  severity: 'low',
  mission: ['S4'],
  mcsb: ['PV-6'],
  appliesTo: [CLUSTER_EXTENSION],
  properties: ['properties.autoUpgradeMinorVersion', 'properties.version', 'properties.releaseTrain'],
  messages: {
    off: {
      problem: 'The extension stays at its version: {property} is {actual}.',
      impact: 'Fixes of the router and the agents that serve models do not arrive.',
      remedy: '{Set autoUpgradeMinorVersion to true and remove version}.',
    },
    train: {
      problem: 'The extension comes from a release train for trials: {releaseTrain} is {actual}.',
      impact: 'Models are served by software that Microsoft has not released for production.',
      remedy: "{Set releaseTrain to 'stable'}.",
    },
  },
  fixes: {
    off: {
      set: { 'properties.autoUpgradeMinorVersion': true },
      remove: ['properties.version'],
      ...RECREATED,
    },
    train: RECREATED,
  },
  check: (extension) =>
    onlyIf(isMachineLearningExtension(extension), 'it is another extension', () => [
      failUnless(
        allOf(
          extension.property('properties.autoUpgradeMinorVersion').isTrue(),
          extension.property('properties.version').isAbsent(),
        ),
        'off',
      ),
      failUnless(extension.property('properties.releaseTrain').is('stable'), 'train'),
    ]),
});
