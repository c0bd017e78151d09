import { storageSharedKeys } from '../../../src/rules/identity/storage-shared-keys.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const used = (lines: string, mode: string, api?: string) =>
  dependency(ST, lines, api) + workspace(`storageAccount: dep.id\n${mode}`, { api: '2025-06-01' });
const IDENTITY = "systemDatastoresAuthMode: 'identity'";
const datastore = (credentials: string) =>
  child('datastores', `accountName: 'dep'\ncredentials: { credentialsType: '${credentials}' }`);
const services = (...enabled: readonly boolean[]) =>
  `allowSharedKeyAccessForServices: {\n${['blob', 'file', 'table', 'queue'].map((name, at) => `  ${name}: { enabled: ${enabled[at]} }`).join('\n')}\n}`;

testRule(storageSharedKeys, {
  valid: {
    'keys are off': used('allowSharedKeyAccess: false', IDENTITY),
    'keys are off for each service': used(services(false, false, false, false), IDENTITY, '2025-08-01'),
  },
  invalid: {
    'keys that nobody needs': {
      files: used('', IDENTITY),
      found: [[1, 1, 'needless', 'high']],
      says: ['allowSharedKeyAccess is not set, which means true'],
    },
    'null is the default': {
      files: used('allowSharedKeyAccess: null', IDENTITY),
      found: [[4, 5, 'needless', 'high']],
    },
    'off for some services only': {
      files: used(services(false, true, false, false), IDENTITY, '2025-08-01'),
      found: [[6, 15, 'needless', 'high']],
    },
    'trap 5: keys that the workspace needs': { files: used('', ''), found: [[1, 1, 'needed', 'info']] },
    'trap 5: keys that a datastore needs': {
      files: used('allowSharedKeyAccess: true', IDENTITY) + datastore('AccountKey'),
      found: [[4, 5, 'needed', 'info']],
    },
    'an account that only a datastore names': {
      files: dependency(ST, '') + workspace('') + datastore('None'),
      found: [[1, 1, 'accepted']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param keys bool\n${used('allowSharedKeyAccess: keys', IDENTITY)}`,
      found: [[5, 5, 'needless', 'high']],
    },
    'how the workspace reads it is a parameter': {
      files: `param mode string\n${used('', 'systemDatastoresAuthMode: mode')}`,
      found: [[2, 1, 'needless', 'high']],
    },
  },
  silent: { 'an account that no workspace uses': dependency(ST, '') },
});
