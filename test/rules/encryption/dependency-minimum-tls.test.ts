import { dependencyMinimumTls } from '../../../src/rules/encryption/dependency-minimum-tls.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const COSMOS = 'Microsoft.DocumentDB/databaseAccounts';
const storage = (lines: string, api?: string) => dependency(ST, lines, api) + workspace('storageAccount: dep.id');
const cosmos = (lines: string) => dependency(COSMOS, lines) + workspace('encryption: { cosmosDbResourceId: dep.id }');

testRule(dependencyMinimumTls, {
  valid: {
    'TLS 1.2 on storage': storage("minimumTlsVersion: 'TLS1_2'"),
    'Cosmos DB leaves it to the service': cosmos('').replace('2024-10-01', '2025-12-01'),
    'TLS 1.2 on Cosmos DB': cosmos("minimalTlsVersion: 'Tls12'").replace('2024-10-01', '2025-12-01'),
  },
  invalid: {
    'TLS 1.0': { files: storage("minimumTlsVersion: 'TLS1_0'"), found: [[4, 5, 'old']] },
    'TLS 1.1': { files: storage("minimumTlsVersion: 'TLS1_1'"), found: [[4, 5, 'old']] },
    absent: { files: storage(''), found: [[1, 1, 'unset', 'low']], says: ["not set, which means 'TLS1_0'"] },
    'TLS 1.3, which the service does not take': {
      files: storage("minimumTlsVersion: 'TLS1_3'"),
      found: [[4, 5, 'notAccepted', 'low']],
    },
    'TLS 1.1 on Cosmos DB': {
      files: cosmos("minimalTlsVersion: 'Tls11'").replace('2024-10-01', '2025-12-01'),
      found: [[4, 5, 'oldOfCosmos']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param tls string\n${storage('minimumTlsVersion: tls')}`,
      found: [[5, 5, 'old']],
    },
  },
  silent: { 'an account that no workspace names': dependency(ST, '') },
});
