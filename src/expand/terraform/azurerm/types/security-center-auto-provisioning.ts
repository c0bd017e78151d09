/** Whether Defender for Cloud installs its agent. Gone in 5.0. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { ONE_IN_SUBSCRIPTION } from '../shared/security-center.js';

export const securityCenterAutoProvisioning: TypeMapping = {
  azurerm: 'security_center_auto_provisioning',
  arm: 'Microsoft.Security/autoProvisioningSettings',
  located: ONE_IN_SUBSCRIPTION,
  arguments: { auto_provision: copied('properties.autoProvision') },
  source: 'azurerm 4.81.0, r/security_center_auto_provisioning',
};
