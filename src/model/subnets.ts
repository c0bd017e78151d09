/** Subnets, written within their network or on their own, and what is attached to them. */
import type { Link } from './graph.js';
import { type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import { keyOfResource, keyText, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { SUBNET, sameType, VIRTUAL_NETWORK } from './types.js';

/** One subnet, whichever way it is declared. */
export interface Subnet {
  readonly key: ResourceKey;
  /** What declares it: itself, or the network it is written in. */
  readonly view: ResourceView;
  /** The last segment of its name if that is known, such as `AzureFirewallSubnet`. */
  readonly name: string | undefined;
  /** True if it is there for certain. */
  readonly presence: Judgement;
  /** A property of it, such as `properties.networkSecurityGroup.id`. */
  property(path: string): Property;
}

/** The subnets that a network lists, or the subnet that a resource is; of anything else, none. */
export function subnetsDeclaredBy(view: ResourceView): readonly Subnet[] {
  if (view.isA(SUBNET)) {
    const key = keyOfResource(view.resource);
    return [{ key, view, name: lastName(key), presence: judged(true), property: (path) => view.property(path) }];
  }
  return view.isA(VIRTUAL_NETWORK) ? listedIn(view) : [];
}

function listedIn(network: ResourceView): readonly Subnet[] {
  const { names, scope } = keyOfResource(network.resource);
  return network.items('properties.subnets').elements.map(({ property: item, presence }) => {
    const written = item.property('name').value;
    const key: ResourceKey = { type: SUBNET, names: written === undefined ? names : [...names, written], scope };
    return { key, view: network, name: lastName(key), presence, property: (path) => item.property(path) };
  });
}

/** All subnets of an entry point and of those it shares resources with. */
export function subnetsIn(system: System): readonly Subnet[] {
  return [VIRTUAL_NETWORK, SUBNET].flatMap((type) => system.graph.ofType(type)).flatMap(subnetsDeclaredBy);
}

/** The subnets that a property may lead to, as text that is equal for equal subnets of one evaluation. */
export function subnetTexts(property: Property): readonly string[] {
  return property.possibleValues.flatMap((value) => {
    const key = resourceKeyOf(value);
    return key !== undefined && sameType(key.type, SUBNET) ? [keyText(key)] : [];
  });
}

/** The network security groups a subnet is given: one for each alternative. */
export function securityGroupsOf(subnet: Subnet, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.networkSecurityGroup.id'));
}

/** The route tables a subnet is given. */
export function routeTablesOf(subnet: Subnet, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.routeTable.id'));
}

/** The NAT gateways a subnet is given. */
export function natGatewaysOf(subnet: Subnet, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.natGateway.id'));
}

/** Subnets of services that have rules of their own for them, or allow no security group. */
const SERVICE_SUBNETS = new Set([
  'gatewaysubnet',
  'azurefirewallsubnet',
  'azurefirewallmanagementsubnet',
  'azurebastionsubnet',
  'routeserversubnet',
]);

/** True for a subnet whose name reserves it for a gateway, a firewall, Bastion or a route server. */
export function isServiceSubnet({ name }: Subnet): boolean {
  return name !== undefined && SERVICE_SUBNETS.has(name.toLowerCase());
}

function lastName(key: ResourceKey): string | undefined {
  const last = key.names.at(-1);
  return key.names.length > 1 && last?.kind === 'scalar' ? String(last.value) : undefined;
}
