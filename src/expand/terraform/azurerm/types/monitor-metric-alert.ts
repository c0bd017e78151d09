/** Alerts on metrics, without what they compare. */
import { blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';

export const monitorMetricAlert: TypeMapping = {
  azurerm: 'monitor_metric_alert',
  arm: 'Microsoft.Insights/metricAlerts',
  arguments: {
    tags: copied('tags'),
    enabled: orElse(copied('properties.enabled'), true),
    scopes: copied('properties.scopes'),
    severity: orElse(copied('properties.severity'), 3),
    action: blocks('properties.actions', { action_group_id: copied('actionGroupId') }),
  },
  ignored: [
    'action.webhook_properties',
    'application_insights_web_test_location_availability_criteria',
    'auto_mitigate',
    'criteria',
    'description',
    'dynamic_criteria',
    'frequency',
    'target_resource_location',
    'target_resource_type',
    'window_size',
  ],
  source: 'azurerm 5.2.0, r/monitor_metric_alert',
};
