import { deploymentApplicationInsights } from '../../../src/rules/monitoring/deployment-application-insights.js';
import { resource } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const TYPE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2024-10-01';
const deployment = (lines: string) => resource('blue', TYPE, "name: 'mlw/ep/blue'", lines);

testRule(deploymentApplicationInsights, {
  valid: { on: deployment('appInsightsEnabled: true'), 'as text': deployment("appInsightsEnabled: 'true'") },
  invalid: {
    'not written': { files: deployment(''), found: [[1, 1, 'off']], says: ['is not set, which means false'] },
    off: { files: deployment('appInsightsEnabled: false'), found: [[4, 5, 'off']] },
    'null is not written': { files: deployment('appInsightsEnabled: null'), found: [[4, 5, 'off']] },
  },
  unknown: {
    'a parameter': { files: `param on bool\n${deployment('appInsightsEnabled: on')}`, found: [[5, 5, 'off']] },
  },
});
