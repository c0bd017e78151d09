/** Cosmos DB accounts. What is in their databases is nothing that a rule asks about. */
import {
  CUSTOMER_MANAGED_KEY,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  IDENTITY_IF_ASKED,
  LOCK,
  lock,
  MANAGED_IDENTITIES,
  OWN_ROLE_ASSIGNMENTS,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  roleOf,
  rolesOfEach,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, Expression, KnownModule } from './known-module.js';
import { dashed, nonNull, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const COSMOS_ACCOUNT: KnownModule = {
  name: 'avm-res-documentdb-databaseaccount',
  releases: ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0', '0.9.0', '0.10.0'],
  describe: account,
};

const ID = 'azurerm_cosmosdb_account.this.id';

const IGNORED = [
  ...UNINTERESTING,
  'analytical_storage_config',
  'analytical_storage_enabled',
  'automatic_failover_enabled',
  'backup',
  'capabilities',
  'capacity',
  'consistency_policy',
  'cors_rule',
  'free_tier_enabled',
  'geo_locations',
  'gremlin_databases',
  'mongo_server_version',
  'multiple_write_locations_enabled',
  'partition_merge_enabled',
  'sql_dedicated_gateway',
];

function account(release: Release): Description {
  const hasMongo = release.since('0.2.0');
  const closed = release.since('0.6.0');
  const bypass = closed ? 'network_acl_bypass_resource_ids' : 'network_acl_bypass_ids';
  return {
    azurerm: release.since('0.7.0') ? '~> 4.0' : '~> 3.71',
    inputs: {
      ...PLACE_IN_GROUP,
      ...CUSTOMER_MANAGED_KEY,
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...MANAGED_IDENTITIES,
      ...ROLE_ASSIGNMENTS,
      ...privateEndpointInputs({
        subresource_name: required('string'),
        lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
        role_assignments: OWN_ROLE_ASSIGNMENTS,
      }),
      ...ZONE_GROUPS_MANAGED,
      ...(hasMongo ? { mongo_databases: nonNull('map(any)', '{}') } : {}),
      access_key_metadata_writes_enabled: optional('bool', 'false'),
      ip_range_filter: nonNull('list(string)', '[]'),
      local_authentication_disabled: nonNull('bool', closed ? 'true' : 'false'),
      minimal_tls_version: nonNull('string', '"Tls12"'),
      network_acl_bypass_for_azure_services: nonNull('bool', 'false'),
      [bypass]: nonNull('set(string)', '[]'),
      public_network_access_enabled: nonNull('bool', closed ? 'false' : 'true'),
      sql_databases: nonNull('map(any)', '{}'),
      virtual_network_rules: nonNull('list(object({ subnet_id = string }))', '[]'),
    },
    ignored: IGNORED,
    resources: {
      'azurerm_cosmosdb_account.this': {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          access_key_metadata_writes_enabled: 'var.access_key_metadata_writes_enabled',
          ip_range_filter: ipRanges(release),
          is_virtual_network_filter_enabled: 'length(var.virtual_network_rules) > 0 ? true : false',
          key_vault_key_id: KEY_URL,
          kind: hasMongo ? 'length(var.mongo_databases) > 0 ? "MongoDB" : "GlobalDocumentDB"' : '"GlobalDocumentDB"',
          // Only accounts with SQL databases refuse keys, whatever is asked for.
          local_authentication_disabled: closed
            ? 'length(var.sql_databases) > 0 ? var.local_authentication_disabled : false'
            : 'var.local_authentication_disabled',
          minimal_tls_version: 'var.minimal_tls_version',
          network_acl_bypass_for_azure_services: 'var.network_acl_bypass_for_azure_services',
          network_acl_bypass_ids: `var.${bypass}`,
          public_network_access_enabled: 'var.public_network_access_enabled',
          identity: IDENTITY_IF_ASKED,
          virtual_network_rule: `[for rule in var.virtual_network_rules : {
            id = rule.subnet_id
            ignore_missing_vnet_service_endpoint = false
          }]`,
        },
      },
      ...lock(ID),
      ...roleAssignments(ID),
      ...diagnosticSettings(ID, SETTINGS),
      ...endpoints(),
    },
    outputs: {
      name: 'azurerm_cosmosdb_account.this.name',
      resource: 'azurerm_cosmosdb_account.this',
      resource_id: ID,
      endpoint: 'azurerm_cosmosdb_account.this.endpoint',
    },
  };
}

/** The provider took one text before 4.0. */
function ipRanges(release: Release): Expression {
  const trimmed = '[for range in var.ip_range_filter : trimspace(range)]';
  if (release.since('0.7.0')) return trimmed;
  return `length(var.ip_range_filter) > 0 ? join(",", ${trimmed}) : null`;
}

/** Without a version, in the public cloud. */
const KEY_URL: Expression = `var.customer_managed_key != null ? "https://\${
  element(split("/", var.customer_managed_key.key_vault_resource_id), 8)
}.vault.azure.net/keys/\${var.customer_managed_key.key_name}" : null`;

/** Groups of logs count only where no category is named. */
const SETTINGS: Arguments = {
  name: `coalesce(each.value.name, "diag-\${each.key}")`,
  enabled_log: `concat(
    [for category in each.value.log_categories : { category = category }],
    length(each.value.log_categories) == 0 ? [for group in each.value.log_groups : { category_group = group }] : [],
  )`,
};

const MANAGED = 'azurerm_private_endpoint.this_managed_dns_zone_groups';
const UNMANAGED = 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups';

function endpoints(): Readonly<Record<string, DescribedResource>> {
  const { 'azurerm_private_endpoint.this': managed, ...others } = privateEndpoints({
    target: ID,
    groups: '[each.value.subresource_name]',
    name: dashed('pep', 'var.name'),
    connection: dashed('pse', 'each.key'),
  });
  return {
    ...(managed === undefined ? {} : { [MANAGED]: managed }),
    ...others,
    'azurerm_management_lock.private_endpoints': {
      forEach: `{ for key, value in var.private_endpoints : key => value.lock != null ? value.lock : var.lock
        if value.lock != null || var.lock != null }`,
      arguments: {
        lock_level: 'each.value.kind',
        name: `coalesce(each.value.name, "lock-\${each.value.kind}")`,
        scope: endpointId('each.key'),
      },
    },
    'azurerm_role_assignment.private_endpoints': {
      forEach: rolesOfEach('var.private_endpoints'),
      arguments: roleOf('each.value', endpointId('each.value.owner')),
    },
  };
}

function endpointId(key: Expression): Expression {
  return `var.private_endpoints_manage_dns_zone_group ? ${MANAGED}[${key}].id : ${UNMANAGED}[${key}].id`;
}
