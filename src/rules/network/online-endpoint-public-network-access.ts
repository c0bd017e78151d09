import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { ONLINE_ENDPOINT } from '../../model/types.js';
import { ofWorkspace } from '../../model/workspaces.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const onlineEndpointPublicNetworkAccess = defineRule({
  id: 'AML-NET-012',
  title: 'Managed online endpoint scores from public networks',
  category: 'network',
  severity: 'high',
  mission: ['S2c'],
  mcsb: ['NS-2'],
  appliesTo: [ONLINE_ENDPOINT],
  properties: ['properties.publicNetworkAccess'],
  messages: {
    public: {
      problem: 'The online endpoint answers on the public network: {publicNetworkAccess} is {actual}.',
      impact: "Its flag is independent of the workspace's: a private workspace still publishes this model.",
      remedy: "{Set publicNetworkAccess to 'Disabled'}.",
    },
  },
  fixes: {
    public: {
      risk: 'lock-out',
      warning: 'Callers outside the network of the workspace are turned away: have a private endpoint of it first.',
      safeIf: (endpoint, system) =>
        ofWorkspace(endpoint, system, (workspace) => hasPrivateEndpoint(workspace, system, WORKSPACE_GROUP)),
    },
  },
  check: (endpoint) =>
    onlyIf(endpoint.property('properties.compute').isAbsent(), 'on Kubernetes the cluster decides who reaches it', () =>
      failUnless(endpoint.property('properties.publicNetworkAccess').is('Disabled'), 'public'),
    ),
});
