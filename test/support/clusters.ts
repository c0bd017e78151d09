/** Bicep text of Kubernetes clusters that models run on. */
import { compute, resource, type Written, workspace } from './bicep.js';

/** A cluster `aks` named `aks`; the lines are members of its `properties`, from line 4. */
export function cluster(lines: string, written: Omit<Written, 'api'> = {}): string {
  return resource('aks', 'Microsoft.ContainerService/managedClusters@2024-09-01', "name: 'aks'", lines, written);
}

/** A workspace `ws` and an inference cluster `child` of it, attached to the cluster `aks`. */
export const ATTACHED = workspace('') + compute('AKS', '', { outer: 'resourceId: aks.id' });

/** An extension `ext` of the cluster `aks`; the lines are members of its `properties` behind the type, from line 5. */
export function extension(lines: string, type = 'Microsoft.AzureML.Kubernetes'): string {
  const name = "scope: aks\n  name: 'ext'";
  return resource(
    'ext',
    'Microsoft.KubernetesConfiguration/extensions@2023-05-01',
    name,
    `extensionType: '${type}'\n${lines}`,
  );
}
