import { isWithinBoundary } from '../../model/boundary.js';
import {
  asksOnlyFor,
  connectionsOf,
  connectionsToDeployed,
  groupsBehind,
  isForMachineLearning,
  waitsForNobody,
} from '../../model/endpoint-connections.js';
import { about, allOf, judged, not } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { AML_REGISTRY, ENDPOINT_CONNECTION, PRIVATE_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, forEach, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

const GROUPS = 'properties.privateLinkServiceConnections[].properties.groupIds';
const STATUS = 'properties.privateLinkServiceConnectionState.status';

export const privateEndpointConnection = defineRule({
  id: 'AML-NET-124',
  title: 'Private endpoint connection carries no traffic, or lets in somebody else',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-NET-017'],
  mission: ['S2a', 'S2h'],
  mcsb: ['NS-2'],
  appliesTo: [PRIVATE_ENDPOINT, ENDPOINT_CONNECTION, WORKSPACE, AML_REGISTRY],
  settings: {
    subscriptions: textsSetting('Subscriptions, by ID, whose private endpoints may be let in to a workspace.'),
  },
  words: ['groups'],
  properties: [
    { of: PRIVATE_ENDPOINT, path: GROUPS },
    { of: PRIVATE_ENDPOINT, path: 'properties.privateLinkServiceConnections' },
  ],
  messages: {
    group: {
      problem: 'The private endpoint asks for a group that its target does not have: {groupIds} is {actual}.',
      impact: 'It cannot be deployed or carries no traffic, and its target is reached over public addresses.',
      remedy: 'Ask for {groups} in {groupIds}, or correct what the endpoint leads to.',
    },
    manual: {
      problem: 'The private endpoint waits for an approval that nobody here needs: its target is declared here too.',
      impact: 'It carries no traffic until somebody approves it by hand, though it looks like a private way.',
      remedy: 'Declare the connection under {privateLinkServiceConnections}.',
    },
    approval: {
      problem: 'A connection from a private endpoint that is not known to be yours is approved.',
      impact: 'The network behind that endpoint reaches the workspace from then on, whoever owns it.',
      remedy: 'Approve only endpoints that you own, and list their subscriptions in the settings of this check.',
    },
    pending: {
      problem: 'The connection is left in the state {actual}, in which it carries no traffic.',
      impact: 'The private endpoint behind it cannot reach the workspace, though it looks like a private way.',
      remedy: 'Approve the connection if its endpoint is yours, or delete it.',
    },
  },
  check(view, system, { subscriptions }) {
    if (view.isA(PRIVATE_ENDPOINT)) return checkEndpoint(view, system);
    if (view.isA(ENDPOINT_CONNECTION)) return checkApproval(view, system, subscriptions);
    const listed = connectionsToDeployed(view);
    if (listed.length === 0) return notApplicable('only what is deployed lists the connections to it');
    return forEach({ listed }, 'pending', ({ status, endpoint }) => [
      failUnless(status.is('Approved'), 'pending'),
      // Which endpoints are declared somewhere is not known of what is deployed: only a list of subscriptions tells.
      ...(subscriptions.length === 0 ? [] : [judgeApproval(status, endpoint, system, subscriptions)]),
    ]);
  },
});

function checkEndpoint(endpoint: ResourceView, system: System) {
  if (!isForMachineLearning(endpoint, system)) return notApplicable('it leads to nothing of Azure Machine Learning');
  return forEach(connectionsOf(endpoint), 'group', (connection) => {
    const groups = groupsBehind(connection);
    const words = { groups: groups.map((group) => `'${group}'`).join(' or ') };
    const asked = asksOnlyFor(connection, groups);
    return [
      ...(groups.length === 0 ? [] : [failUnless(asked, 'group', { expected: groups.join(' or '), words })]),
      ...(waitsForNobody(connection, system)
        ? [failUnless(judged(false, [connection.property.evidence()]), 'manual', { expected: 'an automatic one' })]
        : []),
    ];
  });
}

function checkApproval(connection: ResourceView, system: System, subscriptions: readonly string[]) {
  const status = connection.property(STATUS);
  return [
    judgeApproval(status, connection.property('properties.privateEndpoint.id'), system, subscriptions),
    failIf(status.isOneOf('Pending', 'Timeout'), 'pending', { expected: 'Approved' }),
  ];
}

function judgeApproval(status: Property, endpoint: Property, system: System, subscriptions: readonly string[]) {
  const isOwn = endpoint.judge((id) => isWithinBoundary(id, subscriptions, system), false);
  const isForeign = about(status.evidence(), allOf(status.is('Approved'), not(isOwn)));
  return failIf(isForeign, 'approval', { expected: 'Rejected' });
}
