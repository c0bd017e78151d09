/** In which subscription and resource group something is planned, as far as files and inputs tell. */
import { containerOf } from '../../expand/containers.js';
import type { Resource } from '../../expand/resource.js';
import type { ResourceScope, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import { resourceKeyOf } from '../../model/resource-key.js';

/** Where Azure is asked about a planned resource. */
export interface PlannedPlace {
  /** A GUID in lower case. */
  readonly subscription: string;
  /** Undefined if it is not known, or if the resource is in none. */
  readonly resourceGroup: string | undefined;
  /** No file says the subscription: it is the only one of the inputs. */
  readonly isAssumed: boolean;
  /** It is in a resource group, and no file says in which. */
  readonly isGroupUnknown: boolean;
}

/** Extensions of extensions of extensions are more than there are. */
const MAX_EXTENSIONS = 5;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What Azure takes for the name of a resource group. */
const GROUP_NAME = /^[\p{L}\p{N}._()-]{1,90}$/u;

/**
 * @param subscriptions GUIDs that the inputs name: where no file says one and there is exactly one, it is taken
 * @returns why it is not known, as a clause, if it is not
 */
export function placeOf(resource: Resource, subscriptions: readonly string[]): PlannedPlace | string {
  const container = containerAbove(resource.scope);
  if (container === undefined) return 'what it extends is not known';
  if (container.level === 'tenant' || container.level === 'managementGroup')
    return 'it is deployed above subscriptions, where Azure answers for no single resource';
  const written = guidIn(container.subscription);
  const [only, ...more] = subscriptions;
  const subscription = written ?? (more.length === 0 ? only : undefined);
  if (subscription === undefined) {
    const several = subscriptions.length > 1 ? ', and the inputs name several' : ', and the inputs name none';
    return `no file says to which subscription it is deployed${several}`;
  }
  const isInGroup = container.level === 'resourceGroup';
  const resourceGroup = isInGroup ? groupNamed(container.resourceGroup) : undefined;
  return {
    subscription: subscription.toLowerCase(),
    resourceGroup,
    isAssumed: written === undefined,
    isGroupUnknown: isInGroup && resourceGroup === undefined,
  };
}

/** `/subscriptions/S`, or `/subscriptions/S/resourceGroups/G`. */
export function scopeId({ subscription, resourceGroup }: PlannedPlace): string {
  const above = `/subscriptions/${subscription}`;
  return resourceGroup === undefined ? above : `${above}/resourceGroups/${resourceGroup}`;
}

function containerAbove(scope: ResourceScope): ResourceScope | undefined {
  let container = scope;
  for (let steps = 0; container.level === 'resource' && steps < MAX_EXTENSIONS; steps++) {
    const key = container.resource === undefined ? undefined : resourceKeyOf(container.resource);
    if (key === undefined) return undefined;
    container = containerOf(key) ?? key.scope;
  }
  return container.level === 'resource' ? undefined : container;
}

function guidIn(value: Value | undefined): string | undefined {
  const text = knownString(value);
  return text !== undefined && GUID.test(text) ? text : undefined;
}

function groupNamed(value: Value | undefined): string | undefined {
  const text = knownString(value);
  return text !== undefined && GROUP_NAME.test(text) ? text : undefined;
}
