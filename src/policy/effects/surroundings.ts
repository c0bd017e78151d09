/** What stands beside a resource, and whether that is all there is. */
import type { Resource } from '../../expand/resource.js';
import { judged } from '../../model/judgement.js';
import { AUTOMATIC, MANUAL } from '../../model/private-endpoints.js';
import { keyOfResource, type ResourceKey, resourceKeyOf } from '../../model/resource-key.js';
import { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { PRIVATE_ENDPOINT, sameType } from '../../model/types.js';
import type { Surroundings } from '../outcome.js';

/**
 * What a policy sees beside a resource: everything that is deployed with it, and what other entry points declare by names that are
 * known. What is missing proves something under the same conditions as for rules ({@link System.present}).
 */
export function surroundingsOf(view: ResourceView, system: System): Surroundings {
  const missing = system.present(judged(false), view, 'what the policy asks for');
  // A reference to what is declared here would say of it that nothing is known.
  const own = system.graph.own.filter((one) => !one.resource.existing || system.graph.declarationOf(one) === one);
  const related = [...own.map(({ resource }) => resource), ...system.others.filter(isKnownElsewhere)];
  return { related, isComplete: missing.truth === false };
}

/** Two evaluations have nothing in common but names that are known. */
function isKnownElsewhere(resource: Resource): boolean {
  if (!isKnown(keyOfResource(resource))) return false;
  if (!sameType(resource.type, PRIVATE_ENDPOINT) || resource.existing) return !resource.existing;
  const view = new ResourceView(resource);
  const targets = [AUTOMATIC, MANUAL].flatMap((list) =>
    view.propertiesAt(`${list}.[].properties.privateLinkServiceId`).flatMap(({ possibleValues }) => possibleValues),
  );
  return targets.every((target) => {
    const key = resourceKeyOf(target);
    return key !== undefined && isKnown(key);
  });
}

function isKnown({ names }: ResourceKey): boolean {
  return names.every((name) => name.kind === 'scalar');
}
