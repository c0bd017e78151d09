/** Diagnostic settings of any resource or subscription. */
import { block, blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

/** Up to 3.x; the service has stopped to heed it. */
const RETENTION: Arguments = {
  retention_policy: block('retentionPolicy', { enabled: copied('enabled'), days: copied('days') }),
};

export const monitorDiagnosticSetting: TypeMapping = {
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
      { category: copied('category'), category_group: copied('categoryGroup'), ...RETENTION },
      { enabled: true },
    ),
    log: blocks('properties.logs', {
      category: copied('category'),
      category_group: copied('categoryGroup'),
      ...RETENTION,
      enabled: orElse(copied('enabled'), true),
    }),
    enabled_metric: blocks('properties.metrics', { category: copied('category') }, { enabled: true }),
    metric: blocks('properties.metrics', {
      category: copied('category'),
      ...RETENTION,
      enabled: orElse(copied('enabled'), true),
    }),
  },
  source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/monitor_diagnostic_setting',
};
