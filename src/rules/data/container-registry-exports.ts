import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerRegistryExports = defineRule({
  id: 'AML-DAT-107',
  title: 'Images can be exported from a private registry',
  category: 'data',
  severity: 'medium',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [policy('524b0254-c285-4903-bee6-bb8126cde579', 'Container registries should have exports disabled')],
  appliesTo: [CONTAINER_REGISTRY],
  followsClosing: true,
  scope: 'linked',
  properties: ['properties.policies.exportPolicy.status'],
  messages: {
    exported: {
      problem: 'Images may be exported from the private registry: {exportPolicy.status} is {actual}.',
      impact: 'Whoever may import elsewhere copies images with code and models past the closed network.',
      remedy: "{Set exportPolicy.status to 'disabled'}.",
    },
  },
  fixes: {
    exported: {
      risk: 'lock-out',
      warning: 'Whoever exports its images, or imports them into other registries, is turned away.',
    },
  },
  check: (registry) =>
    onlyIf(
      registry.property('properties.publicNetworkAccess').is('Disabled'),
      'the service allows this only where public network access is disabled',
      () => failUnless(registry.property('properties.policies.exportPolicy.status').is('disabled'), 'exported'),
    ),
});
