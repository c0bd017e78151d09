/** Spark pools attached to a workspace. */
import { copied, inverted } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_WORKSPACE } from '../shared/compute.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const machineLearningSynapseSpark: TypeMapping = {
  azurerm: 'machine_learning_synapse_spark',
  arm: 'Microsoft.MachineLearningServices/workspaces/computes',
  located: IN_WORKSPACE,
  fixed: { 'properties.computeType': 'SynapseSpark' },
  arguments: {
    ...PLACED_WITH_IDENTITY,
    local_auth_enabled: inverted('properties.disableLocalAuth'),
    synapse_spark_pool_id: copied('properties.resourceId'),
  },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/machine_learning_synapse_spark',
};
