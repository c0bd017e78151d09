/** The key an Azure AI services account is encrypted with, below `properties.encryption`. */
import { copied } from '../../../mapping/conversions.js';
import { keyUrl } from '../../../mapping/key-conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

const KEY = keyUrl({
  vault: 'keyVaultProperties.keyVaultUri',
  name: 'keyVaultProperties.keyName',
  version: 'keyVaultProperties.keyVersion',
});

export const ACCOUNT_KEY: Arguments = {
  key_vault_key_id: KEY,
  identity_client_id: copied('keyVaultProperties.identityClientId'),
};

/** As {@link ACCOUNT_KEY}, for releases in which keys of managed HSMs have an argument of their own. */
export const ACCOUNT_KEY_OR_HSM: Arguments = { ...ACCOUNT_KEY, managed_hsm_key_id: KEY };
