import { workspacesUsing } from '../../model/dependencies.js';
import { anyOf, type Judgement, judged } from '../../model/judgement.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { hasTierWithoutPrivacy } from '../../model/private-use.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { BATCH_ENDPOINT, CONTAINER_REGISTRY, KEY_VAULT, PRIVATE_ENDPOINT, STORAGE_ACCOUNT } from '../../model/types.js';
import { hasManagedNetwork, isPrivate } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const dependencyPrivateEndpoint = defineRule({
  id: 'AML-NET-104',
  title: 'Resource of a private workspace has no complete private endpoint',
  category: 'network',
  severity: 'high',
  mission: ['S2a', 'S2h'],
  mcsb: ['NS-2'],
  policies: [
    policy('6edd7eda-6dd8-40f7-810d-67160c639cd9', 'Storage accounts should use private link'),
    policy('a6abeaec-4d90-4a02-805f-6b26c4d3fbe9', 'Azure Key Vaults should use private link'),
    policy('e8eef0a8-67cf-4eb4-9386-14b0e78733d4', 'Container registries should use private link'),
  ],
  appliesTo: [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY],
  followsClosing: true,
  scope: 'linked',
  words: ['group'],
  properties: [{ of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections[].properties.groupIds' }],
  messages: {
    missing: {
      problem: "No private endpoint of group '{group}' leads to it, although its workspace is private.",
      impact: 'Users and jobs reach data, secrets or images over public addresses, or not at all.',
      remedy: "Declare {a Microsoft.Network/privateEndpoints} for it with the group '{group}' in {groupIds}.",
    },
    closed: {
      severity: 'medium',
      problem: "It is closed to public networks, and no private endpoint of group '{group}' leads to it.",
      impact: 'Users and jobs do not reach it; somebody will open it again to get on with the work.',
      remedy: "Declare {a Microsoft.Network/privateEndpoints} for it with the group '{group}' in {groupIds}.",
    },
    missingForUsers: {
      severity: 'medium',
      problem: "No private endpoint of group '{group}' leads to it; the managed network makes one for computes only.",
      impact: 'Users of the studio reach data, secrets or images over public addresses, or not at all.',
      remedy: "Declare {a Microsoft.Network/privateEndpoints} for it with the group '{group}' in {groupIds}.",
    },
  },
  check(view, system) {
    const workspaces = workspacesUsing(view, system);
    const isOfPrivate = anyOf(...workspaces.map((workspace) => isPrivate(workspace, system)));
    const isClosed = view.property('properties.publicNetworkAccess').is('Disabled');
    if (workspaces.length === 0 && system.associatedScope !== 'all') {
      return notApplicable('no workspace is known to be made of it');
    }
    if (hasTierWithoutPrivacy(view, system)) return notApplicable('a container registry of its tier has none');
    const isManaged = workspaces.some((workspace) => hasManagedNetwork(workspace, system).truth === true);
    const unmanaged = isClosed.truth === true && isOfPrivate.truth !== true ? 'closed' : 'missing';
    return onlyIf(anyOf(isOfPrivate, isClosed), 'neither it nor its workspace is private', () =>
      groupsOf(view, workspaces, system).flatMap(({ group, isNeeded }) =>
        onlyIf(isNeeded, 'nothing uses that service of the account', () =>
          failUnless(hasPrivateEndpoint(view, system, group), isManaged ? 'missingForUsers' : unmanaged, {
            expected: group,
            words: { group },
          }),
        ),
      ),
    );
  },
});

interface NeededGroup {
  readonly group: string;
  readonly isNeeded: Judgement;
}

const ALWAYS = judged(true);

function groupsOf(view: ResourceView, workspaces: readonly ResourceView[], system: System): readonly NeededGroup[] {
  if (view.isA(KEY_VAULT)) return [{ group: 'vault', isNeeded: ALWAYS }];
  if (view.isA(CONTAINER_REGISTRY)) return [{ group: 'registry', isNeeded: ALWAYS }];
  const hasBatch = anyOf(
    ...workspaces.flatMap((workspace) => system.childrenOf(workspace, BATCH_ENDPOINT)).map(({ belongs }) => belongs),
  );
  return [
    { group: 'blob', isNeeded: ALWAYS },
    { group: 'file', isNeeded: ALWAYS },
    { group: 'queue', isNeeded: hasBatch },
    { group: 'table', isNeeded: hasBatch },
    { group: 'dfs', isNeeded: view.property('properties.isHnsEnabled').isTrue() },
  ];
}
