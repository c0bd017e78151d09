import { hasOwnKey, KEY_IDENTIFIER, KEY_VAULT_ID, keyLiesIn } from '../../model/encryption.js';
import { allOf, anyOf } from '../../model/judgement.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const IDENTITY = 'properties.encryption.identity.userAssignedIdentity';

export const workspaceKeySettings = defineRule({
  id: 'AML-ENC-002',
  title: 'Customer-managed key is named but cannot take effect',
  category: 'encryption',
  severity: 'high',
  mission: ['S3'],
  mcsb: ['DP-5', 'DP-6'],
  policies: [
    policy(
      'ba769a63-b8cc-4b2d-abf6-ac33c7204be8',
      'Azure Machine Learning workspaces should be encrypted with a customer-managed key',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: ['properties.encryption.status', KEY_VAULT_ID, KEY_IDENTIFIER, IDENTITY],
  messages: {
    disabled: {
      problem: 'The workspace names a key, but {encryption.status} is {actual}.',
      impact: 'Microsoft keeps the key of its metadata, and a workspace cannot get a key of its own later.',
      remedy: "{Set encryption.status to 'Enabled'} before the workspace is created.",
    },
    incomplete: {
      problem: 'Encryption with a key of your own is on, but {property} is {actual}.',
      impact: 'The workspace cannot be created: the service does not know which key to wrap its own with.',
      remedy: 'Name both the vault ({keyVaultArmId}) and the full URL of the key ({keyIdentifier}).',
    },
    otherVault: {
      problem: 'The key is not one of the vault that is named: {keyIdentifier} is {actual}.',
      impact: 'The workspace cannot be created, or loses its metadata when the vault that is really used goes.',
      remedy: 'Let {keyIdentifier} and {keyVaultArmId} name the same vault.',
    },
    noIdentity: {
      problem:
        'The workspace has user-assigned identities only, and none is named to read the key: {property} is {actual}.',
      impact: 'There is no identity that could unwrap the key, so the workspace cannot be created.',
      remedy: '{Set encryption.identity.userAssignedIdentity} to an identity that may get, wrap and unwrap the key.',
    },
  },
  fixes: {
    disabled: {
      risk: 'recreation',
      warning: 'A workspace that exists cannot get a key of its own: it has to be deleted and created again.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is encrypted with its hub', () => {
      const [vault, key] = [workspace.property(KEY_VAULT_ID), workspace.property(KEY_IDENTIFIER)];
      const isOn = hasOwnKey(workspace);
      const hasUserIdentitiesOnly = workspace.property('identity.type').is('UserAssigned');
      return [
        ...onlyIf(anyOf(vault.isSet(), key.isSet()), 'it names no key', () => failUnless(isOn, 'disabled')),
        ...onlyIf(isOn, 'it asks for no key of its own', () => [
          failUnless(vault.isSet(), 'incomplete'),
          failUnless(key.isSet(), 'incomplete'),
          ...onlyIf(allOf(vault.isSet(), key.isSet()), 'the key is not named in full', () =>
            failUnless(keyLiesIn(key, vault, system), 'otherVault'),
          ),
          ...onlyIf(hasUserIdentitiesOnly, 'it has an identity of its own', () =>
            failUnless(workspace.property(IDENTITY).isSet(), 'noIdentity'),
          ),
        ]),
      ];
    }),
});
