import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../src/expand/resource.js';
import { REGISTRY_GROUP, WORKSPACE_GROUP } from '../../src/model/facts/private-link.js';
import { hasPendingEndpoint, hasPrivateEndpoint } from '../../src/model/private-endpoints.js';
import type { ResourceView } from '../../src/model/resource-view.js';
import { System } from '../../src/model/system.js';
import { privateEndpoint, registry, resource, workspace } from '../support/bicep.js';
import { expandFiles } from '../support/memory-repository.js';
import { expansionOf, resourceFrom } from '../support/resources.js';

const REGISTRY = registry('');
const POLICY = resource(
  'assignment',
  'Microsoft.Authorization/policyAssignments@2024-04-01',
  "name: 'endpoints'",
  "policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/7838fd83-5cbb-4b5d-888c-bfa240972597'",
);

function expansionOfText(text: string): Expansion {
  const [expansion] = expandFiles({ 'main.bicep': text }).expansions;
  if (expansion === undefined) throw new Error('nothing to deploy');
  return expansion;
}

function targetIn(system: System): ResourceView {
  const [target] = system.graph.own;
  if (target === undefined) throw new Error('no resource');
  return target;
}

function truthFor(text: string, groupId: string) {
  const system = new System(expansionOfText(text));
  return hasPrivateEndpoint(targetIn(system), system, groupId).truth;
}

describe('a private endpoint', () => {
  it.each([
    ['of the registry', REGISTRY + privateEndpoint('reg.id', { group: 'amlregistry' }), REGISTRY_GROUP, true],
    ['of another group', REGISTRY + privateEndpoint('reg.id', { group: 'amlworkspace' }), REGISTRY_GROUP, false],
    ['that a policy creates for workspaces', workspace('') + POLICY, WORKSPACE_GROUP, 'unknown'],
    ['that a policy creates for workspaces only', REGISTRY + POLICY, REGISTRY_GROUP, false],
  ])('%s', (_name, text, groupId, expected) => {
    expect(truthFor(text, groupId)).toBe(expected);
  });

  it('that waits for approval is pending for its group only', () => {
    const manual = { group: 'amlregistry', list: 'manualPrivateLinkServiceConnections' };
    const system = new System(expansionOfText(REGISTRY + privateEndpoint('reg.id', manual)));
    const pending = (groupId: string) => hasPendingEndpoint(targetIn(system), system, groupId).truth;
    expect([pending(REGISTRY_GROUP), pending(WORKSPACE_GROUP)]).toEqual([true, false]);
  });
});

describe('a connection that a deployed resource lists', () => {
  const PROVIDER = 'Microsoft.MachineLearningServices';
  const listed = (list: string, state: string, status: string) => ({
    properties: { [list]: [{ properties: { [state]: { status } } }] },
  });
  const own = (status: string) => listed('privateEndpointConnections', 'privateLinkServiceConnectionState', status);
  const ofRegistry = (status: string) =>
    listed('registryPrivateEndpointConnections', 'registryPrivateLinkServiceConnectionState', status);

  it.each([
    ['approved, of a workspace', 'workspaces', WORKSPACE_GROUP, own('Approved'), true],
    ['pending, of a workspace', 'workspaces', WORKSPACE_GROUP, own('Pending'), false],
    ['approved, of a registry', 'registries', REGISTRY_GROUP, ofRegistry('Approved'), true],
    ['pending, of a registry', 'registries', REGISTRY_GROUP, ofRegistry('Pending'), false],
    ['of a registry, as policies name it', 'registries', REGISTRY_GROUP, own('Approved'), true],
    ['of a workspace, asked for another group', 'workspaces', REGISTRY_GROUP, own('Approved'), false],
  ])('%s', (_name, type, groupId, body, expected) => {
    const live = resourceFrom({ type: `${PROVIDER}/${type}@2025-06-01`, name: 'x', body, form: 'live' });
    const system = new System(expansionOf([live]));
    expect(hasPrivateEndpoint(targetIn(system), system, groupId).truth).toBe(expected);
  });
});
