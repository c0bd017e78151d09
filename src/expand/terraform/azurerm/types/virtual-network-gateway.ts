/** VPN and ExpressRoute gateways. */
import { all, block, blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IPSEC_POLICY } from '../shared/ipsec-policy.js';
import { PLACED } from '../shared/placed.js';
import { secret } from '../special-conversions.js';

export const virtualNetworkGateway: TypeMapping = {
  azurerm: 'virtual_network_gateway',
  arm: 'Microsoft.Network/virtualNetworkGateways',
  arguments: {
    ...PLACED,
    type: copied('properties.gatewayType'),
    vpn_type: orElse(copied('properties.vpnType'), 'RouteBased'),
    sku: all(copied('properties.sku.name'), copied('properties.sku.tier')),
    generation: copied('properties.vpnGatewayGeneration'),
    active_active: copied('properties.activeActive'),
    bgp_enabled: copied('properties.enableBgp'),
    enable_bgp: copied('properties.enableBgp'),
    private_ip_address_enabled: copied('properties.enablePrivateIpAddress'),
    default_local_network_gateway_id: copied('properties.gatewayDefaultSite.id'),
    ip_configuration: blocks('properties.ipConfigurations', {
      name: orElse(copied('name'), 'vnetGatewayConfig'),
      subnet_id: copied('properties.subnet.id'),
      public_ip_address_id: copied('properties.publicIPAddress.id'),
    }),
    vpn_client_configuration: block('properties.vpnClientConfiguration', {
      address_space: copied('vpnClientAddressPool.addressPrefixes'),
      vpn_auth_types: copied('vpnAuthenticationTypes'),
      vpn_client_protocols: copied('vpnClientProtocols'),
      aad_tenant: copied('aadTenant'),
      aad_audience: copied('aadAudience'),
      aad_issuer: copied('aadIssuer'),
      radius_server_address: copied('radiusServerAddress'),
      radius_server_secret: secret('radiusServerSecret'),
      radius_server: blocks('radiusServers', {
        address: copied('radiusServerAddress'),
        score: copied('radiusServerScore'),
        secret: secret('radiusServerSecret'),
      }),
      root_certificate: blocks('vpnClientRootCertificates', {
        name: copied('name'),
        public_cert_data: copied('properties.publicCertData'),
      }),
      revoked_certificate: blocks('vpnClientRevokedCertificates', {
        name: copied('name'),
        thumbprint: copied('properties.thumbprint'),
      }),
      ipsec_policy: blocks('vpnClientIpsecPolicies', IPSEC_POLICY),
    }),
    custom_route: block('properties.customRoutes', { address_prefixes: copied('addressPrefixes') }),
  },
  ignored: [
    'bgp_route_translation_for_nat_enabled',
    'bgp_settings',
    'dns_forwarding_enabled',
    'edge_zone',
    'ip_configuration.private_ip_address_allocation',
    'ip_sec_replay_protection_enabled',
    'ipsec_policy.sa_data_size_in_kilobytes',
    'ipsec_policy.sa_lifetime_in_seconds',
    'maximum_scale_unit',
    'minimum_scale_unit',
    'policy_group',
    'remote_vnet_traffic_enabled',
    'virtual_wan_traffic_enabled',
    'vpn_client_configuration.virtual_network_gateway_client_connection',
  ],
  source: 'azurerm 5.2.0 and 3.117.1, r/virtual_network_gateway',
};
