/** What a storage account says of its blobs: the service is a resource of its own in Azure. */
import { block, copied, orElse } from '../../../mapping/conversions.js';
import type { NestedMapping } from '../mapping.js';
import { CORS, retention } from '../shared/storage-account.js';

export const storageAccountBlobService: NestedMapping = {
  azurerm: 'storage_account',
  block: 'blob_properties',
  arm: 'Microsoft.Storage/storageAccounts/blobServices',
  name: { always: 'default' },
  arguments: {
    cors_rule: CORS,
    delete_retention_policy: retention('properties.deleteRetentionPolicy', {
      permanent_delete_enabled: copied('allowPermanentDelete'),
    }),
    container_delete_retention_policy: retention('properties.containerDeleteRetentionPolicy'),
    restore_policy: block('properties.restorePolicy', { days: copied('days') }, { enabled: true }),
    versioning_enabled: orElse(copied('properties.isVersioningEnabled'), false),
    change_feed_enabled: orElse(copied('properties.changeFeed.enabled'), false),
    change_feed_retention_in_days: copied('properties.changeFeed.retentionInDays'),
    last_access_time_enabled: copied('properties.lastAccessTimeTrackingPolicy.enable'),
    default_service_version: copied('properties.defaultServiceVersion'),
  },
  source: 'azurerm 5.2.0, r/storage_account, block blob_properties; what is off: the resource code',
};
