import { managedNetworkMonitor } from '../../../src/rules/monitoring/managed-network-monitor.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const network = (more: string, api = '2025-09-01', mode = "'AllowOnlyApprovedOutbound'") =>
  workspace(`managedNetwork: {\n  isolationMode: ${mode}\n${more}\n}`, { api });

testRule(managedNetworkMonitor, {
  valid: { on: network('  enableNetworkMonitor: true') },
  invalid: {
    'not written': { files: network(''), found: [[1, 1, 'off']] },
    off: { files: network('  enableNetworkMonitor: false'), found: [[6, 7, 'off']] },
    'a version that has no such property': {
      files: network('', '2024-04-01'),
      found: [[1, 1, 'off']],
      says: ['API version 2025-09-01 or later'],
    },
  },
  unknown: {
    'a parameter': { files: `param on bool\n${network('  enableNetworkMonitor: on')}`, found: [[7, 7, 'off']] },
    'a mode of a parameter': {
      files: `param mode string\n${network('', '2025-09-01', 'mode')}`,
      found: [[2, 1, 'off']],
    },
  },
  silent: {
    'a network that lets everything out': network('', '2025-09-01', "'AllowInternetOutbound'"),
    'no managed network': workspace(''),
    'a project': workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }", {
      top: "kind: 'Project'",
    }),
  },
});
