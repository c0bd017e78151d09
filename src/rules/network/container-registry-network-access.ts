import { isClosedToPublic } from '../../model/network-access.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { hasTierWithoutPrivacy } from '../../model/private-use.js';
import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerRegistryNetworkAccess = defineRule({
  id: 'AML-NET-106',
  title: 'Container registry linked to Azure Machine Learning is open to all networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy('d0793b48-0edc-4296-a390-4c75d1bdfd71', 'Container registries should not allow unrestricted network access'),
    policy('0fdf0491-d080-4575-b627-ad0e843cba0f', 'Public network access should be disabled for Container registries'),
    policy('a3701552-92ea-433e-9d17-33b7f1208fc9', 'Configure Container registries to disable public network access'),
  ],
  appliesTo: [CONTAINER_REGISTRY],
  scope: 'linked',
  properties: ['properties.publicNetworkAccess', 'properties.networkRuleSet.defaultAction'],
  messages: {
    open: {
      problem: 'The container registry takes traffic from any network: {property} is {actual}.',
      impact:
        'Its images run on your computes: who can push one runs code there, who can pull one reads what is in it.',
      remedy:
        "Use the Premium SKU and {set publicNetworkAccess to 'Disabled'} (with a private endpoint) or {networkRuleSet.defaultAction to 'Deny'}.",
    },
  },
  fixes: {
    open: {
      risk: 'lock-out',
      safeIf: (registry, system) => hasPrivateEndpoint(registry, system, 'registry'),
      // No other SKU can be closed.
      offerIf: (registry) => registry.property('sku.name').is('Premium'),
    },
  },
  check: (registry, system) =>
    hasTierWithoutPrivacy(registry, system)
      ? notApplicable('its tier cannot be closed')
      : failUnless(isClosedToPublic(registry), 'open'),
});
