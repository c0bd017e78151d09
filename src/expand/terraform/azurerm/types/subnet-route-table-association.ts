/** Route tables of subnets. */
import { subnetAssociation } from '../shared/subnet-association.js';

export const subnetRouteTableAssociation = subnetAssociation(
  'subnet_route_table_association',
  'route_table_id',
  'properties.routeTable.id',
);
