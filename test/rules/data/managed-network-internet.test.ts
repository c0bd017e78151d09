import { managedNetworkInternet } from '../../../src/rules/data/managed-network-internet.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const APPROVED = "isolationMode: 'AllowOnlyApprovedOutbound'";
const ISOLATED = workspace(`managedNetwork: { ${APPROVED} }`);

testRule(managedNetworkInternet, {
  valid: {
    'only approved outbound': ISOLATED,
    'no managed network': workspace(''),
    'a version that ignores it': workspace("managedNetwork: { isolationMode: 'AllowInternetOutbound' }", {
      api: '2023-04-01',
    }),
  },
  invalid: {
    'internet outbound': {
      files: workspace("managedNetwork: { isolationMode: 'allowInternetOutbound' }"),
      found: [[4, 23, 'internet']],
    },
    'on the child': {
      files:
        workspace('') +
        child('managedNetworks', "managedNetwork: { isolationMode: 'AllowInternetOutbound' }", {
          api: '2024-10-01-preview',
        }),
      found: [[10, 23, 'internet']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param mode string\n${workspace('managedNetwork: { isolationMode: mode }')}`,
      found: [[5, 23, 'internet']],
    },
  },
});
