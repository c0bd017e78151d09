/** What node pools of a Kubernetes cluster say, in the cluster's block or as resources. */
import { copied, orElse } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const NODE_POOL: Arguments = {
  vm_size: copied('vmSize'),
  node_count: copied('count'),
  min_count: copied('minCount'),
  max_count: copied('maxCount'),
  os_sku: copied('osSKU'),
  vnet_subnet_id: copied('vnetSubnetID'),
  pod_subnet_id: copied('podSubnetID'),
  node_public_ip_enabled: orElse(copied('enableNodePublicIP'), false),
  enable_node_public_ip: copied('enableNodePublicIP'),
  node_public_ip_prefix_id: copied('nodePublicIPPrefixID'),
  host_encryption_enabled: orElse(copied('enableEncryptionAtHost'), false),
  enable_host_encryption: copied('enableEncryptionAtHost'),
  fips_enabled: orElse(copied('enableFIPS'), false),
};
