/** Through which ways out of a network data may end up with a stranger, and what closes them. */

/**
 * Tags behind which anybody may have a resource of their own. Nodes need the first one, the studio and automated ML the second.
 * Source: learn.microsoft.com/azure/machine-learning/how-to-prevent-data-loss-exfiltration
 */
export const STORAGE_TAG = 'Storage';
export const FRONT_DOOR_TAG = 'AzureFrontDoor.FrontEnd';

/**
 * What a subnet's service endpoint for storage is called, in its own region and in all.
 * Source: learn.microsoft.com/azure/storage/common/storage-network-security-virtual-networks
 */
export const STORAGE_ENDPOINTS = ['Microsoft.Storage', 'Microsoft.Storage.Global'] as const;

/**
 * In a service endpoint policy it stands for the accounts of the service itself, without which nodes do not start.
 * Source: learn.microsoft.com/azure/machine-learning/how-to-prevent-data-loss-exfiltration
 */
export const MACHINE_LEARNING_ALIAS = '/services/Azure/MachineLearning';
