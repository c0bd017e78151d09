import { describe, expect, it } from 'vitest';
import { child, compute, dependency, privateEndpoint, registry, resource, workspace } from '../../support/bicep.js';
import { edgeLines, nodeLines, pictureIn, picturesIn } from '../../support/pictures.js';

const CLOSED = "publicNetworkAccess: 'Disabled'";
const STORAGE = dependency('Microsoft.Storage/storageAccounts', CLOSED);
const LOGS = resource('logs', 'Microsoft.OperationalInsights/workspaces@2023-09-01', "name: 'logs'", '');

describe('what a workspace uses', () => {
  it.each([
    [
      'a declared account',
      STORAGE + workspace(`storageAccount: dep.id\n${CLOSED}`),
      ['dep (Storage account)'],
      ['mlw -> dep'],
    ],
    [
      'an account that is only referenced',
      "resource dep 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {\n  name: 'dep'\n}\n" +
        workspace(`storageAccount: dep.id\n${CLOSED}`),
      ['dep (Storage account): unknown; it is declared elsewhere'],
      ['mlw -> dep'],
    ],
    [
      'an account that is only named',
      workspace(`keyVault: resourceId('Microsoft.KeyVault/vaults', 'kv')\n${CLOSED}`),
      ['kv (Key vault): unknown; it is declared elsewhere'],
      ['mlw -> kv'],
    ],
    [
      'an account that nobody knows',
      `param id string\n${workspace(`storageAccount: id\n${CLOSED}`)}`,
      ["not known (Storage account): unknown; parameter 'id' has no default and no parameter file sets it"],
      ['mlw -> not known'],
    ],
    [
      'an account in some cases',
      `param own bool\n${STORAGE}${workspace(`containerRegistry: null\nstorageAccount: own ? dep.id : null\n${CLOSED}`)}`,
      ['dep (Storage account)'],
      ["mlw ?> dep: only if 'own' is true"],
    ],
    [
      'an account that may not be deployed',
      `param own bool\n${dependency('Microsoft.Storage/storageAccounts', CLOSED).replace('= {', '= if (own) {')}${workspace(`storageAccount: dep.id\n${CLOSED}`)}`,
      [
        "dep (Storage account): unknown; it may not be deployed: parameter 'own' has no default and no parameter file sets it",
      ],
      ['mlw -> dep'],
    ],
    [
      'the vault of its encryption key',
      dependency('Microsoft.KeyVault/vaults', CLOSED) +
        workspace(`${CLOSED}\nencryption: { keyVaultProperties: { keyVaultArmId: dep.id } }`),
      ['dep (Key vault)'],
      ['mlw -> dep: encryption key'],
    ],
  ])('is %s', (_, text, nodes, edges) => {
    const picture = pictureIn(text);
    expect(nodeLines(picture)).toEqual(['mlw (Workspace) in mlw', ...nodes]);
    expect(edgeLines(picture)).toEqual(edges);
  });

  it('is its telemetry and where the logs go', () => {
    const insights = resource(
      'ai',
      'Microsoft.Insights/components@2020-02-02',
      "name: 'ai'",
      'WorkspaceResourceId: logs.id',
    );
    const setting = resource(
      'setting',
      'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
      "name: 'all'\n  scope: ws",
      "workspaceId: logs.id\nlogs: [ { categoryGroup: 'allLogs', enabled: true } ]",
    );
    const picture = pictureIn(LOGS + insights + setting + workspace(`applicationInsights: ai.id\n${CLOSED}`));
    expect(edgeLines(picture)).toEqual(['mlw -> ai', 'ai -> logs', 'mlw -> logs: logs']);
  });

  it('is what its datastores and connections lead to', () => {
    const search = resource('search', 'Microsoft.Search/searchServices@2023-11-01', "name: 'srch'", CLOSED);
    const picture = pictureIn(
      STORAGE +
        search +
        workspace(CLOSED) +
        child('datastores', "datastoreType: 'AzureBlob'\naccountName: 'dep'", { symbol: 'blob' }) +
        child('connections', "category: 'CognitiveSearch'\nmetadata: { ResourceId: search.id }", { symbol: 'find' }),
    );
    expect(edgeLines(picture)).toEqual(['blob -> dep', 'find -> srch']);
    expect(nodeLines(picture)).toContain('srch (AI Search)');
  });
});

const NETWORK = resource(
  'net',
  'Microsoft.Network/virtualNetworks@2023-11-01',
  "name: 'vnet'",
  "subnets: [ { name: 'training' }, { name: 'endpoints' } ]",
);

describe('what surrounds a workspace', () => {
  it('is its subnets with private endpoints and computes', () => {
    const picture = pictureIn(
      NETWORK +
        workspace(CLOSED) +
        privateEndpoint('ws.id', { subnet: 'net.id' }) +
        compute('AmlCompute', "enableNodePublicIp: false\nsubnet: { id: '${net.id}/subnets/training' }"),
    );
    expect(nodeLines(picture)).toEqual([
      'mlw (Workspace) in mlw',
      'child (Compute cluster) in vnet/training',
      'pe (Private endpoint) in vnet/endpoints: amlworkspace',
    ]);
    expect(edgeLines(picture)).toEqual(['child -> mlw', 'pe -> mlw']);
    expect(picture.groups.map(({ kind, what, name }) => `${kind} ${what} ${name}`)).toEqual([
      'workspace Workspace mlw',
      'network Subnet vnet/training',
      'network Subnet vnet/endpoints',
    ]);
  });

  it.each([
    [
      'waits for approval',
      privateEndpoint('ws.id', { list: 'manualPrivateLinkServiceConnections' }),
      'pe (Private endpoint): amlworkspace; waits for approval',
      'pe -> mlw',
    ],
    [
      'may lead elsewhere',
      `param id string\n${privateEndpoint('id')}`,
      'pe (Private endpoint): amlworkspace',
      "pe ?> mlw: parameter 'id' has no default and no parameter file sets it",
    ],
    [
      'leads to an unknown thing of another kind',
      `param id string\n${privateEndpoint('id', { group: 'blob' })}`,
      undefined,
      undefined,
    ],
    ['leads elsewhere', STORAGE + privateEndpoint('dep.id', { group: 'blob' }), undefined, undefined],
  ])('is an endpoint that %s', (_, text, node, edge) => {
    const picture = pictureIn(text + workspace(CLOSED));
    expect(nodeLines(picture).slice(1)).toEqual(node === undefined ? [] : [node]);
    expect(edgeLines(picture)).toEqual(edge === undefined ? [] : [edge]);
  });

  const zone = (symbol: string, name: string) =>
    `resource ${symbol} 'Microsoft.Network/privateDnsZones@2020-06-01' = {\n  name: '${name}'\n  location: 'global'\n}\n`;
  const zoneGroup = (ids: readonly string[]) =>
    resource(
      'group',
      'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
      "parent: pe\n  name: 'default'",
      `privateDnsZoneConfigs: [\n${ids.map((id, at) => `  { name: 'z${at}', properties: { privateDnsZoneId: ${id} } }`).join('\n')}\n]`,
    );

  it('is the private DNS that leads names to it', () => {
    const link = resource(
      'link',
      'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01',
      "parent: api\n  name: 'link'",
      'virtualNetwork: { id: net.id }',
    );
    const picture = pictureIn(
      NETWORK +
        workspace(CLOSED) +
        privateEndpoint('ws.id', { subnet: 'net.id' }) +
        zone('api', 'privatelink.api.azureml.ms') +
        zone('notebooks', 'privatelink.notebooks.azure.net') +
        link +
        zoneGroup(['api.id', 'notebooks.id', "resourceId('Microsoft.Network/privateDnsZones', 'elsewhere.example')"]),
    );
    expect(nodeLines(picture).slice(2)).toEqual([
      'privatelink.api.azureml.ms (Private DNS zone)',
      'privatelink.notebooks.azure.net (Private DNS zone): not linked to the network',
      'elsewhere.example (Private DNS zone): unknown; it is declared elsewhere',
    ]);
    expect(edgeLines(picture)).toEqual([
      'privatelink.api.azureml.ms -> pe',
      'privatelink.notebooks.azure.net -> pe',
      'elsewhere.example -> pe',
      'pe -> mlw',
    ]);
  });
});

describe('who may do something', () => {
  const identity = resource('uai', 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31', "name: 'id'", '');
  const assignment = (symbol: string, scope: string, role: string, principal: string) =>
    `resource ${symbol} 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('${symbol}')\n  scope: ${scope}\n  properties: {\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')\n    principalId: ${principal}\n  }\n}\n`;

  it('is an identity that a workspace has, with its roles', () => {
    const picture = pictureIn(
      identity +
        STORAGE +
        workspace(`storageAccount: dep.id\n${CLOSED}`, {
          top: "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: { '${uai.id}': {} }\n}",
        }) +
        assignment('read', 'dep', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', 'uai.properties.principalId'),
    );
    expect(nodeLines(picture)).toContain('id (User-assigned identity): Storage Blob Data Reader');
    expect(edgeLines(picture)).toEqual(['mlw -> dep', 'id -> mlw', 'id -> dep: Storage Blob Data Reader']);
  });

  it.each([
    ['the workspace itself', 'ws.identity.principalId', 'mlw -> dep: Storage Blob Data Reader', undefined],
    [
      'a principal by a parameter',
      'who',
      "parameters('who') -> dep: Storage Blob Data Reader",
      "parameters('who') (Principal): Storage Blob Data Reader",
    ],
    [
      'a principal by its ID',
      "'11111111-2222-3333-4444-555555555555'",
      '11111111-2222-3333-4444-555555555555 -> dep: Storage Blob Data Reader',
      '11111111-2222-3333-4444-555555555555 (Principal): Storage Blob Data Reader',
    ],
  ])('is %s', (_, principal, edge, node) => {
    const text =
      `param who string\n${STORAGE}` +
      workspace(`storageAccount: dep.id\n${CLOSED}`, { top: "identity: { type: 'SystemAssigned' }" }) +
      assignment('read', 'dep', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', principal);
    const picture = pictureIn(text);
    expect(edgeLines(picture)).toContain(edge);
    if (node !== undefined) expect(nodeLines(picture)).toContain(node);
  });

  it('is nobody with a role on what is not drawn', () => {
    const other = resource('other', 'Microsoft.Storage/storageAccounts@2023-05-01', "name: 'other'", '');
    const picture = pictureIn(
      other + workspace(CLOSED) + assignment('read', 'other', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', "'x'"),
    );
    expect(nodeLines(picture)).toEqual(['mlw (Workspace) in mlw']);
  });
});

describe('a system', () => {
  it('is a hub with its projects', () => {
    const hub = resource(
      'hub',
      'Microsoft.MachineLearningServices/workspaces@2024-10-01',
      "name: 'hub'\n  kind: 'Hub'",
      CLOSED,
    );
    const project = (name: string) =>
      resource(
        name,
        'Microsoft.MachineLearningServices/workspaces@2024-10-01',
        `name: '${name}'\n  kind: 'Project'`,
        'hubResourceId: hub.id',
      );
    const pictures = picturesIn(hub + project('one') + project('two') + workspace(CLOSED));
    expect(pictures.map(({ what, title }) => `${what} ${title}`)).toEqual(['Hub hub', 'Workspace mlw']);
    expect(edgeLines(pictures[0] ?? fail())).toEqual(['one -> hub: hub', 'two -> hub: hub']);
  });

  it('is a registry', () => {
    const picture = pictureIn(registry(CLOSED) + privateEndpoint('reg.id', { group: 'amlregistry' }));
    expect(edgeLines(picture)).toEqual(['pe -> reg']);
  });

  it('is nothing where there is no Azure Machine Learning', () => {
    expect(picturesIn(STORAGE)).toEqual([]);
  });

  it('is the same for parameter files that only differ in names', () => {
    const files = {
      'main.bicep': `param name string\nparam access string\n${workspace('publicNetworkAccess: access').replace("'mlw'", 'name')}`,
      'dev.bicepparam': "using 'main.bicep'\nparam name = 'mlw-dev'\nparam access = 'Disabled'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam name = 'mlw-prod'\nparam access = 'Disabled'\n",
      'open.bicepparam': "using 'main.bicep'\nparam name = 'mlw-open'\nparam access = 'Enabled'\n",
    };
    expect(picturesIn(files).map(({ title, environments }) => [title, ...environments])).toEqual([
      ['mlw-dev', 'dev.bicepparam', 'prod.bicepparam'],
      ['mlw-open', 'open.bicepparam'],
    ]);
  });

  it('is never another one of the same file, however alike they are', () => {
    const other = workspace(CLOSED).replace('resource ws', 'resource other').replace("'mlw'", "'mlw-other'");
    expect(picturesIn(workspace(CLOSED) + other).map(({ title }) => title)).toEqual(['mlw', 'mlw-other']);
  });

  it('shows modules that could not be read, and says that something may be missing', () => {
    const module = "module more 'br/public:storage:1.0.0' = {\n  name: 'more'\n  params: { workspace: ws.id }\n}\n";
    const picture = pictureIn(workspace(CLOSED) + module);
    expect(nodeLines(picture)).toContain(
      'br/public:storage:1.0.0 (Module that was not read): unknown; what it deploys is not known',
    );
    expect(edgeLines(picture)).toEqual(['mlw ?> br/public:storage:1.0.0']);
    expect(pictureIn(`${workspace(CLOSED)}resource broken 'x' = {`).notes).toEqual([
      'A part of this deployment could not be read, and may be missing here.',
    ]);
  });

  it('is an unread module that declares a workspace, with what it is given', () => {
    const module =
      "module ml 'br/public:avm/res/machine-learning-services/workspace:0.10.0' = {\n  name: 'ml'\n  params: { associatedStorageAccountResourceId: dep.id }\n}\n";
    const picture = pictureIn(STORAGE + module);
    expect(picture.title).toBe('ml');
    expect(edgeLines(picture)).toEqual(['br/public:avm/res/machine-learning-services/workspace:0.10.0 -> dep']);
  });

  it('spans the entry points of a repository', () => {
    const existing =
      "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n}\n";
    const picture = pictureIn({
      'ws.bicep': workspace(CLOSED),
      'compute.bicep': existing + compute('AmlCompute', 'enableNodePublicIp: false'),
    });
    expect(picture.entryPoint).toBe('ws.bicep');
    expect(nodeLines(picture)).toContain('child (Compute cluster) in mlw');
  });
});

function fail(): never {
  throw new Error('there is no picture');
}
