/** What a storage account says of its queues up to 4.x: the service is a resource of its own in Azure. */
import type { NestedMapping } from '../mapping.js';
import { CORS } from '../shared/storage-account.js';

export const storageAccountQueueService: NestedMapping = {
  azurerm: 'storage_account',
  block: 'queue_properties',
  arm: 'Microsoft.Storage/storageAccounts/queueServices',
  name: { always: 'default' },
  arguments: { cors_rule: CORS },
  source: 'azurerm 4.81.0, r/storage_account, block queue_properties',
};
