/** Blob containers. */
import { orElse, renamed } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_SERVICE } from '../shared/storage-account.js';

export const storageContainer: TypeMapping = {
  azurerm: 'storage_container',
  arm: 'Microsoft.Storage/storageAccounts/blobServices/containers',
  located: IN_SERVICE,
  arguments: {
    container_access_type: orElse(
      renamed('properties.publicAccess', { private: 'None', blob: 'Blob', container: 'Container' }),
      'private',
    ),
  },
  ignored: ['default_encryption_scope', 'encryption_scope_override_enabled', 'metadata'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_container',
};
