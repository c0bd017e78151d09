/** `az storage account`. */

import { word } from '../../azureml/conversions.js';
import { copied } from '../../mapping/conversions.js';
import { type AzKind, option } from '../az-kind.js';
import { IDENTITY_OPTIONS } from './identity.js';
import { BYPASS, byKeyVault, resourceIdAt } from './shared.js';

const KEY = 'properties.encryption.keyvaultproperties';

export const storageAccount: AzKind = {
  label: 'storage account',
  create: 'storage account create',
  update: 'storage account update',
  arm: 'Microsoft.Storage/storageAccounts',
  name: { option: 'name', also: ['-n'] },
  implied: () => ({ sku: 'Standard_RAGRS', kind: 'StorageV2', 'encryption-key-source': 'Microsoft.Storage' }),
  options: {
    sku: option('text', copied('sku.name')),
    kind: option('text', copied('kind')),
    location: option('text', copied('location'), '-l'),
    tags: option('pairs', copied('tags')),
    'public-network-access': option(
      'text',
      word('properties.publicNetworkAccess', {
        Enabled: 'Enabled',
        Disabled: 'Disabled',
        SecuredByPerimeter: 'SecuredByPerimeter',
      }),
    ),
    'default-action': option('text', word('properties.networkAcls.defaultAction', { Allow: 'Allow', Deny: 'Deny' })),
    bypass: option('list', BYPASS('properties.networkAcls.bypass')),
    subnet: option('text', resourceIdAt('properties.networkAcls.virtualNetworkRules', 'id')),
    'https-only': option('switch', copied('properties.supportsHttpsTrafficOnly')),
    'min-tls-version': option('text', copied('properties.minimumTlsVersion')),
    'allow-blob-public-access': option('switch', copied('properties.allowBlobPublicAccess')),
    'allow-shared-key-access': option('switch', copied('properties.allowSharedKeyAccess'), '-k'),
    'allow-cross-tenant-replication': option('switch', copied('properties.allowCrossTenantReplication'), '-r'),
    'allowed-copy-scope': option('text', copied('properties.allowedCopyScope')),
    'enable-hierarchical-namespace': option('switch', copied('properties.isHnsEnabled'), '--hns'),
    'enable-sftp': option('switch', copied('properties.isSftpEnabled')),
    'enable-local-user': option('switch', copied('properties.isLocalUserEnabled')),
    'enable-nfs-v3': option('switch', copied('properties.isNfsV3Enabled')),
    'require-infrastructure-encryption': option(
      'flag',
      copied('properties.encryption.requireInfrastructureEncryption'),
      '-i',
    ),
    'encryption-key-source': option('text', byKeyVault('properties.encryption.keySource')),
    'encryption-key-name': option('text', copied(`${KEY}.keyname`)),
    'encryption-key-vault': option('text', copied(`${KEY}.keyvaulturi`)),
    'encryption-key-version': option('text', copied(`${KEY}.keyversion`)),
    'key-expiration-period-in-days': option(
      'number',
      copied('properties.keyPolicy.keyExpirationPeriodInDays'),
      '--key-exp-days',
    ),
    'sas-expiration-period': option('text', copied('properties.sasPolicy.sasExpirationPeriod'), '--sas-exp'),
    ...IDENTITY_OPTIONS,
  },
  others: {
    'access-tier': { takes: 'text' },
    'custom-domain': { takes: 'text' },
    'vnet-name': { takes: 'text' },
    action: { takes: 'text' },
  },
  source: 'Azure/azure-cli, command_modules/storage, operations/account.py create_storage_account and _params.py',
};
