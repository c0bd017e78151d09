/** Whether nodes can stand in a subnet: its addresses, how many there are, and whose it is. */
import { overlap, parsePrefix } from './facts/addresses.js';
import { DOCKER_NETWORK, OWN_DELEGATION, RESERVED_ADDRESSES } from './facts/subnet-limits.js';
import { about, type Judgement } from './judgement.js';
import { nodeSubnetsIn } from './nodes.js';
import type { Part } from './parts.js';
import type { ResourceView } from './resource-view.js';
import { type Prefix, prefixesOf } from './subnets.js';
import type { System } from './system.js';

const DOCKER = parsePrefix(DOCKER_NETWORK);

/** True if the range has addresses that Docker on the nodes takes for its own. */
export function meetsDocker({ property }: Prefix): Judgement {
  return property.reads((text) => {
    const range = parsePrefix(text);
    return range !== undefined && DOCKER !== undefined && overlap(range, DOCKER);
  });
}

/** True if nodes stand in the network. */
export function holdsNodes(network: ResourceView, system: System): boolean {
  const { graph } = system;
  return nodeSubnetsIn(system).some(({ view }) => view === network || graph.isNestedIn(view, network) === true);
}

/** True if the subnet is handed to another service. */
export function isDelegated(subnet: Part): Judgement {
  const delegations = subnet.property('properties.delegations');
  const isForeign = (service: string) => !service.toLowerCase().startsWith(OWN_DELEGATION.toLowerCase());
  return about(
    delegations.evidence(),
    delegations.items().some((delegation) => delegation.property('properties.serviceName').reads(isForeign)),
  );
}

/** For how many nodes the subnet has addresses; undefined if that is not known. */
export function roomIn(subnet: Part): number | undefined {
  const { listed, open } = prefixesOf(subnet);
  const sizes = listed.map(({ range }) => (range === undefined ? undefined : 2 ** (32 - range.length)));
  if (open !== undefined || sizes.length === 0 || sizes.includes(undefined)) return undefined;
  return sizes.reduce<number>((sum, size = 0) => sum + Math.max(0, size - RESERVED_ADDRESSES), 0);
}
