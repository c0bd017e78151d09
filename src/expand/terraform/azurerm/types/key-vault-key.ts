/** Keys in a vault. */
import { block, blocks, copied } from '../../../mapping/conversions.js';
import { secondsSince1970 } from '../../../mapping/key-conversions.js';
import { appended, itemWith } from '../../../mapping/list-conversions.js';
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
    expiration_date: secondsSince1970('properties.attributes.exp'),
    rotation_policy: block('properties.rotationPolicy', {
      expire_after: copied('attributes.expiryTime'),
      automatic: appended(
        blocks(
          'lifetimeActions',
          {
            time_after_creation: copied('trigger.timeAfterCreate'),
            time_before_expiry: copied('trigger.timeBeforeExpiry'),
          },
          { 'action.type': 'rotate' },
        ),
      ),
      notify_before_expiry: itemWith('lifetimeActions', 'trigger.timeBeforeExpiry', { 'action.type': 'notify' }),
    }),
  },
  ignored: ['not_before_date', 'release_policy'],
  source: 'azurerm 5.2.0, r/key_vault_key',
};
