/** Nodes that the service manages in subnets of one's own: clusters, instances, and serverless jobs. */
import { type SubnetUse, usesOf } from './associations.js';
import { hasPublicNodes, isInstance } from './computes.js';
import { type Link, targetOf } from './graph.js';
import { anyOf, type Judgement, not } from './judgement.js';
import type { Part } from './parts.js';
import type { ResourceView } from './resource-view.js';
import { subnetsIn } from './subnets.js';
import type { System } from './system.js';
import { WORKSPACE } from './types.js';
import { isPrivate, ofWorkspace } from './workspaces.js';

/** What stands in the subnet and runs on nodes that the service manages. */
export function managedNodesIn(subnet: Part, system: System): readonly SubnetUse[] {
  return usesOf(subnet, system).filter(({ role }) => role === 'compute' || role === 'serverless');
}

/** The computes and workspaces whose nodes these are. */
function ownersOf(uses: readonly SubnetUse[], { graph }: System): readonly ResourceView[] {
  return uses.flatMap(({ by }) => graph.at(by.resource.address) ?? []);
}

/** All subnets with such nodes. */
export function nodeSubnetsIn(system: System): readonly Part[] {
  return subnetsIn(system).filter((subnet) => managedNodesIn(subnet, system).length > 0);
}

/** How many nodes there may be in the subnet at one time; undefined if that is not known. */
export function plannedNodesIn(subnet: Part, system: System): number | undefined {
  const uses = managedNodesIn(subnet, system);
  const counts = ownersOf(uses, system).map(plannedNodesOf);
  if (counts.length < uses.length || counts.includes(undefined)) return undefined;
  return counts.reduce<number>((sum, count = 0) => sum + count, 0);
}

function plannedNodesOf(owner: ResourceView): number | undefined {
  if (isInstance(owner).truth === true) return 1;
  const { value } = owner.property('properties.properties.scaleSettings.maxNodeCount');
  const count = value?.kind === 'scalar' ? Number(value.value) : Number.NaN;
  return Number.isNaN(count) ? undefined : count;
}

/** True if nodes in the subnet have public addresses. */
export function holdsPublicNodes(subnet: Part, system: System): Judgement {
  const uses = managedNodesIn(subnet, system);
  const computes = uses.filter(({ role }) => role === 'compute');
  const workspaces = uses.filter(({ role }) => role === 'serverless');
  return anyOf(
    ...ownersOf(computes, system).map(hasPublicNodes),
    ...ownersOf(workspaces, system).map((workspace) =>
      not(workspace.property('properties.serverlessComputeSettings.serverlessComputeNoPublicIP').isTrue()),
    ),
  );
}

/** True if a compute instance stands in the subnet. */
export function holdsInstances(subnet: Part, system: System): Judgement {
  const computes = managedNodesIn(subnet, system).filter(({ role }) => role === 'compute');
  return anyOf(...ownersOf(computes, system).map(isInstance));
}

/** True if the workspace of some nodes in the subnet is reached by private networks only. */
export function servesPrivateWorkspace(subnet: Part, system: System): Judgement {
  const owners = ownersOf(managedNodesIn(subnet, system), system);
  return anyOf(
    ...owners.map((owner) =>
      owner.isA(WORKSPACE)
        ? isPrivate(owner, system)
        : ofWorkspace(owner, system, (workspace) => isPrivate(workspace, system)),
    ),
  );
}

/** The subnets with such nodes to which something is attached, such as a route table. */
export function nodeSubnetsOf(
  attached: ResourceView,
  attachments: (subnet: Part, system: System) => readonly Link[],
  system: System,
): readonly Part[] {
  return nodeSubnetsIn(system).filter((subnet) =>
    attachments(subnet, system).some((link) => targetOf(link) === attached),
  );
}
