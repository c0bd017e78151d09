import { datastoreCredentials } from '../../../src/rules/identity/datastore-credentials.js';
import { managedIdentity } from '../../../src/rules/identity/managed-identity.js';
import { workspaceSystemDatastores } from '../../../src/rules/identity/workspace-system-datastores.js';
import { child, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const NEW = { api: '2025-06-01' };
const datastore = (lines: string) => WS + child('datastores', lines);

testRule(workspaceSystemDatastores, {
  valid: {
    identity: workspace("systemDatastoresAuthMode: 'identity'", NEW),
    'a delegated SAS': workspace("systemDatastoresAuthMode: 'UserDelegationSAS'", NEW),
    'a preview that knows it': workspace("systemDatastoresAuthMode: 'Identity'", { api: '2024-10-01-preview' }),
  },
  invalid: {
    absent: { files: workspace('', NEW), found: [[1, 1, 'accountKey']], says: ["not set, which means 'AccessKey'"] },
    'absent on a version without it': { files: WS, found: [[1, 1, 'accountKey']] },
    'the account key': {
      files: workspace("systemDatastoresAuthMode: 'accessKey'", NEW),
      found: [[4, 5, 'accountKey']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param mode string\n${workspace('systemDatastoresAuthMode: mode', NEW)}`,
      found: [[5, 5, 'accountKey']],
    },
  },
  silent: {
    'a project': workspace('', { top: "kind: 'Project'" }),
    'a version that ignores it': workspace("systemDatastoresAuthMode: 'Identity'"),
  },
});

testRule(datastoreCredentials, {
  valid: { none: datastore("datastoreType: 'AzureBlob'\ncredentials: { credentialsType: 'none' }") },
  invalid: {
    'an account key': {
      files: datastore("datastoreType: 'AzureBlob'\ncredentials: { credentialsType: 'AccountKey' }"),
      found: [[11, 20, 'stored']],
    },
    'an account key of a file share': {
      files: datastore("datastoreType: 'AzureFile'\ncredentials: { credentialsType: 'AccountKey' }"),
      found: [[11, 20, 'storedForFiles', 'medium']],
    },
    'an identity for previews changes nothing': {
      files: datastore(
        "serviceDataAccessAuthIdentity: 'WorkspaceSystemAssignedIdentity'\ncredentials: { credentialsType: 'Sas' }",
      ),
      found: [[11, 20, 'stored']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param kind string\n${datastore('credentials: { credentialsType: kind }')}`,
      found: [[11, 20, 'stored']],
    },
    absent: { files: datastore("datastoreType: 'AzureBlob'"), found: [[6, 1, 'stored']] },
  },
});

testRule(managedIdentity, {
  valid: {
    'of the system': workspace('', { top: "identity: { type: 'SystemAssigned' }" }),
    'of both kinds': workspace('', { top: "identity: { type: 'SystemAssigned, UserAssigned' }" }),
  },
  invalid: {
    absent: { files: WS, found: [[1, 1, 'none']], says: ["identity.type is not set, which means 'None'"] },
    none: { files: workspace('', { top: "identity: { type: 'None' }" }), found: [[5, 15, 'none']] },
    'a registry': {
      files: resource('reg', 'Microsoft.MachineLearningServices/registries@2024-04-01', "name: 'reg'", ''),
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'one case of two': {
      files: `param own bool\n${workspace('', { top: "identity: own ? { type: 'SystemAssigned' } : null" })}`,
      found: [[6, 3, 'none']],
      says: ["It fails if 'own' is false."],
    },
  },
});
