/** Locks on a resource, a resource group or a subscription. */
import { copied } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const managementLock: TypeMapping = {
  azurerm: 'management_lock',
  arm: 'Microsoft.Authorization/locks',
  located: extending('scope'),
  arguments: { lock_level: copied('properties.level') },
  ignored: ['notes'],
  source: 'azurerm 5.2.0, r/management_lock',
};
