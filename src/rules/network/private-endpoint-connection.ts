import { associationOf } from '../../model/associations.js';
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
import { ENDPOINT_ID } from '../../model/private-endpoints.js';
import type { Property } from '../../model/property.js';
import { resourceKeyOf } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import {
  AI_ACCOUNT,
  AML_REGISTRY,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  ENDPOINT_CONNECTION,
  isOwnType,
  KEY_VAULT,
  OUTBOUND_RULE,
  PRIVATE_ENDPOINT,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from '../../model/types.js';
import { ofWorkspace } from '../../model/workspaces.js';
import { type Answer, failIf, failUnless, forEach, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

const GROUPS = 'properties.privateLinkServiceConnections[].properties.groupIds';
const STATUS = 'properties.privateLinkServiceConnectionState.status';
/** What workspaces use and private endpoints lead to. */
const USED = [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, AI_ACCOUNT, SEARCH_SERVICE, COSMOS_ACCOUNT];

export const privateEndpointConnection = defineRule({
  id: 'AML-NET-124',
  title: 'Private endpoint connection carries no traffic, or lets in somebody else',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-NET-017'],
  mission: ['S2a', 'S2h'],
  mcsb: ['NS-2'],
  appliesTo: [PRIVATE_ENDPOINT, ENDPOINT_CONNECTION, WORKSPACE, AML_REGISTRY, ...USED, OUTBOUND_RULE],
  settings: {
    subscriptions: textsSetting('Subscriptions, by ID, whose private endpoints may be let in to a workspace.'),
  },
  words: ['groups', 'from', 'target'],
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
      problem: 'The connection from {from} is in the state {actual}, in which it carries no traffic.',
      impact: 'What comes by that private endpoint is turned away, though it looks like a private way.',
      remedy:
        'If the endpoint is yours, approve it, or make it again where it was turned away; else delete the connection.',
    },
    orphaned: {
      severity: 'low',
      problem: 'An approved connection is left of {from}, which does not exist any more.',
      impact: 'It looks like a private way and leads nowhere; nobody can tell which connections are still needed.',
      remedy: 'Delete the connection.',
    },
    idle: {
      problem: 'The managed network has no private way to {target}: the outbound rule is in the state {actual}.',
      impact: 'Computes reach it over public addresses, or not at all, though the rule looks like a private way.',
      remedy: 'Approve the connection of the managed network at its target, or delete the rule and add it again.',
    },
  },
  check(view, system, { subscriptions }) {
    if (view.isA(PRIVATE_ENDPOINT)) return checkEndpoint(view, system);
    if (view.isA(ENDPOINT_CONNECTION)) return checkApproval(view, system, subscriptions);
    if (view.isA(OUTBOUND_RULE)) return checkOutboundRule(view, system);
    if (!isOwnType(view.type) && associationOf(view, system) === undefined)
      return notApplicable('no workspace here is known to use it');
    const listed = connectionsToDeployed(view);
    if (listed.length === 0) return notApplicable('only what is deployed lists the connections to it');
    return forEach({ listed }, 'pending', ({ status, endpoint }) => [
      failUnless(status.is('Approved'), 'pending', { words: { from: nameOf(endpoint) } }),
      ...ofOrphan(status, endpoint, system),
      // Which endpoints are declared somewhere is not known of what is deployed: only a list of subscriptions tells.
      ...(subscriptions.length === 0 || !isOwnType(view.type)
        ? []
        : [judgeApproval(status, endpoint, system, subscriptions)]),
    ]);
  },
});

/** An approved connection whose endpoint Azure says is not there. */
function ofOrphan(status: Property, endpoint: Property, system: System): readonly Answer<'orphaned'>[] {
  const isGone = system.isGone(endpoint);
  if (isGone.truth !== true || status.is('Approved').truth !== true) return [];
  const words = { from: nameOf(endpoint) };
  return [failIf(about(endpoint.evidence(), isGone), 'orphaned', { expected: 'no connection', words })];
}

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
  if (connection.form === 'live') return notApplicable('the workspace lists it itself');
  const status = connection.property(STATUS);
  const endpoint = connection.property(ENDPOINT_ID);
  return [
    judgeApproval(status, endpoint, system, subscriptions),
    failIf(status.isOneOf('Pending', 'Timeout'), 'pending', {
      expected: 'Approved',
      words: { from: nameOf(endpoint) },
    }),
  ];
}

/** What became of a private endpoint of the managed network; before that is provisioned, no rule is in force. */
function checkOutboundRule(rule: ResourceView, system: System) {
  const own = rule.property('properties');
  const status = own.property('status');
  const isProvisioned = ofWorkspace(rule, system, (workspace) =>
    workspace.property('properties.managedNetwork.status.status').is('Active'),
  );
  const applies = allOf(judged(rule.form === 'live'), own.property('type').is('PrivateEndpoint'), isProvisioned);
  return onlyIf(applies, 'only the service tells the state of rules, and only of a network that is provisioned', () =>
    failIf(status.isOneOf('Inactive', 'Failed'), 'idle', {
      expected: 'Active',
      words: { target: lastSegmentOf(own.property('destination.serviceResourceId')) ?? 'its target' },
    }),
  );
}

/** `the private endpoint 'pe'`, as far as its ID is known. */
function nameOf(endpoint: Property): string {
  const name = lastSegmentOf(endpoint);
  return name === undefined ? 'a private endpoint' : `the private endpoint '${name}'`;
}

function lastSegmentOf({ value }: Property): string | undefined {
  const last = value === undefined ? undefined : resourceKeyOf(value)?.names.at(-1);
  return last?.kind === 'scalar' ? String(last.value) : undefined;
}

function judgeApproval(status: Property, endpoint: Property, system: System, subscriptions: readonly string[]) {
  const isOwn = endpoint.judge((id) => isWithinBoundary(id, subscriptions, system), false);
  const isForeign = about(status.evidence(), allOf(status.is('Approved'), not(isOwn)));
  return failIf(isForeign, 'approval', { expected: 'Rejected' });
}
