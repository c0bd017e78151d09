/** Subnets, written within their network or on their own, and what is attached to them. */
import { type AddressRange, parsePrefix } from './facts/addresses.js';
import { type Link, targetOf } from './graph.js';
import { type Evidence, type Judgement, judged } from './judgement.js';
import { asPart, NO_PARTS, type Part, type Parts, partsIn } from './parts.js';
import type { Property } from './property.js';
import { keyText, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { SUBNET, sameType, VIRTUAL_NETWORK } from './types.js';

/** The subnets that a network lists, or the subnet that a resource is; of anything else, none. */
export function subnetsDeclaredBy(view: ResourceView): Parts {
  if (view.isA(SUBNET)) return { listed: [asPart(view)] };
  return view.isA(VIRTUAL_NETWORK) ? partsIn(view, SUBNET, 'properties.subnets') : NO_PARTS;
}

/** All known subnets of an entry point and of those it shares resources with. */
export function subnetsIn(system: System): readonly Part[] {
  const declaring = [VIRTUAL_NETWORK, SUBNET].flatMap((type) => system.graph.ofType(type));
  return declaring.flatMap((view) => subnetsDeclaredBy(view).listed);
}

/** The subnets that a property may lead to, as text that is equal for equal subnets of one evaluation. */
export function subnetTexts(property: Property): readonly string[] {
  return property.possibleValues.flatMap((value) => {
    const key = resourceKeyOf(value);
    return key !== undefined && sameType(key.type, SUBNET) ? [keyText(key)] : [];
  });
}

/** The network security groups a subnet is given: one for each alternative. */
export function securityGroupsOf(subnet: Part, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.networkSecurityGroup.id'));
}

/** The known subnets that may be given this network security group. */
export function subnetsGuardedBy(group: ResourceView, system: System): readonly Part[] {
  return subnetsIn(system).filter((subnet) =>
    securityGroupsOf(subnet, system).some((link) => targetOf(link) === group),
  );
}

/** The route tables a subnet is given. */
export function routeTablesOf(subnet: Part, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.routeTable.id'));
}

/** The NAT gateways a subnet is given. */
export function natGatewaysOf(subnet: Part, system: System): readonly Link[] {
  return system.graph.links(subnet.property('properties.natGateway.id'));
}

/** The service endpoint policies a subnet is given. */
export function serviceEndpointPoliciesOf(subnet: Part, system: System): readonly Link[] {
  const { elements } = subnet.property('properties.serviceEndpointPolicies').items();
  return elements.flatMap(({ property }) => system.graph.links(property.property('id')));
}

/** A range of addresses of a subnet or network, with where it is written. */
export interface Prefix {
  readonly property: Property;
  readonly presence: Judgement;
  /** Undefined if it is not known, or no IPv4. */
  readonly range: AddressRange | undefined;
}

/** The ranges of a subnet. */
export function prefixesOf(subnet: Part): { readonly listed: readonly Prefix[]; readonly open?: Evidence | undefined } {
  const single = subnet.property('properties.addressPrefix');
  const { elements, open } = subnet.property('properties.addressPrefixes').items();
  const alone = single.isSet().truth === false ? [] : [prefixAt({ property: single, presence: judged(true) })];
  return { listed: [...alone, ...elements.map(prefixAt)], open };
}

/** The ranges of a network. */
export function addressSpaceOf(network: ResourceView): ReturnType<typeof prefixesOf> {
  const { elements, open } = network.items('properties.addressSpace.addressPrefixes');
  return { listed: elements.map(prefixAt), open };
}

function prefixAt({ property, presence }: Pick<Prefix, 'property' | 'presence'>): Prefix {
  const { value } = property;
  return { property, presence, range: value?.kind === 'scalar' ? parsePrefix(String(value.value)) : undefined };
}

/**
 * Subnets of services that have security rules of their own, or allow no security group.
 * Source: learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services
 */
const SERVICE_SUBNETS = new Set([
  'gatewaysubnet',
  'azurefirewallsubnet',
  'azurefirewallmanagementsubnet',
  'azurebastionsubnet',
  'routeserversubnet',
]);

/** True for a subnet whose name reserves it for a gateway, a firewall, Bastion or a route server. */
export function isServiceSubnet({ name }: Part): boolean {
  return name !== undefined && SERVICE_SUBNETS.has(name.toLowerCase());
}
