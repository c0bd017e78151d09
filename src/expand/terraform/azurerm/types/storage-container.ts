/** Blob containers. */
import { orElse, renamed } from '../conversions.js';
import { byIdOrName, nestedByName, nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const storageContainer: TypeMapping = {
  azurerm: 'storage_container',
  arm: 'Microsoft.Storage/storageAccounts/blobServices/containers',
  located: byIdOrName(
    nestedIn('storage_account_id', ['default']),
    'storage_account_id',
    nestedByName(['storage_account_name'], ['default']),
  ),
  arguments: {
    container_access_type: orElse(
      renamed('properties.publicAccess', { private: 'None', blob: 'Blob', container: 'Container' }),
      'private',
    ),
  },
  ignored: ['default_encryption_scope', 'encryption_scope_override_enabled', 'metadata'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_container',
};
