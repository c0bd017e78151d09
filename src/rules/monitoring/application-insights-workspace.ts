import { APPLICATION_INSIGHTS } from '../../model/types.js';
import { failIf, failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const applicationInsightsWorkspace = defineRule({
  id: 'AML-MON-106',
  title: 'Application Insights keeps its data outside a Log Analytics workspace',
  category: 'monitoring',
  severity: 'medium',
  mission: ['S6'],
  mcsb: ['LT-5'],
  policies: [
    policy(
      'd550e854-df1a-4de9-bf44-cd894b39a95e',
      'Azure Monitor Logs for Application Insights should be linked to a Log Analytics workspace',
    ),
  ],
  appliesTo: [APPLICATION_INSIGHTS],
  scope: 'linked',
  properties: ['properties.WorkspaceResourceId', 'properties.IngestionMode'],
  messages: {
    classic: {
      problem: 'The component has no Log Analytics workspace: {WorkspaceResourceId} is {actual}.',
      impact: 'This classic mode is retired: its data takes no key of yours and no private link.',
      remedy: 'Set {WorkspaceResourceId} to a Log Analytics workspace.',
    },
    ingestsApart: {
      problem: 'The component takes its data outside its Log Analytics workspace: {IngestionMode} is {actual}.',
      impact: 'This classic mode is retired: its data takes no key of yours and no private link.',
      remedy: "{Set IngestionMode to 'LogAnalytics'} or leave it out.",
    },
  },
  fixes: {
    ingestsApart: {
      risk: 'irreversible',
      warning: 'A component does not go back: what it has kept apart stays where it is.',
      offerIf: (component) => component.property('properties.WorkspaceResourceId').isSet(),
    },
  },
  check: (component) => [
    failUnless(component.property('properties.WorkspaceResourceId').isSet(), 'classic'),
    failIf(component.property('properties.IngestionMode').is('ApplicationInsights'), 'ingestsApart', {
      expected: 'LogAnalytics',
    }),
  ],
});
