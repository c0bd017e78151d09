import { KEY_VAULT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const keyVaultRoleBasedAccess = defineRule({
  id: 'AML-IDN-106',
  title: 'Key vault uses access policies instead of roles',
  category: 'identity',
  severity: 'low',
  mission: ['S1a'],
  mcsb: ['PA-7'],
  policies: [policy('12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5', 'Azure Key Vault should use RBAC permission model')],
  appliesTo: [KEY_VAULT],
  scope: 'linked',
  properties: ['properties.enableRbacAuthorization'],
  messages: {
    policies: {
      problem: 'The vault gives access by access policies: {enableRbacAuthorization} is {actual}.',
      impact:
        'Whoever may write to the vault can give themselves every secret, and a policy covers all secrets or none.',
      remedy:
        '{Set enableRbacAuthorization to true}, and first give the workspace identity Key Vault Administrator on the vault: its access policy then counts no more.',
    },
  },
  fixes: {
    policies: {
      risk: 'lock-out',
      warning: 'Access policies count no more: who has no role on the vault, the workspace too, loses its secrets.',
    },
  },
  check: (vault) => failUnless(vault.property('properties.enableRbacAuthorization').isTrue(), 'policies'),
});
