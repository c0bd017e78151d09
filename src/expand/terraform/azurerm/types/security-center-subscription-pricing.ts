/** Plans of Defender for Cloud. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { inSubscription } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const securityCenterSubscriptionPricing: TypeMapping = {
  azurerm: 'security_center_subscription_pricing',
  arm: 'Microsoft.Security/pricings',
  // Without resource_type the provider sets the plan of virtual machines.
  located: inSubscription('resource_type', 'VirtualMachines'),
  arguments: {
    tier: copied('properties.pricingTier'),
    subplan: copied('properties.subPlan'),
    // Extensions that are not written are turned off.
    extension: blocks(
      'properties.extensions',
      {
        name: copied('name'),
        additional_extension_properties: copied('additionalExtensionProperties'),
      },
      { isEnabled: 'True' },
    ),
  },
  source: 'azurerm 5.2.0, r/security_center_subscription_pricing',
};
