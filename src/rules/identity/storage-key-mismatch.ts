import { accountsOf, dependencyOf } from '../../model/dependencies.js';
import { targetOf } from '../../model/graph.js';
import { peopleHave } from '../../model/identities.js';
import { about, allOf, anyOf, judged, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { holdsAccountKey, readsStorageByIdentity, refusesSharedKeys } from '../../model/storage-keys.js';
import type { System } from '../../model/system.js';
import { DATASTORE, WORKSPACE } from '../../model/types.js';
import { isProject, ofWorkspace } from '../../model/workspaces.js';
import { failIf, failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageKeyMismatch = defineRule({
  id: 'AML-IDN-102',
  title: 'How the workspace reads its storage contradicts what the storage account accepts',
  category: 'identity',
  severity: 'high',
  mission: ['S1a', 'S1c'],
  mcsb: ['IM-1', 'IM-3'],
  policies: [policy('8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54', 'Storage accounts should prevent shared key access')],
  appliesTo: [WORKSPACE, DATASTORE],
  properties: [
    { of: WORKSPACE, path: 'properties.systemDatastoresAuthMode' },
    { of: DATASTORE, path: 'properties.credentials.credentialsType' },
  ],
  messages: {
    keysAreOff: {
      problem: 'The workspace reads its storage with the account key, which the account refuses.',
      impact: 'Notebooks, jobs and models cannot be read or saved, until somebody turns the keys on again.',
      remedy: "{Set systemDatastoresAuthMode to 'Identity'} ({since systemDatastoresAuthMode}) and give data roles.",
    },
    keyRefused: {
      problem: 'The datastore holds a key of an account that refuses keys: {credentialsType} is {actual}.',
      impact: 'Jobs that read it fail, and the key is stored all the same.',
      remedy: "{Set credentials to { credentialsType: 'None' }} and give users and computes a data role.",
    },
    shareKeyRefused: {
      problem:
        'The datastore of a file share holds a key of an account that refuses keys: {credentialsType} is {actual}.',
      impact: 'Jobs that mount it fail: file shares are read with a key.',
      remedy: 'Move the data to a blob or Data Lake datastore, or to an account whose keys are on.',
    },
    keysStayOn: {
      problem:
        'The workspace reads the account by identity, but this datastore holds a key: {credentialsType} is {actual}.',
      impact: 'The account cannot refuse keys as long as the datastore needs one.',
      remedy: "{Set credentials to { credentialsType: 'None' }} and give users and computes a data role.",
    },
    nobodyMayRead: {
      problem: 'The workspace reads its storage as the user, and nobody is given data roles on the account.',
      impact: 'Data scientists see neither files nor results, and ask for the account key to be used again.',
      remedy:
        'Give the group of users Storage Blob Data Contributor and Storage File Data Privileged Contributor on the account.',
    },
  },
  fixes: {
    keysAreOff: {
      risk: 'lock-out',
      warning: 'Users and computes without a data role on the storage account lose access to it.',
    },
  },
  check: (view, system) => (view.isA(WORKSPACE) ? checkWorkspace(view, system) : checkDatastore(view, system)),
});

function checkWorkspace(workspace: ResourceView, system: System) {
  const mode = workspace.property('properties.systemDatastoresAuthMode');
  const byIdentity = readsStorageByIdentity(workspace);
  return unless(isProject(workspace), 'a project uses the storage of its hub', () =>
    dependencyOf(workspace, 'storage', system).flatMap((link) => {
      if (link.state !== 'declared') return [];
      const { target: account } = link;
      return [
        failUnless(
          about(mode.evidence({ expected: 'Identity' }), anyOf(byIdentity, not(refusesSharedKeys(account)))),
          'keysAreOff',
        ),
        ...onlyIf(mode.is('Identity'), 'it reads its storage with a key', () =>
          failUnless(
            about(mode.evidence(), system.present(userRolesOn(account, system), account, 'roles of users')),
            'nobodyMayRead',
            { severity: 'low' },
          ),
        ),
      ];
    }),
  );
}

function userRolesOn(account: ResourceView, system: System) {
  return allOf(
    peopleHave(
      ['Storage Blob Data Contributor', 'Storage Blob Data Owner', 'Storage Blob Data Reader'],
      account,
      system,
    ),
    peopleHave(['Storage File Data Privileged Contributor', 'Storage File Data Privileged Reader'], account, system),
  );
}

function checkDatastore(datastore: ResourceView, system: System) {
  const type = datastore.property('properties.credentials.credentialsType').evidence();
  const isShare = datastore.property('properties.datastoreType').is('AzureFile').truth === true;
  const hasKey = holdsAccountKey(datastore);
  return accountsOf(datastore, system).flatMap((link) => {
    if (link.state !== 'declared') return [];
    const isRefused = refusesSharedKeys(link.target);
    const isOwn = ofWorkspace(datastore, system, (workspace) => {
      const own = dependencyOf(workspace, 'storage', system).some((one) => targetOf(one) === link.target);
      return allOf(judged(own), readsStorageByIdentity(workspace));
    });
    const expected = 'None';
    return [
      failIf(about(type, allOf(hasKey, isRefused)), isShare ? 'shareKeyRefused' : 'keyRefused', { expected }),
      failIf(about(type, allOf(hasKey, not(isRefused), isOwn)), 'keysStayOn', { severity: 'low', expected }),
    ];
  });
}
