import { onlineEndpointPublicNetworkAccess } from '../../../src/rules/network/online-endpoint-public-network-access.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const endpoint = (lines: string, options = {}) => WS + child('onlineEndpoints', lines, options);

testRule(onlineEndpointPublicNetworkAccess, {
  valid: {
    disabled: endpoint("publicNetworkAccess: 'disabled'"),
    'disabled, with an empty compute': endpoint("publicNetworkAccess: 'Disabled'\ncompute: null"),
  },
  invalid: {
    absent: { files: endpoint("authMode: 'AADToken'"), found: [[6, 1, 'public']] },
    enabled: { files: endpoint("publicNetworkAccess: 'Enabled'"), found: [[10, 5, 'public']] },
    'absent on a version without it': { files: endpoint('', { api: '2022-05-01' }), found: [[6, 1, 'public']] },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${endpoint('publicNetworkAccess: access')}`,
      found: [[11, 5, 'public']],
    },
    'a compute that may be empty': {
      files:
        `param compute string?\n${endpoint("publicNetworkAccess: 'Enabled'\ncompute: compute").replace('compute: compute', "compute: empty(name) ? null : '/c'")}`.replace(
          'param compute string?',
          'param name string',
        ),
      found: [[11, 5, 'public']],
    },
  },
  silent: {
    'an endpoint on Kubernetes': endpoint("compute: '/subscriptions/s/computes/k'"),
    'a version that ignores it': endpoint("publicNetworkAccess: 'Disabled'", { api: '2022-05-01' }),
  },
});
