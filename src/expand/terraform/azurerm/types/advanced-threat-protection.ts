/** Threat protection of one resource, as it was before Defender plans. */
import { copied } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const advancedThreatProtection: TypeMapping = {
  azurerm: 'advanced_threat_protection',
  arm: 'Microsoft.Security/advancedThreatProtectionSettings',
  located: extending('target_resource_id', { always: 'current' }),
  hasOtherId: true,
  arguments: { enabled: copied('properties.isEnabled') },
  source: 'azurerm 5.2.0, r/advanced_threat_protection',
};
