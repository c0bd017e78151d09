import { storageInfrastructureEncryption } from '../../../src/rules/encryption/storage-infrastructure-encryption.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const storage = (value: string, more = '') =>
  dependency('Microsoft.Storage/storageAccounts', `encryption: { requireInfrastructureEncryption: ${value} }`) +
  workspace(`storageAccount: dep.id\n${more}`);

testRule(storageInfrastructureEncryption, {
  valid: { twice: storage("'True'", 'hbiWorkspace: true') },
  invalid: {
    absent: { files: storage('null'), found: [[4, 19, 'once']] },
    off: { files: storage('false'), found: [[4, 19, 'once']] },
    'a workspace of high business impact': {
      files: storage('false', 'hbiWorkspace: true'),
      found: [[4, 19, 'highImpact', 'medium']],
    },
  },
  unknown: {
    'a required parameter': { files: `param twice bool\n${storage('twice')}`, found: [[5, 19, 'once']] },
  },
  silent: {
    'the account of a datastore':
      dependency('Microsoft.Storage/storageAccounts', '') + workspace('') + child('datastores', "accountName: 'dep'"),
  },
});
