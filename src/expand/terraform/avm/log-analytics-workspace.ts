/** Log Analytics workspaces. */
import {
  DEDICATED_UNSAID,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  lock,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, Input, KnownModule } from './known-module.js';
import { dashed, mapOf, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const LOG_ANALYTICS_WORKSPACE: KnownModule = {
  name: 'avm-res-operationalinsights-workspace',
  releases: ['0.3.1', '0.3.2', '0.3.3', '0.3.4', '0.3.5', '0.4.0', '0.4.1', '0.4.2', '0.5.0', '0.5.1'],
  describe: workspace,
};

const WORKSPACE = 'azurerm_log_analytics_workspace.this';
const ID = `${WORKSPACE}.id`;

const IGNORED = [
  ...UNINTERESTING,
  // Declared and not used.
  'customer_managed_key',
  'log_analytics_workspace_allow_resource_only_permissions',
  'log_analytics_workspace_daily_quota_gb',
  'log_analytics_workspace_reservation_capacity_in_gb_per_day',
  'log_analytics_workspace_timeouts',
];

const NEWEST_IGNORED = [
  'log_analytics_workspace_data_exports',
  'log_analytics_workspace_dedicated_cluster_resource_id',
  'log_analytics_workspace_linked_storage_accounts',
  'log_analytics_workspace_tables',
  'log_analytics_workspace_tables_update',
  'network_security_perimeter_association',
];

/** Before 0.4.0 endpoints are made once for each application security group, which is none that works. */
const UNDESCRIBED = [
  'private_endpoints',
  'monitor_private_link_scope',
  'monitor_private_link_scope_ingestion_access_mode',
  'monitor_private_link_scope_query_access_mode',
  'monitor_private_link_scoped_resource',
  'monitor_private_link_scoped_service_name',
];

function workspace(release: Release): Description {
  const hasScopes = release.since('0.4.0');
  const newest = release.since('0.5.0');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...ROLE_ASSIGNMENTS,
      ...publicAccess(release),
      ...(hasScopes ? { ...privateEndpointInputs(), ...SCOPE_INPUTS } : {}),
      ...(hasScopes && !newest ? ZONE_GROUPS_MANAGED : {}),
      ...(newest ? EXTENSIONS : {}),
      ...(newest
        ? { log_analytics_workspace_local_authentication_enabled: optional('bool', 'true') }
        : { log_analytics_workspace_local_authentication_disabled: optional('bool') }),
      log_analytics_workspace_cmk_for_query_forced: optional('bool'),
      log_analytics_workspace_identity: optional(
        objectOf({ identity_ids: optional('set(string)'), type: required('string') }),
      ),
      log_analytics_workspace_retention_in_days: optional('number'),
      log_analytics_workspace_sku: optional('string'),
    },
    ignored: [...IGNORED, ...(newest ? NEWEST_IGNORED : [])],
    undescribed: hasScopes ? [] : UNDESCRIBED,
    resources: {
      [WORKSPACE]: { arguments: workspaceArguments(newest) },
      ...(newest ? PERIMETER : {}),
      ...lock(ID),
      ...roleAssignments(ID),
      ...settings(newest),
      ...(hasScopes ? linkScopes(newest) : {}),
      ...(newest ? newestEndpoints() : hasScopes ? olderEndpoints() : {}),
    },
    outputs: {
      resource: WORKSPACE,
      resource_id: ID,
      ...(hasScopes ? { private_endpoints: 'azurerm_private_endpoint.this' } : {}),
    },
  };
}

/** Open unless closed before 0.4.2, closed unless opened since then; since 0.5.0 also a third word. */
function publicAccess(release: Release): Readonly<Record<string, Input>> {
  const type = release.since('0.5.0') ? 'string' : 'bool';
  const input = optional(type, release.since('0.4.2') ? '"false"' : 'null');
  return {
    log_analytics_workspace_internet_ingestion_enabled: input,
    log_analytics_workspace_internet_query_enabled: input,
  };
}

function workspaceArguments(newest: boolean): Arguments {
  const access = (what: string) => `var.log_analytics_workspace_internet_${what}_enabled`;
  return {
    name: 'var.name',
    location: 'var.location',
    resource_group_name: 'var.resource_group_name',
    cmk_for_query_forced: 'var.log_analytics_workspace_cmk_for_query_forced',
    internet_ingestion_enabled: newest ? `${access('ingestion')} == "true" ? true : false` : access('ingestion'),
    internet_query_enabled: newest ? `${access('query')} == "true" ? true : false` : access('query'),
    retention_in_days: 'var.log_analytics_workspace_retention_in_days',
    sku: 'var.log_analytics_workspace_sku',
    identity: 'var.log_analytics_workspace_identity == null ? [] : [var.log_analytics_workspace_identity]',
    ...(newest
      ? { local_authentication_enabled: 'var.log_analytics_workspace_local_authentication_enabled' }
      : { local_authentication_disabled: 'var.log_analytics_workspace_local_authentication_disabled' }),
  };
}

/** `SecuredByPerimeter` is set after the workspace is there. */
const PERIMETER: Readonly<Record<string, DescribedResource>> = {
  'azapi_update_resource.this': {
    count: `(
      var.log_analytics_workspace_internet_ingestion_enabled == "SecuredByPerimeter" ||
      var.log_analytics_workspace_internet_query_enabled == "SecuredByPerimeter"
    ) ? 1 : 0`,
    arguments: {
      type: '"Microsoft.OperationalInsights/workspaces@2023-09-01"',
      resource_id: ID,
      body: {
        properties: {
          publicNetworkAccessForIngestion: accessWord('var.log_analytics_workspace_internet_ingestion_enabled'),
          publicNetworkAccessForQuery: accessWord('var.log_analytics_workspace_internet_query_enabled'),
        },
      },
    },
  },
};

function accessWord(input: string): string {
  return `${input} == "SecuredByPerimeter" ? "SecuredByPerimeter" : (${input} == "true" ? "Enabled" : "Disabled")`;
}

/** Since 0.5.0 a setting that names no destination sends to the workspace itself. */
function settings(newest: boolean): Readonly<Record<string, DescribedResource>> {
  const destinations = ['workspace', 'storage_account', 'event_hub_authorization_rule', 'marketplace_partner'];
  const isLost = destinations.map((name) => `each.value.${name}_resource_id == null`).join(' && ');
  return diagnosticSettings(
    ID,
    newest
      ? {
          ...DEDICATED_UNSAID,
          log_analytics_workspace_id: `${isLost} ? ${ID} : each.value.workspace_resource_id`,
        }
      : {},
  );
}

const SCOPE_INPUTS: Readonly<Record<string, Input>> = {
  monitor_private_link_scope: optional(
    mapOf({
      name: optional('string'),
      resource_id: required('string'),
      ingestion_access_mode: optional('string', '"PrivateOnly"'),
      query_access_mode: optional('string', '"PrivateOnly"'),
      lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
    }),
    '{}',
  ),
  monitor_private_link_scoped_resource: optional(
    mapOf({ name: optional('string'), resource_id: required('string') }),
    '{}',
  ),
  monitor_private_link_scoped_service_name: optional('string'),
};

function linkScopes(newest: boolean): Readonly<Record<string, DescribedResource>> {
  const type = '"microsoft.insights/privateLinkScopes@2021-07-01-preview"';
  return {
    'azapi_resource.amplscope': {
      forEach: 'var.monitor_private_link_scope',
      arguments: {
        type,
        name: 'each.value.name != null ? each.value.name : "law_pl_scope"',
        parent_id: 'each.value.resource_id',
        location: '"global"',
        body: {
          properties: {
            accessModeSettings: {
              ingestionAccessMode: newest ? 'each.value.ingestion_access_mode' : '"PrivateOnly"',
              queryAccessMode: newest ? 'each.value.query_access_mode' : '"PrivateOnly"',
            },
          },
        },
      },
    },
    'azurerm_monitor_private_link_scoped_service.this': {
      forEach: 'var.monitor_private_link_scope',
      arguments: {
        name: 'var.monitor_private_link_scoped_service_name',
        resource_group_name: 'var.resource_group_name',
        scope_name: 'azapi_resource.amplscope[each.key].name',
        linked_resource_id: ID,
      },
    },
    'azapi_resource.ampls': {
      forEach: 'var.monitor_private_link_scoped_resource',
      arguments: {
        type: '"Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview"',
        name: 'each.value.name != null ? each.value.name : var.name',
        parent_id: 'each.value.resource_id',
        body: { properties: { linkedResourceId: ID } },
      },
    },
    ...(newest
      ? {
          'azurerm_management_lock.amplscope': {
            forEach: '{ for key, scope in var.monitor_private_link_scope : key => scope if scope.lock != null }',
            arguments: {
              lock_level: 'each.value.lock.kind',
              name: `each.value.lock.name != null ? each.value.lock.name : "\${azapi_resource.amplscope[each.key].name}-lock"`,
              scope: 'azapi_resource.amplscope[each.key].id',
            },
          },
        }
      : {}),
  };
}

const ENDPOINTS = {
  groups: '["azuremonitor"]',
  name: dashed('pep', 'var.name'),
  connection: dashed('pse', 'var.name'),
};

/** Each endpoint leads to the link scope of the same key. */
function olderEndpoints(): Readonly<Record<string, DescribedResource>> {
  const all = privateEndpoints({ ...ENDPOINTS, target: 'azapi_resource.amplscope[each.key].id' });
  const { 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': _none, ...managed } = all;
  return managed;
}

const EXTENSIONS: Readonly<Record<string, Input>> = {
  private_endpoint_extensions: optional(
    mapOf({
      monitor_private_link_scope_key: optional('string'),
      monitor_private_link_scope_exclusion: optional('any'),
      manage_dns_zone_group: optional('bool', 'true'),
    }),
    '{}',
  ),
};

/** The scope that the extension names, else the one of the same key, else the only one. */
const SCOPE_OF_ENDPOINT = `try(
  azapi_resource.amplscope[var.private_endpoint_extensions[each.key].monitor_private_link_scope_key].id,
  var.monitor_private_link_scoped_resource[var.private_endpoint_extensions[each.key].monitor_private_link_scope_key].resource_id,
  azapi_resource.amplscope[each.key].id,
  var.monitor_private_link_scoped_resource[each.key].resource_id,
  one(values(var.monitor_private_link_scoped_resource)).resource_id,
  one(values(azapi_resource.amplscope)).id,
  null,
)`;

function newestEndpoints(): Readonly<Record<string, DescribedResource>> {
  const isManaged = 'try(var.private_endpoint_extensions[key].manage_dns_zone_group, true)';
  const all = privateEndpoints({ ...ENDPOINTS, target: SCOPE_OF_ENDPOINT, managed: isManaged, keepsZoneGroups: false });
  const { 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': unmanaged, ...managed } = all;
  return unmanaged === undefined ? managed : { ...managed, 'azurerm_private_endpoint.this_unmanaged': unmanaged };
}

function azurermOf(release: Release): string {
  if (release.since('0.5.0')) return '>= 4.36.0, < 5.0.0';
  return release.since('0.4.0') ? '>= 3.71, < 5.0.0' : '~> 3.71';
}
