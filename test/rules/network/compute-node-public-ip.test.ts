import { computeNodePublicIp } from '../../../src/rules/network/compute-node-public-ip.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(computeNodePublicIp, {
  valid: {
    'a cluster without': WS + compute('AmlCompute', 'enableNodePublicIp: false'),
    'the other spelling': WS + compute('ComputeInstance', "enableNodePublicIP: 'False'"),
    'a compute whose workspace is not declared': compute('AmlCompute', 'enableNodePublicIp: false')
      .replace('parent: ws\n', '')
      .replace("name: 'child'", "name: 'x/y'"),
  },
  invalid: {
    absent: {
      files: WS + compute('AmlCompute', ''),
      found: [[6, 1, 'public']],
      says: ['enableNodePublicIp is not set, which means true'],
    },
    'absent on an instance': { files: WS + compute('ComputeInstance', ''), found: [[6, 1, 'public']] },
    'written true': { files: WS + compute('AmlCompute', 'enableNodePublicIp: true'), found: [[12, 7, 'public']] },
    'behind a managed network too': {
      files: workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }") + compute('AmlCompute', ''),
      found: [[7, 1, 'public']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param open bool\n${WS}${compute('AmlCompute', 'enableNodePublicIp: open')}`,
      found: [[13, 7, 'public']],
    },
  },
  silent: {
    'an attached cluster': WS + compute('AKS', ''),
    'a version that ignores it': WS + compute('ComputeInstance', 'enableNodePublicIp: false', '2021-07-01'),
  },
});
