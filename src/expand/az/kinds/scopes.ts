/** Scopes that options name. */
import { resourceIdOfText, splitSegments } from '../../resource-names.js';
import type { ObjectValue, ResourceScope, Value } from '../../value.js';
import { knownString, memberOf } from '../../values.js';

/** The scope in an option, by the ID it holds; without it, the one the command works in. */
export function extended(options: ObjectValue, name: string, group: ResourceScope): ResourceScope {
  const id = memberOf(options, name)?.value;
  return id === undefined ? group : scopeOfId(id);
}

/** A subscription, a resource group, a management group or a resource. */
export function scopeOfId(id: Value): ResourceScope {
  const segments = splitSegments(id);
  const words = segments.map((segment) => knownString(segment)?.toLowerCase());
  const [, , subscription, , resourceGroup] = segments;
  if (words[1] === 'subscriptions' && subscription !== undefined) {
    if (segments.length === 3) return { level: 'subscription', subscription };
    if (segments.length === 5 && words[3] === 'resourcegroups' && resourceGroup !== undefined) {
      return { level: 'resourceGroup', subscription, resourceGroup };
    }
  }
  const found = resourceIdOfText(id, { level: 'resourceGroup' });
  const [name] = found?.names ?? [];
  if (found?.type.toLowerCase() === 'microsoft.management/managementgroups' && name !== undefined) {
    return { level: 'managementGroup', managementGroup: name };
  }
  return { level: 'resource', resource: found ?? id };
}
