/** Alerts on what happens to resources and in the subscription. */
import { block, blocks, copied, orElse } from '../../../mapping/conversions.js';
import { itemWith } from '../../../mapping/list-conversions.js';
import type { Conversion } from '../../../mapping/mapping.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

/** One of the conditions that have to hold together. */
function condition(field: string): Conversion {
  return itemWith('allOf', 'equals', { field });
}

/** One of them, of which one value is enough. */
function conditionOnAny(field: string): Conversion {
  return itemWith('allOf', 'containsAny', { field });
}

export const monitorActivityLogAlert: TypeMapping = {
  azurerm: 'monitor_activity_log_alert',
  arm: 'Microsoft.Insights/activityLogAlerts',
  arguments: {
    ...PLACED,
    enabled: orElse(copied('properties.enabled'), true),
    scopes: copied('properties.scopes'),
    criteria: block('properties.condition', {
      category: condition('category'),
      operation_name: condition('operationName'),
      caller: condition('caller'),
      level: condition('level'),
      levels: conditionOnAny('level'),
      status: condition('status'),
      statuses: conditionOnAny('status'),
      sub_status: condition('subStatus'),
      sub_statuses: conditionOnAny('subStatus'),
      recommendation_category: condition('properties.recommendationCategory'),
      recommendation_impact: condition('properties.recommendationImpact'),
      recommendation_type: condition('properties.recommendationType'),
      resource_provider: condition('resourceProvider'),
      resource_providers: conditionOnAny('resourceProvider'),
      resource_type: condition('resourceType'),
      resource_types: conditionOnAny('resourceType'),
      resource_group: condition('resourceGroup'),
      resource_groups: conditionOnAny('resourceGroup'),
      resource_id: condition('resourceId'),
      resource_ids: conditionOnAny('resourceId'),
    }),
    action: blocks('properties.actions.actionGroups', { action_group_id: copied('actionGroupId') }),
  },
  ignored: ['action.webhook_properties', 'criteria.resource_health', 'criteria.service_health', 'description'],
  source: 'azurerm 5.2.0, r/monitor_activity_log_alert; fields: the resource code',
};
