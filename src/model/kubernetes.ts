/** Kubernetes clusters that models run on: their node pools, and the extension of Azure Machine Learning. */
import { type Judgement, judged } from './judgement.js';
import { asPart, NO_PARTS, type Parts, partsIn } from './parts.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { AGENT_POOL, KUBERNETES_CLUSTER, sameType } from './types.js';

/**
 * The node pools that a cluster lists, or the pool that a resource is; of anything else, none. What a pool says stands in its
 * `properties` either way.
 */
export function nodePoolsDeclaredBy(view: ResourceView): Parts {
  if (view.isA(AGENT_POOL)) return { listed: [asPart(view)] };
  if (!view.isA(KUBERNETES_CLUSTER)) return NO_PARTS;
  const { listed, open } = partsIn(view, AGENT_POOL, 'properties.agentPoolProfiles');
  // In the list of a cluster there is no `properties` around what a pool says.
  const flat = listed.map((pool) => ({
    ...pool,
    property: (path: string) => pool.property(path.replace(/^properties\./, '')),
  }));
  return { listed: flat, open };
}

/** True for the extension with which Azure Machine Learning runs jobs and endpoints in a cluster. */
export function isMachineLearningExtension(extension: ResourceView): Judgement {
  return extension.property('properties.extensionType').is('Microsoft.AzureML.Kubernetes');
}

/** True if the extension is installed in an AKS cluster, not in one that is connected through Azure Arc. */
export function isInManagedCluster(extension: ResourceView): Judgement {
  const { resource: cluster } = extension.resource.scope;
  const key = cluster === undefined ? undefined : resourceKeyOf(cluster);
  return key === undefined
    ? extension.undecided('the cluster it is installed in is not known')
    : judged(sameType(key.type, KUBERNETES_CLUSTER));
}
