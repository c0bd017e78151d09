import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { hasPendingEndpoint, hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { PRIVATE_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspacePrivateEndpoint = defineRule({
  id: 'AML-NET-003',
  title: 'Workspace has no private endpoint',
  category: 'network',
  severity: 'high',
  mission: ['S2a', 'S2h', 'S5'],
  mcsb: ['NS-2'],
  policies: [
    policy('45e05259-1eb5-4f70-9574-baf73e9d219b', 'Azure Machine Learning workspaces should use private link'),
    policy(
      '7838fd83-5cbb-4b5d-888c-bfa240972597',
      'Configure Azure Machine Learning workspaces with private endpoints',
    ),
    policy(
      '40cec1dd-a100-4920-b15b-3024fe8901ab',
      '[Deprecated]: Azure Machine Learning workspaces should use private link',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: [
    { of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections' },
    { of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections[].properties.groupIds' },
  ],
  messages: {
    none: {
      problem: "No private endpoint with group 'amlworkspace' leads to the workspace.",
      impact: 'Clients either come over the public network or cannot reach it at all.',
      remedy:
        "Declare {a Microsoft.Network/privateEndpoints} for it with {groupIds ['amlworkspace']} in the clients' network.",
    },
    pending: {
      problem: 'The only private endpoint of the workspace waits for approval by hand, or was turned away.',
      impact: 'Until somebody approves it, it carries no traffic, and clients come over the public network.',
      remedy: 'Declare the connection under {privateLinkServiceConnections}, or approve it where it is asked for.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project is reached through its hub', () => {
      const isPending = hasPendingEndpoint(workspace, system, WORKSPACE_GROUP).truth === true;
      return failUnless(hasPrivateEndpoint(workspace, system, WORKSPACE_GROUP), isPending ? 'pending' : 'none');
    }),
});
