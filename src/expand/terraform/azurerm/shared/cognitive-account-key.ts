/** The key an Azure AI services account is encrypted with, below `properties.encryption`. */
import { copied } from '../conversions.js';
import type { Arguments } from '../mapping.js';

export const ACCOUNT_KEY: Arguments = {
  key_vault_key_id: copied('keyVaultProperties.keyIdentifier'),
  identity_client_id: copied('keyVaultProperties.identityClientId'),
};
