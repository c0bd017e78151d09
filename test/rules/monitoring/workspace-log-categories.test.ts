import { workspaceLogCategories } from '../../../src/rules/monitoring/workspace-log-categories.js';
import { workspace } from '../../support/bicep.js';
import { ALL_LOGS, setting, TO_LOGS } from '../../support/diagnostics.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const log = (category: string, enabled = true) => `{ category: '${category}', enabled: ${enabled} }`;
const logs = (...entries: readonly string[]) => `logs: [ ${entries.join(', ')} ]`;
const NEEDED = [
  'AmlComputeClusterEvent',
  'AmlComputeJobEvent',
  'AmlRunStatusChangedEvent',
  'ComputeInstanceEvent',
  'DataStoreChangeEvent',
  'DataStoreReadEvent',
  'ModelsChangeEvent',
  'EnvironmentChangeEvent',
];
const half = (from: number, to: number) => logs(...NEEDED.slice(from, to).map((name) => log(name)));

testRule(workspaceLogCategories, {
  valid: {
    'all logs': WS + setting(`${ALL_LOGS}\n${TO_LOGS}`),
    'the audit group': WS + setting(`${ALL_LOGS.replace('allLogs', 'audit')}\n${TO_LOGS}`),
    'each by its name': WS + setting(`${half(0, 8)}\n${TO_LOGS}`),
    'two settings together': `${WS}${setting(`${half(0, 4)}\n${TO_LOGS}`)}${setting(`${half(4, 8)}\n${TO_LOGS}`, 'ws', 'more')}`,
  },
  invalid: {
    'one category only': {
      files: WS + setting(`${half(0, 1)}\n${TO_LOGS}`),
      found: [[10, 5, 'incomplete']],
      says: ['leave out AmlComputeJobEvent, AmlRunStatusChangedEvent,'],
    },
    'a group that is off': {
      files: WS + setting(`${logs("{ categoryGroup: 'allLogs', enabled: false }", log('RunEvent'))}\n${TO_LOGS}`),
      found: [[10, 5, 'incomplete']],
    },
    'a retention that nobody heeds': {
      files:
        WS +
        setting(
          `logs: [ {\n  categoryGroup: 'allLogs'\n  enabled: true\n  retentionPolicy: { enabled: true, days: 30 }\n} ]\n${TO_LOGS}`,
        ),
      found: [[13, 26, 'retention']],
    },
  },
  unknown: {
    'a category of a parameter': {
      files: `param name string\n${WS}${setting(`${logs('{ category: name, enabled: true }')}\n${TO_LOGS}`)}`,
      found: [[11, 5, 'incomplete']],
    },
    'logs of a parameter': {
      files: `param entries array\n${WS}${setting(`logs: entries\n${TO_LOGS}`)}`,
      found: [
        [11, 5, 'retention'],
        [11, 5, 'incomplete'],
      ],
    },
  },
  silent: {
    'a setting of something else': `resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv'\n}\n${WS}${setting(`${half(0, 1)}\n${TO_LOGS}`, 'kv')}`,
  },
});
