import { computeLocalAuthentication } from '../../../src/rules/identity/compute-local-authentication.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(computeLocalAuthentication, {
  valid: {
    off: WS + compute('AmlCompute', '', { outer: 'disableLocalAuth: true' }),
    'off on an instance': WS + compute('ComputeInstance', '', { outer: "disableLocalAuth: 'true'" }),
  },
  invalid: {
    absent: { files: WS + compute('AmlCompute', ''), found: [[6, 1, 'local']] },
    'written false': {
      files: WS + compute('AmlCompute', '', { outer: 'disableLocalAuth: false' }),
      found: [[11, 5, 'local']],
    },
    'written in the inner properties': {
      files: WS + compute('AmlCompute', 'disableLocalAuth: true'),
      found: [[6, 1, 'local']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param off bool\n${WS}${compute('AmlCompute', '', { outer: 'disableLocalAuth: off' })}`,
      found: [[12, 5, 'local']],
    },
  },
  silent: { 'an attached cluster': WS + compute('Kubernetes', '') },
});
