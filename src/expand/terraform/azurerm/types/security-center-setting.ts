/** Switches of Defender for Cloud for a subscription. */
import { copied } from '../../../mapping/conversions.js';
import { inSubscription } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const securityCenterSetting: TypeMapping = {
  azurerm: 'security_center_setting',
  arm: 'Microsoft.Security/settings',
  located: inSubscription('setting_name', 'MCAS'),
  arguments: { enabled: copied('properties.enabled') },
  source: 'azurerm 5.2.0, r/security_center_setting',
};
