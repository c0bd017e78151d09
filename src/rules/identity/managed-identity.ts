import { AML_REGISTRY, WORKSPACE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const managedIdentity = defineRule({
  id: 'AML-IDN-010',
  title: 'Workspace or registry without managed identity',
  category: 'identity',
  severity: 'high',
  mission: ['S1a'],
  mcsb: ['IM-3'],
  appliesTo: [WORKSPACE, AML_REGISTRY],
  properties: ['identity.type'],
  messages: {
    none: {
      problem: 'No managed identity is given: {identity.type} is {actual}.',
      impact: 'The service then falls back on keys, or cannot reach storage, vault and registry at all.',
      remedy: "{Add identity: { type: 'SystemAssigned' }} or a user-assigned identity.",
    },
  },
  fixes: { none: {} },
  check: (resource) =>
    failIf(resource.property('identity.type').is('None'), 'none', { expected: 'SystemAssigned or UserAssigned' }),
});
