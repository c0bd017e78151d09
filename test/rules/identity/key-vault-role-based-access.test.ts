import { keyVaultRoleBasedAccess } from '../../../src/rules/identity/key-vault-role-based-access.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KV = 'Microsoft.KeyVault/vaults';
const used = (lines: string, api?: string) => dependency(KV, lines, api) + workspace('keyVault: dep.id');

testRule(keyVaultRoleBasedAccess, {
  valid: {
    roles: used('enableRbacAuthorization: true'),
    'traps 1 and 6: absent since 2026-02-01': used('', '2026-02-01'),
  },
  invalid: {
    policies: { files: used('enableRbacAuthorization: false'), found: [[4, 5, 'policies']] },
    'traps 1 and 6: absent before 2026-02-01': {
      files: used('', '2023-07-01'),
      found: [[1, 1, 'policies']],
      says: ['enableRbacAuthorization is not set, which means false'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param roles bool\n${used('enableRbacAuthorization: roles')}`,
      found: [[5, 5, 'policies']],
    },
  },
  silent: { 'a vault that no workspace uses': dependency(KV, '') },
});
