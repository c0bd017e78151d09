import { ONLINE_DEPLOYMENT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const deploymentApplicationInsights = defineRule({
  id: 'AML-MON-004',
  title: 'Online deployment sends nothing to Application Insights',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-3'],
  appliesTo: [ONLINE_DEPLOYMENT],
  properties: ['properties.appInsightsEnabled'],
  messages: {
    off: {
      problem: 'The deployment reports no requests and errors: {appInsightsEnabled} is {actual}.',
      impact: 'Attacks on the model and failures of its code show up nowhere.',
      remedy: '{Set appInsightsEnabled to true}.',
    },
  },
  fixes: { off: {} },
  check: (deployment) => failUnless(deployment.property('properties.appInsightsEnabled').isTrue(), 'off'),
});
