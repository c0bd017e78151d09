/** Evaluations at the place that they are to be deployed to. */
import type { Expansion, Resource } from '../../expand/resource.js';
import type { ResourceScope } from '../../expand/value.js';
import { scalarAt } from '../../expand/values.js';
import type { WhatIfTarget } from '../../inputs/live-options.js';

/** The evaluation whose resources say in which subscription and resource group they are, where no file says another one. */
export function placed(expansion: Expansion, { scope }: WhatIfTarget): Expansion {
  const [, subscription, resourceGroup] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(scope) ?? [];
  if (subscription === undefined) return expansion;
  const place = { subscription, resourceGroup };
  return { ...expansion, resources: expansion.resources.map((one) => resourceAt(one, place)) };
}

interface Place {
  readonly subscription: string;
  /** Undefined for a deployment to the subscription. */
  readonly resourceGroup: string | undefined;
}

function resourceAt(resource: Resource, place: Place): Resource {
  const { level, subscription, resourceGroup } = resource.scope;
  if (subscription !== undefined || (level !== 'subscription' && level !== 'resourceGroup')) return resource;
  const { headerSpan } = resource;
  const isOwnGroup = level === 'resourceGroup' && resourceGroup === undefined;
  // A group that is not named is that of the deployment.
  if (isOwnGroup && place.resourceGroup === undefined) return resource;
  const scope: ResourceScope = { ...resource.scope, subscription: scalarAt(place.subscription, headerSpan) };
  if (!isOwnGroup || place.resourceGroup === undefined) return { ...resource, scope };
  return { ...resource, scope: { ...scope, resourceGroup: scalarAt(place.resourceGroup, headerSpan) } };
}
