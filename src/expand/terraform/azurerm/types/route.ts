/** Routes of a route table. */
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { ROUTE } from '../shared/route.js';

export const route: TypeMapping = {
  azurerm: 'route',
  arm: 'Microsoft.Network/routeTables/routes',
  located: nestedByName(['route_table_name']),
  arguments: ROUTE,
  source: 'azurerm 5.2.0, r/route',
};
