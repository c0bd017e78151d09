import { anyOf } from '../../model/judgement.js';
import { groupsNeeded, workspacesComingTo } from '../../model/needed-endpoints.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { hasTierWithoutPrivacy } from '../../model/private-use.js';
import {
  AI_ACCOUNT,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  PRIVATE_ENDPOINT,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
} from '../../model/types.js';
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
    policy('d6759c02-b87f-42b7-892e-71b3f471d782', 'Azure AI Services resources should use Azure Private Link'),
    policy('58440f8a-10c5-4151-bdce-dfbaad4a20b7', 'CosmosDB accounts should use private link'),
  ],
  appliesTo: [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, AI_ACCOUNT, SEARCH_SERVICE, COSMOS_ACCOUNT],
  followsClosing: true,
  scope: 'linked',
  words: ['group'],
  properties: [{ of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections[].properties.groupIds' }],
  messages: {
    missing: {
      problem: "No private endpoint of group '{group}' leads to it, although it or its workspace is private.",
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
      problem: "No private endpoint of group '{group}' leads to it; a managed network has endpoints for computes only.",
      impact: 'Users of the studio reach data, secrets or images over public addresses, or not at all.',
      remedy: "Declare {a Microsoft.Network/privateEndpoints} for it with the group '{group}' in {groupIds}.",
    },
  },
  check(view, system) {
    const workspaces = workspacesComingTo(view, system);
    const isOfPrivate = anyOf(...workspaces.map((workspace) => isPrivate(workspace, system)));
    const isClosed = view.property('properties.publicNetworkAccess').is('Disabled');
    if (workspaces.length === 0 && system.associatedScope !== 'all') {
      return notApplicable('no workspace is known to come to it');
    }
    if (hasTierWithoutPrivacy(view, system)) return notApplicable('a container registry of its tier has none');
    const isManaged = workspaces.some((workspace) => hasManagedNetwork(workspace, system).truth === true);
    const unmanaged = isClosed.truth === true && isOfPrivate.truth !== true ? 'closed' : 'missing';
    return onlyIf(anyOf(isOfPrivate, isClosed), 'neither it nor its workspace is private', () =>
      groupsNeeded(view, workspaces, system).flatMap(({ group, isNeeded }) =>
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
