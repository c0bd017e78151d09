import { applicationInsightsWorkspace } from '../../../src/rules/monitoring/application-insights-workspace.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const component = (lines: string) =>
  dependency('Microsoft.Insights/components', lines, '2020-02-02') + workspace('applicationInsights: dep.id');
const LOGS =
  "WorkspaceResourceId: '/subscriptions/s/resourceGroups/r/providers/Microsoft.OperationalInsights/workspaces/logs'";

testRule(applicationInsightsWorkspace, {
  valid: {
    'in a Log Analytics workspace': component(LOGS),
    'and says so': component(`${LOGS}\nIngestionMode: 'LogAnalytics'`),
  },
  invalid: {
    classic: { files: component(''), found: [[1, 1, 'classic']] },
    'by its mode': {
      files: component(`${LOGS}\nIngestionMode: 'ApplicationInsights'`),
      found: [[5, 5, 'ingestsApart']],
    },
  },
  unknown: {
    'a parameter': { files: `param id string\n${component('WorkspaceResourceId: id')}`, found: [[5, 5, 'classic']] },
  },
  silent: { 'a component that no workspace uses': dependency('Microsoft.Insights/components', '', '2020-02-02') },
});
