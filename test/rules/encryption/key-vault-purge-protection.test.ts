import { keyVaultPurgeProtection } from '../../../src/rules/encryption/key-vault-purge-protection.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KV = 'Microsoft.KeyVault/vaults';
const vault = (lines: string, api?: string) => dependency(KV, lines, api) + workspace('keyVault: dep.id');
const keyVault = (lines: string) =>
  dependency(KV, lines) + workspace('encryption: { keyVaultProperties: { keyVaultArmId: dep.id } }');

testRule(keyVaultPurgeProtection, {
  valid: {
    protected: vault('enablePurgeProtection: true'),
    'protected, as text': vault("enablePurgeProtection: 'true'"),
    'soft delete is off, which AML-ENC-108 tells': vault('enablePurgeProtection: true\nenableSoftDelete: false'),
  },
  invalid: {
    absent: {
      files: vault(''),
      found: [[1, 1, 'secrets']],
      says: ['properties.enablePurgeProtection is not set, which means false'],
    },
    'written false': { files: vault('enablePurgeProtection: false'), found: [[4, 5, 'secrets']] },
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
