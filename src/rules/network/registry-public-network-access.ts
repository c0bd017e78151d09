import { REGISTRY_GROUP } from '../../model/facts/private-link.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { AML_REGISTRY } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const registryPublicNetworkAccess = defineRule({
  id: 'AML-NET-015',
  title: 'Registry accepts traffic from public networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  appliesTo: [AML_REGISTRY],
  properties: ['properties.publicNetworkAccess'],
  messages: {
    public: {
      problem: 'The registry accepts traffic from public networks: {publicNetworkAccess} is {actual}.',
      impact: 'It holds models and environments that many workspaces run; sign-in alone protects them.',
      remedy: "{Set publicNetworkAccess to 'Disabled'} and give clients a private endpoint.",
    },
  },
  fixes: {
    public: {
      risk: 'lock-out',
      safeIf: (registry, system) => hasPrivateEndpoint(registry, system, REGISTRY_GROUP),
    },
  },
  check: (registry) => failUnless(registry.property('properties.publicNetworkAccess').is('Disabled'), 'public'),
});
