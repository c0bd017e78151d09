/** What Defender for Cloud found in the images of a registry, or in those that run in a cluster. */
import { knownString } from '../expand/values.js';
import { extendsTarget } from './diagnostics.js';
import { allOf, anyOf, type Judgement, not } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import type { Companion, System } from './system.js';
import { ASSESSMENT, CONTAINER_REGISTRY, SUB_ASSESSMENT } from './types.js';

/** The assessments of images, by name. Source: the policies 090c7b07-b4ed-4561-ad20-e9075f3ccaff and 17f4b1cc-c55c-4d94-b1f9-2978f6ac2957 */
const OF_REGISTRIES = 'c0b7cfc6-3172-465a-b378-53c7ff2cc0d5';
const OF_CLUSTERS = 'c609cf0f-71ab-41e9-a3c6-9a1f7fe1b8d5';

export interface ImageFindings {
  /** True if one of high severity is open; unknown if nobody looked, or what was found was not read. */
  readonly isVulnerable: Judgement;
  /** Those that are. */
  readonly grave: readonly ResourceView[];
}

/** What was found in images, as far as it was read. */
export function imageFindingsOf(target: ResourceView, system: System): ImageFindings {
  const key = target.isA(CONTAINER_REGISTRY) ? OF_REGISTRIES : OF_CLUSTERS;
  const ofImages = ({ view }: Companion) => knownString(view.resource.names[0])?.toLowerCase() === key;
  const found = system.companions(SUB_ASSESSMENT, (one) => extendsTarget(one, target, system)).filter(ofImages);
  const assessed = system.companions(ASSESSMENT, (one) => extendsTarget(one, target, system)).filter(ofImages);
  const grave = found.filter(({ view }) => isGrave(view).truth === true).map(({ view }) => view);
  if (found.length > 0) return { isVulnerable: anyOf(...found.map(({ view }) => isGrave(view))), grave };
  const isHealthy = anyOf(...assessed.map(({ view }) => view.property('properties.status.code').is('Healthy')));
  const unread = target.undecided('no assessment of its images by Defender for Cloud was read');
  return { isVulnerable: not(anyOf(isHealthy, unread)), grave };
}

function isGrave(finding: ResourceView): Judgement {
  const status = finding.property('properties.status');
  return allOf(status.property('code').is('Unhealthy'), status.property('severity').isOneOf('High', 'Critical'));
}
