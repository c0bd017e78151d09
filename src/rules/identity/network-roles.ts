import { targetOf } from '../../model/graph.js';
import { hasUserIdentity } from '../../model/identities.js';
import { about, allOf } from '../../model/judgement.js';
import { mayApprove, mayRead, storageEndpointsOf } from '../../model/network-roles.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE, WORKSPACE } from '../../model/types.js';
import { workspaceOf } from '../../model/workspaces.js';
import { isInMode, ofOutboundRules } from '../outbound-rules.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const networkRoles = defineRule({
  id: 'AML-IDN-124',
  title: 'Identity of the workspace cannot set up or see private endpoints',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a', 'S2h'],
  mcsb: ['PA-7'],
  appliesTo: [WORKSPACE, OUTBOUND_RULE, MANAGED_NETWORK_OUTBOUND_RULE],
  words: ['endpoints'],
  messages: {
    unapproved: {
      problem: 'The identity of the workspace may not approve the private endpoint that this outbound rule asks for.',
      impact:
        'The endpoint waits for approval, the managed network has no way to it, and people open the target instead.',
      remedy:
        'Assign Azure AI Enterprise Network Connection Approver over the target to the identity of the workspace.',
    },
    unseen: {
      severity: 'low',
      problem: 'The identity of the workspace may not read the private endpoints of its storage account: {endpoints}.',
      impact: 'Studio cannot show data behind them, and people open the account instead.',
      remedy: 'Assign Reader over these endpoints to the identity of the workspace.',
    },
  },
  check(view, system) {
    const workspace = view.isA(WORKSPACE) ? view : targetOf(workspaceOf(view, system));
    if (workspace === undefined) return notApplicable('its workspace is not declared here');
    return onlyIf(hasUserIdentity(workspace), 'the service gives its own identity what it needs', () => [
      ...onlyIf(isIsolated(view, system), 'it has no managed network', () =>
        ofOutboundRules(view, 'PrivateEndpoint', 'unapproved', (rule) => {
          const target = rule.property('destination.serviceResourceId');
          const links = system.graph.links(target).map((link) => mayApprove(workspace, link, system));
          return failUnless(about(target.evidence(), allOf(...links)), 'unapproved', { expected: 'a role over it' });
        }),
      ),
      ...(view === workspace ? seesStorage(workspace, system) : []),
    ]);
  },
});

function isIsolated(view: ResourceView, system: System) {
  return isInMode(view, system, 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound');
}

function seesStorage(workspace: ResourceView, system: System) {
  const endpoints = storageEndpointsOf(workspace, system);
  if (endpoints.length === 0) return [notApplicable('its storage account has no private endpoint here')];
  const seen = endpoints.map((endpoint) => ({ endpoint, isSeen: mayRead(workspace, endpoint, system) }));
  const unseen = seen.filter(({ isSeen }) => isSeen.truth !== true).map(({ endpoint }) => endpoint.displayName);
  const words = { endpoints: unseen.join(', ') };
  return [
    failUnless(about(workspace.evidence(), allOf(...seen.map(({ isSeen }) => isSeen))), 'unseen' as const, { words }),
  ];
}
