/** `az security pricing`. */
import { word } from '../../azureml/conversions.js';
import { copied } from '../../mapping/conversions.js';
import { type AzKind, option } from '../az-kind.js';

export const securityPricing: AzKind = {
  label: 'Defender for Cloud plan',
  create: 'security pricing create',
  arm: 'Microsoft.Security/pricings',
  name: { option: 'name', also: ['-n'] },
  scope: (_, { subscription }) => ({ level: 'subscription', ...(subscription === undefined ? {} : { subscription }) }),
  options: {
    tier: option('text', word('properties.pricingTier', { Standard: 'Standard', Free: 'Free' })),
    subplan: option('text', copied('properties.subPlan')),
  },
  others: { extensions: { takes: 'list' } },
  source:
    'Azure/azure-cli, command_modules/security, custom.py create_security_pricing; az security pricing create --help',
};
