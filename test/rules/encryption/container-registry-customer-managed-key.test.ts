import { containerRegistryCustomerManagedKey } from '../../../src/rules/encryption/container-registry-customer-managed-key.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const registry = (lines: string, own = false) =>
  dependency('Microsoft.ContainerRegistry/registries', lines) +
  workspace(`containerRegistry: dep.id\n${own ? "encryption: { status: 'Enabled' }" : ''}`);
const key = (status: string) =>
  `encryption: { status: ${status}, keyVaultProperties: { keyIdentifier: 'https://kv.vault.azure.net/keys/cr' } }`;

testRule(containerRegistryCustomerManagedKey, {
  valid: { 'a key': registry(key("'Enabled'"), true) },
  invalid: {
    'beside a workspace with a key': { files: registry('', true), found: [[1, 1, 'beside']] },
    'a key that is not used': { files: registry(key("'disabled'"), true), found: [[4, 19, 'beside']] },
    'no key anywhere': { files: registry(''), found: [[1, 1, 'platformKey', 'info']] },
  },
  unknown: {
    'a required parameter': {
      files: `param status string\n${registry(key('status'), true)}`,
      found: [[5, 19, 'beside']],
    },
  },
});
