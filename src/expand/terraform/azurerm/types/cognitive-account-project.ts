/** Projects of an Azure AI services account (Foundry). */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const cognitiveAccountProject: TypeMapping = {
  azurerm: 'cognitive_account_project',
  arm: 'Microsoft.CognitiveServices/accounts/projects',
  located: nestedIn('cognitive_account_id'),
  arguments: { ...PLACED_WITH_IDENTITY, display_name: copied('properties.displayName') },
  ignored: ['description'],
  source: 'azurerm 5.2.0, r/cognitive_account_project',
};
