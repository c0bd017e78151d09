/** Tables of a storage account. */
import type { TypeMapping } from '../mapping.js';
import { IN_SERVICE } from '../shared/storage-account.js';

export const storageTable: TypeMapping = {
  azurerm: 'storage_table',
  arm: 'Microsoft.Storage/storageAccounts/tableServices/tables',
  located: IN_SERVICE,
  arguments: {},
  ignored: ['acl'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_table',
};
