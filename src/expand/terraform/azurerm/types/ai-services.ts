/** Azure AI services accounts of kind AIServices, as 3.x and 4.x call them. Gone in 5.0. */
import { copied, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { accountEncryption, COGNITIVE_ACCOUNT } from '../shared/cognitive-account.js';
import { ACCOUNT_KEY_OR_HSM } from '../shared/cognitive-account-key.js';

export const aiServices: TypeMapping = {
  azurerm: 'ai_services',
  arm: 'Microsoft.CognitiveServices/accounts',
  fixed: { kind: 'AIServices' },
  arguments: {
    ...COGNITIVE_ACCOUNT,
    local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
    public_network_access: orElse(copied('properties.publicNetworkAccess'), 'Enabled'),
    customer_managed_key: accountEncryption(ACCOUNT_KEY_OR_HSM),
  },
  source: 'azurerm 4.81.0, r/ai_services',
};
