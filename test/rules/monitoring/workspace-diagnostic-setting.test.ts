import { workspaceDiagnosticSetting } from '../../../src/rules/monitoring/workspace-diagnostic-setting.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const LOGS = "logs: [ { categoryGroup: 'allLogs', enabled: true } ]";
const SENT = "workspaceId: '/subscriptions/s/workspaces/logs'";

function setting(lines: string, scope = 'ws', symbol = 'diag'): string {
  const name = `scope: ${scope}\n  name: '${symbol}'`;
  return resource(symbol, 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview', name, lines);
}

const NESTED = resource(
  'diag',
  'Microsoft.MachineLearningServices/workspaces/providers/diagnosticSettings@2021-05-01-preview',
  "name: 'mlw/Microsoft.Insights/diag'",
  `${LOGS}\n${SENT}`,
);

testRule(workspaceDiagnosticSetting, {
  valid: {
    'to Log Analytics': WS + setting(`${LOGS}\n${SENT}`),
    'to storage': WS + setting(`${LOGS}\nstorageAccountId: '/subscriptions/s'`),
    'one of several logs':
      WS + setting(`logs: [ { category: 'A', enabled: false }, { category: 'B', enabled: true } ]\n${SENT}`),
    'the nested form': WS + NESTED,
    'by an existing reference': `${WS}resource same 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n}\n${setting(`${LOGS}\n${SENT}`, 'same')}`,
    'in a module, for a name that is passed': {
      'main.bicep': `${WS}module diag 'diag.bicep' = {\n  name: 'diag'\n  params: { name: ws.name }\n}\n`,
      'diag.bicep': `param name string\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: name\n}\n${setting(`${LOGS}\n${SENT}`)}`,
    },
  },
  invalid: {
    'no setting': { files: WS, found: [[1, 1, 'none']] },
    'a setting of something else': {
      files: `${WS}resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv'\n}\n${setting(`${LOGS}\n${SENT}`, 'kv')}`,
      found: [[1, 1, 'none']],
    },
    'no log enabled': {
      files: WS + setting(`logs: [ { categoryGroup: 'allLogs', enabled: false } ]\n${SENT}`),
      found: [[1, 1, 'collectsNothing']],
    },
    'no logs, metrics only': {
      files: WS + setting(`metrics: [ { category: 'AllMetrics', enabled: true } ]\n${SENT}`),
      found: [[1, 1, 'collectsNothing']],
    },
    'no destination': { files: WS + setting(LOGS), found: [[1, 1, 'collectsNothing']] },
  },
  unknown: {
    'a setting that may not be deployed': {
      files: `param on bool\n${WS}${setting(`${LOGS}\n${SENT}`).replace("preview' = {", "preview' = if (on) {")}`,
      found: [[2, 1, 'none']],
      says: ["'diag' may not be deployed"],
    },
    'a destination that may be empty': {
      files: `param logsId string\n${WS}${setting(`${LOGS}\nworkspaceId: logsId`)}`,
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
