import { storageRecovery } from '../../../src/rules/data/storage-recovery.js';
import { child, dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const account = (lines = '') => dependency(ST, lines) + workspace('storageAccount: dep.id');
const service = (type: string, lines: readonly string[]) =>
  resource('service', `${ST}/${type}@2023-05-01`, "parent: dep\n  name: 'default'", lines.join('\n'));
const BLOBS = 'deleteRetentionPolicy: { enabled: true, days: 7 }';
const CONTAINERS = 'containerDeleteRetentionPolicy: { enabled: true, days: 7 }';
const VERSIONS = 'isVersioningEnabled: true';
const blobs = (...lines: readonly string[]) => service('blobServices', lines) + account();
const shares = (...lines: readonly string[]) =>
  service('fileServices', lines) + blobs(BLOBS, CONTAINERS, VERSIONS).replace('resource service', 'resource blobs');

testRule(storageRecovery, {
  valid: {
    'everything is kept': blobs(BLOBS, CONTAINERS, VERSIONS),
    'a hierarchical namespace has no versions':
      service('blobServices', [BLOBS, CONTAINERS]) + account('isHnsEnabled: true'),
    'shares are kept': shares('shareDeleteRetentionPolicy: { enabled: true, days: 14 }'),
    'shares are left to the service': shares(''),
  },
  invalid: {
    'no blob service is declared': { files: account(), found: [[1, 1, 'nothing']] },
    'nothing is written': {
      files: blobs(''),
      found: [
        [1, 1, 'blobs'],
        [1, 1, 'containers'],
        [1, 1, 'versions'],
      ],
    },
    'a policy that is off': {
      files: blobs('deleteRetentionPolicy: { enabled: false }', CONTAINERS, VERSIONS),
      found: [[5, 30, 'blobs']],
    },
    'too few days': {
      files: blobs('deleteRetentionPolicy: { enabled: true, days: 3 }', CONTAINERS, VERSIONS),
      found: [[5, 45, 'blobs']],
      says: ['not kept for 7 days'],
    },
    'fewer days than are set': {
      files: blobs(BLOBS, CONTAINERS, VERSIONS),
      found: [
        [5, 45, 'blobs'],
        [6, 54, 'containers'],
      ],
      settings: { leastDays: 30 },
    },
    'shares are not kept': {
      files: shares('shareDeleteRetentionPolicy: { enabled: false }'),
      found: [[5, 35, 'shares']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param keep bool\n${blobs('deleteRetentionPolicy: { enabled: keep, days: 7 }', CONTAINERS, VERSIONS)}`,
      found: [[6, 30, 'blobs']],
    },
    'trap 15: a module that could not be read may declare it': {
      files: `${account()}module m 'br/public:avm/res/storage/storage-account:0.9.0' = {\n  name: 'm'\n}\n`,
      found: [[1, 1, 'nothing']],
    },
  },
  silent: {
    'an account that only a datastore names':
      dependency(ST, '') + workspace('') + child('datastores', "accountName: 'dep'"),
    'an account that no workspace uses': dependency(ST, ''),
  },
});
