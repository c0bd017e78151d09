/** What is said of the queues of a storage account. Its logging is the classic one, no diagnostic setting. */
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { CORS } from '../shared/storage-account.js';

export const storageAccountQueueProperties: TypeMapping = {
  azurerm: 'storage_account_queue_properties',
  arm: 'Microsoft.Storage/storageAccounts/queueServices',
  located: nestedIn('storage_account_id', [], { always: 'default' }),
  hasOtherId: true,
  arguments: { cors_rule: CORS },
  ignored: ['hour_metrics', 'logging', 'minute_metrics'],
  source: 'azurerm 5.2.0, r/storage_account_queue_properties',
};
