import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const storageFileProtocols = defineRule({
  id: 'AML-DAT-106',
  title: 'Storage account is reached over SFTP or NFS',
  category: 'data',
  severity: 'medium',
  mission: ['S1d', 'S3'],
  mcsb: ['IM-1'],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  properties: ['properties.isSftpEnabled', 'properties.isNfsV3Enabled', 'properties.isLocalUserEnabled'],
  messages: {
    sftp: {
      problem: 'The account takes SFTP: {isSftpEnabled} is {actual}.',
      impact:
        'Its local users sign in with passwords and SSH keys that Microsoft Entra ID and its logs know nothing of.',
      remedy: '{Set isSftpEnabled to false and isLocalUserEnabled to false}; load data with a datastore or AzCopy.',
    },
    nfs: {
      problem: 'The account takes NFS 3.0: {isNfsV3Enabled} is {actual}.',
      impact: 'Every machine in the network reads and writes as it likes, unencrypted and without sign-in.',
      remedy: 'Use an account without NFS for the workspace, and {set isNfsV3Enabled to false} where you make one.',
    },
  },
  fixes: {
    sftp: {
      set: {
        'properties.isSftpEnabled': false,
        'properties.isLocalUserEnabled': (users) => (users.isDeclared().truth === false ? undefined : false),
      },
      risk: 'lock-out',
      warning: 'Whoever signs in as a local user of the account is turned away.',
    },
    nfs: {
      set: { 'properties.isNfsV3Enabled': false, 'properties.supportsHttpsTrafficOnly': true },
      risk: 'recreation',
      warning: 'An existing account cannot leave NFS: create another one and move the data.',
    },
  },
  check: (account) => [
    failUnless(account.property('properties.isSftpEnabled').isFalse(), 'sftp'),
    failUnless(account.property('properties.isNfsV3Enabled').isFalse(), 'nfs'),
  ],
});
