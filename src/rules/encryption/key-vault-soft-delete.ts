import { KEY_VAULT } from '../../model/types.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

export const keyVaultSoftDelete = defineRule({
  id: 'AML-ENC-108',
  title: 'Key vault keeps what is deleted not at all or not long',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-8'],
  policies: [policy('1e66c121-a66a-4b1f-9b83-0fd99bf0fc2d', 'Key vaults should have soft delete enabled')],
  appliesTo: [KEY_VAULT],
  scope: 'linked',
  properties: ['properties.enableSoftDelete', 'properties.softDeleteRetentionInDays'],
  settings: {
    leastDays: numberSetting('The fewest days that deleted keys and secrets are kept.', {
      default: 90,
      least: 7,
      most: 90,
    }),
  },
  messages: {
    off: {
      problem: 'Deleted keys and secrets are gone at once: {enableSoftDelete} is {actual}.',
      impact: 'One mistake takes the credentials of datastores and connections, or the key of the workspace, for good.',
      remedy: '{Set enableSoftDelete to true}, or leave it out.',
    },
    short: {
      severity: 'low',
      problem: 'Deleted keys and secrets are kept for a short time: {softDeleteRetentionInDays} is {actual}.',
      impact: 'A deletion that nobody notices in that time cannot be taken back.',
      remedy: '{Set softDeleteRetentionInDays to 90} when the vault is created; it cannot be changed later.',
    },
  },
  fixes: {
    off: { risk: 'irreversible', warning: 'Soft delete cannot be turned off again.' },
    short: {
      write: ({ settings: { leastDays } }) => Number(leastDays),
      risk: 'recreation',
      warning: 'An existing vault keeps the days it was created with: it has to be deleted, purged and created again.',
    },
  },
  check: (vault, _system, { leastDays }) =>
    unless(
      vault.property('properties.createMode').is('recover'),
      'a vault that is recovered keeps its settings',
      () => {
        const isOn = vault.property('properties.enableSoftDelete').isTrue();
        const days = vault.property('properties.softDeleteRetentionInDays');
        return [
          failUnless(isOn, 'off'),
          ...onlyIf(isOn, 'nothing is kept', () =>
            failUnless(
              days.reads((text) => Number(text) >= leastDays),
              'short',
            ),
          ),
        ];
      },
    ),
});
