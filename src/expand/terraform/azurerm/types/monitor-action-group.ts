/** Whom Azure Monitor tells about alerts. */
import { blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const monitorActionGroup: TypeMapping = {
  azurerm: 'monitor_action_group',
  arm: 'Microsoft.Insights/actionGroups',
  arguments: {
    ...PLACED,
    enabled: orElse(copied('properties.enabled'), true),
    short_name: copied('properties.groupShortName'),
    email_receiver: blocks('properties.emailReceivers', {
      name: copied('name'),
      email_address: copied('emailAddress'),
    }),
    arm_role_receiver: blocks('properties.armRoleReceivers', { name: copied('name'), role_id: copied('roleId') }),
  },
  ignored: [
    'arm_role_receiver.use_common_alert_schema',
    'automation_runbook_receiver',
    'azure_app_push_receiver',
    'azure_function_receiver',
    'email_receiver.use_common_alert_schema',
    'event_hub_receiver',
    'itsm_receiver',
    'logic_app_receiver',
    'sms_receiver',
    'voice_receiver',
    'webhook_receiver',
  ],
  source: 'azurerm 5.2.0, r/monitor_action_group',
};
