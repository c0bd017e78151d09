import { type Elements, elementsAt } from '../../model/elements.js';
import { inJobs } from '../../model/jobs.js';
import { mayMove, namesLabel } from '../../model/references.js';
import type { ResourceView } from '../../model/resource-view.js';
import {
  BATCH_DEPLOYMENT,
  COMPUTE,
  ENVIRONMENT_VERSION,
  JOB,
  ONLINE_DEPLOYMENT,
  REGISTRY_ENVIRONMENT_VERSION,
  SCHEDULE,
} from '../../model/types.js';
import { failIf, forEach, type Outcome } from '../outcome.js';
import { defineRule } from '../rule.js';

export const floatingVersion = defineRule({
  id: 'AML-SUP-002',
  title: 'Floating version of an image, environment, model or component',
  category: 'supply-chain',
  severity: 'low',
  mission: ['S4'],
  mcsb: ['DS-2', 'PV-3'],
  appliesTo: [
    ENVIRONMENT_VERSION,
    REGISTRY_ENVIRONMENT_VERSION,
    ONLINE_DEPLOYMENT,
    BATCH_DEPLOYMENT,
    JOB,
    SCHEDULE,
    COMPUTE,
  ],
  messages: {
    image: {
      problem: 'The image has no fixed version: {property} is {actual}.',
      impact: 'What was reviewed and scanned is not what runs after the next push to the same name.',
      remedy: 'Name a tag that is not moved, or the digest, and renew it as part of your patching.',
    },
    asset: {
      problem: 'A label stands in place of a version: {property} is {actual}.',
      impact: 'What was reviewed and tested is not what runs after the next version is registered.',
      remedy: 'Name the version.',
    },
    rebuilt: {
      severity: 'info',
      problem: 'The environment is built again whenever its base image changes: {property} is {actual}.',
      impact: 'That brings patches, and versions of packages that nobody has reviewed.',
      remedy: "Keep it only if you test what is built; otherwise set it to 'Disabled' and build on a schedule.",
    },
  },
  check(resource) {
    if (resource.isA(COMPUTE)) return imagesOf(resource, 'properties.properties.customServices.[].image.reference');
    if (resource.isA(ENVIRONMENT_VERSION) || resource.isA(REGISTRY_ENVIRONMENT_VERSION)) {
      return [
        ...imagesOf(resource, 'properties.image'),
        ...forEach(elementsAt(resource, 'properties.autoRebuild'), 'rebuilt', ({ property }) =>
          failIf(property.is('OnBaseImageUpdate'), 'rebuilt', { expected: 'Disabled' }),
        ),
      ];
    }
    return forEach(assetsOf(resource), 'asset', ({ property }) =>
      failIf(property.judge(namesLabel, false), 'asset', { expected: 'a version' }),
    );
  },
});

function imagesOf(resource: ResourceView, path: string): readonly Outcome<'image'>[] {
  return forEach(elementsAt(resource, path), 'image', ({ property }) =>
    failIf(property.judge(mayMove, false), 'image', { expected: 'a tag or a digest' }),
  );
}

function assetsOf(resource: ResourceView): Elements {
  if (resource.isA(JOB) || resource.isA(SCHEDULE)) {
    return inJobs(resource, 'environmentId', 'componentId', 'inputs.{*}.uri');
  }
  const model = resource.isA(BATCH_DEPLOYMENT) ? 'properties.model.assetId' : 'properties.model';
  return elementsAt(resource, 'properties.environmentId', model);
}
