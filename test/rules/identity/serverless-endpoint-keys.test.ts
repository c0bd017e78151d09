import { serverlessEndpointKeys } from '../../../src/rules/identity/serverless-endpoint-keys.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const endpoint = (mode: string, api = '2025-12-01') =>
  workspace('') + child('serverlessEndpoints', `authMode: ${mode}`, { api });

testRule(serverlessEndpointKeys, {
  valid: { 'Entra ID': endpoint("'aad'"), 'Entra ID on a preview': endpoint("'AAD'", '2024-01-01-preview') },
  invalid: {
    keys: { files: endpoint("'Key'"), found: [[10, 5, 'keys']] },
    'keys beside Entra ID': { files: endpoint("'KeyAndAAD'"), found: [[10, 5, 'keys']] },
    'an API version that takes nothing else': {
      files: endpoint("'key'", '2024-10-01'),
      found: [[10, 5, 'keysOnly', 'info']],
    },
  },
  unknown: {
    'a parameter': { files: `param mode string\n${endpoint('mode')}`, found: [[11, 5, 'keys']] },
    'nothing is said, where something has to be': {
      files: workspace('') + child('serverlessEndpoints', '', { api: '2025-12-01' }),
      found: [[6, 1, 'keys']],
    },
  },
});
