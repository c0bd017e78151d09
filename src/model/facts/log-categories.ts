/** Categories of resource logs. */

/**
 * Of the logs of a workspace those that tell who used computes, data, models and environments, and how jobs ended.
 * Source: learn.microsoft.com/azure/machine-learning/monitor-azure-machine-learning-reference, resource logs
 */
export const AUDITED_CATEGORIES = [
  'AmlComputeClusterEvent',
  'AmlComputeJobEvent',
  'AmlRunStatusChangedEvent',
  'ComputeInstanceEvent',
  'DataStoreChangeEvent',
  'DataStoreReadEvent',
  'ModelsChangeEvent',
  'EnvironmentChangeEvent',
] as const;
