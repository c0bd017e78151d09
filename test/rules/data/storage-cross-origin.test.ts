import { storageCrossOrigin } from '../../../src/rules/data/storage-cross-origin.js';
import { child, dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const service = (origins: string, type = 'blobServices') =>
  resource(
    'service',
    `${ST}/${type}@2023-05-01`,
    "parent: dep\n  name: 'default'",
    `cors: { corsRules: [{ allowedOrigins: ${origins} }] }`,
  );
const USED = dependency(ST, '') + workspace('storageAccount: dep.id');

testRule(storageCrossOrigin, {
  valid: { 'the studio': service("['https://ml.azure.com']") + USED, 'no origin': service('[]') + USED },
  invalid: {
    'every origin': { files: service("['https://ml.azure.com', '*']") + USED, found: [[5, 68, 'everyone']] },
    'every origin for files': { files: service("['*']", 'fileServices') + USED, found: [[5, 44, 'everyone']] },
  },
  unknown: {
    'origins of a parameter': {
      files: `param origins array\n${service('origins')}${USED}`,
      found: [[6, 27, 'everyone']],
    },
  },
  silent: {
    'an account that only a datastore names':
      service("['*']") + dependency(ST, '') + workspace('') + child('datastores', "accountName: 'dep'"),
  },
});
