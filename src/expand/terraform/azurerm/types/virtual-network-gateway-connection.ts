/** Connections of VPN and ExpressRoute gateways. */
import { blocks, copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IPSEC_POLICY } from '../shared/ipsec-policy.js';
import { PLACED } from '../shared/placed.js';
import { secret } from '../special-conversions.js';

export const virtualNetworkGatewayConnection: TypeMapping = {
  azurerm: 'virtual_network_gateway_connection',
  arm: 'Microsoft.Network/connections',
  arguments: {
    ...PLACED,
    type: copied('properties.connectionType'),
    virtual_network_gateway_id: copied('properties.virtualNetworkGateway1.id'),
    peer_virtual_network_gateway_id: copied('properties.virtualNetworkGateway2.id'),
    local_network_gateway_id: copied('properties.localNetworkGateway2.id'),
    express_route_circuit_id: copied('properties.peer.id'),
    authorization_key: secret('properties.authorizationKey'),
    shared_key: secret('properties.sharedKey'),
    connection_protocol: copied('properties.connectionProtocol'),
    connection_mode: copied('properties.connectionMode'),
    bgp_enabled: copied('properties.enableBgp'),
    enable_bgp: copied('properties.enableBgp'),
    use_policy_based_traffic_selectors: copied('properties.usePolicyBasedTrafficSelectors'),
    ipsec_policy: blocks('properties.ipsecPolicies', IPSEC_POLICY),
    traffic_selector_policy: blocks('properties.trafficSelectorPolicies', {
      local_address_cidrs: copied('localAddressRanges'),
      remote_address_cidrs: copied('remoteAddressRanges'),
    }),
  },
  ignored: [
    'custom_bgp_addresses',
    'dpd_timeout_seconds',
    'egress_nat_rule_ids',
    'express_route_gateway_bypass',
    'ingress_nat_rule_ids',
    'ipsec_policy.sa_datasize',
    'ipsec_policy.sa_lifetime',
    'local_azure_ip_address_enabled',
    'private_link_fast_path_enabled',
    'routing_weight',
  ],
  source: 'azurerm 5.2.0 and 3.117.1, r/virtual_network_gateway_connection',
};
