/**
 * What the providers put into a plan for arguments that are not written, by resource type: null, a default, or nothing yet
 * because it is known only after apply.
 * Sources: github.com/hashicorp/terraform-provider-azurerm, internal/services at v4.81.0 and, where named so, v3.20.0;
 * github.com/Azure/terraform-provider-azapi, internal/services/azapi_resource.go at v2.9.0.
 */
import type { Planned } from './values.js';
import { LATER } from './words.js';

export interface AttributeSchema {
  readonly kind: 'attribute';
  /** What stands in the plan if it is not written: null, a default, or `LATER`. */
  readonly otherwise: Planned;
  readonly sensitive: boolean;
}

export interface BlockSchema {
  readonly kind: 'blocks';
  readonly members: Members;
  /** Known after apply unless written; the plan says nothing about it then, instead of an empty list. */
  readonly assigned: boolean;
}

export type Members = Readonly<Record<string, AttributeSchema | BlockSchema>>;

/** Null unless written, be it required or not. */
const GIVEN: AttributeSchema = { kind: 'attribute', otherwise: null, sensitive: false };

/** Known after apply, unless the schema lets it be written and it is. */
const ASSIGNED: AttributeSchema = { kind: 'attribute', otherwise: LATER, sensitive: false };

function byDefault(otherwise: Planned): AttributeSchema {
  return { kind: 'attribute', otherwise, sensitive: false };
}

function secret(attribute: AttributeSchema): AttributeSchema {
  return { ...attribute, sensitive: true };
}

/** Attributes of one sort: `all(GIVEN, 'name', 'location')`. */
function all<Names extends string>(attribute: AttributeSchema, ...names: readonly Names[]) {
  return Object.fromEntries(names.map((name) => [name, attribute])) as Record<Names, AttributeSchema>;
}

function blocks(members: Members): BlockSchema {
  return { kind: 'blocks', members, assigned: false };
}

/** Blocks that are optional and computed: attributes that may be written like blocks. */
function assignedBlocks(members: Members): BlockSchema {
  return { kind: 'blocks', members, assigned: true };
}

const PLACED = all(GIVEN, 'name', 'location', 'resource_group_name', 'tags');

const IDENTITY = blocks({ ...all(GIVEN, 'type', 'identity_ids'), ...all(ASSIGNED, 'principal_id', 'tenant_id') });

const ENCRYPTION = blocks(all(GIVEN, 'key_vault_id', 'key_id', 'user_assigned_identity_id'));

const POLICY_ASSIGNMENT = {
  ...all(GIVEN, 'name', 'policy_definition_id', 'description', 'display_name', 'location'),
  ...all(GIVEN, 'not_scopes', 'parameters'),
  metadata: ASSIGNED,
  enforce: byDefault(true),
  identity: IDENTITY,
  non_compliance_message: blocks(all(GIVEN, 'content', 'policy_definition_reference_id')),
  overrides: blocks({ value: GIVEN, selectors: blocks(all(GIVEN, 'in', 'kind', 'not_in')) }),
  resource_selectors: blocks({ name: GIVEN, selectors: blocks(all(GIVEN, 'in', 'kind', 'not_in')) }),
};

const POLICY_EXEMPTION = {
  ...all(GIVEN, 'name', 'policy_assignment_id', 'exemption_category', 'display_name', 'description', 'expires_on'),
  policy_definition_reference_ids: GIVEN,
  metadata: ASSIGNED,
};

const PRIVATE_LINK_ACCESS = blocks({ endpoint_resource_id: GIVEN, endpoint_tenant_id: ASSIGNED });

const NETWORK_RULES: Members = {
  default_action: GIVEN,
  ...all(ASSIGNED, 'bypass', 'ip_rules', 'virtual_network_subnet_ids'),
  private_link_access: PRIVATE_LINK_ACCESS,
};

const SAS_POLICY: Members = { expiration_period: GIVEN, expiration_action: byDefault('Log') };

const BLOB_PROPERTIES: Members = {
  ...all(byDefault(false), 'change_feed_enabled', 'last_access_time_enabled', 'versioning_enabled'),
  ...{ change_feed_retention_in_days: GIVEN, default_service_version: ASSIGNED },
  container_delete_retention_policy: blocks({ days: byDefault(7) }),
  delete_retention_policy: blocks({ days: byDefault(7), permanent_delete_enabled: byDefault(false) }),
  restore_policy: blocks({ days: GIVEN }),
  cors_rule: blocks({
    ...all(GIVEN, 'allowed_headers', 'allowed_methods', 'allowed_origins', 'exposed_headers'),
    max_age_in_seconds: GIVEN,
  }),
};

/** The endpoints and hosts of the account, some eighty computed texts that no rule asks about, are left out. */
const STORAGE_ACCOUNT: Members = {
  ...PLACED,
  ...all(GIVEN, 'account_tier', 'account_replication_type', 'edge_zone'),
  account_kind: byDefault('StorageV2'),
  min_tls_version: byDefault('TLS1_2'),
  ...all(byDefault(false), 'default_to_oauth_authentication', 'infrastructure_encryption_enabled'),
  ...all(byDefault(false), 'is_hns_enabled', 'nfsv3_enabled'),
  ...all(byDefault(true), 'allow_nested_items_to_be_public', 'shared_access_key_enabled'),
  ...all(byDefault('Service'), 'queue_encryption_key_type', 'table_encryption_key_type'),
  ...all(ASSIGNED, 'access_tier', 'large_file_share_enabled', 'primary_location', 'primary_blob_endpoint'),
  ...all(secret(ASSIGNED), 'primary_access_key', 'secondary_access_key'),
  ...all(secret(ASSIGNED), 'primary_connection_string', 'secondary_connection_string'),
  ...all(secret(ASSIGNED), 'primary_blob_connection_string', 'secondary_blob_connection_string'),
  network_rules: assignedBlocks(NETWORK_RULES),
  identity: IDENTITY,
  ...{ blob_properties: assignedBlocks(BLOB_PROPERTIES), queue_properties: assignedBlocks({}) },
  ...{ routing: assignedBlocks({}), share_properties: assignedBlocks({}) },
  ...{ azure_files_authentication: blocks({}), custom_domain: blocks({}), customer_managed_key: blocks({}) },
};

const PRIVATE_ENDPOINT: Members = {
  ...PLACED,
  subnet_id: GIVEN,
  private_service_connection: blocks({
    ...all(GIVEN, 'name', 'is_manual_connection', 'private_connection_resource_id'),
    ...all(GIVEN, 'private_connection_resource_alias', 'subresource_names', 'request_message'),
    private_ip_address: ASSIGNED,
  }),
  private_dns_zone_group: blocks({ id: ASSIGNED, name: GIVEN, private_dns_zone_ids: GIVEN }),
  ...all(ASSIGNED, 'network_interface', 'custom_dns_configs', 'private_dns_zone_configs'),
};

const DATASTORE: Members = {
  ...all(GIVEN, 'name', 'workspace_id', 'description', 'tags'),
  ...all(secret(GIVEN), 'account_key', 'shared_access_signature'),
};

const ML_WORKSPACE: Members = {
  ...PLACED,
  ...all(GIVEN, 'application_insights_id', 'container_registry_id', 'key_vault_id', 'storage_account_id'),
  ...all(GIVEN, 'description', 'friendly_name', 'high_business_impact', 'image_build_compute_name'),
  primary_user_assigned_identity: GIVEN,
  sku_name: byDefault('Basic'),
  discovery_url: ASSIGNED,
  identity: IDENTITY,
  encryption: ENCRYPTION,
};

const OUTBOUND_RULE = all(GIVEN, 'name', 'workspace_id');

/** Without what every type has: `id`, known after apply, and the block `timeouts`, null. */
/** The rules are written as an attribute, so a plan lists what is not written as empty. */
const SECURITY_RULE: Members = {
  ...all(GIVEN, 'name', 'access', 'direction', 'priority', 'protocol'),
  ...all(byDefault(''), 'description', 'source_port_range', 'source_address_prefix'),
  ...all(byDefault(''), 'destination_port_range', 'destination_address_prefix'),
  ...all(byDefault([]), 'source_port_ranges', 'source_address_prefixes', 'source_application_security_group_ids'),
  ...all(byDefault([]), 'destination_port_ranges', 'destination_address_prefixes'),
  destination_application_security_group_ids: byDefault([]),
};

const AZURERM_4: Readonly<Record<string, Members>> = {
  azurerm_resource_group: all(GIVEN, 'name', 'location', 'managed_by', 'tags'),
  azurerm_user_assigned_identity: {
    ...PLACED,
    isolation_scope: GIVEN,
    ...all(ASSIGNED, 'client_id', 'principal_id', 'tenant_id'),
  },
  azurerm_role_assignment: {
    ...all(GIVEN, 'principal_id', 'scope', 'delegated_managed_identity_resource_id', 'description', 'condition'),
    ...all(ASSIGNED, 'name', 'role_definition_id', 'role_definition_name', 'principal_type', 'condition_version'),
    skip_service_principal_aad_check: ASSIGNED,
  },
  azurerm_role_definition: {
    ...all(GIVEN, 'name', 'scope', 'description'),
    ...all(ASSIGNED, 'role_definition_id', 'assignable_scopes', 'role_definition_resource_id'),
    permissions: blocks(all(GIVEN, 'actions', 'not_actions', 'data_actions', 'not_data_actions')),
  },
  azurerm_federated_identity_credential: {
    ...all(GIVEN, 'name', 'user_assigned_identity_id', 'audience', 'issuer', 'subject'),
    ...all(ASSIGNED, 'parent_id', 'resource_group_name'),
  },
  azurerm_storage_account: {
    ...STORAGE_ACCOUNT,
    ...all(GIVEN, 'allowed_copy_scope', 'provisioned_billing_model_version'),
    ...all(byDefault(true), 'https_traffic_only_enabled', 'local_user_enabled', 'public_network_access_enabled'),
    ...all(byDefault(false), 'cross_tenant_replication_enabled', 'sftp_enabled'),
    dns_endpoint_type: byDefault('Standard'),
    static_website: assignedBlocks({}),
    ...{ immutability_policy: blocks({}), sas_policy: blocks(SAS_POLICY) },
  },
  azurerm_storage_account_network_rules: {
    ...all(GIVEN, 'storage_account_id', 'default_action', 'ip_rules', 'virtual_network_subnet_ids'),
    bypass: ASSIGNED,
    private_link_access: PRIVATE_LINK_ACCESS,
  },
  azurerm_storage_container: {
    ...all(GIVEN, 'name', 'storage_account_id', 'storage_account_name'),
    container_access_type: byDefault('private'),
    encryption_scope_override_enabled: byDefault(true),
    ...all(ASSIGNED, 'default_encryption_scope', 'metadata', 'has_immutability_policy', 'has_legal_hold'),
    ...all(ASSIGNED, 'resource_manager_id', 'url'),
  },
  azurerm_storage_share: {
    ...all(GIVEN, 'name', 'storage_account_id', 'storage_account_name', 'quota'),
    enabled_protocol: byDefault('SMB'),
    ...all(ASSIGNED, 'access_tier', 'metadata', 'rbac_scope_id', 'resource_manager_id', 'url'),
    acl: blocks({}),
  },
  azurerm_key_vault: {
    ...PLACED,
    ...all(GIVEN, 'sku_name', 'tenant_id', 'purge_protection_enabled'),
    ...all(GIVEN, 'enabled_for_deployment', 'enabled_for_disk_encryption', 'enabled_for_template_deployment'),
    public_network_access_enabled: byDefault(true),
    soft_delete_retention_days: byDefault(90),
    ...all(ASSIGNED, 'enable_rbac_authorization', 'rbac_authorization_enabled', 'vault_uri'),
    access_policy: assignedBlocks({
      ...all(GIVEN, 'tenant_id', 'object_id', 'application_id', 'certificate_permissions'),
      ...all(GIVEN, 'key_permissions', 'secret_permissions', 'storage_permissions'),
    }),
    contact: assignedBlocks({}),
    network_acls: assignedBlocks(all(GIVEN, 'default_action', 'bypass', 'ip_rules', 'virtual_network_subnet_ids')),
  },
  azurerm_key_vault_key: {
    ...all(GIVEN, 'name', 'key_vault_id', 'key_type', 'key_size', 'key_opts', 'expiration_date', 'not_before_date'),
    ...all(ASSIGNED, 'curve', 'version', 'versionless_id', 'n', 'e', 'x', 'y', 'public_key_pem'),
    ...all(ASSIGNED, 'public_key_openssh', 'resource_id', 'resource_versionless_id'),
    ...{ tags: GIVEN, release_policy: blocks({}), rotation_policy: blocks({}) },
  },
  azurerm_container_registry: {
    ...PLACED,
    ...all(GIVEN, 'sku', 'anonymous_pull_enabled', 'data_endpoint_enabled', 'quarantine_policy_enabled'),
    retention_policy_in_days: GIVEN,
    ...all(byDefault(false), 'admin_enabled', 'trust_policy_enabled', 'zone_redundancy_enabled'),
    network_rule_bypass_for_tasks_enabled: byDefault(false),
    ...all(byDefault(true), 'public_network_access_enabled', 'export_policy_enabled'),
    azuread_authentication_as_arm_policy_enabled: byDefault(true),
    network_rule_bypass_option: byDefault('AzureServices'),
    role_assignment_mode: byDefault('LegacyRegistryPermissions'),
    ...all(ASSIGNED, 'admin_username', 'data_endpoint_host_names', 'login_server'),
    admin_password: secret(ASSIGNED),
    identity: IDENTITY,
    georeplications: blocks({}),
    encryption: assignedBlocks({}),
    network_rule_set: assignedBlocks({
      default_action: byDefault('Allow'),
      ip_rule: assignedBlocks(all(GIVEN, 'action', 'ip_range')),
    }),
  },
  azurerm_container_registry_scope_map: {
    ...all(GIVEN, 'name', 'resource_group_name', 'container_registry_name', 'actions', 'description'),
  },
  azurerm_container_registry_token: {
    ...all(GIVEN, 'name', 'resource_group_name', 'container_registry_name', 'scope_map_id'),
    enabled: byDefault(true),
  },
  azurerm_application_insights: {
    ...PLACED,
    application_type: GIVEN,
    retention_in_days: byDefault(90),
    ...all(byDefault(100), 'daily_data_cap_in_gb', 'sampling_percentage'),
    ...all(byDefault(true), 'internet_ingestion_enabled', 'internet_query_enabled'),
    force_customer_storage_for_profiler: byDefault(false),
    ...all(ASSIGNED, 'workspace_id', 'app_id', 'daily_data_cap_notifications_disabled'),
    ...all(ASSIGNED, 'daily_data_cap_notifications_enabled', 'disable_ip_masking', 'ip_masking_enabled'),
    ...all(ASSIGNED, 'local_authentication_disabled', 'local_authentication_enabled'),
    ...all(secret(ASSIGNED), 'connection_string', 'instrumentation_key'),
  },
  azurerm_log_analytics_workspace: {
    ...PLACED,
    ...all(GIVEN, 'cmk_for_query_forced', 'data_collection_rule_id', 'immediate_data_purge_on_30_days_enabled'),
    reservation_capacity_in_gb_per_day: GIVEN,
    daily_quota_gb: byDefault(-1),
    ...all(byDefault(true), 'allow_resource_only_permissions'),
    ...all(byDefault(true), 'internet_ingestion_enabled', 'internet_query_enabled'),
    ...all(ASSIGNED, 'sku', 'retention_in_days', 'workspace_id'),
    ...all(ASSIGNED, 'local_authentication_disabled', 'local_authentication_enabled'),
    ...all(secret(ASSIGNED), 'primary_shared_key', 'secondary_shared_key'),
    identity: IDENTITY,
  },
  azurerm_monitor_private_link_scope: {
    ...all(GIVEN, 'name', 'resource_group_name', 'tags'),
    ...all(byDefault('Open'), 'ingestion_access_mode', 'query_access_mode'),
  },
  azurerm_monitor_private_link_scoped_service: {
    ...all(GIVEN, 'name', 'resource_group_name', 'scope_name', 'linked_resource_id'),
  },
  azurerm_monitor_diagnostic_setting: {
    ...all(GIVEN, 'name', 'target_resource_id', 'eventhub_authorization_rule_id', 'eventhub_name'),
    ...all(GIVEN, 'log_analytics_workspace_id', 'partner_solution_id', 'storage_account_id'),
    log_analytics_destination_type: ASSIGNED,
    enabled_log: blocks({ ...all(GIVEN, 'category', 'category_group'), retention_policy: blocks({}) }),
    enabled_metric: assignedBlocks(all(GIVEN, 'category')),
    metric: assignedBlocks({}),
  },
  azurerm_virtual_network: {
    ...PLACED,
    ...all(GIVEN, 'address_space', 'bgp_community', 'edge_zone', 'flow_timeout_in_minutes'),
    private_endpoint_vnet_policies: byDefault('Disabled'),
    ...all(ASSIGNED, 'dns_servers', 'guid'),
    subnet: assignedBlocks({}),
    ...{ ddos_protection_plan: blocks({}), encryption: blocks({}), ip_address_pool: blocks({}) },
  },
  azurerm_subnet: {
    ...all(GIVEN, 'name', 'resource_group_name', 'virtual_network_name', 'address_prefixes', 'service_endpoints'),
    ...all(GIVEN, 'service_endpoint_policy_ids', 'sharing_scope'),
    ...all(byDefault(true), 'default_outbound_access_enabled', 'private_link_service_network_policies_enabled'),
    private_endpoint_network_policies: byDefault('Disabled'),
    ...{ delegation: blocks({}), ip_address_pool: blocks({}) },
  },
  azurerm_network_security_group: { ...PLACED, security_rule: assignedBlocks(SECURITY_RULE) },
  azurerm_subnet_network_security_group_association: all(GIVEN, 'network_security_group_id', 'subnet_id'),
  azurerm_private_endpoint: {
    ...PRIVATE_ENDPOINT,
    ...all(GIVEN, 'custom_network_interface_name', 'edge_zone'),
    ip_configuration: blocks({}),
  },
  azurerm_private_dns_zone: {
    ...all(GIVEN, 'name', 'resource_group_name', 'tags'),
    ...all(ASSIGNED, 'number_of_record_sets', 'max_number_of_record_sets', 'max_number_of_virtual_network_links'),
    max_number_of_virtual_network_links_with_registration: ASSIGNED,
    soa_record: assignedBlocks({}),
  },
  azurerm_private_dns_zone_virtual_network_link: {
    ...all(GIVEN, 'name', 'resource_group_name', 'private_dns_zone_name', 'virtual_network_id', 'tags'),
    registration_enabled: byDefault(false),
    resolution_policy: ASSIGNED,
  },
  azurerm_machine_learning_workspace: {
    ...ML_WORKSPACE,
    kind: byDefault('Default'),
    public_network_access_enabled: byDefault(true),
    ...all(byDefault(false), 'service_side_encryption_enabled', 'v1_legacy_mode_enabled'),
    storage_account_access_type: byDefault('AccessKey'),
    workspace_id: ASSIGNED,
    managed_network: assignedBlocks({ isolation_mode: ASSIGNED, provision_on_creation_enabled: byDefault(false) }),
    ...{ feature_store: blocks({}), serverless_compute: blocks({}) },
  },
  azurerm_machine_learning_compute_cluster: {
    ...all(GIVEN, 'name', 'location', 'machine_learning_workspace_id', 'vm_size', 'vm_priority'),
    ...all(GIVEN, 'description', 'tags'),
    ...all(byDefault(true), 'local_auth_enabled', 'node_public_ip_enabled'),
    ssh_public_access_enabled: byDefault(false),
    subnet_resource_id: ASSIGNED,
    identity: IDENTITY,
    scale_settings: blocks(all(GIVEN, 'max_node_count', 'min_node_count', 'scale_down_nodes_after_idle_duration')),
    ssh: blocks({ ...all(GIVEN, 'admin_username', 'key_value'), admin_password: secret(GIVEN) }),
  },
  azurerm_machine_learning_compute_instance: {
    ...all(GIVEN, 'name', 'machine_learning_workspace_id', 'virtual_machine_size', 'authorization_type'),
    ...all(GIVEN, 'description', 'subnet_resource_id', 'tags'),
    ...all(byDefault(true), 'local_auth_enabled', 'node_public_ip_enabled'),
    identity: IDENTITY,
    assign_to_user: blocks({}),
    ssh: blocks({ public_key: GIVEN, ...all(ASSIGNED, 'port', 'username') }),
  },
  azurerm_machine_learning_datastore_blobstorage: {
    ...DATASTORE,
    storage_container_id: GIVEN,
    is_default: byDefault(false),
    service_data_auth_identity: byDefault('None'),
  },
  azurerm_machine_learning_datastore_fileshare: {
    ...DATASTORE,
    storage_fileshare_id: GIVEN,
    service_data_identity: byDefault('None'),
  },
  azurerm_machine_learning_datastore_datalake_gen2: {
    ...all(GIVEN, 'name', 'workspace_id', 'storage_container_id', 'description', 'tags'),
    ...all(GIVEN, 'authority_url', 'client_id', 'tenant_id'),
    client_secret: secret(GIVEN),
    service_data_identity: byDefault('None'),
  },
  azurerm_machine_learning_workspace_network_outbound_rule_fqdn: { ...OUTBOUND_RULE, destination_fqdn: GIVEN },
  azurerm_machine_learning_workspace_network_outbound_rule_service_tag: {
    ...OUTBOUND_RULE,
    ...all(GIVEN, 'service_tag', 'protocol', 'port_ranges'),
  },
  azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint: {
    ...OUTBOUND_RULE,
    ...all(GIVEN, 'service_resource_id', 'sub_resource_target'),
    spark_enabled: byDefault(false),
  },
  azurerm_network_watcher_flow_log: {
    ...PLACED,
    ...all(GIVEN, 'network_watcher_name', 'target_resource_id', 'storage_account_id', 'enabled'),
    version: ASSIGNED,
    retention_policy: blocks(all(GIVEN, 'enabled', 'days')),
    traffic_analytics: blocks({
      ...all(GIVEN, 'enabled', 'workspace_id', 'workspace_region', 'workspace_resource_id'),
      interval_in_minutes: byDefault(60),
    }),
  },
  azurerm_security_center_contact: all(GIVEN, 'name', 'email', 'phone', 'alert_notifications', 'alerts_to_admins'),
  azurerm_subscription_policy_assignment: { ...POLICY_ASSIGNMENT, subscription_id: GIVEN },
  azurerm_resource_group_policy_assignment: { ...POLICY_ASSIGNMENT, resource_group_id: GIVEN },
  azurerm_management_lock: all(GIVEN, 'name', 'scope', 'lock_level', 'notes'),
  azurerm_subscription_policy_exemption: { ...POLICY_EXEMPTION, subscription_id: GIVEN },
  azurerm_resource_policy_exemption: { ...POLICY_EXEMPTION, resource_id: GIVEN },
  azurerm_security_center_subscription_pricing: {
    ...all(GIVEN, 'tier', 'subplan'),
    resource_type: byDefault('VirtualMachines'),
    extension: blocks(all(GIVEN, 'name', 'additional_extension_properties')),
  },
  azurerm_ai_foundry: {
    ...PLACED,
    ...all(GIVEN, 'application_insights_id', 'container_registry_id', 'key_vault_id', 'storage_account_id'),
    ...all(GIVEN, 'description', 'friendly_name', 'primary_user_assigned_identity'),
    public_network_access: byDefault('Enabled'),
    ...all(ASSIGNED, 'discovery_url', 'high_business_impact_enabled', 'workspace_id'),
    identity: IDENTITY,
    encryption: ENCRYPTION,
    managed_network: assignedBlocks({ isolation_mode: ASSIGNED }),
  },
  azurerm_ai_foundry_project: {
    ...all(GIVEN, 'name', 'location', 'ai_services_hub_id', 'description', 'friendly_name', 'tags'),
    primary_user_assigned_identity: GIVEN,
    ...all(ASSIGNED, 'high_business_impact_enabled', 'project_id'),
    identity: IDENTITY,
  },
};

const SETTING_3_20 = { category: GIVEN, enabled: byDefault(true), retention_policy: blocks({}) };

const AZURERM_3_20: Readonly<Record<string, Members>> = {
  azurerm_storage_account: {
    ...STORAGE_ACCOUNT,
    ...all(byDefault(true), 'cross_tenant_replication_enabled', 'enable_https_traffic_only'),
    static_website: blocks({}),
  },
  azurerm_private_endpoint: PRIVATE_ENDPOINT,
  azurerm_machine_learning_workspace: {
    ...ML_WORKSPACE,
    ...all(ASSIGNED, 'public_access_behind_virtual_network_enabled', 'public_network_access_enabled'),
  },
  azurerm_monitor_diagnostic_setting: {
    ...all(GIVEN, 'name', 'target_resource_id', 'eventhub_authorization_rule_id', 'eventhub_name'),
    ...all(GIVEN, 'log_analytics_workspace_id', 'storage_account_id', 'log_analytics_destination_type'),
    ...{ log: blocks(SETTING_3_20), metric: blocks(SETTING_3_20) },
  },
};

const AZAPI: Readonly<Record<string, Members>> = {
  azapi_resource: {
    ...all(GIVEN, 'type', 'sensitive_body', 'sensitive_body_version', 'ignore_body_changes'),
    ...all(GIVEN, 'replace_triggers_external_values', 'replace_triggers_refs', 'response_export_values', 'retry'),
    ...all(GIVEN, 'list_unique_id_property', 'ignore_other_items_in_list', 'locks'),
    ...all(GIVEN, 'create_headers', 'create_query_parameters', 'update_headers', 'update_query_parameters'),
    ...all(GIVEN, 'read_headers', 'read_query_parameters', 'delete_headers', 'delete_query_parameters'),
    ...all(ASSIGNED, 'name', 'parent_id', 'location', 'output', 'tags'),
    body: byDefault({}),
    ...all(byDefault(true), 'ignore_missing_property', 'schema_validation_enabled'),
    ...all(byDefault(false), 'ignore_casing', 'ignore_null_property'),
    identity: IDENTITY,
  },
};

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, Members>>>> = {
  '~> 4.0': { ...AZURERM_4, ...AZAPI },
  '~> 3.20.0': AZURERM_3_20,
  '~> 2.0': AZAPI,
};

/** The members of a resource type by the version constraint of its provider; fails the test if they are not listed. */
export function membersOf(type: string, constraint: string): Members {
  const members = SCHEMAS[constraint]?.[type];
  if (members === undefined) throw new Error(`no schema of ${type} for ${constraint}`);
  return { id: ASSIGNED, ...members };
}
