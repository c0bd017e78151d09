import { logRetention } from '../../../src/rules/monitoring/log-retention.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

/** The store of logs stands first; a component of the workspace keeps its data there. */
function logs(lines: string): string {
  const component = resource(
    'appi',
    'Microsoft.Insights/components@2020-02-02',
    "name: 'appi'",
    'WorkspaceResourceId: dep.id',
  );
  return (
    dependency('Microsoft.OperationalInsights/workspaces', lines, '2023-09-01') +
    component +
    workspace('applicationInsights: appi.id')
  );
}

testRule(logRetention, {
  valid: { 'three months': logs('retentionInDays: 90'), 'two years': logs('retentionInDays: 730') },
  invalid: {
    'not written': { files: logs(''), found: [[1, 1, 'short']], says: ['is not set, which means 30', 'to 90 or more'] },
    'a month': { files: logs('retentionInDays: 30'), found: [[4, 5, 'short']] },
    'less than the team demands': {
      files: logs('retentionInDays: 180'),
      settings: { leastDays: 365 },
      found: [[4, 5, 'short']],
      says: ['to 365 or more'],
    },
  },
  unknown: {
    'a parameter': { files: `param days int\n${logs('retentionInDays: days')}`, found: [[5, 5, 'short']] },
  },
  silent: {
    'logs that no workspace uses': dependency('Microsoft.OperationalInsights/workspaces', '', '2023-09-01'),
  },
});
