import { type DependencyKind, dependencyOf } from '../../model/dependencies.js';
import { targetOf } from '../../model/graph.js';
import { about } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import { WORKSPACE } from '../../model/types.js';
import { isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, type Outcome, onlyIf, passed, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const PARTS: readonly (readonly [DependencyKind, string, string])[] = [
  ['storage', 'properties.storageAccount', 'storage account'],
  ['keyVault', 'properties.keyVault', 'key vault'],
  ['containerRegistry', 'properties.containerRegistry', 'container registry'],
];

export const privateWorkspacePublicDependency = defineRule({
  id: 'AML-NET-130',
  title: 'Private workspace keeps data on resources that are public',
  category: 'network',
  severity: 'high',
  aliases: ['AML-NET-022'],
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      '438c38d2-3772-465a-a9cc-7a6666a275ce',
      'Azure Machine Learning Workspaces should disable public network access',
    ),
  ],
  appliesTo: [WORKSPACE],
  followsClosing: true,
  words: ['part', 'name'],
  messages: {
    mixed: {
      problem: 'The workspace is private, but its {part} {name} takes traffic from any network.',
      impact: 'A workspace is as private as its most open part: data, secrets and images can be reached around it.',
      remedy: 'Close the {part} to public networks and give it a private endpoint.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project has the resources of its hub', () =>
      onlyIf(isPrivate(workspace, system), 'the workspace is public', () => {
        const outcomes = PARTS.flatMap(([kind, path, part]): readonly Outcome<'mixed'>[] =>
          dependencyOf(workspace, kind, system).flatMap((link) => {
            const target = link.state === 'declared' ? targetOf(link) : undefined;
            if (target === undefined) return [];
            const names = workspace.property(path).evidence();
            return failUnless(about(names, isClosedToPublic(target)), 'mixed', {
              expected: 'a private one',
              words: { part, name: target.displayName },
            });
          }),
        );
        return outcomes.length > 0 ? outcomes : passed('none of its resources is declared here');
      }),
    ),
});
