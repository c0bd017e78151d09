import { connectionsTo } from '../../model/connections.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { AI_ACCOUNT, SEARCH_SERVICE } from '../../model/types.js';
import { isolationModeIs, ofWorkspace } from '../../model/workspaces.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const connectedServiceOutbound = defineRule({
  id: 'AML-DAT-109',
  title: 'AI or search service that a workspace uses may send data anywhere',
  category: 'data',
  severity: 'low',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  appliesTo: [AI_ACCOUNT, SEARCH_SERVICE],
  scope: 'linked',
  properties: [{ of: AI_ACCOUNT, path: 'properties.restrictOutboundNetworkAccess' }],
  messages: {
    ai: {
      problem: 'The AI service calls any host that it is told to: {restrictOutboundNetworkAccess} is {actual}.',
      impact: 'A prompt or a tool that names a host sends data there, past the network of the workspace.',
      remedy: '{Set restrictOutboundNetworkAccess to true} and list the hosts it needs.',
    },
    search: {
      problem: 'The search service does not refuse to export data.',
      impact: 'An indexer or a skill can send documents to a host of somebody else.',
      remedy: 'Add BlockAll to the data exfiltration protections, which API version 2025-05-01 or later has.',
    },
  },
  fixes: {
    ai: {
      risk: 'lock-out',
      warning: 'It calls no host any more but those in allowedFqdnList: list what it needs first.',
    },
    search: {
      set: { 'properties.dataExfiltrationProtections': ['BlockAll'] },
      risk: 'lock-out',
      warning: 'Skills and indexers that send documents to hosts outside of the service stop working.',
    },
  },
  check(service, system) {
    const severity = isForClosedNetwork(service, system) ? 'medium' : 'low';
    if (service.isA(AI_ACCOUNT)) {
      return failUnless(service.property('properties.restrictOutboundNetworkAccess').isTrue(), 'ai', { severity });
    }
    const protections = service.items('properties.dataExfiltrationProtections');
    return failUnless(
      protections.some((one) => one.isOneOf('BlockAll', 'All')),
      'search',
      { severity },
    );
  },
});

/** True if a workspace that connects to it lets nothing out without approval. */
function isForClosedNetwork(service: ResourceView, system: System): boolean {
  return connectionsTo(service, system).some(
    (connection) =>
      ofWorkspace(connection, system, (workspace) => isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound'))
        .truth === true,
  );
}
