import { readsStorageByIdentity } from '../../model/storage-keys.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const workspaceSystemDatastores = defineRule({
  id: 'AML-IDN-007',
  title: 'System datastores accessed with the storage account key',
  category: 'identity',
  severity: 'high',
  mission: ['S1a', 'S1c'],
  mcsb: ['IM-1', 'IM-3'],
  appliesTo: [WORKSPACE],
  properties: ['properties.systemDatastoresAuthMode'],
  messages: {
    accountKey: {
      problem: 'The workspace reads its default storage with the account key: {systemDatastoresAuthMode} is {actual}.',
      impact:
        'Whoever gets the key through the workspace reads every artefact, and the account cannot turn shared keys off.',
      remedy:
        "{Set systemDatastoresAuthMode to 'Identity'} ({since systemDatastoresAuthMode}) and give users and computes data roles on the account.",
    },
  },
  fixes: {
    accountKey: {
      risk: 'lock-out',
      warning: 'Users and computes without a data role on the storage account lose access to it.',
    },
  },
  check: (workspace) =>
    unless(isProject(workspace), 'a project uses the storage of its hub', () =>
      failUnless(readsStorageByIdentity(workspace), 'accountKey'),
    ),
});
