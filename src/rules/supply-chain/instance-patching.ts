import { knownString } from '../../expand/values.js';
import { isInstance } from '../../model/computes.js';
import { allOf, judged } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { COMPUTE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
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
  words: ['current', 'latest'],
  properties: ['properties.properties.enableOSPatching'],
  messages: {
    unpatched: {
      problem: 'The compute instance gets no patches of its operating system: {enableOSPatching} is {actual}.',
      impact: 'It stays as it was on the day it was created, with every hole that has become known since.',
      remedy: '{Set enableOSPatching to true}, or create the instance again every month.',
    },
    oldImage: {
      problem: 'The compute instance runs the image {current}, and {latest} is the latest one.',
      impact: 'Holes that are closed in the newer image are open on it, in what the service installs on it too.',
      remedy: 'Create the instance again: images of instances that exist are not renewed.',
    },
    patchFailed: {
      problem: 'The last patches of the operating system failed on the compute instance.',
      impact: 'It looks as if it were patched, and holes that have become known stay open.',
      remedy: 'Restart it and look at its errors in the studio, or create it again.',
    },
  },
  fixes: { unpatched: { risk: 'recreation' } },
  check(compute) {
    const patching = compute.property('properties.properties.enableOSPatching');
    // azurerm has no argument for it; files for the Azure CLI have a key.
    const cannotAsk = compute.apiVersion === undefined && compute.form !== 'azureml-yaml';
    return onlyIf(isInstance(compute), 'other nodes take new images by themselves', () => [
      cannotAsk || !patching.isDefined
        ? notApplicable('this version cannot ask for patches; how old the image is, only Azure tells')
        : failUnless(patching.isTrue(), 'unpatched'),
      ...ofImage(compute),
    ]);
  },
});

/** What the service tells of the image that a deployed instance runs. */
function ofImage(instance: ResourceView) {
  const image = instance.property('properties.properties.osImageMetadata');
  const isLatest = image.property('isLatestOsImageVersion');
  const patches = image.property('osPatchingStatus.patchStatus');
  const words = { current: textIn(image, 'currentImageVersion'), latest: textIn(image, 'latestImageVersion') };
  const applies = allOf(judged(instance.form === 'live'), image.isSet());
  return onlyIf(applies, 'only Azure tells which image it runs', () => [
    failIf(allOf(isLatest.isSet(), isLatest.isFalse()), 'oldImage' as const, { expected: true, words }),
    failIf(allOf(patches.isSet(), patches.is('Failed')), 'patchFailed' as const, { expected: 'Succeeded' }),
  ]);
}

function textIn(image: Property, name: string): string {
  return knownString(image.property(name).value) ?? 'that is not told';
}
