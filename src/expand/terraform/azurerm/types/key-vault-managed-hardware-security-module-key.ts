/** Keys in a managed HSM. */
import { copied } from '../../../mapping/conversions.js';
import { secondsSince1970 } from '../../../mapping/key-conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const keyVaultManagedHardwareSecurityModuleKey: TypeMapping = {
  azurerm: 'key_vault_managed_hardware_security_module_key',
  arm: 'Microsoft.KeyVault/managedHSMs/keys',
  located: nestedIn('managed_hsm_id'),
  hasOtherId: true,
  arguments: {
    tags: copied('tags'),
    key_type: copied('properties.kty'),
    key_size: copied('properties.keySize'),
    key_opts: copied('properties.keyOps'),
    curve: copied('properties.curveName'),
    expiration_date: secondsSince1970('properties.attributes.exp'),
  },
  ignored: ['not_before_date'],
  source: 'azurerm 5.2.0, r/key_vault_managed_hardware_security_module_key',
};
