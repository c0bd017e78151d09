/** What a storage account says of its file shares: the service is a resource of its own in Azure. */
import { block, copied } from '../../../mapping/conversions.js';
import type { NestedMapping } from '../mapping.js';
import { CORS, retention } from '../shared/storage-account.js';

export const storageAccountFileService: NestedMapping = {
  azurerm: 'storage_account',
  block: 'share_properties',
  arm: 'Microsoft.Storage/storageAccounts/fileServices',
  name: { always: 'default' },
  arguments: {
    cors_rule: CORS,
    retention_policy: retention('properties.shareDeleteRetentionPolicy'),
    smb: block('properties.protocolSettings.smb', { multichannel_enabled: copied('multichannel.enabled') }),
  },
  source: 'azurerm 5.2.0, r/storage_account, block share_properties; what is off: the resource code',
};
