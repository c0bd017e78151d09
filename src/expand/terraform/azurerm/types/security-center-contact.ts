/** Whom Defender for Cloud tells about alerts. */
import { all, copied, renamed } from '../../../mapping/conversions.js';
import { listWhenOn } from '../../../mapping/list-conversions.js';
import { inSubscription } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const securityCenterContact: TypeMapping = {
  azurerm: 'security_center_contact',
  arm: 'Microsoft.Security/securityContacts',
  located: inSubscription('name', 'default1'),
  arguments: {
    email: copied('properties.emails'),
    phone: copied('properties.phone'),
    // The provider speaks an API version that knows only on and off; here they stand in the words of the newer ones.
    alert_notifications: all(
      copied('properties.isEnabled'),
      listWhenOn('properties.notificationsSources', { sourceType: 'Alert', minimalSeverity: 'High' }),
    ),
    alerts_to_admins: all(
      renamed('properties.notificationsByRole.state', { true: 'On', false: 'Off' }),
      listWhenOn('properties.notificationsByRole.roles', 'Owner'),
    ),
  },
  source: 'azurerm 5.2.0 and 3.117.1, r/security_center_contact',
};
