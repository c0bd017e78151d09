/** Cosmos DB accounts. */
import { blocks, copied, enabledDisabled, inverted, orElse, renamed } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';
import { commaTextOrList } from '../special-conversions.js';

export const cosmosdbAccount: TypeMapping = {
  azurerm: 'cosmosdb_account',
  arm: 'Microsoft.DocumentDB/databaseAccounts',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    kind: orElse(copied('kind'), 'GlobalDocumentDB'),
    minimal_tls_version: orElse(copied('properties.minimalTlsVersion'), (version) =>
      isBefore(version, '4.0') ? undefined : 'Tls12',
    ),
    public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
    ip_range_filter: commaTextOrList('properties.ipRules', 'ipAddressOrRange'),
    is_virtual_network_filter_enabled: orElse(copied('properties.isVirtualNetworkFilterEnabled'), false),
    virtual_network_rule: blocks('properties.virtualNetworkRules', {
      id: copied('id'),
      ignore_missing_vnet_service_endpoint: copied('ignoreMissingVNetServiceEndpoint'),
    }),
    key_vault_key_id: copied('properties.keyVaultKeyUri'),
    managed_hsm_key_id: copied('properties.keyVaultKeyUri'),
    local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
    local_authentication_disabled: copied('properties.disableLocalAuth'),
    access_key_metadata_writes_enabled: orElse(inverted('properties.disableKeyBasedMetadataWriteAccess'), true),
    network_acl_bypass_for_azure_services: renamed('properties.networkAclBypass', {
      true: 'AzureServices',
      false: 'None',
    }),
    network_acl_bypass_ids: copied('properties.networkAclBypassResourceIds'),
  },
  ignored: [
    'analytical_storage',
    'analytical_storage_enabled',
    'automatic_failover_enabled',
    'backup',
    'burst_capacity_enabled',
    'capabilities',
    'capacity',
    'consistency_policy',
    'cors_rule',
    'create_mode',
    'default_identity_type',
    'enable_automatic_failover',
    'enable_free_tier',
    'enable_multiple_write_locations',
    'free_tier_enabled',
    'geo_location',
    'mongo_server_version',
    'multiple_write_locations_enabled',
    'offer_type',
    'partition_merge_enabled',
    'restore',
  ],
  source: 'azurerm 5.2.0, 4.81.0 and 4.20.0, r/cosmosdb_account',
};
