/** Kubernetes clusters attached for inference. */
import { all, block, copied, orElse } from '../../../mapping/conversions.js';
import type { Conversion } from '../../../mapping/mapping.js';
import type { TypeMapping } from '../mapping.js';
import { IN_WORKSPACE } from '../shared/compute.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';
import { ifFilled } from '../special-conversions.js';

export const machineLearningInferenceCluster: TypeMapping = {
  azurerm: 'machine_learning_inference_cluster',
  arm: 'Microsoft.MachineLearningServices/workspaces/computes',
  located: IN_WORKSPACE,
  fixed: { 'properties.computeType': 'AKS' },
  arguments: {
    ...PLACED_WITH_IDENTITY,
    kubernetes_cluster_id: copied('properties.resourceId'),
    cluster_purpose: orElse(copied('properties.properties.clusterPurpose'), 'FastProd'),
    ssl: sslConfiguration('properties.properties.sslConfiguration'),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_inference_cluster; ssl status: the resource code',
};

/** Status Auto with a leaf domain label, Enabled with a certificate of one's own, else Disabled. */
function sslConfiguration(path: string): Conversion {
  const certificate = ifFilled('status', 'Enabled');
  return block(
    path,
    {
      cert: all(copied('cert'), certificate),
      key: all(copied('key'), certificate),
      cname: all(copied('cname'), certificate),
      leaf_domain_label: all(copied('leafDomainLabel'), ifFilled('status', 'Auto')),
      overwrite_existing_domain: copied('overwriteExistingDomain'),
    },
    { status: 'Disabled' },
  );
}
