import { registryPublicNetworkAccess } from '../../../src/rules/network/registry-public-network-access.js';
import { registry } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

testRule(registryPublicNetworkAccess, {
  valid: { disabled: registry("publicNetworkAccess: 'disabled'") },
  invalid: {
    absent: { files: registry(''), found: [[1, 1, 'public']], says: ["not set, which means 'Enabled'"] },
    enabled: { files: registry("publicNetworkAccess: 'Enabled'"), found: [[4, 5, 'public']] },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${registry('publicNetworkAccess: access')}`,
      found: [[5, 5, 'public']],
    },
  },
});
