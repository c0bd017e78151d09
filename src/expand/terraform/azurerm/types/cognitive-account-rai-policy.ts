/** Content filters of an Azure AI services account. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const cognitiveAccountRaiPolicy: TypeMapping = {
  azurerm: 'cognitive_account_rai_policy',
  arm: 'Microsoft.CognitiveServices/accounts/raiPolicies',
  located: nestedIn('cognitive_account_id'),
  arguments: {
    base_policy_name: copied('properties.basePolicyName'),
    mode: copied('properties.mode'),
    content_filter: blocks('properties.contentFilters', {
      name: copied('name'),
      filter_enabled: copied('enabled'),
      block_enabled: copied('blocking'),
      severity_threshold: copied('severityThreshold'),
      source: copied('source'),
    }),
    tags: copied('tags'),
  },
  source: 'azurerm 5.2.0, r/cognitive_account_rai_policy',
};
