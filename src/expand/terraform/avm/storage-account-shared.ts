/** What the descriptions of storage accounts have in common, whatever words the module is written in. */
import {
  CUSTOMER_MANAGED_KEY,
  LOCK,
  MANAGED_IDENTITIES,
  OWN_ROLE_ASSIGNMENTS,
  PLACE,
  privateEndpointInputs,
  ROLE_ASSIGNMENTS,
  roleOf,
  rolesOfEach,
  UNINTERESTING,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, Expression } from './known-module.js';
import { mapOf, nonNull, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

/** Services of an account, with the name of their input and of their settings in the module. */
export const SERVICES = [
  { service: 'blobServices', input: 'diagnostic_settings_blob', label: 'blob' },
  { service: 'queueServices', input: 'diagnostic_settings_queue', label: 'queue' },
  { service: 'tableServices', input: 'diagnostic_settings_table', label: 'table' },
  { service: 'fileServices', input: 'diagnostic_settings_file', label: 'azure_file' },
] as const;

export const ACCOUNT_SETTINGS = 'diagnostic_settings_storage_account';

/** Queues, tables, file systems, lifecycles and the like are nothing that a rule asks about. */
export const IGNORED = [
  ...UNINTERESTING,
  'account_replication_type',
  'account_sku_name',
  'azure_files_authentication',
  'blob_properties',
  'custom_domain',
  'edge_zone',
  'file_service_properties',
  'immutability_policy',
  'large_file_share_enabled',
  'local_user',
  'provisioned_billing_model_version',
  'queue_properties',
  'role_assignment_definition_lookup_enabled',
  'routing',
  'share_properties',
  'static_website',
  'storage_data_lake_gen2_filesystem',
  'storage_data_lake_gen2_filesystems',
  'storage_data_lake_gen2_paths',
  'storage_management_policy_rule',
  'storage_management_policy_timeouts',
  'table_properties',
  'table_service_cors_propagation_wait',
];

const ITEM = { name: required('string'), role_assignments: OWN_ROLE_ASSIGNMENTS };

export function sharedInputs(release: Release): Description['inputs'] {
  return {
    ...PLACE,
    ...CUSTOMER_MANAGED_KEY,
    ...LOCK,
    ...MANAGED_IDENTITIES,
    ...ROLE_ASSIGNMENTS,
    ...privateEndpointInputs({
      subresource_name: required('string'),
      lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
      role_assignments: OWN_ROLE_ASSIGNMENTS,
    }),
    account_kind: optional('string', '"StorageV2"'),
    account_tier: nonNull('string', '"Standard"'),
    access_tier: optional('string', '"Hot"'),
    allow_nested_items_to_be_public: optional('bool', 'false'),
    allowed_copy_scope: optional('string'),
    containers: nonNull(mapOf({ ...ITEM, public_access: optional('string', '"None"') }), '{}'),
    cross_tenant_replication_enabled: optional('bool', 'false'),
    default_to_oauth_authentication: optional('bool'),
    infrastructure_encryption_enabled: optional('bool', 'false'),
    is_hns_enabled: optional('bool'),
    min_tls_version: optional('string', '"TLS1_2"'),
    network_rules: optional(
      objectOf({
        bypass: optional('set(string)', release.since('0.2.4') ? '["AzureServices"]' : '[]'),
        default_action: optional('string', '"Deny"'),
        ip_rules: optional('set(string)', '[]'),
        virtual_network_subnet_ids: optional('set(string)', '[]'),
        private_link_access: optional(
          'list(object({ endpoint_resource_id = string, endpoint_tenant_id = optional(string) }))',
        ),
      }),
      '{}',
    ),
    nfsv3_enabled: optional('bool', 'false'),
    public_network_access_enabled: optional('bool', 'false'),
    queue_encryption_key_type: optional('string'),
    queues: nonNull(mapOf(ITEM), '{}'),
    sas_policy: optional(
      objectOf({ expiration_action: optional('string', '"Log"'), expiration_period: required('string') }),
    ),
    sftp_enabled: optional('bool', 'false'),
    shared_access_key_enabled: optional('bool', 'false'),
    shares: nonNull(mapOf({ ...ITEM, enabled_protocol: optional('string') }), '{}'),
    table_encryption_key_type: optional('string'),
    tables: nonNull(mapOf(ITEM), '{}'),
  };
}

/** The ID of an item of one of the account's services. */
function itemId(account: Expression, path: string, items: Expression): Expression {
  return `"\${${account}.id}/${path}/\${${items}[each.value.owner].name}"`;
}

export const PRINCIPAL_TYPE: Arguments = { principal_type: 'each.value.principal_type' };

/**
 * Containers and shares, and the role assignments of all items and endpoints.
 *
 * @param principalType what the role assignments of items say of the type of the principal
 */
export function items(
  account: Expression,
  endpoints: Expression,
  versions: { readonly containers: string; readonly shares: string },
  principalType: Arguments = PRINCIPAL_TYPE,
): Readonly<Record<string, DescribedResource>> {
  const role = (owners: string, scope: Expression, more = principalType): DescribedResource => ({
    forEach: rolesOfEach(owners),
    arguments: { ...roleOf('each.value', scope), ...more },
  });
  return {
    'azapi_resource.containers': item('var.containers', account, 'blobServices', {
      type: versions.containers,
      body: { properties: { publicAccess: 'each.value.public_access' } },
    }),
    'azapi_resource.share': item('var.shares', account, 'fileServices', {
      type: versions.shares,
      body: { properties: { enabledProtocols: 'each.value.enabled_protocol' } },
    }),
    'azurerm_role_assignment.containers': role('var.containers', 'azapi_resource.containers[each.value.owner].id'),
    'azurerm_role_assignment.shares': role('var.shares', 'azapi_resource.share[each.value.owner].id'),
    'azurerm_role_assignment.queues': role('var.queues', itemId(account, 'queueServices/default/queues', 'var.queues')),
    'azurerm_role_assignment.tables': role('var.tables', itemId(account, 'tableServices/default/tables', 'var.tables')),
    'azurerm_role_assignment.private_endpoint': role('var.private_endpoints', `${endpoints}.id`, PRINCIPAL_TYPE),
  };
}

function item(forEach: Expression, account: Expression, service: string, more: Arguments): DescribedResource {
  return {
    forEach,
    arguments: { name: 'each.value.name', parent_id: `"\${${account}.id}/${service}/default"`, ...more },
  };
}

export function sharedOutputs(account: Expression): Description['outputs'] {
  const named = (items: Expression) => `{ for key, item in ${items} : key => { id = item.id, name = item.name } }`;
  return {
    name: `${account}.name`,
    resource: account,
    resource_id: `${account}.id`,
    containers: named('azapi_resource.containers'),
    shares: named('azapi_resource.share'),
  };
}
