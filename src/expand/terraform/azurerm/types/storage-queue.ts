/** Queues of a storage account. */
import type { TypeMapping } from '../mapping.js';
import { IN_SERVICE } from '../shared/storage-account.js';

export const storageQueue: TypeMapping = {
  azurerm: 'storage_queue',
  arm: 'Microsoft.Storage/storageAccounts/queueServices/queues',
  located: IN_SERVICE,
  arguments: {},
  ignored: ['metadata'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_queue',
};
