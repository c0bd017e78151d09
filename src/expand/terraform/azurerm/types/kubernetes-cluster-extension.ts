/** Extensions of Kubernetes clusters in Azure: the one of Azure Machine Learning among them. */
import type { TypeMapping } from '../mapping.js';
import { EXTENSION, EXTENSION_ARGUMENTS, EXTENSION_IGNORED } from '../shared/cluster-extension.js';

export const kubernetesClusterExtension: TypeMapping = {
  azurerm: 'kubernetes_cluster_extension',
  ...EXTENSION,
  arguments: EXTENSION_ARGUMENTS,
  ignored: [...EXTENSION_IGNORED, 'plan'],
  source: 'azurerm 5.2.0, r/kubernetes_cluster_extension',
};
