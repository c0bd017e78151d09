/** Over what a role is given. */

import { type Sameness, sameText } from '../expand/same-resource.js';
import type { ResourceScope, Value } from '../expand/value.js';
import { type Judgement, judged } from './judgement.js';
import { ancestorOf, keyOfResource, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  AML_REGISTRY,
  APPLICATION_INSIGHTS,
  CONTAINER_REGISTRY,
  KEY_VAULT,
  ROLE_ASSIGNMENT,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from './types.js';

/** The older way to write a role assignment: nested in the resource it is over. */
const NESTED_IN = [WORKSPACE, AML_REGISTRY, STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, APPLICATION_INSIGHTS];

/** The types of role assignments: as extensions, and in the older form nested in what they are over. */
export const ROLE_ASSIGNMENTS = [ROLE_ASSIGNMENT, ...NESTED_IN.map((type) => `${type}/providers/roleAssignments`)];

/** How far a role reaches: over one resource, or over everything in a group, a subscription or a management group. */
export type Reach = ResourceScope['level'];

/** Over what the role of an assignment is given. */
export function reachOf({ view }: { readonly view: ResourceView }): Reach {
  return view.isA(ROLE_ASSIGNMENT) ? view.resource.scope.level : 'resource';
}

/** True if the role holds on the resource: given over it, over what it is nested in, or over a group that it is in. */
export function covers(assignment: ResourceView, target: ResourceKey, system: System): Judgement {
  const { scope } = assignment.resource;
  switch (reachOf({ view: assignment })) {
    case 'resource':
      return isOver(assignment, lineageOf(target), system);
    case 'resourceGroup':
      return containing(assignment, [
        sameGroup(scope.resourceGroup, target.scope.resourceGroup),
        sameSubscription(scope, target.scope),
      ]);
    case 'subscription':
      return containing(assignment, [sameSubscription(scope, target.scope)]);
    case 'managementGroup':
      return assignment.undecided('which subscriptions are in the management group is not known');
    case 'tenant':
      return judged(true);
  }
}

/** True if the role is given over the resource itself or over something nested in it, such as a container of an account. */
export function isWithin(assignment: ResourceView, target: ResourceKey, system: System): Judgement {
  const over = scopeKeyOf(assignment);
  if (reachOf({ view: assignment }) !== 'resource') return judged(false);
  if (over === undefined) return assignment.undecided('over which resource the role is given is not known');
  const truths = lineageOf(over).map((key) => system.graph.areSame(key, target));
  return truthOf(assignment, truths);
}

function isOver(assignment: ResourceView, targets: readonly ResourceKey[], system: System): Judgement {
  const over = scopeKeyOf(assignment);
  if (over === undefined) return assignment.undecided('over which resource the role is given is not known');
  return truthOf(
    assignment,
    targets.map((key) => system.graph.areSame(over, key)),
  );
}

function truthOf(assignment: ResourceView, truths: readonly Sameness[]): Judgement {
  if (truths.includes(true)) return judged(true);
  return truths.includes('unknown')
    ? assignment.undecided('over which resource the role is given is not known')
    : judged(false);
}

/** The resource that the role is given over; undefined if it is not known, or is none. */
function scopeKeyOf(assignment: ResourceView): ResourceKey | undefined {
  if (!assignment.isA(ROLE_ASSIGNMENT)) {
    return ancestorOf(keyOfResource(assignment.resource), assignment.type.split('/').length - 3);
  }
  const { resource } = assignment.resource.scope;
  return resource === undefined ? undefined : resourceKeyOf(resource);
}

/** The resource and those it is nested in. */
function lineageOf(key: ResourceKey): readonly ResourceKey[] {
  const above = key.names.slice(1).flatMap((_, at) => ancestorOf(key, at + 1) ?? []);
  return [key, ...above];
}

/** Without a name it is the group of the deployment, which may be one that is named elsewhere. */
function sameGroup(left: Value | undefined, right: Value | undefined): Sameness {
  if (left === undefined || right === undefined) return left === right ? true : 'unknown';
  return sameText(left, right);
}

/** Files seldom name the subscription they are deployed to, and seldom deploy to two: only two known names differ. */
function sameSubscription(left: ResourceScope, right: ResourceScope): Sameness {
  if (left.subscription === undefined || right.subscription === undefined) return true;
  return sameText(left.subscription, right.subscription) !== false;
}

function containing(assignment: ResourceView, parts: readonly Sameness[]): Judgement {
  if (parts.includes(false)) return judged(false);
  return parts.includes('unknown')
    ? assignment.undecided('whether the role is given over the same resource group is not known')
    : judged(true);
}
