import { elementsAt } from '../../model/elements.js';
import { SERVERLESS_ENDPOINT } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

export const serverlessContentSafety = defineRule({
  id: 'AML-DAT-009',
  title: 'Content safety switched off on a serverless endpoint',
  category: 'data',
  severity: 'medium',
  mission: ['S5'],
  mcsb: ['AI-2'],
  appliesTo: [SERVERLESS_ENDPOINT],
  properties: ['properties.contentSafety.contentSafetyStatus', 'properties.contentSafety.contentSafetyLevel'],
  messages: {
    off: {
      problem: 'The filter in front of the model is off: {contentSafetyStatus} is {actual}.',
      impact: 'A model of a third party answers anything, to whatever your users or their documents make it say.',
      remedy: "{Set contentSafetyStatus to 'Enabled'}, or leave the settings out.",
    },
    deferred: {
      severity: 'info',
      problem: 'Answers are passed on before they are checked: {contentSafetyLevel} is {actual}.',
      impact: 'Harmful content can reach users before the filter stops it.',
      remedy: "{Set contentSafetyLevel to 'Blocking'} where users see the answers directly.",
    },
  },
  fixes: { off: {}, deferred: {} },
  check: (endpoint) => [
    failIf(endpoint.property('properties.contentSafety.contentSafetyStatus').is('Disabled'), 'off', {
      expected: 'Enabled',
    }),
    ...forEach(elementsAt(endpoint, 'properties.contentSafety.contentSafetyLevel'), 'deferred', ({ property }) =>
      failIf(property.is('Deferred'), 'deferred', { expected: 'Blocking' }),
    ),
  ],
});
