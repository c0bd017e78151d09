/** What the nodes in a subnet have to reach, and whether a security group lets them. */
import { coversInternet, parsePrefix } from './facts/addresses.js';
import { REQUIRED_OUTBOUND, type RequiredOutbound } from './facts/required-outbound.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import { holdsInstances } from './nodes.js';
import type { Part } from './parts.js';
import type { ResourceView } from './resource-view.js';
import { stops } from './security-groups.js';
import { behindTag, namesTag, type Peers, readsAs } from './service-tags.js';
import { type System, someCompanion } from './system.js';
import { PRIVATE_ENDPOINT, WORKSPACE } from './types.js';

/** One thing that the nodes have to reach, and whether these do. */
export interface Requirement {
  readonly outbound: RequiredOutbound;
  readonly isNeeded: Judgement;
}

/** All that the nodes in these subnets may have to reach; `from` is what lies in their way. */
export function requirementsOf(subnets: readonly Part[], from: ResourceView, system: System): readonly Requirement[] {
  return REQUIRED_OUTBOUND.map((outbound) => ({ outbound, isNeeded: isNeeded(outbound, subnets, from, system) }));
}

function isNeeded(
  { need, privateGroup }: RequiredOutbound,
  subnets: readonly Part[],
  from: ResourceView,
  system: System,
): Judgement {
  const byEndpoint = (group: string) =>
    not(system.present(hasEndpointOf(group, system), from, 'a private endpoint that takes its place'));
  return allOf(needs(need, subnets, system), ...(privateGroup === undefined ? [] : [byEndpoint(privateGroup)]));
}

function needs(need: RequiredOutbound['need'], subnets: readonly Part[], system: System): Judgement {
  switch (need) {
    case 'nodes':
      return judged(true);
    case 'instances':
      return anyOf(...subnets.map((subnet) => holdsInstances(subnet, system)));
    case 'highBusinessImpact':
      return anyOf(
        ...system.graph.ofType(WORKSPACE).map((workspace) => workspace.property('properties.hbiWorkspace').isTrue()),
      );
    case 'privateEndpoints':
      return hasEndpointOf('amlworkspace', system);
    case 'fileEndpoints':
      return hasEndpointOf('file', system);
  }
}

/** True if a private endpoint of the group is declared, wherever it leads. */
function hasEndpointOf(group: string, system: System): Judgement {
  const endpoints = system.companions(PRIVATE_ENDPOINT, ({ resource }) =>
    judged(resource.condition === true || 'unknown'),
  );
  return someCompanion(endpoints, (endpoint) =>
    endpoint
      .items('properties.privateLinkServiceConnections')
      .some((connection) => connection.items('properties.groupIds').some((id) => id.is(group))),
  );
}

/** True if the security group keeps nodes behind it from reaching what they need, on one of its ports. */
export function isStoppedBy(outbound: RequiredOutbound, group: ResourceView, system: System): Judgement {
  const { protocol, ports, tag } = outbound;
  const behind = tag === 'VirtualNetwork' ? IN_NETWORK : behindTag(tag);
  return anyOf(...ports.map((port) => stops(group, { protocol, port, ...behind }, system)));
}

/** Private endpoints: any range of addresses may be theirs, and what lies outside the network is not. */
const IN_NETWORK: Peers = {
  touches: (prefix) =>
    anyOf(
      namesTag(prefix, 'VirtualNetwork'),
      readsAs(prefix, (text) => isAll(text) || parsePrefix(text) !== undefined),
    ),
  covers: (prefix) => anyOf(namesTag(prefix, 'VirtualNetwork'), readsAs(prefix, isAll)),
};

function isAll(prefix: string): boolean {
  return coversInternet(prefix) && prefix.trim().toLowerCase() !== 'internet';
}

/** `AzureActiveDirectory (TCP 80, 443)`. */
export function labelOf({ tag, protocol, ports }: RequiredOutbound): string {
  return `${tag} (${protocol.toUpperCase()} ${ports.join(', ')})`;
}
