/** Virtual networks, with the subnets in blocks. */
import { block, blocks, copied, orElse } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';
import { SUBNET_PROPERTIES } from '../shared/subnet.js';

export const virtualNetwork: TypeMapping = {
  azurerm: 'virtual_network',
  arm: 'Microsoft.Network/virtualNetworks',
  arguments: {
    ...PLACED,
    address_space: copied('properties.addressSpace.addressPrefixes'),
    dns_servers: copied('properties.dhcpOptions.dnsServers'),
    subnet: blocks('properties.subnets', {
      ...SUBNET_PROPERTIES,
      // Up to 3.x blocks cannot say it, and nothing is sent.
      private_endpoint_network_policies: orElse(copied('properties.privateEndpointNetworkPolicies'), (version) =>
        isBefore(version, '4.0') ? undefined : 'Disabled',
      ),
      name: copied('name'),
      address_prefix: copied('properties.addressPrefix'),
      route_table_id: copied('properties.routeTable.id'),
      security_group: copied('properties.networkSecurityGroup.id'),
    }),
    ddos_protection_plan: block(undefined, {
      id: copied('properties.ddosProtectionPlan.id'),
      enable: copied('properties.enableDdosProtection'),
    }),
    encryption: block('properties.encryption', { enforcement: copied('enforcement') }, { enabled: true }),
  },
  ignored: [
    'bgp_community',
    'edge_zone',
    'flow_timeout_in_minutes',
    'ip_address_pool',
    'private_endpoint_vnet_policies',
    'vm_protection_enabled',
  ],
  source:
    'azurerm 5.2.0 and 4.81.0, r/virtual_network; policies of subnets: the resource code at v3.108.0, v3.117.1, v4.0.0',
};
