import { describe, expect, it } from 'vitest';
import { associationOf } from '../../src/model/associations.js';
import { dependencyOf, workspacesEncryptedBy } from '../../src/model/dependencies.js';
import { hasSystemIdentity, isPrincipalOf, roleAssignments, userIdentitiesOf } from '../../src/model/identities.js';
import type { ResourceView } from '../../src/model/resource-view.js';
import { System } from '../../src/model/system.js';
import { hasManagedNetwork, isPrivate, workspaceOf } from '../../src/model/workspaces.js';
import { child, compute, privateEndpoint, resource, workspace } from '../support/bicep.js';
import { expandFiles } from '../support/memory-repository.js';

function systemOf(text: string, files: Readonly<Record<string, string>> = {}): System {
  const { expansions } = expandFiles({ 'main.bicep': text, ...files });
  const main = expansions.find((one) => one.entryPoint === 'main.bicep');
  if (main === undefined) throw new Error('no main.bicep');
  return new System(main);
}

function at(system: System, symbol: string): ResourceView {
  const found = system.graph.at(`main.bicep:${symbol}`);
  if (found === undefined) throw new Error(`no '${symbol}'`);
  return found;
}

const ST = (symbol: string) =>
  resource(symbol, 'Microsoft.Storage/storageAccounts@2023-05-01', `name: '${symbol}'`, '');
const KV = (symbol: string) => resource(symbol, 'Microsoft.KeyVault/vaults@2023-07-01', `name: '${symbol}'`, '');
const AI =
  "resource ai 'Microsoft.Insights/components@2020-02-02' = {\n  name: 'ai'\n  properties: { WorkspaceResourceId: la.id }\n}\n";
const LA = resource('la', 'Microsoft.OperationalInsights/workspaces@2023-09-01', "name: 'la'", '');

describe('what a workspace depends on', () => {
  it('is found by kind', () => {
    const system = systemOf(ST('st') + workspace('storageAccount: st.id\nkeyVault: null'));
    const ws = at(system, 'ws');
    expect(dependencyOf(ws, 'storage', system)).toMatchObject([{ state: 'declared', target: at(system, 'st') }]);
    expect(dependencyOf(ws, 'keyVault', system)).toMatchObject([{ state: 'none' }]);
    expect(dependencyOf(ws, 'containerRegistry', system)).toMatchObject([{ state: 'none' }]);
  });

  it.each([
    ['its storage', ST('x') + workspace('storageAccount: x.id'), 'dependency'],
    [
      'the logs behind its telemetry',
      LA.replace('la ', 'x ').replace("'la'", "'x'") +
        AI.replace('la.id', 'x.id') +
        workspace('applicationInsights: ai.id'),
      'dependency',
    ],
    [
      'further accounts of a hub',
      ST('x') + workspace('workspaceHubConfig: { additionalWorkspaceStorageAccounts: [ x.id ] }'),
      'dependency',
    ],
    [
      'the vault of its key',
      KV('x') + workspace('encryption: { keyVaultProperties: { keyVaultArmId: x.id } }'),
      'reference',
    ],
    [
      'what an outbound rule leads to',
      ST('x') +
        workspace(
          "managedNetwork: { outboundRules: { one: { type: 'PrivateEndpoint', destination: { serviceResourceId: x.id } } } }",
        ),
      'reference',
    ],
    [
      'what an outbound rule of its own leads to',
      ST('x') +
        workspace('') +
        child('outboundRules', "type: 'PrivateEndpoint'\ndestination: { serviceResourceId: x.id }"),
      'reference',
    ],
    [
      'the cluster that is attached',
      resource('x', 'Microsoft.ContainerService/managedClusters@2024-02-01', "name: 'x'", '') +
        workspace('') +
        compute('Kubernetes', '').replace(
          "computeType: 'Kubernetes'",
          "computeType: 'Kubernetes'\n    resourceId: x.id",
        ),
      'reference',
    ],
    ['the account of a datastore', ST('x') + workspace('') + child('datastores', 'accountName: x.name'), 'reference'],
    [
      'the target of a connection',
      KV('x') + workspace('') + child('connections', 'metadata: { ResourceId: x.id }'),
      'reference',
    ],
    [
      'what a workspace module is given',
      `${ST('x')}module ws 'br/public:avm/res/machine-learning-services/workspace:0.10.0' = {\n  name: 'ws'\n  params: { associatedStorageAccountResourceId: x.id }\n}\n`,
      'dependency',
    ],
    ['nothing of it', ST('x') + workspace(''), undefined],
    [
      'only the same name as something else',
      KV('x') + workspace("storageAccount: resourceId('Microsoft.Storage/storageAccounts', 'x')"),
      undefined,
    ],
  ])('%s', (_name, text, expected) => {
    const system = systemOf(text);
    expect(associationOf(at(system, 'x'), system)).toBe(expected);
  });

  it('knows whose key a vault holds', () => {
    const system = systemOf(
      KV('kv') + KV('other') + workspace('encryption: { keyVaultProperties: { keyVaultArmId: kv.id } }'),
    );
    expect(workspacesEncryptedBy(at(system, 'kv'), system)).toHaveLength(1);
    expect(workspacesEncryptedBy(at(system, 'other'), system)).toHaveLength(0);
  });
});

describe('the workspace of something', () => {
  it.each([
    ['by symbol', workspace('') + child('datastores', ''), 'declared'],
    [
      'by name',
      workspace('') + child('datastores', '').replace('parent: ws\n', '').replace("'child'", "'mlw/child'"),
      'declared',
    ],
    ['not declared', child('datastores', '').replace('parent: ws\n', '').replace("'child'", "'mlw/child'"), 'named'],
  ])('%s', (_name, text, expected) => {
    const system = systemOf(text);
    expect(workspaceOf(at(system, 'child'), system).state).toBe(expected);
  });

  it('is found through its endpoint', () => {
    const endpoint = child('onlineEndpoints', '', { symbol: 'ep' });
    const deployment =
      "resource dep 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2024-10-01' = {\n  parent: ep\n  name: 'blue'\n}\n";
    const system = systemOf(workspace('') + endpoint + deployment);
    expect(workspaceOf(at(system, 'dep'), system)).toMatchObject({ state: 'declared', target: at(system, 'ws') });
  });
});

describe('a private workspace', () => {
  const OLD = { api: '2021-04-01' };

  it.each([
    ['says so', workspace("publicNetworkAccess: 'Disabled'"), true],
    ['does not say so', workspace('') + privateEndpoint('ws.id'), false],
    ['of an old version has an endpoint', workspace('', OLD) + privateEndpoint('ws.id'), true],
    ['of an old version has none', workspace('', OLD), false],
    [
      'of an old version is reopened',
      workspace('allowPublicAccessWhenBehindVnet: true', OLD) + privateEndpoint('ws.id'),
      false,
    ],
    ['of an old version says it in vain', workspace("publicNetworkAccess: 'Disabled'", OLD), false],
  ])('%s', (_name, text, expected) => {
    const system = systemOf(text);
    expect(isPrivate(at(system, 'ws'), system).truth).toBe(expected);
  });
});

describe('the managed network', () => {
  const ISOLATED = "managedNetwork: { isolationMode: 'AllowInternetOutbound' }";

  it.each([
    ['of a workspace', workspace(ISOLATED), true],
    ['none', workspace(''), false],
    [
      'of the hub',
      workspace(ISOLATED).replace('ws ', 'hub ').replace("'mlw'", "'hub'") +
        workspace('hubResourceId: hub.id', { top: "kind: 'Project'" }),
      true,
    ],
    [
      'of a hub elsewhere',
      workspace(
        "hubResourceId: '/subscriptions/s/resourceGroups/r/providers/Microsoft.MachineLearningServices/workspaces/hub'",
      ),
      'unknown',
    ],
    [
      'of its own does not help a project',
      workspace(`${ISOLATED}\nhubResourceId: '/x'`, { top: "kind: 'Project'" }),
      'unknown',
    ],
  ])('%s', (_name, text, expected) => {
    const system = systemOf(text);
    expect(hasManagedNetwork(at(system, 'ws'), system).truth).toBe(expected);
  });
});

describe('identities', () => {
  const ROLE = (principal: string) =>
    resource(
      'role',
      'Microsoft.Authorization/roleAssignments@2022-04-01',
      "name: 'r'",
      `principalId: ${principal}\nroleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'B24988AC-6180-42a0-ab88-20f7382dd24c')`,
    );

  it('are told by type, however it is spelled', () => {
    const system = systemOf(workspace('', { top: "identity: { type: 'UserAssigned, systemassigned' }" }));
    expect(hasSystemIdentity(at(system, 'ws')).truth).toBe(true);
  });

  it('hold roles', () => {
    const system = systemOf(
      workspace('', { top: "identity: { type: 'SystemAssigned' }" }) + ROLE('ws.identity.principalId'),
    );
    const [role] = roleAssignments(system);
    expect(role?.roleId).toBe('b24988ac-6180-42a0-ab88-20f7382dd24c');
    expect(role && isPrincipalOf(role.principal, at(system, 'ws'), system).truth).toBe(true);
  });

  it('of the user are named by their IDs', () => {
    const id = '/subscriptions/s/resourceGroups/r/providers/Microsoft.ManagedIdentity/userAssignedIdentities/uai';
    const system = systemOf(
      workspace('', { top: `identity: { type: 'UserAssigned', userAssignedIdentities: { '${id}': {} } }` }),
    );
    expect(userIdentitiesOf(at(system, 'ws'), system)).toMatchObject([{ state: 'named' }]);
  });

  it('are found by symbol, as Bicep writes the keys', () => {
    const identity = resource('uai', 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31', "name: 'id'", '');
    const top = "identity: { type: 'UserAssigned', userAssignedIdentities: { '${uai.id}': {} } }";
    const system = systemOf(identity + workspace('', { top }));
    expect(userIdentitiesOf(at(system, 'ws'), system)).toMatchObject([
      { state: 'declared', target: at(system, 'uai') },
    ]);
  });
});
