/** Extensions of Kubernetes clusters that Azure Arc connects: the one of Azure Machine Learning among them. */
import { block, copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { EXTENSION, EXTENSION_ARGUMENTS, EXTENSION_IGNORED } from '../shared/cluster-extension.js';

export const arcKubernetesClusterExtension: TypeMapping = {
  azurerm: 'arc_kubernetes_cluster_extension',
  ...EXTENSION,
  arguments: { ...EXTENSION_ARGUMENTS, identity: block('identity', { type: copied('type') }) },
  ignored: EXTENSION_IGNORED,
  source: 'azurerm 5.2.0, r/arc_kubernetes_cluster_extension',
};
