/** When blobs of a storage account are moved and deleted. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const storageManagementPolicy: TypeMapping = {
  azurerm: 'storage_management_policy',
  arm: 'Microsoft.Storage/storageAccounts/managementPolicies',
  located: nestedIn('storage_account_id', [], { always: 'default' }),
  arguments: {
    rule: blocks('properties.policy.rules', { name: copied('name'), enabled: copied('enabled') }),
  },
  ignored: ['rule.actions', 'rule.filters'],
  source: 'azurerm 5.2.0, r/storage_management_policy',
};
