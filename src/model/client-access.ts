/** How clients get into the networks of Azure Machine Learning: gateways, Bastion, peerings, and machines of their own. */

import { SHELL_PORTS } from './facts/ports.js';
import { type Link, targetOf } from './graph.js';
import { anyOf, type Judgement } from './judgement.js';
import { arePeered, asNetwork, hasPeering, isNetwork, type Network } from './networks.js';
import type { Property } from './property.js';
import { keyText } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { opensToInternet, securityRulesOf } from './security-groups.js';
import { securityGroupsOf, subnetsIn, subnetTexts } from './subnets.js';
import { type System, someCompanion } from './system.js';
import {
  BASTION_HOST,
  GATEWAY_CONNECTION,
  HUB_NETWORK_CONNECTION,
  NETWORK_GATEWAY,
  NETWORK_INTERFACE,
  ROUTE,
  ROUTE_TABLE,
  VIRTUAL_NETWORK,
} from './types.js';

const SUBNETS = 'properties.ipConfigurations.[].properties.subnet.id';

/** What names the subnet or the network that something stands in, by type. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  [NETWORK_INTERFACE, [SUBNETS]],
  [NETWORK_GATEWAY, [SUBNETS]],
  // Without a subnet of its own, Bastion names the network.
  [BASTION_HOST, [SUBNETS, 'properties.virtualNetwork.id']],
]);

/** What lets people into a network from outside, declared here. */
export interface Access {
  readonly view: ResourceView;
  /** The security groups that filter what reaches it. */
  readonly groups: readonly Link[];
}

/** Gateways, Bastion hosts and network interfaces in these networks and in those that are peered with them. */
export function accessTo(networks: readonly Network[], system: System): readonly Access[] {
  const hosts = [...PLACES].flatMap(([type, places]) =>
    system.graph.ofType(type).map((view) => ({ view, places: places.flatMap((place) => view.propertiesAt(place)) })),
  );
  if (hosts.length === 0 || networks.length === 0) return [];
  const near = withPeers(networks, system);
  return hosts
    .filter(({ places }) => places.some((place) => near.some((network) => stands(place, network, system))))
    .map(({ view }) => ({ view, groups: view.isA(NETWORK_INTERFACE) ? groupsAround(view, system) : [] }));
}

function stands(place: Property, network: Network, system: System): boolean {
  return isNetwork(place, network, system).truth === true;
}

function withPeers(networks: readonly Network[], system: System): readonly Network[] {
  const distinct = [...new Map(networks.map((network) => [keyText(network.key), network])).values()];
  const peers = system.graph
    .ofType(VIRTUAL_NETWORK)
    .map(asNetwork)
    .filter((other) => distinct.some((network) => arePeered(network, other, system).truth === true));
  return [...distinct, ...peers];
}

/** The connections of a gateway to other sites and networks. */
export function connectionsOf(gateway: ResourceView, { graph }: System): readonly ResourceView[] {
  const ends = ['properties.virtualNetworkGateway1.id', 'properties.virtualNetworkGateway2.id'];
  return graph
    .ofType(GATEWAY_CONNECTION)
    .filter((connection) => ends.some((end) => graph.pointsAt(connection.property(end), gateway).truth === true));
}

/** The security groups of a network interface and of its subnets. */
function groupsAround(view: ResourceView, system: System): readonly Link[] {
  const own = system.graph.links(view.property('properties.networkSecurityGroup.id'));
  const texts = view.propertiesAt(SUBNETS).flatMap(subnetTexts);
  const subnets = subnetsIn(system).filter(({ key }) => texts.includes(keyText(key)));
  return [...own, ...subnets.flatMap((subnet) => securityGroupsOf(subnet, system))];
}

/** True if all security groups around a network interface, and there are some, let the internet in to SSH or remote desktop. */
export function isShellOpen(view: ResourceView, system: System): boolean {
  const groups = groupsAround(view, system).filter(({ state }) => state !== 'none');
  const admits = (link: Link, port: number) => {
    const group = targetOf(link);
    const rules = group === undefined ? [] : securityRulesOf(group, system).listed;
    return rules.some(
      (rule) => opensToInternet(rule, { direction: 'Inbound', protocol: 'Tcp', port }, system).truth === true,
    );
  };
  return groups.length > 0 && SHELL_PORTS.some((port) => groups.every((group) => admits(group, port)));
}

/**
 * True if a route leads through the network interface: it belongs to a firewall or another appliance. Which address Azure
 * gives it is seldom known, so a route to an address that nobody knows leaves it open.
 */
export function isAppliance(machine: ResourceView, system: System): Judgement {
  const addresses = machine
    .propertiesAt('properties.ipConfigurations.[].properties.privateIPAddress')
    .flatMap(({ value }) => (value?.kind === 'scalar' ? [String(value.value)] : []));
  return anyOf(
    ...nextHopsIn(system).map((hop) =>
      hop.judge((value) => {
        if (value.kind === 'scalar') return addresses.includes(String(value.value));
        const target = value.kind === 'unknown' ? value.target : undefined;
        return target === undefined ? 'unknown' : system.graph.isSame(target, machine);
      }, false),
    ),
  );
}

/** The addresses that routes lead through. */
function nextHopsIn({ graph }: System): readonly Property[] {
  const listed = graph.ofType(ROUTE_TABLE).flatMap((table) => table.propertiesAt('properties.routes.[].properties'));
  const own = graph.ofType(ROUTE).map((route) => route.property('properties'));
  return [...listed, ...own].map((route) => route.property('nextHopIpAddress'));
}

/** True if a gateway, Bastion, a peering or a virtual hub leads clients into the network. */
export function hasClientPath(network: Network, resource: ResourceView, system: System): Judgement {
  const standing = [NETWORK_GATEWAY, BASTION_HOST].map((type) => {
    const hosts = system.companions(type, (host) => system.existsBeside(host, resource));
    return someCompanion(hosts, (host) =>
      anyOf(
        ...(PLACES.get(type) ?? [])
          .flatMap((place) => host.propertiesAt(place))
          .map((place) => isNetwork(place, network, system)),
      ),
    );
  });
  const hubs = system.companions(HUB_NETWORK_CONNECTION, (hub) => system.existsBeside(hub, resource));
  const joined = someCompanion(hubs, (hub) =>
    isNetwork(hub.property('properties.remoteVirtualNetwork.id'), network, system),
  );
  return anyOf(...standing, hasPeering(network, system), joined);
}
