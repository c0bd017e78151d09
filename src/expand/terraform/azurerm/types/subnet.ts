/** Subnets of a virtual network. */
import { copied, orElse, renamed } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { SUBNET_PROPERTIES } from '../shared/subnet.js';

export const subnet: TypeMapping = {
  azurerm: 'subnet',
  arm: 'Microsoft.Network/virtualNetworks/subnets',
  located: nestedByName(['virtual_network_name']),
  arguments: {
    ...SUBNET_PROPERTIES,
    // Up to 4.0 a subnet of which nothing is said has them on.
    private_endpoint_network_policies: orElse(copied('properties.privateEndpointNetworkPolicies'), (version) =>
      isBefore(version, '4.0') ? 'Enabled' : 'Disabled',
    ),
    network_security_group_id_wo: copied('properties.networkSecurityGroup.id'),
    route_table_id_wo: copied('properties.routeTable.id'),
    address_prefix: copied('properties.addressPrefix'),
    enforce_private_link_endpoint_network_policies: renamed('properties.privateEndpointNetworkPolicies', {
      true: 'Disabled',
      false: 'Enabled',
    }),
    private_endpoint_network_policies_enabled: renamed('properties.privateEndpointNetworkPolicies', {
      true: 'Enabled',
      false: 'Disabled',
    }),
  },
  ignored: [
    'enforce_private_link_service_network_policies',
    'ip_address_pool',
    'network_security_group_id_wo_version',
    'route_table_id_wo_version',
    'sharing_scope',
  ],
  source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/subnet; what 3.x sends: the resource code at v3.0.0, v3.60.0, v3.117.1',
};
