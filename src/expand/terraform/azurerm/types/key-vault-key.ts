/** Keys in a vault. */
import { copied, uninterpreted } from '../conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const keyVaultKey: TypeMapping = {
  azurerm: 'key_vault_key',
  arm: 'Microsoft.KeyVault/vaults/keys',
  located: nestedIn('key_vault_id'),
  hasOtherId: true,
  arguments: {
    tags: copied('tags'),
    key_type: copied('properties.kty'),
    key_size: copied('properties.keySize'),
    key_opts: copied('properties.keyOps'),
    curve: copied('properties.curveName'),
    expiration_date: uninterpreted('properties.attributes.exp'),
    rotation_policy: uninterpreted('properties.rotationPolicy'),
  },
  ignored: ['not_before_date', 'release_policy'],
  source: 'azurerm 5.2.0, r/key_vault_key',
};
