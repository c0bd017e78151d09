import { dependencyPrivateEndpoint } from '../../../src/rules/network/dependency-private-endpoint.js';
import { child, dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PRIVATE = "publicNetworkAccess: 'Disabled'";
const ACCOUNT = dependency('Microsoft.Storage/storageAccounts', '');
const LAKE = dependency('Microsoft.Storage/storageAccounts', 'isHnsEnabled: true');
const VAULT = dependency('Microsoft.KeyVault/vaults', '');
const ACR = dependency('Microsoft.ContainerRegistry/registries', '');
const using = (property: string, lines = PRIVATE, written = {}) => workspace(`${lines}\n${property}: dep.id`, written);
const ST = using('storageAccount');
const to = (...groups: readonly string[]) =>
  groups.map((group) => privateEndpoint('dep.id', { group, symbol: `pe${group}` })).join('');
const POLICY = resource(
  'assignment',
  'Microsoft.Authorization/policyAssignments@2024-04-01',
  "name: 'endpoints'",
  "policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/9d4fad1f-5189-4a42-b29e-cf7929c6b6df'",
);

const AI = dependency('Microsoft.CognitiveServices/accounts', "customSubDomainName: 'dep'");
const SEARCH = dependency('Microsoft.Search/searchServices', '');
const COSMOS = dependency('Microsoft.DocumentDB/databaseAccounts', '');
/** A connection of a private workspace to `dep`. */
const CONNECTED =
  workspace(PRIVATE) + child('connections', 'metadata: { ResourceId: dep.id }', { symbol: 'connection' });
const store = (type: string) =>
  child('datastores', `datastoreType: '${type}'\naccountName: 'dep'`, { symbol: type.toLowerCase() });

testRule(dependencyPrivateEndpoint, {
  valid: {
    'an AI service': AI + CONNECTED + to('account'),
    'a search service': SEARCH + CONNECTED + to('searchService'),
    'a Cosmos DB account': COSMOS + CONNECTED + to('Sql'),
    'the account of a datastore': ACCOUNT + workspace(PRIVATE) + store('AzureBlob') + to('blob'),
    'the account of a share': ACCOUNT + workspace(PRIVATE) + store('AzureFile') + to('file'),
    'the account of a datastore that is a data lake':
      ACCOUNT + workspace(PRIVATE) + store('AzureDataLakeGen2') + to('blob', 'dfs'),
    'storage with both endpoints': ACCOUNT + ST + to('blob', 'file'),
    'a vault': VAULT + using('keyVault') + to('Vault'),
    'a registry': ACR + using('containerRegistry') + to('registry'),
    'storage of a workspace with batch endpoints':
      ACCOUNT + ST + child('batchEndpoints', '') + to('blob', 'file', 'queue', 'table'),
    'a data lake': LAKE + ST + to('blob', 'file', 'dfs'),
  },
  invalid: {
    'no endpoint': {
      files: ACCOUNT + ST,
      found: [
        [1, 1, 'missing'],
        [1, 1, 'missing'],
      ],
    },
    'blob alone': { files: ACCOUNT + ST + to('blob'), found: [[1, 1, 'missing']] },
    'no queue for batch endpoints': {
      files: ACCOUNT + ST + child('batchEndpoints', '') + to('blob', 'file', 'table'),
      found: [[1, 1, 'missing']],
    },
    'a data lake without dfs': { files: LAKE + ST + to('blob', 'file'), found: [[1, 1, 'missing']] },
    'a vault whose endpoint leads elsewhere': {
      files: VAULT + using('keyVault') + privateEndpoint('ws.id'),
      found: [[1, 1, 'missing']],
    },
    'a connection that waits for approval': {
      files:
        VAULT +
        using('keyVault') +
        privateEndpoint('dep.id', { group: 'vault', list: 'manualPrivateLinkServiceConnections' }),
      found: [[1, 1, 'missing']],
    },
    'a closed registry of a public workspace': {
      files: dependency('Microsoft.ContainerRegistry/registries', PRIVATE) + using('containerRegistry', ''),
      found: [[1, 1, 'closed', 'medium']],
      says: ['It is closed to public networks'],
    },
    'an AI service without one': {
      files: AI + CONNECTED,
      found: [[1, 1, 'missing']],
      says: ["No private endpoint of group 'account'"],
    },
    'a search service without one': { files: SEARCH + CONNECTED, found: [[1, 1, 'missing']] },
    'a Cosmos DB account with one of another group': {
      files: COSMOS + CONNECTED + to('MongoDB'),
      found: [[1, 1, 'missing']],
    },
    'a data lake that only a datastore makes one': {
      files: ACCOUNT + ST + store('AzureDataLakeGen2') + to('blob', 'file'),
      found: [[1, 1, 'missing']],
      says: ["group 'dfs'"],
    },
    'the account of a datastore without one': {
      files: ACCOUNT + workspace(PRIVATE) + store('AzureBlob'),
      found: [[1, 1, 'missing']],
    },
    'an account that a connection leads to': { files: ACCOUNT + CONNECTED, found: [[1, 1, 'missing']] },
    'a workspace with a managed network': {
      files: VAULT + using('keyVault', `${PRIVATE}\nmanagedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }`),
      found: [[1, 1, 'missingForUsers', 'medium']],
    },
  },
  unknown: {
    'an unread module': {
      files: `${VAULT}${using('keyVault')}module net 'br/public:net:1.0' = { name: 'net' }\n`,
      found: [[1, 1, 'missing']],
      says: ['may declare its private endpoint'],
    },
    'an endpoint that may not be deployed': {
      files: `param on bool\n${VAULT}${using('keyVault')}${privateEndpoint('dep.id', { group: 'vault', condition: 'on' })}`,
      found: [[2, 1, 'missing']],
    },
    'a policy that would create it': { files: VAULT + using('keyVault') + POLICY, found: [[1, 1, 'missing']] },
    'a workspace of which nobody knows whether it is private': {
      files: `param access string\n${VAULT}${using('keyVault', 'publicNetworkAccess: access')}`,
      found: [[2, 1, 'missing']],
    },
    'a data lake that a parameter makes one': {
      files: `param lake bool\n${dependency('Microsoft.Storage/storageAccounts', 'isHnsEnabled: lake')}${ST}${to('blob', 'file')}`,
      found: [[2, 1, 'missing']],
    },
    'a batch endpoint that may not be deployed': {
      files: `param on bool\n${ACCOUNT}${ST}${child('batchEndpoints', '', { condition: 'on' })}${to('blob', 'file')}`,
      found: [
        [2, 1, 'missing'],
        [2, 1, 'missing'],
      ],
    },
  },
  silent: {
    'an AI service of a public workspace': AI + CONNECTED.replace(PRIVATE, ''),
    'an AI service that nothing leads to': AI + workspace(PRIVATE),
    'a Cosmos DB account of another interface':
      COSMOS.replace('  properties: {', "  kind: 'MongoDB'\n  properties: {") + CONNECTED,
    'a public workspace with an open vault': VAULT + using('keyVault', ''),
    'a vault that nothing uses': VAULT + workspace(PRIVATE),
  },
});
