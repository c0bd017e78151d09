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
    'a type that is not known': {
      files: `param kind string\n${WS}${compute(':kind', '')}`,
      found: [[7, 1, 'public']],
      says: [
        "(Compute nodes get public IP addresses): parameter 'kind' has no default and no parameter file sets it. If so: Each",
      ],
    },
    'a type and a value that are not known': {
      files: `param kind string\nparam open bool\n${WS}${compute(':kind', 'enableNodePublicIp: open')}`,
      found: [[14, 7, 'public']],
      says: ["parameter 'kind' has no default and no parameter file sets it; parameter 'open' has no default"],
    },
  },
  silent: {
    'an attached cluster': WS + compute('AKS', ''),
    'a version that ignores it': WS + compute('ComputeInstance', 'enableNodePublicIp: false', { api: '2021-07-01' }),
  },
});
