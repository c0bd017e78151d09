/** File systems of Data Lake Storage, which are blob containers. Nobody reads them anonymously. */
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const storageDataLakeGen2Filesystem: TypeMapping = {
  azurerm: 'storage_data_lake_gen2_filesystem',
  arm: 'Microsoft.Storage/storageAccounts/blobServices/containers',
  located: nestedIn('storage_account_id', ['default']),
  hasOtherId: true,
  arguments: {},
  ignored: ['ace', 'default_encryption_scope', 'group', 'owner', 'properties'],
  source: 'azurerm 5.2.0, r/storage_data_lake_gen2_filesystem',
};
