/** Private endpoints and what they lead to. */
import { connectionLists, policiesDeploying } from './facts/private-link.js';
import { targetOf } from './graph.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { type Companion, type System, someCompanion } from './system.js';
import { PRIVATE_ENDPOINT } from './types.js';

/** Connections the target's owner approves by deploying them. */
export const AUTOMATIC = 'properties.privateLinkServiceConnections';
/** Connections somebody has to approve. */
export const MANUAL = 'properties.manualPrivateLinkServiceConnections';
/** In what the target lists. */
export const ENDPOINT_ID = 'properties.privateEndpoint.id';

/**
 * True if a private endpoint of the group leads to the resource. Without one in reach: false, or unknown if something else
 * may declare it.
 *
 * @param groupId one of those in `facts/private-link.ts`, such as `amlworkspace`
 */
export function hasPrivateEndpoint(target: ResourceView, system: System, groupId: string): Judgement {
  const found = anyOf(endpointLeadsTo(target, system, groupId, 'open'), isApprovedLive(target, groupId, system));
  return system.present(
    found,
    target,
    'its private endpoint',
    policiesDeploying(target.type, groupId).map((guid) => ({ guid })),
  );
}

/** True if an endpoint leads to the resource but waits for approval, or was turned away. */
export function hasPendingEndpoint(target: ResourceView, system: System, groupId: string): Judgement {
  return endpointLeadsTo(target, system, groupId, 'closed');
}

/** `open` if what comes by it is let in, or will be once it is deployed. */
type Way = 'open' | 'closed';

function endpointLeadsTo(target: ResourceView, system: System, groupId: string, way: Way): Judgement {
  const leadsHere = (endpoint: ResourceView) => connects(endpoint, target, system, groupId, way);
  const endpoints = system.companions(PRIVATE_ENDPOINT, (endpoint) => system.existsBeside(endpoint, target));
  return someCompanion(endpoints, leadsHere);
}

function connects(
  endpoint: ResourceView,
  target: ResourceView,
  { graph }: System,
  groupId: string,
  way: Way,
): Judgement {
  const leadsHere = (connection: Property) =>
    allOf(
      graph.pointsAt(connection.property('properties.privateLinkServiceId'), target),
      hasGroup(connection, groupId),
      isInState(connection, endpoint, way),
    );
  return anyOf(...listsOf(endpoint, way).map((list) => endpoint.items(list).some(leadsHere)));
}

/** What is deployed says itself how a connection stands, in whichever list it is. */
function listsOf({ form }: ResourceView, way: Way): readonly string[] {
  return form === 'live' ? [AUTOMATIC, MANUAL] : [way === 'open' ? AUTOMATIC : MANUAL];
}

function isInState(connection: Property, { form }: ResourceView, way: Way): Judgement {
  if (form !== 'live') return judged(true);
  const status = connection.property('properties.privateLinkServiceConnectionState.status');
  const isOpen = anyOf(not(status.isSet()), status.is('Approved'));
  return way === 'open' ? isOpen : not(isOpen);
}

/** The endpoints of a group that lead to the resource for certain. */
export function endpointsTo(target: ResourceView, system: System, groupId: string): readonly ResourceView[] {
  return system.graph
    .ofType(PRIVATE_ENDPOINT)
    .filter((endpoint) => connects(endpoint, target, system, groupId, 'open').truth === true);
}

/** Other endpoints, as far as they lead to a resource of this type and the same group that this endpoint leads to as well. */
export function endpointsBeside(
  endpoint: ResourceView,
  type: string,
  groupId: string,
  system: System,
): readonly Companion[] {
  const leadsTo = (one: ResourceView, target: ResourceView) => connects(one, target, system, groupId, 'open');
  const target = system.graph.ofType(type).find((candidate) => leadsTo(endpoint, candidate).truth === true);
  if (target === undefined) return [];
  // Most endpoints serve something else, and following what they point at takes longer than asking what they serve.
  const mayLeadThere = (one: ResourceView) => one !== endpoint && servesGroup(one, groupId).truth !== false;
  return system.companions(PRIVATE_ENDPOINT, (one) =>
    mayLeadThere(one) ? allOf(system.existsBeside(one, endpoint), leadsTo(one, target)) : judged(false),
  );
}

/** What the endpoint leads to, as far as that is in reach. */
export function targetsOf(endpoint: ResourceView, { graph }: System): readonly ResourceView[] {
  return [AUTOMATIC, MANUAL]
    .flatMap((list) => endpoint.propertiesAt(`${list}.[].properties.privateLinkServiceId`))
    .flatMap((target) => graph.links(target))
    .flatMap((link) => targetOf(link) ?? []);
}

/** True if the endpoint serves the group, whatever it leads to. */
export function servesGroup(endpoint: ResourceView, groupId: string): Judgement {
  return anyOf(
    endpoint.items(AUTOMATIC).some((connection) => hasGroup(connection, groupId)),
    endpoint.items(MANUAL).some((connection) => hasGroup(connection, groupId)),
  );
}

function hasGroup(connection: Property, groupId: string): Judgement {
  return connection.items('properties.groupIds').some((group) => group.is(groupId));
}

/** What the service itself says about connections, which only a live resource has. */
function isApprovedLive(target: ResourceView, groupId: string, system: System): Judgement {
  if (target.form !== 'live') return anyOf();
  const lists = connectionLists(target.type, groupId);
  return anyOf(
    ...lists.map(({ path, status }) =>
      target
        .items(path)
        .some((connection) =>
          allOf(connection.property(status).is('Approved'), not(system.isGone(connection.property(ENDPOINT_ID)))),
        ),
    ),
  );
}
