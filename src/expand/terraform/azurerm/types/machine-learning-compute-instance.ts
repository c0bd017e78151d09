/** Compute instances. */
import { all, block, copied, inverted, presence } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_WORKSPACE } from '../shared/compute.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const machineLearningComputeInstance: TypeMapping = {
  azurerm: 'machine_learning_compute_instance',
  arm: 'Microsoft.MachineLearningServices/workspaces/computes',
  located: IN_WORKSPACE,
  fixed: { 'properties.computeType': 'ComputeInstance' },
  arguments: {
    ...PLACED_WITH_IDENTITY,
    local_auth_enabled: inverted('properties.disableLocalAuth'),
    node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
    subnet_resource_id: copied('properties.properties.subnet.id'),
    virtual_machine_size: copied('properties.properties.vmSize'),
    authorization_type: copied('properties.properties.computeInstanceAuthorizationType'),
    assign_to_user: block('properties.properties.personalComputeInstanceSettings.assignedUser', {
      object_id: copied('objectId'),
      tenant_id: copied('tenantId'),
    }),
    // There is no switch: with the block the provider opens the port.
    ssh: all(
      presence('properties.properties.sshSettings.sshPublicAccess', 'Enabled'),
      block('properties.properties.sshSettings', { public_key: copied('adminPublicKey') }),
    ),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_compute_instance',
};
