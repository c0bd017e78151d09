/** Further node pools of a Kubernetes cluster. */
import { copied, orElse, prefixed } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { NODE_POOL } from '../shared/node-pool.js';

export const kubernetesClusterNodePool: TypeMapping = {
  azurerm: 'kubernetes_cluster_node_pool',
  arm: 'Microsoft.ContainerService/managedClusters/agentPools',
  located: nestedIn('kubernetes_cluster_id'),
  arguments: {
    ...prefixed('properties', NODE_POOL),
    mode: orElse(copied('properties.mode'), 'User'),
    os_type: orElse(copied('properties.osType'), 'Linux'),
    node_taints: copied('properties.nodeTaints'),
    tags: copied('properties.tags'),
  },
  ignored: [
    'auto_scaling_enabled',
    'availability_zones',
    'capacity_reservation_group_id',
    'custom_ca_trust_enabled',
    'enable_auto_scaling',
    'eviction_policy',
    'gpu_driver',
    'gpu_instance',
    'host_group_id',
    'kubelet_config',
    'kubelet_disk_type',
    'linux_os_config',
    'max_pods',
    'message_of_the_day',
    'node_labels',
    'node_network_profile',
    'orchestrator_version',
    'os_disk_size_gb',
    'os_disk_type',
    'priority',
    'proximity_placement_group_id',
    'scale_down_mode',
    'snapshot_id',
    'spot_max_price',
    'temporary_name_for_rotation',
    'ultra_ssd_enabled',
    'upgrade_settings',
    'windows_profile',
    'workload_runtime',
    'zones',
  ],
  source: 'azurerm 5.2.0 and 3.117.1, r/kubernetes_cluster_node_pool',
};
