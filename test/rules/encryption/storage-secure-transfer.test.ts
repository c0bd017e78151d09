import { storageSecureTransfer } from '../../../src/rules/encryption/storage-secure-transfer.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const storage = (lines: string, api?: string) => dependency(ST, lines, api) + workspace('storageAccount: dep.id');

testRule(storageSecureTransfer, {
  valid: {
    'absent since 2019-04-01': storage(''),
    'written true': storage('supportsHttpsTrafficOnly: true', '2018-07-01'),
  },
  invalid: {
    'written false': { files: storage('supportsHttpsTrafficOnly: false'), found: [[4, 5, 'plain']] },
    'absent before': {
      files: storage('', '2018-07-01'),
      found: [[1, 1, 'plain']],
      says: ['not set, which means false'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param https bool\n${storage('supportsHttpsTrafficOnly: https')}`,
      found: [[5, 5, 'plain']],
    },
  },
  silent: {
    'NFS 3.0': storage('supportsHttpsTrafficOnly: false\nisNfsV3Enabled: true'),
    'an account that no workspace names': dependency(ST, 'supportsHttpsTrafficOnly: false'),
  },
});
