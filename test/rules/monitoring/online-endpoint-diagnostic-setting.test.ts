import { onlineEndpointDiagnosticSetting } from '../../../src/rules/monitoring/online-endpoint-diagnostic-setting.js';
import { child, workspace } from '../../support/bicep.js';
import { ALL_LOGS, setting, TO_LOGS } from '../../support/diagnostics.js';
import { testRule } from '../../support/rule-tester.js';

/** The endpoint stands first. */
const ENDPOINT = child('onlineEndpoints', "authMode: 'AADToken'", { symbol: 'ep' }) + workspace('');

testRule(onlineEndpointDiagnosticSetting, {
  valid: { 'a setting of the endpoint': ENDPOINT + setting(`${ALL_LOGS}\n${TO_LOGS}`, 'ep') },
  invalid: {
    'no setting': { files: ENDPOINT, found: [[1, 1, 'none']] },
    'a setting of the workspace only': {
      files: ENDPOINT + setting(`${ALL_LOGS}\n${TO_LOGS}`),
      found: [[1, 1, 'none']],
    },
    'metrics only': {
      files: ENDPOINT + setting(`metrics: [ { category: 'AllMetrics', enabled: true } ]\n${TO_LOGS}`, 'ep'),
      found: [[1, 1, 'collectsNothing']],
    },
  },
  unknown: {
    'a setting that may not be deployed': {
      files: `param on bool\n${ENDPOINT}${setting(`${ALL_LOGS}\n${TO_LOGS}`, 'ep', 'diag', 'on')}`,
      found: [[2, 1, 'none']],
    },
  },
});
