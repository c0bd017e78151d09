import { keyVaultNetworkAccess } from '../../../src/rules/network/key-vault-network-access.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KV = 'Microsoft.KeyVault/vaults';
const vault = (lines: string) => dependency(KV, lines) + workspace('keyVault: dep.id');

testRule(keyVaultNetworkAccess, {
  valid: {
    'no public access': vault("publicNetworkAccess: 'disabled'"),
    'denied by default': vault("networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }"),
  },
  invalid: {
    'nothing written': { files: vault(''), found: [[1, 1, 'open']] },
    'public access': { files: vault("publicNetworkAccess: 'enabled'"), found: [[4, 5, 'open']] },
    'the vault of the encryption key': {
      files: dependency(KV, '') + workspace('encryption: { keyVaultProperties: { keyVaultArmId: dep.id } }'),
      found: [[1, 1, 'open']],
    },
  },
  unknown: {
    'a choice': {
      files: `param on bool\n${vault("networkAcls: on ? { defaultAction: 'Deny' } : null")}`,
      found: [[5, 5, 'open']],
      says: ["It fails if 'on' is false."],
    },
  },
  silent: { 'a vault that no workspace names': dependency(KV, '') },
});
