/** Application Insights. */
import {
  diagnosticSettings,
  LISTED_SETTINGS,
  LOCK,
  lock,
  PLACE_IN_GROUP,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, Input, KnownModule } from './known-module.js';
import { dashed, mapOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const APPLICATION_INSIGHTS: KnownModule = {
  name: 'avm-res-insights-component',
  releases: ['0.1.0', '0.1.1', '0.1.2', '0.1.3', '0.1.4', '0.1.5', '0.2.0', '0.3.0', '0.4.0'],
  describe: component,
};

const ID = 'azurerm_application_insights.this.id';

function component(release: Release): Description {
  const canClose = release.since('0.1.4');
  const hasScope = release.since('0.2.0');
  const hasRoles = release.since('0.3.0');
  const hasSettings = release.since('0.4.0');
  return {
    azurerm: release.since('0.1.5') ? '>= 3.71, < 5.0.0' : '~> 3.71',
    inputs: {
      ...PLACE_IN_GROUP,
      ...LOCK,
      ...(canClose ? CLOSING_INPUTS : {}),
      ...(hasScope ? SCOPE_INPUTS : {}),
      ...(hasRoles ? ROLE_ASSIGNMENTS : {}),
      ...(hasSettings ? { diagnostic_settings: LISTED_SETTINGS } : {}),
      workspace_id: required('string'),
      application_type: optional('string', '"web"'),
      disable_ip_masking: optional('bool', 'false'),
      retention_in_days: optional('number', '90'),
    },
    ignored: [
      ...UNINTERESTING,
      'daily_data_cap_in_gb',
      'daily_data_cap_notifications_disabled',
      'sampling_percentage',
      ...(hasScope ? ['linked_storage_account'] : []),
      // Declared and not used.
      ...(hasSettings ? [] : ['managed_identities']),
    ],
    resources: {
      'azurerm_application_insights.this': {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          workspace_id: 'var.workspace_id',
          application_type: 'var.application_type',
          disable_ip_masking: 'var.disable_ip_masking',
          retention_in_days: 'var.retention_in_days',
          ...(canClose ? CLOSING_ARGUMENTS : {}),
          ...(hasScope ? { force_customer_storage_for_profiler: 'var.force_customer_storage_for_profiler' } : {}),
        },
      },
      ...(hasScope ? SCOPED : {}),
      ...lock(ID, hasSettings ? null : dashed('lock', 'var.name')),
      ...(hasRoles ? roleAssignments(ID, { principal_type: 'each.value.principal_type' }) : {}),
      ...(hasSettings ? diagnosticSettings(ID, EVERYTHING_UNLESS_LISTED) : {}),
    },
    outputs: {
      name: 'azurerm_application_insights.this.name',
      resource: 'azurerm_application_insights.this',
      resource_id: ID,
      app_id: 'azurerm_application_insights.this.app_id',
      connection_string: 'azurerm_application_insights.this.connection_string',
      instrumentation_key: 'azurerm_application_insights.this.instrumentation_key',
    },
  };
}

const CLOSING_INPUTS: Readonly<Record<string, Input>> = {
  internet_ingestion_enabled: optional('bool', 'true'),
  internet_query_enabled: optional('bool', 'true'),
  local_authentication_disabled: optional('bool', 'false'),
};

const CLOSING_ARGUMENTS = {
  internet_ingestion_enabled: 'var.internet_ingestion_enabled',
  internet_query_enabled: 'var.internet_query_enabled',
  local_authentication_disabled: 'var.local_authentication_disabled',
};

const SCOPE_INPUTS: Readonly<Record<string, Input>> = {
  force_customer_storage_for_profiler: optional('bool', 'false'),
  monitor_private_link_scope: optional(
    mapOf({
      resource_id: optional('string'),
      name: optional('string'),
      kind: optional('string', '"Resource"'),
      subscription_location: optional('string'),
    }),
    '{}',
  ),
};

const SCOPED: Readonly<Record<string, DescribedResource>> = {
  'azapi_resource.monitor_private_link_scope': {
    forEach: 'var.monitor_private_link_scope',
    arguments: {
      type: '"Microsoft.Insights/privateLinkScopes/scopedResources@2023-06-01-preview"',
      name: 'each.value.name != null ? each.value.name : var.name',
      parent_id: 'each.value.resource_id',
      body: {
        properties: {
          kind: 'each.value.kind',
          linkedResourceId: ID,
          subscriptionLocation: 'each.value.subscription_location',
        },
      },
    },
  },
};

const NONE_LISTED = 'length(each.value.logs) == 0 && length(each.value.metrics) == 0';

const EVERYTHING_UNLESS_LISTED: Arguments = {
  enabled_log: 'null',
  log: `${NONE_LISTED} ? [{ category = null, category_group = "allLogs", enabled = true }] : each.value.logs`,
  metric: `${NONE_LISTED} ? [{ category = "AllMetrics", enabled = true }] : each.value.metrics`,
};
