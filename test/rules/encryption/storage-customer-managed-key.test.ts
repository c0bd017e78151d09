import { storageCustomerManagedKey } from '../../../src/rules/encryption/storage-customer-managed-key.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KEY = "keyvaultproperties: { keyname: 'st', keyvaulturi: 'https://kv.vault.azure.net/' }";
const SERVICES = "services: { queue: { keyType: 'Account' }, table: { keyType: 'Account' } }";
const storage = (lines: string, own = false) =>
  dependency('Microsoft.Storage/storageAccounts', lines) +
  workspace(`storageAccount: dep.id\n${own ? "encryption: { status: 'Enabled' }" : ''}`);
const encrypted = (more: string) => storage(`encryption: { keySource: 'Microsoft.Keyvault', ${KEY}, ${more} }`, true);

testRule(storageCustomerManagedKey, {
  valid: {
    'a key for all services': encrypted(SERVICES),
    'a key for all services, in other case': storage(
      `encryption: { keySource: 'microsoft.keyVault', ${KEY}, ${SERVICES} }`,
    ),
  },
  invalid: {
    'beside a workspace with a key': { files: storage('', true), found: [[1, 1, 'beside']] },
    'a source without a key': {
      files: storage("encryption: { keySource: 'Microsoft.Keyvault' }", true),
      found: [[1, 1, 'beside']],
    },
    'no key anywhere': {
      files: storage("encryption: { keySource: 'Microsoft.Storage' }"),
      found: [[4, 19, 'platformKey', 'info']],
    },
    'queues without it': {
      files: encrypted("services: { queue: { keyType: 'Service' }, table: { keyType: 'Account' } }"),
      found: [[4, 156, 'services', 'low']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param source string\n${storage(`encryption: { keySource: source, ${KEY}, ${SERVICES} }`, true)}`,
      found: [[5, 19, 'beside']],
    },
  },
  silent: {
    'the account of a datastore': `${dependency('Microsoft.Storage/storageAccounts', '')}${workspace('')}${child('datastores', "accountName: 'dep'")}`,
  },
});
