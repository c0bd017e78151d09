import { instancePatching } from '../../../src/rules/supply-chain/instance-patching.js';
import { compute as computeOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const compute: typeof computeOf = (type, lines, given) =>
  computeOf(type, lines, { api: '2024-10-01-preview', ...given }) + workspace('');

testRule(instancePatching, {
  valid: { on: compute('ComputeInstance', "enableOSPatching: 'true'") },
  invalid: {
    absent: { files: compute('ComputeInstance', ''), found: [[1, 1, 'unpatched']] },
    off: { files: compute('computeInstance', 'enableOSPatching: false'), found: [[7, 7, 'unpatched']] },
  },
  unknown: {
    'a required parameter': {
      files: `param patch bool\n${compute('ComputeInstance', 'enableOSPatching: patch')}`,
      found: [[8, 7, 'unpatched']],
    },
    'a type that is not known': {
      files: `param kind string\n${compute(':kind', 'enableOSPatching: false')}`,
      found: [[8, 7, 'unpatched']],
    },
  },
  silent: {
    'a stable version': compute('ComputeInstance', '', { api: '2025-06-01' }),
    'a cluster': compute('AmlCompute', ''),
  },
});
