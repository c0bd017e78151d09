/** Computes of a workspace: what they are and how they stand in the network. */
import { allOf, anyOf, type Judgement, not } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import { type System, someCompanion } from './system.js';
import { computesOf, hasManagedNetwork, ofWorkspace } from './workspaces.js';

export function isCluster(compute: ResourceView): Judgement {
  return compute.property('properties.computeType').is('AmlCompute');
}

export function isInstance(compute: ResourceView): Judgement {
  return compute.property('properties.computeType').is('ComputeInstance');
}

/** Clusters and instances run on nodes that the service manages; all other types are attached. */
export function hasManagedNodes(compute: ResourceView): Judgement {
  return compute.property('properties.computeType').isOneOf('AmlCompute', 'ComputeInstance');
}

export function isInSubnet(compute: ResourceView): Judgement {
  return compute.property('properties.properties.subnet.id').isSet();
}

export function hasPublicNodes(compute: ResourceView): Judgement {
  return not(compute.property('properties.properties.enableNodePublicIp').isFalse());
}

/**
 * True if the SSH port of a cluster's nodes is closed to the internet: it says so, or leaves it open to the service, which
 * closes it in a network and for nodes without a public address.
 */
export function isSshPortClosed(cluster: ResourceView, system: System): Judgement {
  const port = cluster.property('properties.properties.remoteLoginPortPublicAccess');
  return anyOf(
    port.is('Disabled'),
    allOf(
      not(port.is('Enabled')),
      anyOf(
        isInSubnet(cluster),
        not(hasPublicNodes(cluster)),
        ofWorkspace(cluster, system, (workspace) => hasManagedNetwork(workspace, system)),
      ),
    ),
  );
}

/** True if the password of an administrator is set: anyone who knows it gets a shell. */
export function hasSshPassword(compute: ResourceView): Judgement {
  return anyOf(...SSH_PASSWORDS.map((path) => compute.property(path).isSet()));
}

export const SSH_PASSWORDS = [
  'properties.properties.userAccountCredentials.adminUserPassword',
  'properties.properties.administratorAccount.password',
] as const;

/** True if a compute of the workspace stands in a subnet. */
export function computesInSubnet(workspace: ResourceView, system: System): Judgement {
  return someCompanion(computesOf(workspace, system), isInSubnet);
}
