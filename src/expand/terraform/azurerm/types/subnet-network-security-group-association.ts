/** Network security groups of subnets. */
import { subnetAssociation } from '../shared/subnet-association.js';

export const subnetNetworkSecurityGroupAssociation = subnetAssociation(
  'subnet_network_security_group_association',
  'network_security_group_id',
  'properties.networkSecurityGroup.id',
);
