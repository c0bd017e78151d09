import { workspaceApplicationInsights } from '../../../src/rules/monitoring/workspace-application-insights.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ID = "applicationInsights: '/subscriptions/s/resourceGroups/r/providers/Microsoft.Insights/components/appi'";

testRule(workspaceApplicationInsights, {
  valid: { 'a component': workspace(ID) },
  invalid: {
    'not written': { files: workspace(''), found: [[1, 1, 'none']] },
    empty: { files: workspace("applicationInsights: ''"), found: [[4, 5, 'none']] },
    'a hub': { files: workspace('', { top: "kind: 'Hub'" }), found: [[1, 1, 'none']] },
  },
  unknown: {
    'a parameter': { files: `param id string\n${workspace('applicationInsights: id')}`, found: [[5, 5, 'none']] },
    'a kind of a parameter': {
      files: `param kind string\n${workspace('', { top: 'kind: kind' })}`,
      found: [[2, 1, 'none']],
    },
  },
  silent: { 'a project': workspace('', { top: "kind: 'Project'" }) },
});
