/** NAT gateways of subnets. */
import { subnetAssociation } from '../shared/subnet-association.js';

export const subnetNatGatewayAssociation = subnetAssociation(
  'subnet_nat_gateway_association',
  'nat_gateway_id',
  'properties.natGateway.id',
);
