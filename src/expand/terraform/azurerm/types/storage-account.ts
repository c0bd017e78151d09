/** Storage accounts. */
import { all, block, copied, enabledDisabled, orElse, presence } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';
import { CUSTOMER_KEY, NETWORK_RULES } from '../shared/storage-account.js';

export const storageAccount: TypeMapping = {
  azurerm: 'storage_account',
  arm: 'Microsoft.Storage/storageAccounts',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    account_kind: orElse(copied('kind'), (version) => (isBefore(version, '2.0') ? 'Storage' : 'StorageV2')),
    account_tier: copied('sku.tier'),
    access_tier: copied('properties.accessTier'),
    public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
    network_rules: block('properties.networkAcls', NETWORK_RULES),
    https_traffic_only_enabled: copied('properties.supportsHttpsTrafficOnly'),
    enable_https_traffic_only: orElse(copied('properties.supportsHttpsTrafficOnly'), (version) =>
      isBefore(version, '2.0') ? false : undefined,
    ),
    min_tls_version: orElse(copied('properties.minimumTlsVersion'), (version) =>
      isBefore(version, '3.0') ? 'TLS1_0' : 'TLS1_2',
    ),
    allow_nested_items_to_be_public: orElse(copied('properties.allowBlobPublicAccess'), (version) =>
      isBefore(version, '3.0') ? undefined : isBefore(version, '5.0'),
    ),
    // Up to 2.18 nothing is sent, which to the API of then is true; 2.19 sends true.
    allow_blob_public_access: orElse(copied('properties.allowBlobPublicAccess'), (version) =>
      isBefore(version, '3.0') ? isBefore(version, '2.20') : undefined,
    ),
    shared_access_key_enabled: copied('properties.allowSharedKeyAccess'),
    cross_tenant_replication_enabled: orElse(copied('properties.allowCrossTenantReplication'), (version) =>
      isBefore(version, '4.0'),
    ),
    default_to_oauth_authentication: orElse(copied('properties.defaultToOAuthAuthentication'), false),
    infrastructure_encryption_enabled: orElse(copied('properties.encryption.requireInfrastructureEncryption'), false),
    customer_managed_key: all(
      presence('properties.encryption.keySource', 'Microsoft.Keyvault'),
      block('properties.encryption', CUSTOMER_KEY),
    ),
    queue_encryption_key_type: orElse(copied('properties.encryption.services.queue.keyType'), 'Service'),
    table_encryption_key_type: orElse(copied('properties.encryption.services.table.keyType'), 'Service'),
    is_hns_enabled: copied('properties.isHnsEnabled'),
    nfsv3_enabled: copied('properties.isNfsV3Enabled'),
    sftp_enabled: copied('properties.isSftpEnabled'),
    local_user_enabled: orElse(copied('properties.isLocalUserEnabled'), true),
    allowed_copy_scope: copied('properties.allowedCopyScope'),
    sas_policy: block('properties.sasPolicy', {
      expiration_period: copied('sasExpirationPeriod'),
      expiration_action: orElse(copied('expirationAction'), 'Log'),
    }),
  },
  ignored: [
    'account_replication_type',
    'azure_files_authentication',
    'blob_properties',
    'custom_domain',
    'dns_endpoint_type',
    'edge_zone',
    'immutability_policy',
    'large_file_share_enabled',
    'provisioned_billing_model_version',
    'queue_properties',
    'routing',
    'share_properties',
    'smb.authentication_types',
    'smb.channel_encryption_type',
    'smb.kerberos_ticket_encryption_type',
    'smb.versions',
    'static_website',
  ],
  source:
    'azurerm 5.2.0, r/storage_account; older defaults: tags v1.44.0, v2.0.0, v2.18.0, v2.19.0, v2.20.0, v2.99.0, v3.117.1, v4.81.0',
};
