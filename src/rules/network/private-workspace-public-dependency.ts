import { furtherDependencyIds } from '../../model/dependencies.js';
import { declaredIn } from '../../model/graph.js';
import { about } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { CONTAINER_REGISTRY, KEY_VAULT, STORAGE_ACCOUNT, WORKSPACE } from '../../model/types.js';
import { isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, type Outcome, onlyIf, passed, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const ACCESS = 'properties.publicNetworkAccess';

const PARTS = [
  { path: 'properties.storageAccount', type: STORAGE_ACCOUNT, part: 'storage account' },
  { path: 'properties.keyVault', type: KEY_VAULT, part: 'key vault' },
  { path: 'properties.containerRegistry', type: CONTAINER_REGISTRY, part: 'container registry' },
];

export const privateWorkspacePublicDependency = defineRule({
  id: 'AML-NET-130',
  title: 'Workspace and the resources that it keeps data on are not equally private',
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
  properties: [ACCESS],
  messages: {
    mixed: {
      problem: 'The workspace is private, but its {part} {name} takes traffic from any network.',
      impact: 'A workspace is as private as its most open part: data, secrets and images can be reached around it.',
      remedy: 'Close the {part} to public networks and give it a private endpoint.',
    },
    reverse: {
      severity: 'info',
      problem:
        'All that the workspace keeps data on is closed, but the workspace is not: {publicNetworkAccess} is {actual}.',
      impact: 'Who is in the workspace from anywhere works with that data, as jobs do it for them.',
      remedy:
        'Close the workspace too, for which it needs a private endpoint, or leave this to the check of its public access.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project has the resources of its hub', () => {
      const parts = partsOf(workspace, system);
      const access = workspace.property(ACCESS);
      const isPublic = access.isDefined && access.is('Disabled').truth === false;
      if (isPublic && parts.length > 0) return judgeReverse(workspace, parts);
      return onlyIf(isPrivate(workspace, system), 'the workspace is public', () => {
        const outcomes = parts.map(judgePart);
        return outcomes.length > 0 ? outcomes : passed('none of its resources is declared here');
      });
    }),
});

interface DeclaredPart {
  /** What of the workspace names it. */
  readonly by: Property;
  readonly part: string;
  readonly target: ResourceView;
}

function partsOf(workspace: ResourceView, { graph }: System): readonly DeclaredPart[] {
  const named = [...PARTS.map(({ path }) => workspace.property(path)), ...furtherDependencyIds(workspace)];
  return named.flatMap((by) =>
    declaredIn(graph.links(by)).flatMap((target) => {
      const part = PARTS.find(({ type }) => target.isA(type))?.part;
      return part === undefined ? [] : [{ by, part, target }];
    }),
  );
}

function judgePart({ by, part, target }: DeclaredPart): Outcome<'mixed'> {
  return failUnless(about(by.evidence(), isClosedToPublic(target)), 'mixed', {
    expected: 'a private one',
    words: { part, name: target.displayName },
  });
}

/** Of a public workspace it says something only where all that it is made of is known to be closed. */
function judgeReverse(workspace: ResourceView, parts: readonly DeclaredPart[]): Outcome<'reverse'> {
  const kinds = new Set(parts.map(({ part }) => part));
  const isWhole = PARTS.every(
    ({ path, part }) => kinds.has(part) || workspace.property(path).isAbsent().truth === true,
  );
  const areClosed = parts.every(({ target }) => isClosedToPublic(target).truth === true);
  if (!isWhole || !areClosed) return notApplicable('it is as public as what it is made of');
  return failUnless(workspace.property(ACCESS).is('Disabled'), 'reverse');
}
