import { peopleStorageWrite } from '../../../src/rules/identity/people-storage-write.js';
import { dependency, workspace } from '../../support/bicep.js';
import { roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const ACCOUNT_CONTRIBUTOR = '17d1049b-9a84-46fb-8f53-869881c3d3ab';
const BLOB_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const TEAM = "'0b1c2d3e-0000-0000-0000-000000000001'";
const TO_GROUP = { scope: 'dep', lines: "principalType: 'Group'" };

const ST = dependency('Microsoft.Storage/storageAccounts', '');
const using = (mode: string) =>
  workspace(`storageAccount: dep.id\nsystemDatastoresAuthMode: ${mode}`, { api: '2025-06-01' });
const BY_KEY = using("'AccessKey'");
const CONTAINER = `resource box 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {\n  name: 'dep/default/box'\n}\n`;

testRule(peopleStorageWrite, {
  valid: {
    'they only read': roleAssignment(BLOB_READER, TEAM, TO_GROUP) + BY_KEY + ST,
  },
  invalid: {
    'they manage the account': {
      files: roleAssignment(ACCOUNT_CONTRIBUTOR, TEAM, TO_GROUP) + BY_KEY + ST,
      found: [[5, 5, 'writes']],
      says: ['People have the role Storage Account Contributor'],
    },
    'they write blobs although the workspace uses the key': {
      files: roleAssignment(BLOB_CONTRIBUTOR, TEAM, TO_GROUP) + BY_KEY + ST,
      found: [[5, 5, 'writes']],
    },
    'they write blobs of a workspace that goes by identity': {
      files: roleAssignment(BLOB_CONTRIBUTOR, TEAM, TO_GROUP) + using("'Identity'") + ST,
      found: [[5, 5, 'byDesign', 'info']],
    },
    'they write to a container of it': {
      files: roleAssignment(BLOB_CONTRIBUTOR, TEAM, { ...TO_GROUP, scope: 'box' }) + BY_KEY + ST + CONTAINER,
      found: [[5, 5, 'writes']],
    },
  },
  unknown: {
    'how the workspace goes is not known': {
      files: `param mode string\n${roleAssignment(BLOB_CONTRIBUTOR, TEAM, TO_GROUP)}${using('mode')}${ST}`,
      found: [
        [6, 5, 'writes'],
        [6, 5, 'byDesign', 'info'],
      ],
    },
    'a principal that may be a service': {
      files: roleAssignment(ACCOUNT_CONTRIBUTOR, TEAM, { scope: 'dep' }) + BY_KEY + ST,
      found: [[5, 5, 'writes']],
    },
  },
  silent: {
    'an account that no workspace has for its default': roleAssignment(ACCOUNT_CONTRIBUTOR, TEAM, TO_GROUP) + ST,
    'to a service':
      roleAssignment(ACCOUNT_CONTRIBUTOR, TEAM, { scope: 'dep', lines: "principalType: 'ServicePrincipal'" }) +
      BY_KEY +
      ST,
  },
});
