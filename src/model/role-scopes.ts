/** Over what a role is given. */

import type { Sameness } from '../expand/same-resource.js';
import type { ResourceScope } from '../expand/value.js';
import { type Judgement, judged } from './judgement.js';
import { type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { liesIn, lineageOf, scopeOf } from './scopes.js';
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

/** What roles and locks are written for in the older way, nested in the resource. */
export const EXTENDED_TYPES = [
  WORKSPACE,
  AML_REGISTRY,
  STORAGE_ACCOUNT,
  KEY_VAULT,
  CONTAINER_REGISTRY,
  APPLICATION_INSIGHTS,
];

/** The types of role assignments: as extensions, and in the older form nested in what they are over. */
export const ROLE_ASSIGNMENTS = [ROLE_ASSIGNMENT, ...EXTENDED_TYPES.map((type) => `${type}/providers/roleAssignments`)];

/** How far a role reaches: over one resource, or over everything in a group, a subscription or a management group. */
export type Reach = ResourceScope['level'];

/** Over what the role of an assignment is given. */
export function reachOf({ view }: { readonly view: ResourceView }): Reach {
  return scopeOf(view).level;
}

/** True if the role holds on the resource: given over it, over what it is nested in, or over a group that it is in. */
export function covers(assignment: ResourceView, target: ResourceKey, system: System): Judgement {
  return liesIn(scopeOf(assignment), target, system, {
    undecided: (clause) => assignment.undecided(clause),
    what: 'the role is given',
    // Files seldom deploy to two subscriptions.
    sameUnnamedSubscription: true,
  });
}

/** True if the role is given over the resource itself or over something nested in it, such as a container of an account. */
export function isWithin(assignment: ResourceView, target: ResourceKey, system: System): Judgement {
  const over = scopeKeyOf(assignment);
  if (reachOf({ view: assignment }) !== 'resource') return judged(false);
  if (over === undefined) return assignment.undecided('over which resource the role is given is not known');
  const truths = lineageOf(over).map((key) => system.graph.areSame(key, target));
  return truthOf(assignment, truths);
}

function truthOf(assignment: ResourceView, truths: readonly Sameness[]): Judgement {
  if (truths.includes(true)) return judged(true);
  return truths.includes('unknown')
    ? assignment.undecided('over which resource the role is given is not known')
    : judged(false);
}

/** The resource that the role is given over; undefined if it is not known, or is none. */
function scopeKeyOf(assignment: ResourceView): ResourceKey | undefined {
  const { resource } = scopeOf(assignment);
  return resource === undefined ? undefined : resourceKeyOf(resource);
}
