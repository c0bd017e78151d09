/** What the service does when a property of storage is not written. */
import { BLOB_CONTAINER, BLOB_SERVICE, STORAGE_ACCOUNT } from '../../types.js';
import { type AbsenceFact, AZURERM, TERRAFORM } from '../absence.js';

const COPY_SCOPE = 'learn.microsoft.com/azure/storage/common/security-restrict-copy-operations';
const SOFT_DELETE = 'learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview';
const CONTAINER_SOFT_DELETE = 'learn.microsoft.com/azure/storage/blobs/soft-delete-container-overview';
const SFTP = 'learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support';
const STORAGE_TYPES = 'github.com/Azure/bicep-types-az, generated/storage';

export const STORAGE_DEFAULTS: readonly AbsenceFact[] = [
  { type: STORAGE_ACCOUNT, path: 'properties.networkAcls.bypass', value: 'AzureServices', source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: STORAGE_TYPES },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.supportsHttpsTrafficOnly',
    since: '2019-04-01',
    value: true,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.supportsHttpsTrafficOnly',
    before: '2019-04-01',
    value: false,
    source: STORAGE_TYPES,
  },
  { type: STORAGE_ACCOUNT, path: 'properties.isNfsV3Enabled', value: false, source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.minimumTlsVersion', value: 'TLS1_0', source: STORAGE_TYPES },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.minimumTlsVersion',
    forms: TERRAFORM,
    unversioned: true,
    value: 'TLS1_2',
    source: `${AZURERM}/storage_account (since 3.0)`,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowBlobPublicAccess',
    since: '2023-01-01',
    value: false,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowBlobPublicAccess',
    before: '2023-01-01',
    value: true,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowCrossTenantReplication',
    since: '2023-01-01',
    value: false,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowCrossTenantReplication',
    before: '2023-01-01',
    value: true,
    source: STORAGE_TYPES,
  },
  { type: STORAGE_ACCOUNT, path: 'properties.encryption.keySource', value: 'Microsoft.Storage', source: STORAGE_TYPES },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.encryption.services.queue.keyType',
    value: 'Service',
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.encryption.services.table.keyType',
    value: 'Service',
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.encryption.requireInfrastructureEncryption',
    value: false,
    source: STORAGE_TYPES,
  },
  { type: STORAGE_ACCOUNT, path: 'properties.allowSharedKeyAccess', value: true, source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.allowedCopyScope', value: 'All', source: COPY_SCOPE },
  { type: STORAGE_ACCOUNT, path: 'properties.defaultToOAuthAuthentication', value: false, source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.isSftpEnabled', value: false, source: SFTP },
  { type: STORAGE_ACCOUNT, path: 'properties.isHnsEnabled', value: false, source: STORAGE_TYPES },
  { type: BLOB_CONTAINER, path: 'properties.publicAccess', value: 'None', source: STORAGE_TYPES },
  { type: BLOB_SERVICE, path: 'properties.deleteRetentionPolicy.enabled', value: false, source: SOFT_DELETE },
  {
    type: BLOB_SERVICE,
    path: 'properties.containerDeleteRetentionPolicy.enabled',
    value: false,
    source: CONTAINER_SOFT_DELETE,
  },
  { type: BLOB_SERVICE, path: 'properties.isVersioningEnabled', value: false, source: STORAGE_TYPES },
];
