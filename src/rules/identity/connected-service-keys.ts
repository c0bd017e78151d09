import { connectionsTo } from '../../model/connections.js';
import { anyOf, type Judgement, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { AI_ACCOUNT, CONNECTION, COSMOS_ACCOUNT, SEARCH_SERVICE } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const connectedServiceKeys = defineRule({
  id: 'AML-IDN-123',
  title: 'AI, search or Cosmos DB service that a workspace uses accepts keys',
  category: 'identity',
  severity: 'medium',
  mission: ['S1c', 'S1e'],
  mcsb: ['IM-1'],
  policies: [
    policy(
      '71ef260a-8f18-47b7-abcb-62d0673d94dc',
      'Azure AI Services resources should have key access disabled (disable local authentication)',
    ),
    policy(
      '6300012e-e9a4-4649-b41f-a85f5c43be91',
      'Azure AI Search services should have local authentication methods disabled',
    ),
    policy(
      '5450f5bd-9c72-4390-a9c4-a7aba4edfdd2',
      'Cosmos DB database accounts should have local authentication methods disabled',
    ),
    policy(
      '4750c32b-89c0-46af-bfcb-2e4541a818d5',
      'Azure Cosmos DB key based metadata write access should be disabled',
    ),
  ],
  appliesTo: [AI_ACCOUNT, SEARCH_SERVICE, COSMOS_ACCOUNT],
  scope: 'linked',
  properties: [
    'properties.disableLocalAuth',
    { of: COSMOS_ACCOUNT, path: 'properties.disableKeyBasedMetadataWriteAccess' },
    { of: CONNECTION, path: 'properties.authType' },
  ],
  messages: {
    keys: {
      problem: 'The service accepts keys: {disableLocalAuth} is {actual}.',
      impact: 'A key that leaks from a notebook or a connection opens the service for anyone, and nobody sees who.',
      remedy: '{Set disableLocalAuth to true} and give callers roles on the service.',
    },
    keysInUse: {
      problem: 'The service accepts keys, and a connection of the workspace uses one: {disableLocalAuth} is {actual}.',
      impact: 'Everyone who may read the connection has a key that works from anywhere.',
      remedy:
        'First change {authType} of the connection to AAD or ManagedIdentity, then {set disableLocalAuth to true}.',
    },
    metadataWrites: {
      problem: 'A key may create and delete databases: {disableKeyBasedMetadataWriteAccess} is {actual}.',
      impact: 'Whoever gets a key can drop what the workspace keeps there.',
      remedy: '{Set disableKeyBasedMetadataWriteAccess to true}.',
    },
  },
  fixes: {
    keys: {
      set: { 'properties.disableLocalAuth': true },
      // A search service says how to answer wrong keys only as long as it takes any.
      remove: ['properties.authOptions'],
      risk: 'lock-out',
      warning: 'Whoever calls the service with a key is turned away.',
      offerIf: (service, system) => not(isCalledWithKeys(service, system)),
    },
    metadataWrites: { risk: 'lock-out', warning: 'Tools that make or change databases with a key are turned away.' },
  },
  check(service, system) {
    const areOff = service.property('properties.disableLocalAuth').isTrue();
    const isUsed = isCalledWithKeys(service, system);
    const keys = failUnless(areOff, isUsed.truth === true ? 'keysInUse' : 'keys');
    if (!service.isA(COSMOS_ACCOUNT)) return keys;
    const areKept = service.property('properties.disableKeyBasedMetadataWriteAccess').isTrue();
    return [keys, failUnless(anyOf(areKept, areOff), 'metadataWrites', { severity: 'low' })];
  },
});

/** True if a connection of a workspace signs in to it with a key. */
function isCalledWithKeys(service: ResourceView, system: System): Judgement {
  return anyOf(
    ...connectionsTo(service, system).map((one) => one.property('properties.authType').isOneOf('ApiKey', 'AccountKey')),
  );
}
