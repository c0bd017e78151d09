/** Virtual networks: which one something stands in, and which are connected. */
import type { ResourceScope } from '../expand/value.js';
import { type Identity, identityOfValue } from './identity.js';
import { anyOf, type Judgement } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import type { ResourceView } from './resource-view.js';
import { type System, someCompanion } from './system.js';
import { NETWORK_PEERING, sameType, VIRTUAL_NETWORK } from './types.js';

/** A virtual network, declared in reach or only named. */
export interface Network {
  readonly identity: Identity;
  /** Its declaration, if it is in reach. */
  readonly view: ResourceView | undefined;
}

/** The network of a property that holds the ID of a subnet or a network; undefined if it cannot be told. */
export function networkOf(property: Property, system: System): Network | undefined {
  const { value } = property;
  const identity = value === undefined ? undefined : networkIdentity(value);
  return identity === undefined ? undefined : networkAt(identity, system);
}

function networkAt(identity: Identity, system: System): Network {
  const found = system.graph.find(identity);
  return { identity, view: found?.state === 'declared' ? found.target : undefined };
}

function networkIdentity(value: SettledValue): Identity | undefined {
  // `vnet.properties.subnets[0].id` is read from the network at deployment; which network is known all the same.
  const id = value.kind === 'unknown' ? value.target : identityOfValue(value);
  const [name] = id?.names ?? [];
  if (id === undefined || name === undefined) return undefined;
  if (sameType(id.type, VIRTUAL_NETWORK)) return id;
  return id.type.toLowerCase().startsWith(`${VIRTUAL_NETWORK.toLowerCase()}/`) ? network(name, id.scope) : undefined;
}

function network(name: Identity['names'][number], scope: ResourceScope): Identity {
  return { type: VIRTUAL_NETWORK, names: [name], scope };
}

/** True if the property holds the ID of this network. */
export function isNetwork(property: Property, wanted: Network, system: System): Judgement {
  return property.judge((value) => {
    const identity = networkIdentity(value);
    if (identity === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
    return system.graph.areSame(identity, wanted.identity);
  }, false);
}

/** True if a peering declared here connects the two networks, whichever of them declares it. */
export function arePeered(left: Network, right: Network, system: System): Judgement {
  return anyOf(peersWith(left, right, system), peersWith(right, left, system));
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
