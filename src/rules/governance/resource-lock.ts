import { associationOf } from '../../model/associations.js';
import { workspacesUsing } from '../../model/dependencies.js';
import { about, anyOf } from '../../model/judgement.js';
import { isLocked, isOn, isOnType, LOCKS } from '../../model/locks.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import {
  APPLICATION_INSIGHTS,
  CONTAINER_REGISTRY,
  isOwnType,
  KEY_VAULT,
  LOCK,
  STORAGE_ACCOUNT,
  sameType,
  WORKSPACE,
} from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

const NOT_USED = 'no workspace here is known to use it';

/** What a workspace cannot work with if nothing may be changed. */
const HINDERED = [WORKSPACE, STORAGE_ACCOUNT, CONTAINER_REGISTRY];

export const resourceLock = defineRule({
  id: 'AML-POL-109',
  title: 'Lock hinders Azure Machine Learning, or is missing',
  category: 'governance',
  severity: 'low',
  mission: ['S5'],
  mcsb: ['AM-2'],
  appliesTo: [...LOCKS, WORKSPACE, STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, APPLICATION_INSIGHTS],
  properties: [{ of: LOCK, path: 'properties.level' }],
  settings: {
    locked: textsSetting('ARM types of which each resource needs a lock against deletion.'),
  },
  messages: {
    readOnly: {
      severity: 'medium',
      problem: 'The lock keeps the workspace, its storage or its registry from being changed: {level} is {actual}.',
      impact: 'Keys cannot be listed, computes not started and models not deployed, so that people remove the lock.',
      remedy: "{Set level to 'CanNotDelete'}.",
    },
    missing: {
      problem: 'Nothing keeps it from being deleted: there is no lock on it or on its group.',
      impact: 'Whoever may delete it can take models, data and the history of experiments away in one step.',
      remedy: "Declare {a Microsoft.Authorization/locks} for it with {level 'CanNotDelete'}.",
    },
  },
  fixes: { readOnly: {} },
  check: (view, system, { locked }) =>
    LOCKS.some((type) => view.isA(type)) ? ofLock(view, system) : ofResource(view, system, locked),
});

function ofLock(lock: ResourceView, system: System) {
  const targets = HINDERED.flatMap((type) => system.graph.ofType(type)).filter((view) => isUsed(view, system));
  const concerns = anyOf(isOnType(lock, WORKSPACE), ...targets.map((target) => isOn(lock, target, system)));
  return onlyIf(concerns, 'it is on something else', () =>
    failIf(lock.property('properties.level').is('ReadOnly'), 'readOnly' as const, { expected: 'CanNotDelete' }),
  );
}

function isUsed(view: ResourceView, system: System): boolean {
  return view.isA(WORKSPACE) || workspacesUsing(view, system).length > 0;
}

function ofResource(view: ResourceView, system: System, locked: readonly string[]) {
  if (!locked.some((type) => sameType(type, view.type))) return notApplicable('no lock is asked for on it');
  if (associationOf(view, system) === undefined && !isOwnType(view.type)) return notApplicable(NOT_USED);
  return failUnless(about(view.evidence(), isLocked(view, system)), 'missing' as const);
}
