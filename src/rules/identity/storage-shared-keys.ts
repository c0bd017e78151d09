import { datastoresOn, workspacesOn } from '../../model/dependencies.js';
import { allOf, not } from '../../model/judgement.js';
import { holdsAccountKey, readsStorageByIdentity, refusesSharedKeys } from '../../model/storage-keys.js';
import { STORAGE_ACCOUNT, WORKSPACE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageSharedKeys = defineRule({
  id: 'AML-IDN-101',
  title: 'Storage account still accepts shared keys',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a', 'S1c'],
  mcsb: ['IM-1'],
  policies: [policy('8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54', 'Storage accounts should prevent shared key access')],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  properties: ['properties.allowSharedKeyAccess', { of: WORKSPACE, path: 'properties.systemDatastoresAuthMode' }],
  messages: {
    needless: {
      problem:
        'The storage account takes shared keys that its workspaces do not use: {allowSharedKeyAccess} is {actual}.',
      impact: 'Whoever gets a key reads and writes everything in the account, whatever roles they have.',
      remedy: '{Set allowSharedKeyAccess to false}.',
    },
    needed: {
      problem: 'The storage account takes shared keys, which its workspace or a datastore still needs.',
      impact: 'Whoever gets a key reads and writes everything in the account, whatever roles they have.',
      remedy:
        "First {set systemDatastoresAuthMode to 'Identity'} on the workspace and take keys out of datastores, then {set allowSharedKeyAccess to false}.",
    },
    accepted: {
      problem: 'The storage account takes shared keys: {allowSharedKeyAccess} is {actual}.',
      impact: 'Whoever gets a key reads and writes everything in the account, whatever roles they have.',
      remedy: 'Give users and computes data roles, then {set allowSharedKeyAccess to false}.',
    },
  },
  fixes: {
    needless: {
      risk: 'lock-out',
      warning: 'Whoever still uses an account key, or a SAS made with one, is turned away.',
    },
  },
  check(account, system) {
    const areOff = refusesSharedKeys(account);
    const workspaces = workspacesOn(account, 'storage', system);
    const datastores = datastoresOn(account, system);
    const keysAreNeedless = allOf(
      ...workspaces.map(readsStorageByIdentity),
      ...datastores.map((datastore) => not(holdsAccountKey(datastore))),
    );
    if (keysAreNeedless.truth === false) return failUnless(areOff, 'needed', { severity: 'info' });
    if (workspaces.length === 0) return failUnless(areOff, 'accepted');
    return onlyIf(keysAreNeedless, 'keys are needed', () => failUnless(areOff, 'needless', { severity: 'high' }));
  },
});
