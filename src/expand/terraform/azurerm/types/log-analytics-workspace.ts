/** Log Analytics workspaces. */
import { copied, enabledDisabled, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const logAnalyticsWorkspace: TypeMapping = {
  azurerm: 'log_analytics_workspace',
  arm: 'Microsoft.OperationalInsights/workspaces',
  arguments: {
    ...PLACED_WITH_IDENTITY,
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
};
