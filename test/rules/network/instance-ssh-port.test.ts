import { instanceSshPort } from '../../../src/rules/network/instance-ssh-port.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const OPEN = "sshSettings: { sshPublicAccess: 'Enabled' }";
const SUBNET = "subnet: { id: '/subscriptions/s/subnets/x' }";

testRule(instanceSshPort, {
  valid: {
    absent: WS + compute('ComputeInstance', ''),
    closed: WS + compute('ComputeInstance', "sshSettings: { sshPublicAccess: 'disabled' }"),
  },
  invalid: {
    open: { files: WS + compute('ComputeInstance', OPEN), found: [[12, 22, 'open']] },
    'open in a network with a public address': {
      files: WS + compute('ComputeInstance', `${OPEN}\n${SUBNET}`),
      found: [[12, 22, 'open']],
    },
    'open inside a network only': {
      files: WS + compute('ComputeInstance', `${OPEN}\n${SUBNET}\nenableNodePublicIp: false`),
      found: [[12, 22, 'open', 'medium']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param ssh string\n${WS}${compute('ComputeInstance', 'sshSettings: { sshPublicAccess: ssh }')}`,
      found: [[13, 22, 'open']],
    },
    'a type that is not known': {
      files: `param kind string\n${WS}${compute(':kind', OPEN)}`,
      found: [[13, 22, 'open']],
      says: ["): parameter 'kind' has no default and no parameter file sets it. If so: A key"],
    },
  },
  silent: { 'a cluster': WS + compute('AmlCompute', OPEN) },
});
