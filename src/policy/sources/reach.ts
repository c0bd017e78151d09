/** Whether a resource lies in a scope: told by what files say of both, which is seldom all. */
import { containerOf } from '../../expand/containers.js';
import type { Resource } from '../../expand/resource.js';
import { type Sameness, sameResource, sameText } from '../../expand/same-resource.js';
import type { ResourceScope, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import type { Evidence } from '../../model/judgement.js';
import { keyOfResource, type ResourceKey, resourceKeyOf } from '../../model/resource-key.js';
import { lineageOf, scopeNamedBy } from '../../model/scopes.js';
import { sameType } from '../../model/types.js';

const RESOURCE_GROUP = 'Microsoft.Resources/resourceGroups';
const SUBSCRIPTIONS_RESOURCE_GROUP = 'Microsoft.Resources/subscriptions/resourceGroups';

/** Whether it lies there, and why that cannot be told. */
export interface Reach {
  readonly truth: Sameness;
  /** A clause; only where the truth is unknown. */
  readonly because?: string;
}

const INSIDE: Reach = { truth: true };
const OUTSIDE: Reach = { truth: false };

function undecided(because: string): Reach {
  return { truth: 'unknown', because };
}

/** The scope that a text names: `/subscriptions/...`, a management group, a resource. */
export function scopeOfId(id: Value): ResourceScope | undefined {
  return knownString(id) === '' ? { level: 'tenant' } : scopeNamedBy(id);
}

/** Whether a resource lies in a scope. */
export function reachOf(scope: ResourceScope | undefined, resource: Resource): Reach {
  if (scope === undefined) return undecided('no file says in which scope');
  const place = placeOf(resource);
  switch (scope.level) {
    case 'tenant':
      return INSIDE;
    case 'managementGroup':
      return inManagementGroup(scope, place);
    case 'subscription':
      return inSubscription(scope, place);
    case 'resourceGroup':
      return inResourceGroup(scope, place);
    case 'resource':
      return inResource(scope, place);
  }
}

/** Where a resource is: its container, and the resources it is nested in or extends, itself first. */
interface Place {
  readonly container: ResourceScope;
  readonly lineage: readonly ResourceKey[];
  /** False if it extends something that is not known. */
  readonly isWhole: boolean;
}

/** Extensions of extensions of extensions are more than there are. */
const MAX_EXTENSIONS = 5;

function placeOf(resource: Resource): Place {
  const lineage: ResourceKey[] = [...lineageOf(keyOfResource(resource))];
  const [group] = resource.names;
  if (group !== undefined && isResourceGroup(resource.type))
    return { container: { ...resource.scope, level: 'resourceGroup', resourceGroup: group }, lineage, isWhole: true };
  let { scope } = resource;
  for (let steps = 0; scope.level === 'resource' && steps < MAX_EXTENSIONS; steps++) {
    const key = scope.resource === undefined ? undefined : resourceKeyOf(scope.resource);
    if (key === undefined) return { container: scope, lineage, isWhole: false };
    lineage.push(...lineageOf(key));
    scope = containerOf(key) ?? key.scope;
  }
  return { container: scope, lineage, isWhole: scope.level !== 'resource' };
}

/** True for the type that templates and policies call resource groups. */
export function isResourceGroup(type: string): boolean {
  return sameType(type, RESOURCE_GROUP) || sameType(type, SUBSCRIPTIONS_RESOURCE_GROUP);
}

function inManagementGroup(scope: ResourceScope, { container }: Place): Reach {
  const same = both(scope.managementGroup, container.managementGroup);
  if (container.level === 'managementGroup' && same === true) return INSIDE;
  return undecided('what is in the management group is not known');
}

function inSubscription(scope: ResourceScope, { container, isWhole }: Place): Reach {
  if (!isWhole) return undecided('what the resource extends is not known');
  if (container.level === 'tenant' || container.level === 'managementGroup') return OUTSIDE;
  return decided(both(scope.subscription, container.subscription), 'to which subscription it is deployed is not known');
}

function inResourceGroup(scope: ResourceScope, place: Place): Reach {
  const { container, isWhole } = place;
  if (isWhole && container.level !== 'resourceGroup') return OUTSIDE;
  const subscription = inSubscription(scope, place);
  if (subscription.truth === false) return OUTSIDE;
  const group = both(scope.resourceGroup, container.resourceGroup);
  if (group !== true) return decided(group, 'to which resource group it is deployed is not known');
  return subscription;
}

function inResource(scope: ResourceScope, { lineage, isWhole }: Place): Reach {
  const over = scope.resource === undefined ? undefined : resourceKeyOf(scope.resource);
  if (over === undefined) return undecided('over which resource it is assigned is not known');
  const truths = lineage.map((key) => sameResource(over, key));
  if (truths.includes(true)) return INSIDE;
  return truths.includes('unknown') || !isWhole ? undecided('whether it is that resource is not known') : OUTSIDE;
}

/** Without a name on either side it may be the same or another one. */
function both(left: Value | undefined, right: Value | undefined): Sameness {
  return left === undefined || right === undefined ? 'unknown' : sameText(left, right);
}

function decided(truth: Sameness, because: string): Reach {
  return truth === 'unknown' ? undecided(because) : { truth };
}

/** That the resource as a whole was looked at. */
export function evidenceOf(resource: Resource, because?: string): Evidence {
  const evidence = { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined };
  return because === undefined ? evidence : { ...evidence, because };
}
