import { storageKeyMismatch } from '../../../src/rules/identity/storage-key-mismatch.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const BLOB_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const FILE_CONTRIBUTOR = '69566ab7-960f-475b-8e7c-b3118f30c6bd';
const used = (mode: string, account: string) =>
  workspace(`storageAccount: dep.id\n${mode}`, { api: '2025-06-01', top: ACTS_AS_ITSELF }) + dependency(ST, account);
const OFF = 'allowSharedKeyAccess: false';
const IDENTITY = "systemDatastoresAuthMode: 'Identity'";
const BY_SAS = "systemDatastoresAuthMode: 'UserDelegationSAS'";
const grant = (role: string, principal: string, symbol: string) =>
  roleAssignment(role, principal, { scope: 'dep', symbol });
const USERS = "'0b1c2d3e-0000-0000-0000-000000000001'";
const ROLES = grant(BLOB_CONTRIBUTOR, USERS, 'blobs') + grant(FILE_CONTRIBUTOR, USERS, 'files');
const datastore = (credentials: string, type = 'AzureBlob') =>
  child(
    'datastores',
    `datastoreType: '${type}'\naccountName: 'dep'\ncredentials: { credentialsType: '${credentials}' }`,
  );

testRule(storageKeyMismatch, {
  valid: {
    'by identity, and keys are off': used(IDENTITY, OFF) + ROLES,
    'by delegation, and keys are off': used(BY_SAS, OFF),
    'by key, and keys are on': used('', ''),
    'roles over the whole group':
      used(IDENTITY, OFF) +
      roleAssignment(BLOB_CONTRIBUTOR, USERS, { symbol: 'blobs' }) +
      roleAssignment(FILE_CONTRIBUTOR, USERS, { symbol: 'files' }),
    'a datastore without a key': used(BY_SAS, OFF) + datastore('None'),
  },
  invalid: {
    'trap 5: by key, and keys are off': {
      files: used('', OFF),
      found: [[1, 1, 'keysAreOff']],
    },
    'trap 5: by key in another case, and keys are off': {
      files: used("systemDatastoresAuthMode: 'accessKey'", OFF),
      found: [[5, 5, 'keysAreOff']],
    },
    'a datastore with a key that is refused': {
      files: used(BY_SAS, OFF) + datastore('AccountKey'),
      found: [[21, 20, 'keyRefused']],
    },
    'a file share with a key that is refused': {
      files: used(BY_SAS, OFF) + datastore('Sas', 'AzureFile'),
      found: [[21, 20, 'shareKeyRefused']],
    },
    'a datastore that keeps the keys on': {
      files: used(BY_SAS, '') + datastore('AccountKey'),
      found: [[20, 20, 'keysStayOn', 'low']],
    },
    'nobody may read': {
      files: used(IDENTITY, OFF),
      found: [[5, 5, 'nobodyMayRead', 'low']],
    },
    'only the workspace itself may read': {
      files:
        used(IDENTITY, OFF) +
        grant(BLOB_CONTRIBUTOR, 'ws.identity.principalId', 'blobs') +
        grant(FILE_CONTRIBUTOR, 'ws.identity.principalId', 'files'),
      found: [[5, 5, 'nobodyMayRead', 'low']],
    },
    'a file role is missing': {
      files: used(IDENTITY, OFF) + grant(BLOB_CONTRIBUTOR, USERS, 'blobs'),
      found: [[5, 5, 'nobodyMayRead', 'low']],
    },
  },
  unknown: {
    'whether keys are off is a parameter': {
      files: `param keys bool\n${used('', 'allowSharedKeyAccess: keys')}`,
      found: [[2, 1, 'keysAreOff']],
    },
    'trap 15: a module that could not be read may give the roles': {
      files: `${used(IDENTITY, OFF)}module roles 'br/public:avm/ptn/authorization/role-assignment:0.2.0' = {\n  name: 'roles'\n}\n`,
      found: [[5, 5, 'nobodyMayRead', 'low']],
    },
  },
  silent: {
    'an account declared elsewhere': `${workspace('storageAccount: dep.id', { api: '2025-06-01' })}resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n`,
    'trap 6: a project':
      workspace('storageAccount: dep.id', { api: '2025-06-01', top: "kind: 'Project'" }) + dependency(ST, OFF),
  },
});
