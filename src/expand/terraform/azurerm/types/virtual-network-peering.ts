/** Peerings of virtual networks. */
import { copied } from '../../../mapping/conversions.js';
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const virtualNetworkPeering: TypeMapping = {
  azurerm: 'virtual_network_peering',
  arm: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
  located: nestedByName(['virtual_network_name']),
  arguments: {
    remote_virtual_network_id: copied('properties.remoteVirtualNetwork.id'),
    allow_virtual_network_access: copied('properties.allowVirtualNetworkAccess'),
    allow_forwarded_traffic: copied('properties.allowForwardedTraffic'),
    allow_gateway_transit: copied('properties.allowGatewayTransit'),
    use_remote_gateways: copied('properties.useRemoteGateways'),
  },
  ignored: [
    'local_subnet_names',
    'only_ipv6_peering_enabled',
    'peer_complete_virtual_networks_enabled',
    'remote_subnet_names',
    'triggers',
  ],
  source: 'azurerm 5.2.0, r/virtual_network_peering',
};
