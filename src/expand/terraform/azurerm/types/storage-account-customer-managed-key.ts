/** The key a storage account is encrypted with, as a resource of its own. */
import { copied, fixedIfSet, prefixed, uninterpreted } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';
import { CUSTOMER_KEY } from '../shared/storage-account.js';

export const storageAccountCustomerManagedKey: FacetMapping = {
  azurerm: 'storage_account_customer_managed_key',
  of: 'storage_account_id',
  arm: 'Microsoft.Storage/storageAccounts',
  arguments: {
    ...prefixed('properties.encryption', CUSTOMER_KEY),
    key_name: copied('properties.encryption.keyvaultproperties.keyname'),
    key_version: copied('properties.encryption.keyvaultproperties.keyversion'),
    key_vault_uri: copied('properties.encryption.keyvaultproperties.keyvaulturi'),
    key_vault_id: uninterpreted('properties.encryption.keyvaultproperties.keyvaulturi'),
    storage_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.Keyvault'),
  },
  ignored: ['federated_identity_client_id'],
  source: 'azurerm 5.2.0, r/storage_account_customer_managed_key',
};
