import { workspaceLegacyMode } from '../../../src/rules/network/workspace-legacy-mode.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ENDPOINT = child('onlineEndpoints', "authMode: 'AADToken'", { symbol: 'ep' });

testRule(workspaceLegacyMode, {
  valid: {
    'not written': workspace('') + ENDPOINT,
    off: workspace('v1LegacyMode: false') + ENDPOINT,
  },
  invalid: {
    on: { files: workspace('v1LegacyMode: true') + ENDPOINT, found: [[4, 5, 'blocked']] },
    'with a batch endpoint': {
      files: workspace('v1LegacyMode: true') + child('batchEndpoints', "authMode: 'AADToken'"),
      found: [[4, 5, 'blocked']],
    },
  },
  unknown: {
    'a parameter': {
      files: `param legacy bool\n${workspace('v1LegacyMode: legacy')}${ENDPOINT}`,
      found: [[5, 5, 'blocked']],
    },
    'an endpoint that may not be deployed': {
      files: `param on bool\n${workspace('v1LegacyMode: true')}${child('onlineEndpoints', "authMode: 'AADToken'", { condition: 'on' })}`,
      found: [[5, 5, 'blocked']],
    },
  },
  silent: { 'a workspace without endpoints': workspace('v1LegacyMode: true') },
});
