import { APPLICATION_INSIGHTS, LOG_ANALYTICS } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const telemetryKeys = defineRule({
  id: 'AML-IDN-108',
  title: 'Telemetry is accepted from whoever has the key',
  category: 'identity',
  severity: 'low',
  mission: ['S1a', 'S6'],
  mcsb: ['IM-1'],
  policies: [
    policy(
      '199d5677-e4d9-4264-9465-efe1839c06bd',
      'Application Insights components should block non-Azure Active Directory based ingestion.',
    ),
    policy(
      'e15effd4-2278-4c65-a0da-4d6f6d1890e2',
      'Log Analytics Workspaces should block non-Azure Active Directory based ingestion.',
    ),
  ],
  appliesTo: [APPLICATION_INSIGHTS, LOG_ANALYTICS],
  scope: 'linked',
  properties: [
    { of: APPLICATION_INSIGHTS, path: 'properties.DisableLocalAuth' },
    { of: LOG_ANALYTICS, path: 'properties.features.disableLocalAuth' },
  ],
  messages: {
    insights: {
      problem: 'Anyone who has the connection string writes telemetry: {DisableLocalAuth} is {actual}.',
      impact: 'The string stands in logs and scripts, and false records hide what really happened.',
      remedy:
        '{Set DisableLocalAuth to true}, and first give the identities of workspace and endpoints Monitoring Metrics Publisher.',
    },
    logs: {
      problem: 'Anyone who has the workspace key writes logs: {features.disableLocalAuth} is {actual}.',
      impact: 'False records hide what really happened to the workspace.',
      remedy: '{Set features.disableLocalAuth to true}, once no agent uses the key.',
    },
  },
  fixes: {
    insights: { risk: 'lock-out', warning: 'Telemetry that is sent with the connection string alone is refused.' },
    logs: { risk: 'lock-out', warning: 'Agents that send logs with the key of the workspace are turned away.' },
  },
  check: (view) =>
    view.isA(APPLICATION_INSIGHTS)
      ? failUnless(view.property('properties.DisableLocalAuth').isTrue(), 'insights')
      : failUnless(view.property('properties.features.disableLocalAuth').isTrue(), 'logs'),
});
