import { datastoreCredentials } from '../../../src/rules/identity/datastore-credentials.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const datastore = (lines: string) => WS + child('datastores', lines);

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
