import { KEY_IDENTIFIER, KEY_VAULT_ID } from '../../model/encryption.js';
import { allOf, anyOf, not } from '../../model/judgement.js';
import { BATCH_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspaceCustomerManagedKey = defineRule({
  id: 'AML-ENC-001',
  title: 'Workspace metadata not encrypted with a customer-managed key',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-5'],
  policies: [
    policy(
      'ba769a63-b8cc-4b2d-abf6-ac33c7204be8',
      'Azure Machine Learning workspaces should be encrypted with a customer-managed key',
    ),
    policy(
      '7f40cee6-e933-4d0f-a782-b96615e0f4a6',
      'Azure Machine Learning workspaces should be encrypted with the use of a customer-managed key',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: [
    'properties.encryption.status',
    { path: 'properties.encryption.keyVaultProperties.keyVaultArmId', as: 'vault' },
    { path: 'properties.encryption.keyVaultProperties.keyIdentifier', as: 'key' },
  ],
  messages: {
    platformKey: {
      problem: 'Encryption with a customer-managed key is {actual}: Microsoft holds the key of the workspace metadata.',
      impact: 'You cannot revoke it, and a workspace cannot get a key of its own later.',
      remedy: "Create the workspace with an encryption block ({status 'Enabled', vault and key}).",
    },
    platformKeyWithBatch: {
      problem: 'Encryption with a customer-managed key is {actual}: Microsoft holds the key of the workspace metadata.',
      impact:
        'You cannot revoke it, and a workspace cannot get a key of its own later. Batch deployments, which this workspace has, are documented as not supported with such a key.',
      remedy: "Create the workspace with an encryption block ({status 'Enabled', vault and key}), and batch elsewhere.",
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is encrypted with its hub', () => {
      const hasBatch = system.childrenOf(workspace, BATCH_ENDPOINT).length > 0;
      const isEncrypted = workspace.property('properties.encryption.status').is('Enabled');
      const namesKey = anyOf(...[KEY_VAULT_ID, KEY_IDENTIFIER].map((path) => workspace.property(path).isSet()));
      return unless(allOf(namesKey, not(isEncrypted)), 'AML-ENC-002 tells of a key that is named and not used', () =>
        failUnless(isEncrypted, hasBatch ? 'platformKeyWithBatch' : 'platformKey'),
      );
    }),
});
