/** The IDs of what holds resources: subscriptions, resource groups and management groups. */
import { splitSegments } from './resource-names.js';
import type { ResourceIdentity } from './same-resource.js';
import type { ResourceScope, Value } from './value.js';
import { knownString, text } from './values.js';

/** A subscription, resource group or management group by its ID; undefined for the ID of anything else. */
export function containerOf({ type, names: [name] }: ResourceIdentity): ResourceScope | undefined {
  switch (type.toLowerCase()) {
    case 'microsoft.resources/subscriptions':
      return name === undefined ? { level: 'subscription' } : { level: 'subscription', subscription: name };
    case 'microsoft.resources/resourcegroups':
      return name === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup: name };
    case 'microsoft.management/managementgroups':
      return name === undefined ? { level: 'managementGroup' } : { level: 'managementGroup', managementGroup: name };
    default:
      return undefined;
  }
}

/** `/subscriptions/S` and `/subscriptions/S/resourceGroups/G`, written out or behind the ID of the subscription. */
export function containerOfPath(id: Value): ResourceScope | undefined {
  const [first, ...rest] = id.kind === 'text' ? id.parts : [];
  if (typeof first === 'object' && first.kind === 'resource-id') {
    const [subscription, path] = [containerOf(first), splitSegments(text(rest, id.origin))];
    if (subscription?.level !== 'subscription' || path.length !== 3 || !isWord(path[1], 'resourcegroups'))
      return undefined;
    return withResourceGroup(subscription, path[2]);
  }
  const path = splitSegments(id);
  const isPath = knownString(path[0]) === '' && isWord(path[1], 'subscriptions') && path[2] !== undefined;
  if (!isPath || path[2] === undefined) return undefined;
  const subscription: ResourceScope = { level: 'subscription', subscription: path[2] };
  if (path.length === 3 || (path.length === 4 && isWord(path[3], ''))) return subscription;
  const isGroup =
    isWord(path[3], 'resourcegroups') && (path.length === 5 || (path.length === 6 && isWord(path[5], '')));
  return isGroup ? withResourceGroup(subscription, path[4]) : undefined;
}

function isWord(segment: Value | undefined, word: string): boolean {
  return knownString(segment)?.toLowerCase() === word;
}

function withResourceGroup(scope: ResourceScope, resourceGroup: Value | undefined): ResourceScope | undefined {
  return resourceGroup === undefined ? undefined : { ...scope, level: 'resourceGroup', resourceGroup };
}
