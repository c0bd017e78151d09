/** Secrets in a vault, without what they are. */
import { copied } from '../../../mapping/conversions.js';
import { secondsSince1970 } from '../../../mapping/key-conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const keyVaultSecret: TypeMapping = {
  azurerm: 'key_vault_secret',
  arm: 'Microsoft.KeyVault/vaults/secrets',
  located: nestedIn('key_vault_id'),
  hasOtherId: true,
  arguments: {
    tags: copied('tags'),
    content_type: copied('properties.contentType'),
    expiration_date: secondsSince1970('properties.attributes.exp'),
    not_before_date: secondsSince1970('properties.attributes.nbf'),
  },
  ignored: ['value', 'value_wo', 'value_wo_version'],
  source: 'azurerm 5.2.0, r/key_vault_secret',
};
