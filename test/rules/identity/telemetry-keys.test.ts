import { telemetryKeys } from '../../../src/rules/identity/telemetry-keys.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const INSIGHTS = 'Microsoft.Insights/components';
const logs = (lines: string) =>
  resource('logs', 'Microsoft.OperationalInsights/workspaces@2023-09-01', "name: 'logs'", lines);
const used = (lines: string, features: string) =>
  dependency(INSIGHTS, `WorkspaceResourceId: logs.id\n${lines}`, '2020-02-02') +
  workspace('applicationInsights: dep.id') +
  logs(features);
const OFF = 'DisableLocalAuth: true';
const LOGS_OFF = 'features: { disableLocalAuth: true }';

testRule(telemetryKeys, {
  valid: { 'no keys': used(OFF, LOGS_OFF), 'another case of the name': used('disableLocalAuth: true', LOGS_OFF) },
  invalid: {
    'keys of Application Insights': {
      files: used('', LOGS_OFF),
      found: [[1, 1, 'insights']],
      says: ['DisableLocalAuth is not set, which means false'],
    },
    'keys of the logs behind it': {
      files: used(OFF, 'features: { disableLocalAuth: false }'),
      found: [[17, 17, 'logs']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param off bool\n${used('DisableLocalAuth: off', LOGS_OFF)}`,
      found: [[6, 5, 'insights']],
    },
  },
  silent: { 'telemetry of something else': dependency(INSIGHTS, '') + logs('') },
});
