import { clusterSshPort } from '../../../src/rules/network/cluster-ssh-port.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const ISOLATED = workspace("managedNetwork: { isolationMode: 'AllowInternetOutbound' }");
const SUBNET = "subnet: { id: '/subscriptions/s/subnets/x' }";
const PASSWORD = "userAccountCredentials: { adminUserName: 'a', adminUserPassword: 'x' }";

testRule(clusterSshPort, {
  valid: {
    closed: WS + compute('AmlCompute', "remoteLoginPortPublicAccess: 'Disabled'"),
    'left to the service in a subnet': WS + compute('AmlCompute', SUBNET),
    'not specified in a subnet': WS + compute('AmlCompute', `remoteLoginPortPublicAccess: 'NotSpecified'\n${SUBNET}`),
    'left to the service behind a managed network': ISOLATED + compute('AmlCompute', ''),
    'left to the service on nodes without public addresses': WS + compute('AmlCompute', 'enableNodePublicIp: false'),
  },
  invalid: {
    open: {
      files: WS + compute('AmlCompute', "remoteLoginPortPublicAccess: 'Enabled'"),
      found: [[12, 7, 'open']],
      says: ["remoteLoginPortPublicAccess is 'Enabled'"],
    },
    'open in a subnet': {
      files: WS + compute('AmlCompute', `remoteLoginPortPublicAccess: 'Enabled'\n${SUBNET}`),
      found: [[12, 7, 'open']],
    },
    'left to the service outside any network': {
      files: WS + compute('AmlCompute', ''),
      found: [[6, 1, 'openByDefault']],
      says: ["remoteLoginPortPublicAccess is not set, which means 'NotSpecified'"],
    },
    'not specified outside any network': {
      files: WS + compute('AmlCompute', "remoteLoginPortPublicAccess: 'NotSpecified'"),
      found: [[12, 7, 'openByDefault']],
    },
    'open with a password': {
      files: WS + compute('AmlCompute', `remoteLoginPortPublicAccess: 'Enabled'\n${PASSWORD}`),
      found: [[12, 7, 'open', 'critical']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param port string\n${WS}${compute('AmlCompute', 'remoteLoginPortPublicAccess: port')}`,
      found: [[13, 7, 'openByDefault']],
    },
    'a workspace that is not declared': {
      files: compute('AmlCompute', '').replace('parent: ws\n', '').replace("name: 'child'", "name: 'x/y'"),
      found: [[1, 1, 'openByDefault']],
    },
  },
  silent: { 'an instance': WS + compute('ComputeInstance', '') },
});
