import { workspaceSystemDatastores } from '../../../src/rules/identity/workspace-system-datastores.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const NEW = { api: '2025-06-01' };

testRule(workspaceSystemDatastores, {
  valid: {
    identity: workspace("systemDatastoresAuthMode: 'identity'", NEW),
    'a delegated SAS': workspace("systemDatastoresAuthMode: 'UserDelegationSAS'", NEW),
    'a preview that knows it': workspace("systemDatastoresAuthMode: 'Identity'", { api: '2024-10-01-preview' }),
  },
  invalid: {
    absent: {
      files: workspace('', NEW),
      found: [[1, 1, 'accountKey']],
      says: ["not set, which means 'AccessKey'", '(API version 2025-06-01 has it)'],
    },
    'absent on a preview that knows it': {
      files: workspace('', { api: '2024-10-01-preview' }),
      found: [[1, 1, 'accountKey']],
      says: ['(API version 2024-10-01-preview has it)'],
    },
    'absent on a version without it': {
      files: WS,
      found: [[1, 1, 'accountKey']],
      says: ['(API version 2025-06-01 or later)'],
    },
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
