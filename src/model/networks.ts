/** Virtual networks: which one something stands in, and which are connected. */
import type { ResourceScope } from '../expand/value.js';
import { anyOf, type Judgement, judged } from './judgement.js';
import type { Part } from './parts.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { ancestorOf, keyOfResource, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { type System, someCompanion } from './system.js';
import { NETWORK_PEERING, sameType, VIRTUAL_NETWORK } from './types.js';

/** A virtual network, declared in reach or only named. */
export interface Network {
  readonly key: ResourceKey;
  /** Its declaration, if it is in reach. */
  readonly view: ResourceView | undefined;
}

/** The network of a property that holds the ID of a subnet or a network; undefined if it cannot be told. */
export function networkOf(property: Property, system: System): Network | undefined {
  const { value } = property;
  const key = value === undefined ? undefined : networkKey(value);
  return key === undefined ? undefined : networkAt(key, system);
}

/** The network that a resource declares. */
export function asNetwork(view: ResourceView): Network {
  return { key: keyOfResource(view.resource), view };
}

/** The network that a subnet belongs to. */
export function networkAround({ key }: Part, system: System): Network | undefined {
  const around = ancestorOf(key, 1);
  return around === undefined ? undefined : networkAt(around, system);
}

/** True if both are one network, or a peering declared here connects them. */
export function areConnected(left: Network, right: Network, system: System): Judgement {
  return anyOf(judged(system.graph.areSame(left.key, right.key)), arePeered(left, right, system));
}

function networkAt(key: ResourceKey, system: System): Network {
  const found = system.graph.find(key);
  return { key, view: found?.state === 'declared' ? found.target : undefined };
}

function networkKey(value: SettledValue): ResourceKey | undefined {
  // `vnet.properties.subnets[0].id` is read from the network at deployment; which network is known all the same.
  const id = value.kind === 'unknown' ? value.target : resourceKeyOf(value);
  const [name] = id?.names ?? [];
  if (id === undefined || name === undefined) return undefined;
  if (sameType(id.type, VIRTUAL_NETWORK)) return id;
  return id.type.toLowerCase().startsWith(`${VIRTUAL_NETWORK.toLowerCase()}/`) ? network(name, id.scope) : undefined;
}

function network(name: ResourceKey['names'][number], scope: ResourceScope): ResourceKey {
  return { type: VIRTUAL_NETWORK, names: [name], scope };
}

/** True if the property holds the ID of this network. */
export function isNetwork(property: Property, wanted: Network, system: System): Judgement {
  return property.judge((value) => {
    const key = networkKey(value);
    if (key === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
    return system.graph.areSame(key, wanted.key);
  }, false);
}

/** True if a peering declared here connects the two networks, whichever of them declares it. */
export function arePeered(left: Network, right: Network, system: System): Judgement {
  return anyOf(peersWith(left, right, system), peersWith(right, left, system));
}

/** True if a peering declared here connects the network with another one, whichever of them declares it. */
export function hasPeering(network: Network, system: System): Judgement {
  const others = system.graph.ofType(VIRTUAL_NETWORK).map(asNetwork);
  return anyOf(hasOwnPeering(network, system), ...others.map((other) => peersWith(other, network, system)));
}

function hasOwnPeering({ view }: Network, system: System): Judgement {
  if (view === undefined) return anyOf();
  const inline = view
    .items('properties.virtualNetworkPeerings')
    .some((peering) => peering.property('properties.remoteVirtualNetwork.id').isSet());
  return anyOf(inline, ...system.childrenOf(view, NETWORK_PEERING).map(({ belongs }) => belongs));
}

function peersWith(from: Network, to: Network, system: System): Judgement {
  if (from.view === undefined) return anyOf();
  const inline = from.view
    .items('properties.virtualNetworkPeerings')
    .some((peering) => isNetwork(peering.property('properties.remoteVirtualNetwork.id'), to, system));
  const children = system.childrenOf(from.view, NETWORK_PEERING);
  const nested = someCompanion(children, (peering) =>
    isNetwork(peering.property('properties.remoteVirtualNetwork.id'), to, system),
  );
  return anyOf(inline, nested);
}
