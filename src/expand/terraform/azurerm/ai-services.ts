/** Cognitive Services (Azure OpenAI, AI Services), AI Search, Cosmos DB. */
import {
  all,
  block,
  blocks,
  copied,
  eachAs,
  enabledDisabled,
  fixedIfSet,
  identity,
  inverted,
  orElse,
  prefixed,
  presence,
  renamed,
} from './conversions.js';
import type { Arguments, FacetMapping, TypeMapping } from './mapping.js';
import { commaTextOrList } from './special-conversions.js';

const SHARED: Arguments = { location: copied('location'), tags: copied('tags'), identity: identity() };

const AI_ACCOUNT = 'Microsoft.CognitiveServices/accounts';

const ACCOUNT_KEY: Arguments = {
  key_vault_key_id: copied('keyVaultProperties.keyIdentifier'),
  identity_client_id: copied('keyVaultProperties.identityClientId'),
};

export const AI_SERVICES: readonly TypeMapping[] = [
  {
    azurerm: 'cognitive_account',
    arm: AI_ACCOUNT,
    arguments: {
      ...SHARED,
      kind: copied('kind'),
      sku_name: copied('sku.name'),
      custom_subdomain_name: copied('properties.customSubDomainName'),
      local_auth_enabled: orElse(inverted('properties.disableLocalAuth'), true),
      public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
      outbound_network_access_restricted: orElse(copied('properties.restrictOutboundNetworkAccess'), false),
      fqdns: copied('properties.allowedFqdnList'),
      network_acls: block('properties.networkAcls', {
        default_action: copied('defaultAction'),
        bypass: copied('bypass'),
        ip_rules: eachAs('ipRules', 'value'),
        virtual_network_rules: blocks('virtualNetworkRules', {
          subnet_id: copied('id'),
          ignore_missing_vnet_service_endpoint: copied('ignoreMissingVnetServiceEndpoint'),
        }),
      }),
      network_injection: blocks('properties.networkInjections', {
        scenario: copied('scenario'),
        subnet_id: copied('subnetArmId'),
      }),
      customer_managed_key: all(
        presence('properties.encryption.keySource', 'Microsoft.KeyVault'),
        block('properties.encryption', ACCOUNT_KEY),
      ),
      project_management_enabled: copied('properties.allowProjectManagement'),
      storage: blocks('properties.userOwnedStorage', {
        storage_account_id: copied('resourceId'),
        identity_client_id: copied('identityClientId'),
      }),
    },
    ignored: [
      'custom_question_answering_search_service_id',
      'custom_question_answering_search_service_key',
      'dynamic_throttling_enabled',
      'metrics_advisor_aad_client_id',
      'metrics_advisor_aad_tenant_id',
      'metrics_advisor_super_user_name',
      'metrics_advisor_website_name',
      'qna_runtime_endpoint',
    ],
    source: 'azurerm 5.2.0, r/cognitive_account',
  },
  {
    azurerm: 'search_service',
    arm: 'Microsoft.Search/searchServices',
    arguments: {
      ...SHARED,
      sku: copied('sku.name'),
      public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
      allowed_ips: eachAs('properties.networkRuleSet.ipRules', 'value'),
      network_rule_bypass_option: orElse(copied('properties.networkRuleSet.bypass'), 'None'),
      local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
      authentication_failure_mode: copied('properties.authOptions.aadOrApiKey.aadAuthFailureMode'),
      customer_managed_key_enforcement_enabled: orElse(
        enabledDisabled('properties.encryptionWithCmk.enforcement'),
        false,
      ),
      semantic_search_sku: copied('properties.semanticSearch'),
    },
    ignored: ['hosting_mode', 'partition_count', 'replica_count'],
    source: 'azurerm 5.2.0, r/search_service',
  },
  {
    azurerm: 'cosmosdb_account',
    arm: 'Microsoft.DocumentDB/databaseAccounts',
    arguments: {
      ...SHARED,
      kind: orElse(copied('kind'), 'GlobalDocumentDB'),
      minimal_tls_version: orElse(copied('properties.minimalTlsVersion'), 'Tls12'),
      public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
      ip_range_filter: commaTextOrList('properties.ipRules', 'ipAddressOrRange'),
      is_virtual_network_filter_enabled: orElse(copied('properties.isVirtualNetworkFilterEnabled'), false),
      virtual_network_rule: blocks('properties.virtualNetworkRules', {
        id: copied('id'),
        ignore_missing_vnet_service_endpoint: copied('ignoreMissingVNetServiceEndpoint'),
      }),
      key_vault_key_id: copied('properties.keyVaultKeyUri'),
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
    source: 'azurerm 5.2.0 and 4.81.0, r/cosmosdb_account',
  },
];

export const AI_SERVICE_FACETS: readonly FacetMapping[] = [
  {
    azurerm: 'cognitive_account_customer_managed_key',
    of: 'cognitive_account_id',
    arm: AI_ACCOUNT,
    arguments: {
      ...prefixed('properties.encryption', ACCOUNT_KEY),
      cognitive_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.KeyVault'),
    },
    source: 'azurerm 5.2.0, r/cognitive_account_customer_managed_key',
  },
];
