/** Network security groups of network interfaces. */
import { copied } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';

export const networkInterfaceSecurityGroupAssociation: FacetMapping = {
  azurerm: 'network_interface_security_group_association',
  of: 'network_interface_id',
  arm: 'Microsoft.Network/networkInterfaces',
  arguments: { network_security_group_id: copied('properties.networkSecurityGroup.id') },
  source: 'azurerm 5.2.0, r/network_interface_security_group_association',
};
