import { workspaceDiagnosticSetting } from '../../../src/rules/monitoring/workspace-diagnostic-setting.js';
import { resource, workspace } from '../../support/bicep.js';
import { ALL_LOGS, setting, TO_LOGS } from '../../support/diagnostics.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

const NESTED = resource(
  'diag',
  'Microsoft.MachineLearningServices/workspaces/providers/diagnosticSettings@2021-05-01-preview',
  "name: 'mlw/Microsoft.Insights/diag'",
  `${ALL_LOGS}\n${TO_LOGS}`,
);

testRule(workspaceDiagnosticSetting, {
  valid: {
    'to Log Analytics': WS + setting(`${ALL_LOGS}\n${TO_LOGS}`),
    'to storage': WS + setting(`${ALL_LOGS}\nstorageAccountId: '/subscriptions/s'`),
    'one of several logs':
      WS + setting(`logs: [ { category: 'A', enabled: false }, { category: 'B', enabled: true } ]\n${TO_LOGS}`),
    'the nested form': WS + NESTED,
    'by an existing reference': `${WS}resource same 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n}\n${setting(`${ALL_LOGS}\n${TO_LOGS}`, 'same')}`,
    'in a module, for a name that is passed': {
      'main.bicep': `${WS}module diag 'diag.bicep' = {\n  name: 'diag'\n  params: { name: ws.name }\n}\n`,
      'diag.bicep': `param name string\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: name\n}\n${setting(`${ALL_LOGS}\n${TO_LOGS}`)}`,
    },
  },
  invalid: {
    'no setting': { files: WS, found: [[1, 1, 'none']] },
    'a setting of something else': {
      files: `${WS}resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv'\n}\n${setting(`${ALL_LOGS}\n${TO_LOGS}`, 'kv')}`,
      found: [[1, 1, 'none']],
    },
    'no log enabled': {
      files: WS + setting(`logs: [ { categoryGroup: 'allLogs', enabled: false } ]\n${TO_LOGS}`),
      found: [[1, 1, 'collectsNothing']],
    },
    'no logs, metrics only': {
      files: WS + setting(`metrics: [ { category: 'AllMetrics', enabled: true } ]\n${TO_LOGS}`),
      found: [[1, 1, 'collectsNothing']],
    },
    'no destination': { files: WS + setting(ALL_LOGS), found: [[1, 1, 'collectsNothing']] },
  },
  unknown: {
    'a setting that may not be deployed': {
      files: `param on bool\n${WS}${setting(`${ALL_LOGS}\n${TO_LOGS}`, 'ws', 'diag', 'on')}`,
      found: [[2, 1, 'none']],
      says: ["'diag' may not be deployed"],
    },
    'a destination that may be empty': {
      files: `param logsId string\n${WS}${setting(`${ALL_LOGS}\nworkspaceId: logsId`)}`,
      found: [[2, 1, 'collectsNothing']],
    },
    'an unread module': {
      files: `${WS}module more 'br/public:x:1' = { name: 'more' }\n`,
      found: [[1, 1, 'none']],
    },
    'a policy that creates one': {
      files:
        WS +
        resource(
          'assignment',
          'Microsoft.Authorization/policyAssignments@2024-04-01',
          "name: 'logs'",
          "policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', 'f59276f0-5740-4aaf-821d-45d185aa210e')",
        ),
      found: [[1, 1, 'none']],
      says: ["the policy assignment 'logs' may create its diagnostic setting"],
    },
  },
});
