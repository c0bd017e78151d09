import { workspacesEncryptedBy } from '../../model/dependencies.js';
import { KEY_VAULT } from '../../model/types.js';
import { failUnless, unless } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule, policy } from '../rule.js';

const PROTECT: Recipe = {
  set: { 'properties.enablePurgeProtection': true, 'properties.enableSoftDelete': true },
  risk: 'irreversible',
  warning: 'Purge protection cannot be turned off again.',
};

export const keyVaultPurgeProtection = defineRule({
  id: 'AML-ENC-003',
  title: 'Vault used for CMK or workspace secrets lacks purge protection',
  category: 'encryption',
  severity: 'high',
  aliases: ['AML-ENC-107'],
  mission: ['S3'],
  mcsb: ['DP-6', 'DP-8'],
  policies: [policy('0b60c0b2-2dc2-4e1c-b5c9-abbed971de53', 'Key vaults should have deletion protection enabled')],
  appliesTo: [KEY_VAULT],
  scope: 'linked',
  properties: ['properties.enablePurgeProtection'],
  messages: {
    secrets: {
      problem: 'The key vault of the workspace can be emptied for good: {property} is {actual}.',
      impact: 'A deleted vault takes the credentials of datastores and connections with it.',
      remedy: '{Set enablePurgeProtection to true}; that cannot be taken back.',
    },
    encryptionKey: {
      problem: 'The vault with the encryption key of the workspace can be emptied for good: {property} is {actual}.',
      impact: 'Without the key, everything the workspace has stored is lost.',
      remedy: '{Set enablePurgeProtection to true}; that cannot be taken back.',
    },
  },
  fixes: { secrets: PROTECT, encryptionKey: PROTECT },
  check: (vault, system) =>
    unless(
      vault.property('properties.createMode').is('recover'),
      'a vault that is recovered keeps its settings',
      () => {
        const isProtected = vault.property('properties.enablePurgeProtection').isTrue();
        return workspacesEncryptedBy(vault, system).length > 0
          ? failUnless(isProtected, 'encryptionKey', { severity: 'critical' })
          : failUnless(isProtected, 'secrets');
      },
    ),
});
