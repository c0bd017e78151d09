import { hasOwnKey, KEY_VAULT_ID } from '../../model/encryption.js';
import { targetOf } from '../../model/graph.js';
import { allOf } from '../../model/judgement.js';
import { mayUseKeys } from '../../model/key-access.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const keyVaultKeyAccess = defineRule({
  id: 'AML-ENC-112',
  title: 'Identity of the workspace may not use its encryption key',
  category: 'encryption',
  severity: 'high',
  mission: ['S3', 'S1c'],
  mcsb: ['DP-5', 'DP-8'],
  policies: [
    policy(
      '7f40cee6-e933-4d0f-a782-b96615e0f4a6',
      'Azure Machine Learning workspaces should be encrypted with the use of a customer-managed key',
    ),
  ],
  appliesTo: [WORKSPACE],
  words: ['identity', 'vault'],
  messages: {
    noAccess: {
      problem: "The identity '{identity}' has no right to the keys of the vault '{vault}'.",
      impact: 'The workspace cannot unwrap its key: it is not created, or its metadata cannot be read any more.',
      remedy:
        'Give the identity the role Key Vault Crypto Service Encryption User on the vault, or an access policy with get, wrapKey and unwrapKey.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is encrypted with its hub', () => {
      const identity = workspace.property('properties.encryption.identity.userAssignedIdentity');
      const uses = allOf(hasOwnKey(workspace), identity.isSet());
      return onlyIf(uses, 'no identity of its own reads a key', () => {
        const [identities, vaults] = [identity, workspace.property(KEY_VAULT_ID)].map((property) =>
          system.graph.links(property).map(targetOf),
        );
        const [reader, vault] = [identities?.[0], vaults?.[0]];
        if (reader === undefined || vault === undefined)
          return notApplicable('vault or identity are not declared here');
        const access = mayUseKeys(reader, vault, system);
        const what = `the right of '${reader.displayName}' to the keys of '${vault.displayName}'`;
        const words = { identity: reader.displayName, vault: vault.displayName };
        return failUnless(system.present(access, workspace, what), 'noAccess', { words });
      });
    }),
});
