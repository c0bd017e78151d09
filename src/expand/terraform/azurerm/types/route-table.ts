/** Route tables, with the routes in blocks. */
import { blocks, copied, inverted } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';
import { ROUTE } from '../shared/route.js';

export const routeTable: TypeMapping = {
  azurerm: 'route_table',
  arm: 'Microsoft.Network/routeTables',
  arguments: {
    ...PLACED,
    route: blocks('properties.routes', { ...ROUTE, name: copied('name') }),
    bgp_route_propagation_enabled: inverted('properties.disableBgpRoutePropagation'),
    disable_bgp_route_propagation: copied('properties.disableBgpRoutePropagation'),
  },
  source: 'azurerm 5.2.0 and 3.117.1, r/route_table',
};
