/** What the service does when a property of storage is not written. */
import { STORAGE_ACCOUNT } from '../../types.js';
import { type AbsenceFact, AZURERM, TERRAFORM } from '../absence.js';

const STORAGE_TYPES = 'github.com/Azure/bicep-types-az, generated/storage';

export const STORAGE_DEFAULTS: readonly AbsenceFact[] = [
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
];
