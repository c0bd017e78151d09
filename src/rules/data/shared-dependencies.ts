import { type DependencyKind, dependencyOf, workspacesOn } from '../../model/dependencies.js';
import { type Link, targetOf } from '../../model/graph.js';
import { keyOfResource, type ResourceKey, sameKnownResource } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const sharedDependencies = defineRule({
  id: 'AML-DAT-007',
  title: 'Workspaces share dependencies without data isolation',
  category: 'data',
  severity: 'medium',
  mission: ['S1', 'S1a'],
  mcsb: ['PA-7', 'DP-2'],
  appliesTo: [WORKSPACE],
  properties: ['properties.enableDataIsolation'],
  messages: {
    shared: {
      problem: 'Another workspace uses the same {what}, and {enableDataIsolation} is {actual}.',
      impact: 'Users of either workspace can reach data, secrets or images of the other one.',
      remedy:
        'Give each workspace its own, or {set enableDataIsolation to true} on both; that counts only when a workspace is created.',
    },
  },
  words: ['what'],
  fixes: {
    shared: {
      risk: 'recreation',
      warning: 'It counts only for a workspace that is created anew, with the data moved over.',
    },
  },
  check: (workspace, system) =>
    onlyIf(workspace.property('kind').is('Default'), 'hubs isolate their projects themselves', () => {
      const shared = KINDS.filter(([kind]) => isShared(workspace, kind, system)).map(([, name]) => name);
      const [what, ...more] = shared;
      if (what === undefined) return notApplicable('it shares nothing with another workspace');
      const words = { what: [what, ...more].join(' and ') };
      return failUnless(workspace.property('properties.enableDataIsolation').isTrue(), 'shared', { words });
    }),
});

const KINDS: readonly (readonly [DependencyKind, string])[] = [
  ['storage', 'storage account'],
  ['keyVault', 'key vault'],
  ['containerRegistry', 'container registry'],
];

/** True if another workspace of its own, no hub and no project, certainly uses the same. */
function isShared(workspace: ResourceView, kind: DependencyKind, system: System): boolean {
  const [link, ...more] = dependencyOf(workspace, kind, system);
  if (link === undefined || more.length > 0) return false;
  const target = targetOf(link);
  const users = target === undefined ? namersOf(link, kind, system) : workspacesOn(target, kind, system);
  return users.some(
    (other) => isAnother(other, workspace, system) && other.property('kind').is('Default').truth === true,
  );
}

/** False for the same workspace in another template, such as a variant of this one. */
function isAnother(other: ResourceView, workspace: ResourceView, { graph }: System): boolean {
  return graph.isSame(keyOfResource(other.resource), workspace, !graph.isForeign(other)) !== true;
}

/** The workspaces that name the same resource, which nothing here declares or references. */
function namersOf(link: Link, kind: DependencyKind, system: System): readonly ResourceView[] {
  if (link.state !== 'named') return [];
  const { graph } = system;
  return graph.ofType(WORKSPACE).filter((other) => {
    // Equal expressions of another evaluation may stand for something else.
    const isSame = (key: ResourceKey) =>
      graph.isForeign(other) ? sameKnownResource(key, link.key) : graph.areSame(key, link.key) === true;
    return dependencyOf(other, kind, system).some((theirs) => theirs.state === 'named' && isSame(theirs.key));
  });
}
