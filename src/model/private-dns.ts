/** The private DNS of private endpoints: zone groups, zones and their links to networks. */
import type { Cloud } from '../expand/functions/call.js';
import { scalarAt } from '../expand/values.js';
import { associationOf } from './associations.js';
import { sameText } from './comparison.js';
import { cloudsOf, zonesFor } from './facts/private-link.js';
import { targetOf } from './graph.js';
import { anyOf, type Judgement, judged } from './judgement.js';
import { arePeered, isNetwork, type Network, networkOf } from './networks.js';
import { targetsOf } from './private-endpoints.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { type Companion, type System, someCompanion } from './system.js';
import { AML_REGISTRY, DNS_ZONE_GROUP, DNS_ZONE_LINK, PRIVATE_DNS_ZONE, PRIVATE_ENDPOINT } from './types.js';

export function zoneGroupsOf(endpoint: ResourceView, system: System): readonly Companion[] {
  return system.childrenOf(endpoint, DNS_ZONE_GROUP);
}

/** True if a zone group of the endpoint registers it in the zone of this name. */
export function registersIn(endpoint: ResourceView, zone: string, system: System): Judgement {
  return someCompanion(zoneGroupsOf(endpoint, system), (group) => zoneIdsOf(group).some((id) => isZone(id, zone)));
}

function zoneIdsOf(group: ResourceView) {
  const configs = group.items('properties.privateDnsZoneConfigs');
  return {
    some: (test: (id: Property) => Judgement) =>
      configs.some((config) => test(config.property('properties.privateDnsZoneId'))),
  };
}

function isZone(id: Property, zone: string): Judgement {
  return id.judge((value) => {
    const key = resourceKeyOf(value);
    const name = key?.names[0];
    if (name === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
    return sameText(name, scalarAt(zone, id.span));
  }, false);
}

/**
 * The zones an endpoint of this type and group needs. They follow the cloud whose zones the endpoint uses already, else the
 * cloud of the deployment, so that a template for another cloud is judged by its own names.
 */
export function zonesNeeded(endpoint: ResourceView, type: string, groupId: string, system: System): readonly string[] {
  const uses = (cloud: Cloud) =>
    (zonesFor(type, groupId, cloud) ?? []).some((zone) => registersIn(endpoint, zone, system).truth === true);
  const cloud = cloudsOf(type, groupId).find(uses) ?? system.cloud;
  return zonesFor(type, groupId, cloud) ?? [];
}

/** The deployed zones of this name that the zone groups of a deployed endpoint name by their IDs. */
export function zonesNamedBy(endpoint: ResourceView, zone: string, system: System): readonly ResourceView[] {
  if (endpoint.form !== 'live') return [];
  return zoneGroupsOf(endpoint, system)
    .flatMap(({ view }) => view.propertiesAt('properties.privateDnsZoneConfigs.[].properties.privateDnsZoneId'))
    .flatMap((id) => system.graph.links(id))
    .flatMap((link) => targetOf(link) ?? [])
    .filter((view) => view.knownName?.toLowerCase() === zone);
}

/** The zone of this name that answers for the endpoint: the one it is registered in, else the one that is declared. */
export function zoneOf(endpoint: ResourceView, zone: string, system: System): ResourceView | undefined {
  return zonesNamedBy(endpoint, zone, system)[0] ?? declaredZone(zone, system);
}

/**
 * The zone of this name that the entry point declares, if it does. Every private deployment has zones of these names: one of
 * another entry point need not be the same.
 */
export function declaredZone(zone: string, { graph }: System): ResourceView | undefined {
  return graph
    .ofType(PRIVATE_DNS_ZONE)
    .find((view) => !graph.isForeign(view) && view.knownName?.toLowerCase() === zone);
}

/** The name of a private DNS zone, or of the one that a link belongs to, as far as it is known. */
export function zoneNameOf({ resource }: ResourceView): string | undefined {
  const [name] = resource.names;
  return name?.kind === 'scalar' ? String(name.value) : undefined;
}

/** The private endpoints of registries and of what workspaces use that are registered in this very zone, workspaces' own left out. */
export function dependencyEndpointsIn(zone: ResourceView, system: System): readonly ResourceView[] {
  const { graph } = system;
  return graph
    .ofType(PRIVATE_ENDPOINT)
    .filter((endpoint) => !graph.isForeign(endpoint) && isRegisteredAt(endpoint, zone, system))
    .filter((endpoint) => targetsOf(endpoint, system).some((target) => isUsed(target, system)));
}

function isRegisteredAt(endpoint: ResourceView, zone: ResourceView, system: System): boolean {
  const leadsHere = (id: Property) => system.graph.pointsAt(id, zone);
  return someCompanion(zoneGroupsOf(endpoint, system), (group) => zoneIdsOf(group).some(leadsHere)).truth === true;
}

function isUsed(target: ResourceView, system: System): boolean {
  return target.isA(AML_REGISTRY) || associationOf(target, system) !== undefined;
}

/** True if the zone is linked to the endpoint's network, or to one that is peered with it. */
export function isLinkedToNetworkOf(zone: ResourceView, endpoint: ResourceView, system: System): Judgement {
  const links = system.childrenOf(zone, DNS_ZONE_LINK);
  const network = networkOf(endpoint.property('properties.subnet.id'), system);
  const found = someCompanion(links, (link) => reaches(link.property('properties.virtualNetwork.id'), network, system));
  const isLinked = system.present(found, zone, 'its network links');
  // Its own servers may stand in a network that the zone is linked to.
  return links.length === 0 || network?.view === undefined ? isLinked : anyOf(isLinked, asksOwnServers(network.view));
}

function reaches(linked: Property, network: Network | undefined, system: System): Judgement {
  if (network === undefined) return linked.undecided('the network of the private endpoint is not known');
  const hub = networkOf(linked, system);
  const direct = isNetwork(linked, network, system);
  if (hub === undefined) return direct;
  const peered = arePeered(hub, network, system);
  if (hub.view !== undefined && network.view !== undefined) return anyOf(direct, peered);
  // A network that is not declared here may be peered elsewhere.
  const elsewhere = linked.undecided(
    'whether the linked network is peered with that of the private endpoint is not known',
  );
  return anyOf(direct, peered, elsewhere);
}

/**
 * Unknown if names may be resolved by something else than a zone group: no group and no such zone is declared, and the
 * network has DNS servers of its own or is declared elsewhere. Else false; it is never proof.
 */
export function mayResolveOtherwise(endpoint: ResourceView, zone: string, system: System): Judgement {
  if (zoneGroupsOf(endpoint, system).length > 0 || declaredZone(zone, system) !== undefined) return judged(false);
  const network = networkOf(endpoint.property('properties.subnet.id'), system);
  if (network?.view === undefined) {
    return endpoint.undecided('its network is not declared here and may resolve names in another way');
  }
  return asksOwnServers(network.view);
}

/** Unknown, as a reason to leave an answer open, if the network has DNS servers of its own; else false. */
function asksOwnServers(network: ResourceView): Judgement {
  const servers = network.property('properties.dhcpOptions.dnsServers');
  if (servers.isSet().truth === false) return judged(false);
  return judged('unknown', [servers.evidence({ because: 'its network asks DNS servers of its own' })]);
}
