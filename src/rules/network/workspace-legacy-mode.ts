import { anyOf, judged } from '../../model/judgement.js';
import { BATCH_ENDPOINT, ONLINE_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const workspaceLegacyMode = defineRule({
  id: 'AML-NET-018',
  title: 'Workspace in legacy mode serves endpoints that need the present API',
  category: 'network',
  severity: 'low',
  mission: ['S2a', 'S2c'],
  mcsb: ['NS-2'],
  appliesTo: [WORKSPACE],
  properties: ['properties.v1LegacyMode'],
  messages: {
    blocked: {
      problem: 'The workspace hides from the present API: {v1LegacyMode} is {actual}.',
      impact: 'Its endpoints cannot be deployed or managed, and what is done to get around that is seldom private.',
      remedy: '{Set v1LegacyMode to false}.',
    },
  },
  fixes: { blocked: {} },
  check(workspace, system) {
    const endpoints = [ONLINE_ENDPOINT, BATCH_ENDPOINT].flatMap((type) => system.childrenOf(workspace, type));
    const hasEndpoint = endpoints.length === 0 ? judged(false) : anyOf(...endpoints.map(({ belongs }) => belongs));
    return onlyIf(hasEndpoint, 'it has no endpoint of the present API', () =>
      failIf(workspace.property('properties.v1LegacyMode').isTrue(), 'blocked', { expected: false }),
    );
  },
});
