/** What deployments have in common: the provider, and what it plans for arguments that nobody writes. */
import { constant } from '../plans.js';

export const PROVIDER = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}
`;
export const HEAD = `
  location            = "westeurope"
  resource_group_name = "rg"`;
export const HEAD_WRITTEN = { location: constant('westeurope'), resource_group_name: constant('rg') };
export const HEAD_PLANNED = { location: 'westeurope', resource_group_name: 'rg' };

/** What the provider plans for arguments that nobody writes; the defaults of azurerm 4.81. */
export const STORAGE_DEFAULTS = {
  account_kind: 'StorageV2',
  allow_nested_items_to_be_public: true,
  cross_tenant_replication_enabled: false,
  default_to_oauth_authentication: false,
  https_traffic_only_enabled: true,
  infrastructure_encryption_enabled: false,
  local_user_enabled: true,
  min_tls_version: 'TLS1_2',
  public_network_access_enabled: true,
  queue_encryption_key_type: 'Service',
  shared_access_key_enabled: true,
  table_encryption_key_type: 'Service',
  tags: null,
  customer_managed_key: [],
  identity: [],
  sas_policy: [],
};
export const STORAGE_UNKNOWN = {
  id: true,
  access_tier: true,
  blob_properties: true,
  network_rules: true,
  primary_access_key: true,
};
export const VAULT_DEFAULTS = {
  enabled_for_deployment: null,
  public_network_access_enabled: true,
  purge_protection_enabled: null,
};
export const VAULT_UNKNOWN = { id: true, access_policy: true, contact: true, network_acls: true, vault_uri: true };
export const WORKSPACE_DEFAULTS = {
  container_registry_id: null,
  encryption: [],
  high_business_impact: null,
  kind: 'Default',
  primary_user_assigned_identity: null,
  public_network_access_enabled: true,
  service_side_encryption_enabled: false,
  sku_name: 'Basic',
  storage_account_access_type: 'AccessKey',
  v1_legacy_mode_enabled: false,
};
export const WORKSPACE_UNKNOWN = {
  id: true,
  application_insights_id: true,
  discovery_url: true,
  identity: [{ principal_id: true, tenant_id: true }],
  key_vault_id: true,
  managed_network: true,
  storage_account_id: true,
  workspace_id: true,
};
export const CLUSTER_DEFAULTS = {
  identity: [],
  local_auth_enabled: true,
  node_public_ip_enabled: true,
  ssh: [],
  ssh_public_access_enabled: false,
};

export const ID = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers';
export const STORAGE_ID = `${ID}/Microsoft.Storage/storageAccounts/stml`;
export const VAULT_ID = `${ID}/Microsoft.KeyVault/vaults/kvml`;
