/** Flow logs: which network they watch. */
import { associationOf } from './associations.js';
import { targetOf } from './graph.js';
import { allOf } from './judgement.js';
import { isNetwork, networkOf } from './networks.js';
import { keyOfResource } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { Companion, System } from './system.js';
import { FLOW_LOG, SECURITY_GROUP } from './types.js';

const TARGET = 'properties.targetResourceId';

/** The flow logs of a network, or of a subnet of it. */
export function flowLogsOf(network: ResourceView, system: System): readonly Companion[] {
  const wanted = { key: keyOfResource(network.resource), view: network };
  return system.companions(FLOW_LOG, (log) =>
    allOf(isNetwork(log.property(TARGET), wanted, system), system.existsBeside(log, network)),
  );
}

/** The network or the security group that the flow log watches, if it is declared here and a workspace uses it. */
export function watchedBy(log: ResourceView, system: System): ResourceView | undefined {
  const target = log.property(TARGET);
  const groups = system.graph.links(target).map(targetOf);
  const watched = networkOf(target, system)?.view ?? groups.find((view) => view?.isA(SECURITY_GROUP));
  return watched === undefined || associationOf(watched, system) === undefined ? undefined : watched;
}
