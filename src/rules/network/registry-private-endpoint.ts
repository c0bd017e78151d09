import { REGISTRY_GROUP } from '../../model/facts/private-link.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { AML_REGISTRY, PRIVATE_ENDPOINT } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const registryPrivateEndpoint = defineRule({
  id: 'AML-NET-016',
  title: 'Private registry has no private endpoint',
  category: 'network',
  severity: 'medium',
  mission: ['S2h'],
  mcsb: ['NS-2'],
  appliesTo: [AML_REGISTRY],
  followsClosing: true,
  properties: [{ of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections[].properties.groupIds' }],
  messages: {
    none: {
      problem: 'The registry is closed to public networks and no private endpoint leads to it.',
      impact: 'Nobody can publish to it or pull from it, and the usual way out is to open it to the internet.',
      remedy:
        "Declare {a Microsoft.Network/privateEndpoints} with {groupIds ['amlregistry']} in the network of its users.",
    },
  },
  check: (registry, system) =>
    onlyIf(
      registry.property('properties.publicNetworkAccess').is('Disabled'),
      'it is reached over public networks',
      () => failUnless(hasPrivateEndpoint(registry, system, REGISTRY_GROUP), 'none'),
    ),
});
