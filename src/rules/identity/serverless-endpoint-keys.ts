import { isInRange } from '../../model/facts/api-version.js';
import { SERVERLESS_ENDPOINT } from '../../model/types.js';
import { failIf, failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

/** Stable versions before it take keys only. */
const TAKES_IDENTITY = '2025-12-01';

export const serverlessEndpointKeys = defineRule({
  id: 'AML-IDN-004',
  title: 'Serverless endpoint is called with keys',
  category: 'identity',
  severity: 'low',
  mission: ['S1e'],
  mcsb: ['IM-1'],
  appliesTo: [SERVERLESS_ENDPOINT],
  properties: ['properties.authMode'],
  messages: {
    keys: {
      problem: 'The endpoint is called with keys: {authMode} is {actual}.',
      impact: 'Keys do not expire, and nobody sees who calls the model with them.',
      remedy: "{Set authMode to 'AAD'} and give callers a role.",
    },
    keysOnly: {
      severity: 'info',
      problem: 'The endpoint is called with keys, as this API version allows nothing else: {authMode} is {actual}.',
      impact: 'Keys do not expire, and nobody sees who calls the model with them.',
      remedy: "Renew the keys regularly, and with API version 2025-12-01 or later {set authMode to 'AAD'}.",
    },
  },
  check(endpoint) {
    const mode = endpoint.property('properties.authMode');
    return isInRange(endpoint.apiVersion, { since: TAKES_IDENTITY })
      ? failUnless(mode.is('AAD'), 'keys')
      : failIf(mode.is('Key'), 'keysOnly', { expected: 'AAD' });
  },
});
