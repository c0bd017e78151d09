/** Resource groups. */
import { IN_SUBSCRIPTION } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const resourceGroup: TypeMapping = {
  azurerm: 'resource_group',
  arm: 'Microsoft.Resources/resourceGroups',
  located: IN_SUBSCRIPTION,
  arguments: PLACED,
  ignored: ['managed_by'],
  source: 'azurerm 5.2.0, r/resource_group',
};
