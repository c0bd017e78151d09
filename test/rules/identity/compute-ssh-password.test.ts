import { computeLocalAuthentication } from '../../../src/rules/identity/compute-local-authentication.js';
import { computeSshPassword } from '../../../src/rules/identity/compute-ssh-password.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const PASSWORD = "userAccountCredentials: {\n  adminUserName: 'a'\n  adminUserPassword: 'Hunter2!'\n}";

testRule(computeLocalAuthentication, {
  valid: {
    off: WS + compute('AmlCompute', '', '2024-10-01', 'disableLocalAuth: true'),
    'off on an instance': WS + compute('ComputeInstance', '', '2024-10-01', "disableLocalAuth: 'true'"),
  },
  invalid: {
    absent: { files: WS + compute('AmlCompute', ''), found: [[6, 1, 'local']] },
    'written false': {
      files: WS + compute('AmlCompute', '', '2024-10-01', 'disableLocalAuth: false'),
      found: [[11, 5, 'local']],
    },
    'written in the inner properties': {
      files: WS + compute('AmlCompute', 'disableLocalAuth: true'),
      found: [[6, 1, 'local']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param off bool\n${WS}${compute('AmlCompute', '', '2024-10-01', 'disableLocalAuth: off')}`,
      found: [[12, 5, 'local']],
    },
  },
  silent: { 'an attached cluster': WS + compute('Kubernetes', '') },
});

testRule(computeSshPassword, {
  valid: {
    'no account': WS + compute('AmlCompute', ''),
    'a key': WS + compute('AmlCompute', "userAccountCredentials: { adminUserName: 'a', adminUserSshPublicKey: 'k' }"),
    'an empty password': WS + compute('AmlCompute', "userAccountCredentials: { adminUserPassword: '' }"),
  },
  invalid: {
    'a password': {
      files: WS + compute('AmlCompute', `${PASSWORD}\nremoteLoginPortPublicAccess: 'Disabled'`),
      found: [[14, 9, 'password']],
      says: ['properties.properties.userAccountCredentials.adminUserPassword'],
    },
    'a password behind an open port': {
      files: WS + compute('AmlCompute', PASSWORD),
      found: [[14, 9, 'password', 'critical']],
    },
    'a secure parameter is a password too': {
      files: `@secure()\nparam pass string\n${WS}${compute('VirtualMachine', 'administratorAccount: { password: pass }')}`,
      found: [[14, 31, 'password']],
    },
  },
  unknown: {
    'a parameter that may be empty': {
      files: `param pass string\n${WS}${compute('HDInsight', 'administratorAccount: { password: pass }')}`,
      found: [[13, 31, 'password']],
    },
  },
});
