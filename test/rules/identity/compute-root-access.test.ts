import { computeRootAccess } from '../../../src/rules/identity/compute-root-access.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PREVIEW = { api: '2025-07-01-preview' };
const instance = (lines: string, written = PREVIEW) => workspace('') + compute('ComputeInstance', lines, written);

testRule(computeRootAccess, {
  valid: { 'no root': instance('enableRootAccess: false'), 'no root, as text': instance("enableRootAccess: 'false'") },
  invalid: {
    root: { files: instance('enableRootAccess: true'), found: [[12, 7, 'root']] },
    'nothing is said': {
      files: instance(''),
      found: [[6, 1, 'root']],
      says: ['enableRootAccess is not set, which means true'],
    },
    'an API version that cannot say it': { files: instance('', { api: '2024-10-01' }), found: [[6, 1, 'root']] },
  },
  unknown: {
    'a parameter': { files: `param root bool\n${instance('enableRootAccess: root')}`, found: [[13, 7, 'root']] },
  },
  silent: { 'a cluster': workspace('') + compute('AmlCompute', '', PREVIEW) },
});
