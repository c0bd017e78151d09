import { keyVaultSoftDelete } from '../../../src/rules/encryption/key-vault-soft-delete.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const vault = (lines: string, api = '2023-07-01') =>
  dependency('Microsoft.KeyVault/vaults', lines, api) + workspace('keyVault: dep.id');

testRule(keyVaultSoftDelete, {
  valid: {
    'on by default': vault(''),
    'written, as text': vault("enableSoftDelete: 'true'\nsoftDeleteRetentionInDays: 90"),
  },
  invalid: {
    off: { files: vault('enableSoftDelete: false'), found: [[4, 5, 'off']] },
    'an old version': { files: vault('', '2018-02-14'), found: [[1, 1, 'off']] },
    'a short time': {
      files: vault('softDeleteRetentionInDays: 7'),
      found: [[4, 5, 'short', 'low']],
      says: ['softDeleteRetentionInDays is 7'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param days int\n${vault('softDeleteRetentionInDays: days')}`,
      found: [[5, 5, 'short', 'low']],
    },
  },
  silent: { 'trap 7: a vault that is recovered': vault("createMode: 'recover'\nenableSoftDelete: false") },
});
