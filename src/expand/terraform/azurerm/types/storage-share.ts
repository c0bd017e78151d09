/** File shares. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_SERVICE } from '../shared/storage-account.js';

export const storageShare: TypeMapping = {
  azurerm: 'storage_share',
  arm: 'Microsoft.Storage/storageAccounts/fileServices/shares',
  located: IN_SERVICE,
  arguments: { enabled_protocol: copied('properties.enabledProtocols') },
  ignored: ['access_tier', 'acl', 'metadata', 'quota'],
  source: 'azurerm 5.2.0 and 4.81.0, r/storage_share',
};
