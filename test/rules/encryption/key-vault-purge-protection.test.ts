import { dependencyMinimumTls } from '../../../src/rules/encryption/dependency-minimum-tls.js';
import { keyVaultPurgeProtection } from '../../../src/rules/encryption/key-vault-purge-protection.js';
import { storageSecureTransfer } from '../../../src/rules/encryption/storage-secure-transfer.js';
import { workspaceCustomerManagedKey } from '../../../src/rules/encryption/workspace-customer-managed-key.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KV = 'Microsoft.KeyVault/vaults';
const ST = 'Microsoft.Storage/storageAccounts';
const COSMOS = 'Microsoft.DocumentDB/databaseAccounts';
const vault = (lines: string, api?: string) => dependency(KV, lines, api) + workspace('keyVault: dep.id');
const keyVault = (lines: string) =>
  dependency(KV, lines) + workspace('encryption: { keyVaultProperties: { keyVaultArmId: dep.id } }');
const storage = (lines: string, api?: string) => dependency(ST, lines, api) + workspace('storageAccount: dep.id');
const cosmos = (lines: string) => dependency(COSMOS, lines) + workspace('encryption: { cosmosDbResourceId: dep.id }');

testRule(workspaceCustomerManagedKey, {
  valid: { enabled: workspace("encryption: { status: 'enabled' }") },
  invalid: {
    absent: { files: workspace(''), found: [[1, 1, 'platformKey']], says: ["is not set, which means 'Disabled'"] },
    disabled: { files: workspace("encryption: { status: 'Disabled' }"), found: [[4, 19, 'platformKey']] },
    'with batch endpoints': {
      files: workspace('') + child('batchEndpoints', "authMode: 'AADToken'"),
      found: [[1, 1, 'platformKeyWithBatch']],
      says: ['Batch deployments'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param cmk string\n${workspace('encryption: { status: cmk }')}`,
      found: [[5, 19, 'platformKey']],
    },
    'one case of two': {
      files: `param cmk bool\n${workspace("encryption: cmk ? { status: 'Enabled' } : null")}`,
      found: [[5, 5, 'platformKey']],
      says: ["It fails if 'cmk' is false."],
    },
  },
  silent: { 'a project': workspace('', { top: "kind: 'Project'" }) },
});

testRule(keyVaultPurgeProtection, {
  valid: {
    protected: vault('enablePurgeProtection: true'),
    'protected, as text': vault("enablePurgeProtection: 'true'\nenableSoftDelete: true"),
  },
  invalid: {
    absent: {
      files: vault(''),
      found: [[1, 1, 'secrets']],
      says: ['properties.enablePurgeProtection is not set, which means false'],
    },
    'written false': { files: vault('enablePurgeProtection: false'), found: [[4, 5, 'secrets']] },
    'without soft delete': {
      files: vault('enablePurgeProtection: true\nenableSoftDelete: false'),
      found: [[5, 5, 'secrets']],
    },
    'an old version without soft delete': {
      files: vault('enablePurgeProtection: true', '2018-02-14'),
      found: [[1, 1, 'secrets']],
      says: ['properties.enableSoftDelete is not set, which means false'],
    },
    'the vault of the encryption key': { files: keyVault(''), found: [[1, 1, 'encryptionKey', 'critical']] },
  },
  unknown: {
    'a required parameter': {
      files: `param purge bool\n${vault('enablePurgeProtection: purge')}`,
      found: [[5, 5, 'secrets']],
    },
    'only if it is no recovery': {
      files: `param mode string\n${vault('createMode: mode')}`,
      found: [[2, 1, 'secrets']],
    },
  },
  silent: {
    'a vault that is recovered': vault("createMode: 'recover'"),
    'a vault that no workspace names': dependency(KV, ''),
  },
});

testRule(storageSecureTransfer, {
  valid: {
    'absent since 2019-04-01': storage(''),
    'written true': storage('supportsHttpsTrafficOnly: true', '2018-07-01'),
  },
  invalid: {
    'written false': { files: storage('supportsHttpsTrafficOnly: false'), found: [[4, 5, 'plain']] },
    'absent before': {
      files: storage('', '2018-07-01'),
      found: [[1, 1, 'plain']],
      says: ['not set, which means false'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param https bool\n${storage('supportsHttpsTrafficOnly: https')}`,
      found: [[5, 5, 'plain']],
    },
  },
  silent: {
    'NFS 3.0': storage('supportsHttpsTrafficOnly: false\nisNfsV3Enabled: true'),
    'an account that no workspace names': dependency(ST, 'supportsHttpsTrafficOnly: false'),
  },
});

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
      found: [[4, 5, 'old']],
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
