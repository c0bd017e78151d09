/** What lets the internet in, and where computes get out to: the questions a drawing of a system asks of its parts. */
import { hasManagedNodes, hasPublicNodes, isCluster, isInSubnet, isInstance, isSshPortClosed } from './computes.js';
import { allOf, anyOf, type Judgement, not } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  AI_ACCOUNT,
  AML_REGISTRY,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  ONLINE_ENDPOINT,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from './types.js';
import { hasManagedNetwork, isPrivate, isProject } from './workspaces.js';

/** True if the resource takes no traffic from networks it does not name. */
type Closed = (view: ResourceView, system: System) => Judgement;

const CLOSED: ReadonlyMap<string, Closed> = new Map<string, Closed>([
  [WORKSPACE, (view, system) => anyOf(isProject(view), isPrivate(view, system))],
  [AML_REGISTRY, isSwitchedOff],
  // On Kubernetes the cluster decides who reaches it.
  [ONLINE_ENDPOINT, (view) => anyOf(isSwitchedOff(view), not(view.property('properties.compute').isAbsent()))],
  [STORAGE_ACCOUNT, closedByRules('networkAcls')],
  [KEY_VAULT, closedByRules('networkAcls')],
  [CONTAINER_REGISTRY, closedByRules('networkRuleSet')],
  [AI_ACCOUNT, closedByRules('networkAcls')],
  [COSMOS_ACCOUNT, isSwitchedOff],
  [SEARCH_SERVICE, isSwitchedOff],
]);

const BY_TYPE = new Map([...CLOSED].map(([type, closed]) => [type.toLowerCase(), closed]));

/**
 * True if the resource takes traffic from any network; undefined for types of which that is not asked, such as those that
 * are reached through another resource.
 */
export function takesPublicTraffic(view: ResourceView, system: System): Judgement | undefined {
  const closed = BY_TYPE.get(view.type.toLowerCase());
  return closed === undefined ? undefined : not(closed(view, system));
}

function isSwitchedOff(view: ResourceView): Judgement {
  return view.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter');
}

function closedByRules(rules: string): Closed {
  return (view) => anyOf(isSwitchedOff(view), view.property(`properties.${rules}.defaultAction`).is('Deny'));
}

/** True if every node of the compute has an address of its own on the internet. */
export function hasPublicAddress(compute: ResourceView): Judgement {
  return allOf(hasManagedNodes(compute), hasPublicNodes(compute));
}

/** True if the SSH port of the compute answers on the internet. */
export function hasOpenShell(compute: ResourceView, system: System): Judgement {
  const port = compute.property('properties.properties.sshSettings.sshPublicAccess');
  const isInsideOnly = allOf(isInSubnet(compute), not(hasPublicNodes(compute)));
  return anyOf(
    allOf(isInstance(compute), port.is('Enabled'), not(isInsideOnly)),
    allOf(isCluster(compute), not(isSshPortClosed(compute, system))),
  );
}

/** True if nothing keeps the nodes of the compute from sending anything anywhere: they stand in no network at all. */
export function leavesFreely(compute: ResourceView, workspace: ResourceView, system: System): Judgement {
  return allOf(hasManagedNodes(compute), not(isInSubnet(compute)), not(hasManagedNetwork(workspace, system)));
}
