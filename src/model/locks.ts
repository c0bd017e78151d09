/** Locks against deletion and change. */
import { allOf, anyOf, type Judgement, judged } from './judgement.js';
import { keyOfResource, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { EXTENDED_TYPES } from './role-scopes.js';
import { liesIn, scopeOf } from './scopes.js';
import type { System } from './system.js';
import { LOCK, sameType } from './types.js';

/** The types of locks: as extensions, and in the older form nested in what they are on. */
export const LOCKS = [LOCK, ...EXTENDED_TYPES.map((type) => `${type}/providers/locks`)];

/** True if the lock holds for the resource: on itself, on what it is nested in, or on a group that it is in. */
export function isOn(lock: ResourceView, target: ResourceView, system: System): Judgement {
  return liesIn(scopeOf(lock), keyOfResource(target.resource), system, {
    undecided: (clause) => lock.undecided(clause),
    what: 'the lock is put',
    sameUnnamedSubscription: true,
  });
}

/** True if the lock is put on a resource of this type, declared here or not. */
export function isOnType(lock: ResourceView, type: string): Judgement {
  const { resource } = scopeOf(lock);
  const key = resource === undefined ? undefined : resourceKeyOf(resource);
  return judged(key !== undefined && sameType(key.type, type));
}

/** True if a lock keeps the resource from being deleted. */
export function isLocked(target: ResourceView, system: System): Judgement {
  const locks = LOCKS.flatMap((type) => system.graph.ofType(type));
  const found = locks.map((lock) =>
    allOf(
      lock.property('properties.level').isOneOf('CanNotDelete', 'ReadOnly'),
      isOn(lock, target, system),
      system.existsBeside(lock, target),
    ),
  );
  return system.present(anyOf(...found), target, 'its lock');
}
