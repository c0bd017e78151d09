import { dependenciesOf, referencesOf } from '../../model/dependencies.js';
import { hasOwnKey, isEncryptedWithOwnKey } from '../../model/encryption.js';
import { targetOf } from '../../model/graph.js';
import { about, allOf } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { CONNECTION, CONTAINER_REGISTRY, LOG_ANALYTICS, STORAGE_ACCOUNT, WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const keyParity = defineRule({
  id: 'AML-ENC-106',
  title: 'Workspace has a key of its own, what it uses has not',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-5'],
  policies: [
    policy(
      '1f68a601-6e6d-4e42-babf-3f643a047ea2',
      'Azure Monitor Logs clusters should be encrypted with customer-managed key',
    ),
    policy(
      '67121cc7-ff39-4ab8-b7e3-95b84dab487d',
      'Azure AI Services resources should encrypt data at rest with a customer-managed key (CMK)',
    ),
    policy(
      '76a56461-9dc0-40f0-82f5-2453283afa2f',
      'Azure AI Search services should use customer-managed keys to encrypt data at rest',
    ),
    policy(
      '1f905d99-2ab7-462c-a6b0-f709acca6c8f',
      'Azure Cosmos DB accounts should use customer-managed keys to encrypt data at rest',
    ),
  ],
  appliesTo: [WORKSPACE],
  exceptions: [
    'The logs hold nothing that the key has to lock, and a dedicated cluster for them is not worth its price.',
  ],
  words: ['names'],
  messages: {
    others: {
      problem: 'The workspace is encrypted with a key of yours, and not so: {names}.',
      impact: 'Telemetry, prompts or indexes with the same data stay readable when you withdraw the key.',
      remedy: 'Encrypt them with a key in your vault as well; logs need a dedicated cluster with a key.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is encrypted with its hub', () =>
      onlyIf(hasOwnKey(workspace), 'it has no key of its own', () => {
        const judged = usedBy(workspace, system).map((view) => ({ view, hasKey: isEncryptedWithOwnKey(view, system) }));
        const used = judged.flatMap(({ view, hasKey }) => (hasKey === undefined ? [] : [{ view, hasKey }]));
        if (used.length === 0) return notApplicable('it uses nothing else that can have a key');
        const without = used.filter(({ hasKey }) => hasKey.truth === false);
        const told = without.length > 0 ? without : used.filter(({ hasKey }) => hasKey.truth === 'unknown');
        const names = [...new Set(told.map(({ view }) => view.displayName))].join(', ');
        const evidence = workspace.property('properties.encryption').evidence();
        return failUnless(about(evidence, allOf(...used.map(({ hasKey }) => hasKey))), 'others', {
          // A key for logs takes a dedicated cluster, which costs more than most workspaces.
          severity: told.every(({ view }) => view.isA(LOG_ANALYTICS)) ? 'low' : undefined,
          words: { names },
        });
      }),
    ),
});

/** What the workspace uses and can be encrypted with a key, but for storage and registry, which have rules of their own. */
function usedBy(workspace: ResourceView, system: System): readonly ResourceView[] {
  const connections = system.childrenOf(workspace, CONNECTION).map(({ view }) => view);
  const connected = connections.flatMap((view) => system.graph.links(view.property('properties.metadata.ResourceId')));
  const links = [...dependenciesOf(workspace, system), ...referencesOf(workspace, system), ...connected];
  const views = links.map(targetOf).filter((view) => view !== undefined);
  return [...new Set(views)].filter((view) => !view.isA(STORAGE_ACCOUNT) && !view.isA(CONTAINER_REGISTRY));
}
