/**
 * Connections of private endpoints as the resource they lead to will have them. No template writes them: the service lists them
 * once endpoints are there, and policies ask for that list, or for its elements as child resources. They follow from the planned
 * endpoints: one under `privateLinkServiceConnections` is approved with its deployment, one under
 * `manualPrivateLinkServiceConnections` waits (https://learn.microsoft.com/azure/private-link/private-endpoint-overview).
 */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import { joinNames } from '../../expand/resource-names.js';
import { type Sameness, sameResource } from '../../expand/same-resource.js';
import type { Member, ObjectValue, Origin, UnknownValue, Value } from '../../expand/value.js';
import { array, memberOf, object, scalar, unknown } from '../../expand/values.js';
import { AUTOMATIC, MANUAL } from '../../model/private-endpoints.js';
import { keyOfResource, resourceKeyOf } from '../../model/resource-key.js';
import { ResourceView } from '../../model/resource-view.js';
import { PRIVATE_ENDPOINT, sameType } from '../../model/types.js';
import type { Surroundings } from '../outcome.js';
import { isThereWith } from './related.js';

const LIST = 'privateEndpointConnections';

/** A connection that an endpoint asks for. */
interface PlannedConnection {
  readonly endpoint: Resource;
  readonly status: 'Approved' | 'Pending';
  /** Unknown if it may lead elsewhere, or may not exist. */
  readonly isThere: Exclude<Sameness, false>;
}

/** The connections that endpoints of the same deployment make, or may make, to the resource. */
function connectionsTo(target: Resource, { related }: Surroundings): readonly PlannedConnection[] {
  return related
    .filter(({ type }) => sameType(type, PRIVATE_ENDPOINT))
    .flatMap((endpoint): readonly PlannedConnection[] => {
      // Where an endpoint that is only referenced leads, nobody says.
      if (endpoint.existing) return [{ endpoint, status: 'Approved', isThere: 'unknown' }];
      return [
        ...connectionsIn(endpoint, AUTOMATIC, 'Approved', target),
        ...connectionsIn(endpoint, MANUAL, 'Pending', target),
      ];
    });
}

function connectionsIn(
  endpoint: Resource,
  list: string,
  status: PlannedConnection['status'],
  target: Resource,
): readonly PlannedConnection[] {
  const view = new ResourceView(endpoint);
  const { elements, open } = view.items(list);
  const listed = elements.flatMap(({ property, presence }) => {
    const ids = property.property('properties.privateLinkServiceId').readings;
    const truths = ids.map(({ value }) => (value === undefined ? false : standsFor(value, target)));
    if (truths.every((truth) => truth === false)) return [];
    const isCertain =
      isThereWith(endpoint, target) && presence.truth === true && truths.every((truth) => truth === true);
    return [{ endpoint, status, isThere: isCertain ? (true as const) : ('unknown' as const) }];
  });
  return open === undefined ? listed : [...listed, { endpoint, status, isThere: 'unknown' }];
}

/** Whether the value is the ID of the resource. */
function standsFor(value: Value, target: Resource): Sameness {
  const key = resourceKeyOf(value);
  if (key === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
  return key.address !== undefined && key.address === target.address ? true : sameResource(key, keyOfResource(target));
}

/**
 * The resource with the list of its connections, as far as its surroundings tell; the same one if it has a list of its own or
 * nothing leads to it for certain.
 */
export function withPlannedConnections(resource: Resource, surroundings: Surroundings): Resource {
  const properties = memberOf(resource.body, 'properties');
  if (resource.form === 'live' || memberOf(properties?.value, LIST) !== undefined) return resource;
  if (properties !== undefined && properties.value.kind !== 'object') return resource;
  const connections = connectionsTo(resource, surroundings);
  if (connections.length === 0 && surroundings.isComplete) return resource;
  const origin = originAt(resource.headerSpan);
  const isClosed = surroundings.isComplete && connections.every(({ isThere }) => isThere === true);
  const items = connections.filter(({ isThere }) => isThere === true).map(connectionBody);
  const list = isClosed ? array(items, origin) : array(items, origin, { reason: moreConnections(resource, origin) });
  const around = properties?.value.kind === 'object' ? properties.value : object([], origin);
  return withMember(resource, 'properties', withListed(around, memberAt(LIST, list)));
}

/** The connections as child resources, the way existence conditions ask for them. */
export function connectionsAsChildren(target: Resource, surroundings: Surroundings): readonly Resource[] {
  return connectionsTo(target, surroundings).map((connection): Resource => {
    const { endpoint, isThere } = connection;
    const origin = originAt(endpoint.headerSpan);
    const message = 'the service names the connection when it is made';
    const own = unknown('runtime', message, `connectionName(${endpoint.address})`, origin);
    const names = [...target.names, own];
    const { condition } = endpoint;
    const doubt = unknown(
      'deployment',
      'which resource it leads to is not known',
      `target(${endpoint.address})`,
      origin,
    );
    return {
      ...endpoint,
      type: `${target.type}/${LIST}`,
      apiVersion: target.apiVersion,
      names,
      name: joinNames(names, own),
      scope: target.scope,
      condition: isThere === true ? true : condition === true ? doubt : condition,
      body: connectionBody(connection),
    };
  });
}

/** True for `Microsoft.X/y/privateEndpointConnections`. */
export function isConnectionType(type: string): boolean {
  return type.toLowerCase().endsWith(`/${LIST.toLowerCase()}`);
}

/** True if the text speaks of connections of private endpoints. */
export function speaksOfConnections(text: string): boolean {
  return text.toLowerCase().includes(LIST.toLowerCase());
}

function connectionBody({ endpoint, status }: PlannedConnection): ObjectValue {
  const origin = originAt(endpoint.headerSpan);
  const state = object([memberAt('status', scalar(status, origin))], origin);
  const id: Value = {
    kind: 'resource-id',
    type: endpoint.type,
    names: endpoint.names,
    scope: endpoint.scope,
    address: endpoint.address,
    origin,
  };
  const properties = object(
    [
      memberAt('privateEndpoint', object([memberAt('id', id)], origin)),
      memberAt('privateLinkServiceConnectionState', state),
      memberAt('provisioningState', scalar('Succeeded', origin)),
    ],
    origin,
  );
  return object([memberAt('properties', properties)], origin);
}

function moreConnections({ address }: Resource, origin: Origin): UnknownValue {
  const message = 'which private endpoints lead to it is not known from here';
  return unknown('deployment', message, `privateEndpointConnections(${address})`, origin);
}

function memberAt(name: string, value: Value): Member {
  return { name, span: value.origin.span, value };
}

function withListed(around: ObjectValue, member: Member): ObjectValue {
  return { ...around, members: new Map([...around.members, [member.name.toLowerCase(), member]]) };
}

function withMember(resource: Resource, name: string, value: ObjectValue): Resource {
  const known = memberOf(resource.body, name);
  const member = known === undefined ? memberAt(name, value) : { ...known, value };
  return { ...resource, body: withListed(resource.body, member) };
}
