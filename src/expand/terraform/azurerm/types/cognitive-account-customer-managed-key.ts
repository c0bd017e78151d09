/** The key an Azure AI services account is encrypted with, as a resource of its own. */
import { fixedIfSet, prefixed } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';
import { ACCOUNT_KEY } from '../shared/cognitive-account-key.js';

export const cognitiveAccountCustomerManagedKey: FacetMapping = {
  azurerm: 'cognitive_account_customer_managed_key',
  of: 'cognitive_account_id',
  arm: 'Microsoft.CognitiveServices/accounts',
  arguments: {
    ...prefixed('properties.encryption', ACCOUNT_KEY),
    cognitive_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.KeyVault'),
  },
  source: 'azurerm 5.2.0, r/cognitive_account_customer_managed_key',
};
