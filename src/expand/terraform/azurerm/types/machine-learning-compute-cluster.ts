/** Compute clusters. */
import { block, copied, enabledDisabled, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_WORKSPACE } from '../shared/compute.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const machineLearningComputeCluster: TypeMapping = {
  azurerm: 'machine_learning_compute_cluster',
  arm: 'Microsoft.MachineLearningServices/workspaces/computes',
  located: IN_WORKSPACE,
  fixed: { 'properties.computeType': 'AmlCompute' },
  arguments: {
    ...PLACED_WITH_IDENTITY,
    local_auth_enabled: inverted('properties.disableLocalAuth'),
    node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
    ssh_public_access_enabled: orElse(enabledDisabled('properties.properties.remoteLoginPortPublicAccess'), false),
    subnet_resource_id: copied('properties.properties.subnet.id'),
    vm_priority: copied('properties.properties.vmPriority'),
    vm_size: copied('properties.properties.vmSize'),
    ssh: block('properties.properties.userAccountCredentials', {
      admin_username: copied('adminUserName'),
      admin_password: copied('adminUserPassword'),
      key_value: copied('adminUserSshPublicKey'),
    }),
    scale_settings: block('properties.properties.scaleSettings', {
      max_node_count: copied('maxNodeCount'),
      min_node_count: copied('minNodeCount'),
      scale_down_nodes_after_idle_duration: copied('nodeIdleTimeBeforeScaleDown'),
    }),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_compute_cluster; remoteLoginPortPublicAccess: the resource code',
};
