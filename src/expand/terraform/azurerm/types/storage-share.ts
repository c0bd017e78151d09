/** File shares. */
import { copied } from '../conversions.js';
import { byIdOrName, nestedByName, nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const storageShare: TypeMapping = {
  azurerm: 'storage_share',
  arm: 'Microsoft.Storage/storageAccounts/fileServices/shares',
  located: byIdOrName(
    nestedIn('storage_account_id', ['default']),
    'storage_account_id',
    nestedByName(['storage_account_name'], ['default']),
  ),
  arguments: { enabled_protocol: copied('properties.enabledProtocols') },
  ignored: ['access_tier', 'acl', 'metadata', 'quota'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_share',
};
