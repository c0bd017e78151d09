/** Where packets of a subnet go that leave its network. */
import { type SubnetUse, usesOf } from './associations.js';
import { hasPublicNodes } from './computes.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import { asPart, type Part, type Parts, partsIn } from './parts.js';
import type { ResourceView } from './resource-view.js';
import { closesInternet } from './security-groups.js';
import { routeTablesOf, securityGroupsOf } from './subnets.js';
import type { System } from './system.js';
import { ROUTE } from './types.js';
import { ofLink } from './workspaces.js';

/** Next hops after which somebody decides, or nothing goes out at all. */
const CONTROLLED = ['VirtualAppliance', 'VirtualNetworkGateway', 'None'] as const;

/** True if everything that leaves goes to a firewall, an appliance or a gateway, or nowhere. */
export function isRoutedAside(subnet: Part, system: System): Judgement {
  const tables = routeTablesOf(subnet, system).filter(({ state }) => state !== 'none');
  return anyOf(
    ...tables.map((link) => ofLink(link, subnet.view, (table) => sendsAside(table, system), 'its route table')),
  );
}

function sendsAside(table: ResourceView, system: System): Judgement {
  const { listed, open } = routesOf(table, system);
  const aside = listed.map((route) => allOf(route.presence, isDefaultRoute(route), leadsAside(route)));
  return anyOf(...aside, ...(open === undefined ? [] : [judged('unknown', [open])]));
}

/** All routes of a table. */
export function routesOf(table: ResourceView, system: System): Parts {
  const { listed, open } = partsIn(table, ROUTE, 'properties.routes');
  const children = system.childrenOf(table, ROUTE).map(({ view, belongs }) => ({ ...asPart(view), presence: belongs }));
  return { listed: [...listed, ...children], open };
}

/** True if the route is for all that leaves. */
export function isDefaultRoute(route: Part): Judgement {
  return route.property('properties.addressPrefix').is('0.0.0.0/0');
}

/** True if it leads to where somebody decides, or nowhere. */
export function leadsAside(route: Part): Judgement {
  return route.property('properties.nextHopType').isOneOf(...CONTROLLED);
}

export function leadsToInternet(route: Part): Judgement {
  return route.property('properties.nextHopType').is('Internet');
}

/** True if its network security group lets nothing out to the internet. */
function isClosedByGroup(subnet: Part, system: System): Judgement {
  const groups = securityGroupsOf(subnet, system).filter(({ state }) => state !== 'none');
  return anyOf(
    ...groups.map((link) =>
      ofLink(link, subnet.view, (group) => closesInternet(group, system), 'its network security group'),
    ),
  );
}

/** True if nothing in it can leave: no default way out, no gateway that makes one, and no nodes with addresses of their own. */
function hasNoWayOut(subnet: Part, system: System): Judgement {
  return allOf(
    subnet.property('properties.defaultOutboundAccess').isFalse(),
    not(subnet.property('properties.natGateway.id').isSet()),
    not(anyOf(...usesOf(subnet, system).map(hasWayOut))),
  );
}

/** True if what stands in the subnet brings its own way out. */
function hasWayOut(use: SubnetUse): Judgement {
  if (use.role !== 'cluster') return hasPublicAddress(use);
  return use.by.undecided('whether the cluster has a load balancer to leave by is not known');
}

/** True if nodes in the subnet are given public addresses: by the compute, or for serverless jobs by the workspace. */
export function hasPublicAddress({ role, user }: SubnetUse): Judgement {
  if (role === 'compute') return hasPublicNodes(user);
  const isClosed = 'properties.serverlessComputeSettings.serverlessComputeNoPublicIP';
  return role === 'serverless' ? not(user.property(isClosed).isTrue()) : anyOf();
}

/**
 * True if somebody decides what leaves the subnet for the internet, or nothing does. What counts is where packets go: a route
 * straight to the internet is no control.
 */
export function isEgressControlled(subnet: Part, system: System): Judgement {
  return anyOf(isRoutedAside(subnet, system), isClosedByGroup(subnet, system), hasNoWayOut(subnet, system));
}
