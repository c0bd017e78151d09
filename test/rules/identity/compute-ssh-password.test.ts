import { computeSshPassword } from '../../../src/rules/identity/compute-ssh-password.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const PASSWORD = "userAccountCredentials: {\n  adminUserName: 'a'\n  adminUserPassword: 'Hunter2!'\n}";

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
