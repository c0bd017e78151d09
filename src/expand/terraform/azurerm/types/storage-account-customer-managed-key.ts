/** The key a storage account is encrypted with, as a resource of its own. */
import { fixedIfSet, prefixed } from '../conversions.js';
import type { FacetMapping } from '../mapping.js';
import { CUSTOMER_KEY } from '../shared/storage-account.js';

export const storageAccountCustomerManagedKey: FacetMapping = {
  azurerm: 'storage_account_customer_managed_key',
  of: 'storage_account_id',
  arm: 'Microsoft.Storage/storageAccounts',
  arguments: {
    ...prefixed('properties.encryption', CUSTOMER_KEY),
    storage_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.Keyvault'),
  },
  ignored: ['federated_identity_client_id', 'key_name', 'key_vault_id', 'key_vault_uri', 'key_version'],
  source: 'azurerm 5.2.0, r/storage_account_customer_managed_key',
};
