import { registryDiagnosticSetting } from '../../../src/rules/monitoring/registry-diagnostic-setting.js';
import { registry } from '../../support/bicep.js';
import { ALL_LOGS, setting, TO_LOGS } from '../../support/diagnostics.js';
import { testRule } from '../../support/rule-tester.js';

const REGISTRY = registry('');

testRule(registryDiagnosticSetting, {
  valid: { 'a setting of the registry': REGISTRY + setting(`${ALL_LOGS}\n${TO_LOGS}`, 'reg') },
  invalid: {
    'no setting': { files: REGISTRY, found: [[1, 1, 'none']] },
    'a setting without a destination': {
      files: REGISTRY + setting(ALL_LOGS, 'reg'),
      found: [[1, 1, 'collectsNothing']],
    },
  },
  unknown: {
    'a module that was not read': {
      files: `${REGISTRY}module more 'br/public:x:1' = { name: 'more' }\n`,
      found: [[1, 1, 'none']],
    },
  },
});
