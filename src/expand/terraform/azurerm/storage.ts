/** Storage accounts, what is nested in them, and the separate resources that set their properties. */
import {
  all,
  block,
  blocks,
  copied,
  eachAs,
  enabledDisabled,
  fixedIfSet,
  identity,
  orElse,
  prefixed,
  presence,
  renamed,
} from './conversions.js';
import { byIdOrName, nestedByName, nestedIn } from './locators.js';
import type { Arguments, FacetMapping, TypeMapping } from './mapping.js';
import { isBefore } from './provider-version.js';
import { joinedWords } from './special-conversions.js';

const ACCOUNT = 'Microsoft.Storage/storageAccounts';

const NETWORK_RULES: Arguments = {
  default_action: copied('defaultAction'),
  bypass: orElse(joinedWords('bypass'), 'AzureServices'),
  ip_rules: eachAs('ipRules', 'value', { action: 'Allow' }),
  virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id', { action: 'Allow' }),
  private_link_access: blocks('resourceAccessRules', {
    endpoint_resource_id: copied('resourceId'),
    endpoint_tenant_id: copied('tenantId'),
  }),
};

const CUSTOMER_KEY: Arguments = {
  key_vault_key_id: copied('keyvaultproperties.keyIdentifier'),
  managed_hsm_key_id: copied('keyvaultproperties.keyIdentifier'),
  user_assigned_identity_id: copied('identity.userAssignedIdentity'),
};

export const STORAGE: readonly TypeMapping[] = [
  {
    azurerm: 'storage_account',
    arm: ACCOUNT,
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
      identity: identity(),
      account_kind: orElse(copied('kind'), 'StorageV2'),
      account_tier: copied('sku.tier'),
      access_tier: copied('properties.accessTier'),
      public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
      network_rules: block('properties.networkAcls', NETWORK_RULES),
      https_traffic_only_enabled: copied('properties.supportsHttpsTrafficOnly'),
      enable_https_traffic_only: copied('properties.supportsHttpsTrafficOnly'),
      min_tls_version: orElse(copied('properties.minimumTlsVersion'), (version) =>
        isBefore(version, '3.0') ? 'TLS1_0' : 'TLS1_2',
      ),
      allow_nested_items_to_be_public: orElse(copied('properties.allowBlobPublicAccess'), (version) =>
        isBefore(version, '3.0') ? undefined : isBefore(version, '5.0'),
      ),
      allow_blob_public_access: orElse(copied('properties.allowBlobPublicAccess'), (version) =>
        isBefore(version, '3.0') ? false : undefined,
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
      'static_website',
    ],
    source: 'azurerm 5.2.0, r/storage_account; defaults of 2.x to 4.x: tags v2.99.0, v3.117.1, v4.81.0',
  },
  {
    azurerm: 'storage_container',
    arm: `${ACCOUNT}/blobServices/containers`,
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
  },
  {
    azurerm: 'storage_share',
    arm: `${ACCOUNT}/fileServices/shares`,
    located: byIdOrName(
      nestedIn('storage_account_id', ['default']),
      'storage_account_id',
      nestedByName(['storage_account_name'], ['default']),
    ),
    arguments: { enabled_protocol: copied('properties.enabledProtocols') },
    ignored: ['access_tier', 'acl', 'metadata', 'quota'],
    source: 'azurerm 5.2.0 and 4.81.0, r/storage_share',
  },
];

export const STORAGE_FACETS: readonly FacetMapping[] = [
  {
    azurerm: 'storage_account_network_rules',
    of: 'storage_account_id',
    arm: ACCOUNT,
    arguments: prefixed('properties.networkAcls', NETWORK_RULES),
    ignored: ['resource_group_name', 'storage_account_name'],
    source: 'azurerm 5.2.0, r/storage_account_network_rules',
  },
  {
    azurerm: 'storage_account_customer_managed_key',
    of: 'storage_account_id',
    arm: ACCOUNT,
    arguments: {
      ...prefixed('properties.encryption', CUSTOMER_KEY),
      storage_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.Keyvault'),
    },
    ignored: ['federated_identity_client_id', 'key_name', 'key_vault_id', 'key_vault_uri', 'key_version'],
    source: 'azurerm 5.2.0, r/storage_account_customer_managed_key',
  },
];
