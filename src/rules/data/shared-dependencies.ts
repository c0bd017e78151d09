import { type DependencyKind, dependencyOf } from '../../model/dependencies.js';
import type { Link } from '../../model/graph.js';
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
  const own = dependencyOf(workspace, kind, system);
  const others = system.graph
    .ofType(WORKSPACE)
    .filter((other) => other !== workspace && other.property('kind').is('Default').truth === true);
  return others.some((other) => {
    const theirs = dependencyOf(other, kind, system);
    return own.length === 1 && theirs.length === 1 && leadToSame(own[0], theirs[0], system);
  });
}

function leadToSame(left: Link | undefined, right: Link | undefined, { graph }: System): boolean {
  if (left?.state === 'declared' && right?.state === 'declared') return left.target === right.target;
  return left?.state === 'named' && right?.state === 'named' && graph.areSame(left.key, right.key) === true;
}
