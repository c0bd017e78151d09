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
