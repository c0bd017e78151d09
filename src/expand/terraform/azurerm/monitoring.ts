/** Application Insights, Log Analytics, diagnostic settings, private link scopes and Defender plans. */
import { blocks, copied, enabledDisabled, identity, inverted, orElse } from './conversions.js';
import { extending, inSubscription, nestedByName } from './locators.js';
import type { TypeMapping } from './mapping.js';

export const MONITORING: readonly TypeMapping[] = [
  {
    azurerm: 'application_insights',
    arm: 'Microsoft.Insights/components',
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
      application_type: copied('properties.Application_Type'),
      workspace_id: copied('properties.WorkspaceResourceId'),
      local_authentication_enabled: orElse(inverted('properties.DisableLocalAuth'), true),
      local_authentication_disabled: copied('properties.DisableLocalAuth'),
      internet_ingestion_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForIngestion'), true),
      internet_query_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForQuery'), true),
      ip_masking_enabled: inverted('properties.DisableIpMasking'),
      disable_ip_masking: copied('properties.DisableIpMasking'),
      retention_in_days: orElse(copied('properties.RetentionInDays'), 90),
      force_customer_storage_for_profiler: copied('properties.ForceCustomerStorageForProfiler'),
    },
    ignored: [
      'daily_data_cap_in_gb',
      'daily_data_cap_notifications_disabled',
      'daily_data_cap_notifications_enabled',
      'sampling_percentage',
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/application_insights',
  },
  {
    azurerm: 'log_analytics_workspace',
    arm: 'Microsoft.OperationalInsights/workspaces',
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
      identity: identity(),
      sku: orElse(copied('properties.sku.name'), 'PerGB2018'),
      retention_in_days: copied('properties.retentionInDays'),
      local_authentication_enabled: orElse(inverted('properties.features.disableLocalAuth'), true),
      local_authentication_disabled: copied('properties.features.disableLocalAuth'),
      internet_ingestion_access_type: copied('properties.publicNetworkAccessForIngestion'),
      internet_query_access_type: copied('properties.publicNetworkAccessForQuery'),
      internet_ingestion_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForIngestion'), true),
      internet_query_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForQuery'), true),
      cmk_for_query_forced: copied('properties.forceCmkForQuery'),
    },
    ignored: [
      'allow_resource_only_permissions',
      'daily_quota_gb',
      'data_collection_rule_id',
      'immediate_data_purge_on_30_days_enabled',
      'reservation_capacity_in_gb_per_day',
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/log_analytics_workspace',
  },
  {
    azurerm: 'monitor_diagnostic_setting',
    arm: 'Microsoft.Insights/diagnosticSettings',
    located: extending('target_resource_id'),
    hasOtherId: true,
    arguments: {
      log_analytics_workspace_id: copied('properties.workspaceId'),
      storage_account_id: copied('properties.storageAccountId'),
      eventhub_authorization_rule_id: copied('properties.eventHubAuthorizationRuleId'),
      eventhub_name: copied('properties.eventHubName'),
      partner_solution_id: copied('properties.marketplacePartnerId'),
      log_analytics_destination_type: copied('properties.logAnalyticsDestinationType'),
      enabled_log: blocks(
        'properties.logs',
        { category: copied('category'), category_group: copied('categoryGroup') },
        { enabled: true },
      ),
      log: blocks('properties.logs', {
        category: copied('category'),
        category_group: copied('categoryGroup'),
        enabled: orElse(copied('enabled'), true),
      }),
      enabled_metric: blocks('properties.metrics', { category: copied('category') }, { enabled: true }),
      metric: blocks('properties.metrics', {
        category: copied('category'),
        enabled: orElse(copied('enabled'), true),
      }),
    },
    source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/monitor_diagnostic_setting',
  },
  {
    azurerm: 'monitor_private_link_scope',
    arm: 'Microsoft.Insights/privateLinkScopes',
    arguments: {
      tags: copied('tags'),
      ingestion_access_mode: orElse(copied('properties.accessModeSettings.ingestionAccessMode'), 'Open'),
      query_access_mode: orElse(copied('properties.accessModeSettings.queryAccessMode'), 'Open'),
    },
    source: 'azurerm 5.2.0, r/monitor_private_link_scope',
  },
  {
    azurerm: 'monitor_private_link_scoped_service',
    arm: 'Microsoft.Insights/privateLinkScopes/scopedResources',
    located: nestedByName(['scope_name']),
    arguments: { linked_resource_id: copied('properties.linkedResourceId') },
    source: 'azurerm 5.2.0, r/monitor_private_link_scoped_service',
  },
  {
    azurerm: 'security_center_subscription_pricing',
    arm: 'Microsoft.Security/pricings',
    // Without resource_type the provider sets the plan of virtual machines.
    located: inSubscription('resource_type', 'VirtualMachines'),
    arguments: { tier: copied('properties.pricingTier'), subplan: copied('properties.subPlan') },
    ignored: ['extension'],
    source: 'azurerm 5.2.0, r/security_center_subscription_pricing',
  },
];
