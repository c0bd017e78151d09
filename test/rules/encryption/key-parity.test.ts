import { keyParity } from '../../../src/rules/encryption/key-parity.js';
import { child, dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const OWN_KEY = "encryption: { status: 'Enabled' }";
const LOGS = 'Microsoft.OperationalInsights/workspaces@2023-09-01';
const insights = resource(
  'insights',
  'Microsoft.Insights/components@2020-02-02',
  "name: 'appi'",
  'WorkspaceResourceId: logs.id',
);
const logs = (lines: string) => resource('logs', LOGS, "name: 'log'", lines) + insights;
const cluster = (lines: string) =>
  resource('cluster', 'Microsoft.OperationalInsights/clusters@2023-09-01', "name: 'cluster'", lines);
const KEYED = cluster("keyVaultProperties: { keyVaultUri: 'https://kv.vault.azure.net/', keyName: 'log' }");
const withLogs = `applicationInsights: insights.id\n${OWN_KEY}`;
const connected = (type: string, lines: string) =>
  workspace(OWN_KEY) +
  child('connections', "category: 'AzureOpenAI'\nmetadata: { ResourceId: dep.id }") +
  dependency(type, lines, '2024-10-01');

testRule(keyParity, {
  valid: {
    'logs on a cluster with a key': workspace(withLogs) + logs('features: { clusterResourceId: cluster.id }') + KEYED,
    'logs linked to a cluster with a key':
      workspace(withLogs) +
      logs('') +
      KEYED +
      resource(
        'link',
        'Microsoft.OperationalInsights/workspaces/linkedServices@2020-08-01',
        "parent: logs\n  name: 'Cluster'",
        'writeAccessResourceId: cluster.id',
      ),
    'an account with a key': connected(
      'Microsoft.CognitiveServices/accounts',
      "encryption: { keySource: 'Microsoft.KeyVault' }",
    ),
    'a search service with a key': connected(
      'Microsoft.Search/searchServices',
      "encryptionWithCmk: { enforcement: 'Enabled' }",
    ),
    'a database with a key': connected(
      'Microsoft.DocumentDB/databaseAccounts',
      "keyVaultKeyUri: 'https://kv.vault.azure.net/keys/db'",
    ),
  },
  invalid: {
    logs: {
      files: workspace(withLogs) + logs(''),
      found: [[5, 5, 'others', 'low']],
      says: ['The workspace is encrypted with a key of yours, and not so: log.'],
    },
    'logs on a cluster without a key': {
      files: workspace(withLogs) + logs('features: { clusterResourceId: cluster.id }') + cluster(''),
      found: [[5, 5, 'others', 'low']],
    },
    'an account without': {
      files: connected('Microsoft.CognitiveServices/accounts', ''),
      found: [[4, 5, 'others']],
      says: ['not so: dep.'],
    },
    'a search service without': {
      files: connected('Microsoft.Search/searchServices', "encryptionWithCmk: { enforcement: 'Disabled' }"),
      found: [[4, 5, 'others']],
    },
  },
  unknown: {
    'an account that exists': {
      files: `${workspace(OWN_KEY)}${child('connections', 'metadata: { ResourceId: dep.id }')}resource dep 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {\n  name: 'dep'\n}\n`,
      found: [[4, 5, 'others']],
    },
    'a required parameter': {
      files: `param source string\n${connected('Microsoft.CognitiveServices/accounts', 'encryption: { keySource: source }')}`,
      found: [[5, 5, 'others']],
    },
  },
  silent: {
    'no key of its own': workspace('applicationInsights: insights.id') + logs(''),
    'nothing else': workspace(OWN_KEY),
    'a project': workspace(`hubResourceId: 'x'\n${withLogs}`) + logs(''),
  },
});
