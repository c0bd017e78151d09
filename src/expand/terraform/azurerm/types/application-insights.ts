/** Application Insights components. */
import { copied, enabledDisabled, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const applicationInsights: TypeMapping = {
  azurerm: 'application_insights',
  arm: 'Microsoft.Insights/components',
  arguments: {
    ...PLACED,
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
};
