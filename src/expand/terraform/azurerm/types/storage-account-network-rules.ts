/** The network rules of a storage account, as a resource of its own. */
import { prefixed } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';
import { NETWORK_RULES } from '../shared/storage-account.js';

export const storageAccountNetworkRules: FacetMapping = {
  azurerm: 'storage_account_network_rules',
  of: 'storage_account_id',
  before: 'storage_account_name',
  arm: 'Microsoft.Storage/storageAccounts',
  arguments: prefixed('properties.networkAcls', NETWORK_RULES),
  ignored: ['resource_group_name', 'storage_account_name'],
  source: 'azurerm 5.2.0 and 2.99.0, r/storage_account_network_rules',
};
