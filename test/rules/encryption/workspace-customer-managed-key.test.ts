import { workspaceCustomerManagedKey } from '../../../src/rules/encryption/workspace-customer-managed-key.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

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
  silent: {
    'a project': workspace('', { top: "kind: 'Project'" }),
    'a key that is named and not used': workspace(
      "encryption: { status: 'Disabled', keyVaultProperties: { keyIdentifier: 'https://kv.vault.azure.net/keys/k/1' } }",
    ),
  },
});
