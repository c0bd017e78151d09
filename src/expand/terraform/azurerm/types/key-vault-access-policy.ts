/** Access policies of a key vault, one a resource. */
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { ACCESS_POLICY } from '../shared/access-policy.js';

export const keyVaultAccessPolicy: TypeMapping = {
  azurerm: 'key_vault_access_policy',
  arm: 'Microsoft.KeyVault/vaults/accessPolicies',
  located: nestedIn('key_vault_id', [], { always: 'add' }),
  hasOtherId: true,
  itemOf: 'properties.accessPolicies',
  arguments: ACCESS_POLICY,
  source: 'azurerm 5.2.0, r/key_vault_access_policy',
};
