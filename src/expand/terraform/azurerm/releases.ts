/**
 * Which releases of the azurerm provider document an argument, where not all that know its resource type do: a message names
 * the argument that the release in use has.
 *
 * Source: website/docs/r of github.com/hashicorp/terraform-provider-azurerm, every tag from v2.40.0 to v5.2.0; where the
 * documentation came later than the argument, the schema in internal/services.
 */
import { isBefore, type ProviderVersion } from './provider-version.js';

export interface Releases {
  /** The first release that documents it. */
  readonly since?: string;
  /** The first release that documents it no more. */
  readonly before?: string;
}

/** By resource type, then by argument; `block.argument` for what is younger or older than its block. */
export const ARGUMENT_RELEASES: Readonly<Record<string, Readonly<Record<string, Releases>>>> = {
  ai_foundry_project: {
    primary_user_assigned_identity: { since: '4.28' },
  },
  application_insights: {
    disable_ip_masking: { before: '4.78' },
    force_customer_storage_for_profiler: { since: '2.96' },
    internet_ingestion_enabled: { since: '2.85' },
    internet_query_enabled: { since: '2.85' },
    ip_masking_enabled: { since: '4.78' },
    local_authentication_disabled: { since: '2.75', before: '4.78' },
    local_authentication_enabled: { since: '4.78' },
    workspace_id: { since: '2.71' },
  },
  cognitive_account: {
    custom_subdomain_name: { since: '2.54' },
    customer_managed_key: { since: '3.25' },
    fqdns: { since: '2.68' },
    identity: { since: '2.68' },
    local_auth_enabled: { since: '2.68' },
    network_acls: { since: '2.54' },
    'network_acls.bypass': { since: '4.17' },
    'network_acls.virtual_network_rules': { since: '2.68' },
    network_injection: { since: '4.47' },
    outbound_network_access_restricted: { since: '2.96' },
    project_management_enabled: { since: '4.47' },
    public_network_access_enabled: { since: '2.68' },
    storage: { since: '2.68' },
  },
  container_registry: {
    anonymous_pull_enabled: { since: '2.86' },
    azuread_authentication_as_arm_policy_enabled: { since: '3.21' },
    data_endpoint_enabled: { since: '2.86' },
    encryption: { since: '2.59' },
    export_policy_enabled: { since: '2.99' },
    identity: { since: '2.59' },
    network_rule_bypass_for_tasks_enabled: { since: '4.81' },
    network_rule_bypass_option: { since: '2.86' },
    public_network_access_enabled: { since: '2.53' },
    quarantine_policy_enabled: { since: '2.54' },
    retention_policy: { before: '4.0' },
    retention_policy_in_days: { since: '4.0' },
    role_assignment_mode: { since: '4.81' },
    trust_policy: { before: '4.0' },
    trust_policy_enabled: { since: '4.0', before: '5.0' },
    zone_redundancy_enabled: { since: '2.64' },
  },
  cosmosdb_account: {
    access_key_metadata_writes_enabled: { since: '2.58' },
    identity: { since: '2.59' },
    'identity.identity_ids': { since: '3.24' },
    local_authentication_disabled: { since: '2.76', before: '4.78' },
    local_authentication_enabled: { since: '4.78' },
    minimal_tls_version: { since: '3.94' },
    network_acl_bypass_for_azure_services: { since: '2.58' },
    network_acl_bypass_ids: { since: '2.58' },
  },
  key_vault: {
    enable_rbac_authorization: { before: '4.42' },
    public_network_access_enabled: { since: '3.19' },
    rbac_authorization_enabled: { since: '4.42' },
    soft_delete_enabled: { before: '2.42' },
  },
  key_vault_key: {
    rotation_policy: { since: '3.46' },
  },
  log_analytics_workspace: {
    cmk_for_query_forced: { since: '3.19' },
    identity: { since: '3.82' },
    internet_ingestion_access_type: { since: '5.0' },
    internet_ingestion_enabled: { before: '5.0' },
    internet_query_access_type: { since: '5.0' },
    internet_query_enabled: { before: '5.0' },
    local_authentication_disabled: { since: '3.41', before: '4.35' },
    local_authentication_enabled: { since: '4.35' },
  },
  machine_learning_compute_cluster: {
    'identity.identity_ids': { since: '2.77' },
    local_auth_enabled: { since: '2.84' },
    node_public_ip_enabled: { since: '3.59' },
    ssh: { since: '2.77' },
    ssh_public_access_enabled: { since: '2.77' },
  },
  machine_learning_compute_instance: {
    local_auth_enabled: { since: '2.84' },
    location: { before: '4.0' },
    node_public_ip_enabled: { since: '3.60' },
  },
  machine_learning_inference_cluster: {
    identity: { since: '2.77' },
    'ssl.leaf_domain_label': { since: '2.62' },
    'ssl.overwrite_existing_domain': { since: '2.62' },
  },
  machine_learning_synapse_spark: {
    local_auth_enabled: { since: '2.84' },
  },
  machine_learning_workspace: {
    encryption: { since: '2.86' },
    'identity.identity_ids': { since: '2.97' },
    image_build_compute_name: { since: '2.78' },
    kind: { since: '3.91' },
    managed_network: { since: '3.93' },
    'managed_network.provision_on_creation_enabled': { since: '4.40' },
    primary_user_assigned_identity: { since: '2.97' },
    public_access_behind_virtual_network_enabled: { since: '3.2', before: '4.0' },
    public_network_access_enabled: { since: '2.78' },
    serverless_compute: { since: '3.106' },
    service_side_encryption_enabled: { since: '4.46' },
    storage_account_access_type: { since: '4.77' },
    v1_legacy_mode_enabled: { since: '3.25' },
  },
  management_group_policy_assignment: {
    'identity.identity_ids': { since: '3.0' },
  },
  monitor_diagnostic_setting: {
    enabled_log: { since: '3.39' },
    enabled_metric: { since: '4.31' },
    log: { before: '4.0' },
    'log.category_group': { since: '3.21' },
    'log.enabled': { before: '4.31' },
    metric: { before: '4.31' },
    partner_solution_id: { since: '3.30' },
  },
  monitor_private_link_scope: {
    ingestion_access_mode: { since: '3.109' },
    query_access_mode: { since: '3.109' },
  },
  private_dns_zone_virtual_network_link: {
    resolution_policy: { since: '4.36' },
  },
  private_endpoint: {
    custom_network_interface_name: { since: '3.24' },
    'private_service_connection.private_connection_resource_alias': { since: '2.55' },
  },
  resource_group_policy_assignment: {
    'identity.identity_ids': { since: '3.0' },
  },
  resource_policy_assignment: {
    'identity.identity_ids': { since: '3.0' },
  },
  role_assignment: {
    condition: { since: '2.51' },
    condition_version: { since: '2.51' },
    delegated_managed_identity_resource_id: { since: '2.62' },
    principal_type: { since: '3.87' },
  },
  route_table: {
    bgp_route_propagation_enabled: { since: '4.0' },
    disable_bgp_route_propagation: { before: '4.0' },
  },
  search_service: {
    authentication_failure_mode: { since: '3.54' },
    customer_managed_key_enforcement_enabled: { since: '3.54' },
    'identity.identity_ids': { since: '4.12' },
    local_authentication_enabled: { since: '3.54' },
    network_rule_bypass_option: { since: '4.14' },
    semantic_search_sku: { since: '3.78' },
  },
  security_center_subscription_pricing: {
    subplan: { since: '3.32' },
  },
  storage_account: {
    allow_blob_public_access: { before: '3.0' },
    allow_nested_items_to_be_public: { since: '3.0' },
    allowed_copy_scope: { since: '3.39' },
    cross_tenant_replication_enabled: { since: '3.5' },
    customer_managed_key: { since: '2.97' },
    'customer_managed_key.managed_hsm_key_id': { since: '3.102', before: '4.58' },
    default_to_oauth_authentication: { since: '3.19' },
    enable_https_traffic_only: { before: '3.114' },
    https_traffic_only_enabled: { since: '3.114' },
    'identity.identity_ids': { since: '2.63' },
    infrastructure_encryption_enabled: { since: '2.92' },
    local_user_enabled: { since: '3.91' },
    'network_rules.private_link_access': { since: '2.59' },
    nfsv3_enabled: { since: '2.57' },
    public_network_access_enabled: { since: '3.21' },
    queue_encryption_key_type: { since: '2.86' },
    sas_policy: { since: '3.32' },
    sftp_enabled: { since: '3.34' },
    shared_access_key_enabled: { since: '2.74' },
    table_encryption_key_type: { since: '2.86' },
  },
  storage_account_customer_managed_key: {
    key_vault_key_id: { since: '4.58' },
    managed_hsm_key_id: { since: '3.102', before: '4.58' },
    user_assigned_identity_id: { since: '2.68' },
  },
  storage_account_network_rules: {
    private_link_access: { since: '2.59' },
  },
  storage_share: {
    enabled_protocol: { since: '2.84' },
  },
  subnet: {
    address_prefix: { before: '3.3' },
    default_outbound_access_enabled: { since: '3.107' },
    enforce_private_link_endpoint_network_policies: { before: '3.18' },
    network_security_group_id_wo: { since: '5.0' },
    private_endpoint_network_policies: { since: '3.103' },
    private_endpoint_network_policies_enabled: { since: '3.18', before: '3.103' },
    private_link_service_network_policies_enabled: { since: '3.18' },
    route_table_id_wo: { since: '5.0' },
    service_endpoint: { since: '5.0' },
    service_endpoint_policy_ids: { since: '2.41' },
    service_endpoints: { before: '5.0' },
  },
  subscription_policy_assignment: {
    'identity.identity_ids': { since: '3.0' },
  },
  user_assigned_identity: {
    isolation_scope: { since: '4.59' },
  },
  virtual_network: {
    encryption: { since: '3.68' },
    'subnet.address_prefix': { before: '4.0' },
    'subnet.address_prefixes': { since: '4.0' },
    'subnet.default_outbound_access_enabled': { since: '4.0' },
    'subnet.delegation': { since: '4.0' },
    'subnet.private_endpoint_network_policies': { since: '4.0' },
    'subnet.private_link_service_network_policies_enabled': { since: '4.0' },
    'subnet.route_table_id': { since: '4.0' },
    'subnet.service_endpoint': { since: '5.0' },
    'subnet.service_endpoint_policy_ids': { since: '4.0' },
    'subnet.service_endpoints': { since: '4.0', before: '5.0' },
  },
};

/** The releases that document an argument; names from the outermost block to the argument. */
export function releasesOf(type: string, names: readonly (string | number)[]): Releases {
  const known = ARGUMENT_RELEASES[type];
  const path = names.filter((name) => typeof name === 'string');
  const [block = ''] = path;
  return { ...known?.[block], ...known?.[path.join('.')] };
}

/** True if the release is one of these. */
export function isWithin(version: ProviderVersion, { since, before }: Releases): boolean {
  return (since === undefined || !isBefore(version, since)) && (before === undefined || isBefore(version, before));
}
