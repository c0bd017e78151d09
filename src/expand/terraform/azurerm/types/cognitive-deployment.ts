/** Models deployed in an Azure AI services account. */
import { block, copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const cognitiveDeployment: TypeMapping = {
  azurerm: 'cognitive_deployment',
  arm: 'Microsoft.CognitiveServices/accounts/deployments',
  located: nestedIn('cognitive_account_id'),
  arguments: {
    model: block('properties.model', {
      format: copied('format'),
      name: copied('name'),
      version: copied('version'),
    }),
    sku: block('sku', { name: copied('name'), capacity: copied('capacity') }),
    scale: block('properties.scaleSettings', { type: copied('scaleType'), capacity: copied('capacity') }),
    rai_policy_name: copied('properties.raiPolicyName'),
    version_upgrade_option: copied('properties.versionUpgradeOption'),
  },
  ignored: ['dynamic_throttling_enabled', 'sku.family', 'sku.size', 'sku.tier'],
  source: 'azurerm 5.2.0 and 3.117.1, r/cognitive_deployment',
};
