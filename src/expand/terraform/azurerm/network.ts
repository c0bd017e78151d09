/** Virtual networks, subnets and their associations, security groups, routes, firewalls. */
import { block, blocks, copied, eachAs, inverted, orElse, renamed } from './conversions.js';
import { nestedByName } from './locators.js';
import type { Arguments, FacetMapping, TypeMapping } from './mapping.js';

const NETWORK = 'Microsoft.Network/virtualNetworks';
const SUBNET = `${NETWORK}/subnets`;

const DELEGATION = blocks('properties.delegations', {
  name: copied('name'),
  service_delegation: block('properties', { name: copied('serviceName'), actions: copied('actions') }),
});

const SUBNET_PROPERTIES: Arguments = {
  address_prefixes: copied('properties.addressPrefixes'),
  default_outbound_access_enabled: orElse(copied('properties.defaultOutboundAccess'), true),
  delegation: DELEGATION,
  private_endpoint_network_policies: orElse(copied('properties.privateEndpointNetworkPolicies'), 'Disabled'),
  private_link_service_network_policies_enabled: renamed('properties.privateLinkServiceNetworkPolicies', {
    true: 'Enabled',
    false: 'Disabled',
  }),
  service_endpoints: eachAs('properties.serviceEndpoints', 'service'),
  service_endpoint: blocks('properties.serviceEndpoints', {
    service: copied('service'),
    network_identifier: copied('networkIdentifier.id'),
  }),
  service_endpoint_policy_ids: eachAs('properties.serviceEndpointPolicies', 'id'),
};

const SECURITY_RULE: Arguments = {
  access: copied('properties.access'),
  description: copied('properties.description'),
  destination_address_prefix: copied('properties.destinationAddressPrefix'),
  destination_address_prefixes: copied('properties.destinationAddressPrefixes'),
  destination_application_security_group_ids: eachAs('properties.destinationApplicationSecurityGroups', 'id'),
  destination_port_range: copied('properties.destinationPortRange'),
  destination_port_ranges: copied('properties.destinationPortRanges'),
  direction: copied('properties.direction'),
  priority: copied('properties.priority'),
  protocol: copied('properties.protocol'),
  source_address_prefix: copied('properties.sourceAddressPrefix'),
  source_address_prefixes: copied('properties.sourceAddressPrefixes'),
  source_application_security_group_ids: eachAs('properties.sourceApplicationSecurityGroups', 'id'),
  source_port_range: copied('properties.sourcePortRange'),
  source_port_ranges: copied('properties.sourcePortRanges'),
};

const ROUTE: Arguments = {
  address_prefix: copied('properties.addressPrefix'),
  next_hop_type: copied('properties.nextHopType'),
  next_hop_in_ip_address: copied('properties.nextHopIpAddress'),
};

const PLACED: Arguments = { location: copied('location'), tags: copied('tags') };

export const NETWORKS: readonly TypeMapping[] = [
  {
    azurerm: 'virtual_network',
    arm: NETWORK,
    arguments: {
      ...PLACED,
      address_space: copied('properties.addressSpace.addressPrefixes'),
      dns_servers: copied('properties.dhcpOptions.dnsServers'),
      subnet: blocks('properties.subnets', {
        ...SUBNET_PROPERTIES,
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
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/virtual_network',
  },
  {
    azurerm: 'subnet',
    arm: SUBNET,
    located: nestedByName(['virtual_network_name']),
    arguments: {
      ...SUBNET_PROPERTIES,
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
    source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/subnet',
  },
  {
    azurerm: 'virtual_network_peering',
    arm: `${NETWORK}/virtualNetworkPeerings`,
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
  },
  {
    azurerm: 'network_security_group',
    arm: 'Microsoft.Network/networkSecurityGroups',
    arguments: {
      ...PLACED,
      security_rule: blocks('properties.securityRules', { ...SECURITY_RULE, name: copied('name') }),
    },
    source: 'azurerm 5.2.0, r/network_security_group',
  },
  {
    azurerm: 'network_security_rule',
    arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
    located: nestedByName(['network_security_group_name']),
    arguments: SECURITY_RULE,
    source: 'azurerm 5.2.0, r/network_security_rule',
  },
  {
    azurerm: 'route_table',
    arm: 'Microsoft.Network/routeTables',
    arguments: {
      ...PLACED,
      route: blocks('properties.routes', { ...ROUTE, name: copied('name') }),
      bgp_route_propagation_enabled: inverted('properties.disableBgpRoutePropagation'),
      disable_bgp_route_propagation: copied('properties.disableBgpRoutePropagation'),
    },
    source: 'azurerm 5.2.0 and 3.117.1, r/route_table',
  },
  {
    azurerm: 'route',
    arm: 'Microsoft.Network/routeTables/routes',
    located: nestedByName(['route_table_name']),
    arguments: ROUTE,
    source: 'azurerm 5.2.0, r/route',
  },
  {
    azurerm: 'nat_gateway',
    arm: 'Microsoft.Network/natGateways',
    arguments: { ...PLACED, sku_name: copied('sku.name') },
    ignored: ['idle_timeout_in_minutes', 'zones'],
    source: 'azurerm 5.2.0, r/nat_gateway',
  },
  {
    azurerm: 'firewall',
    arm: 'Microsoft.Network/azureFirewalls',
    arguments: {
      ...PLACED,
      sku_name: copied('properties.sku.name'),
      sku_tier: copied('properties.sku.tier'),
      firewall_policy_id: copied('properties.firewallPolicy.id'),
      threat_intel_mode: orElse(copied('properties.threatIntelMode'), 'Alert'),
      ip_configuration: blocks('properties.ipConfigurations', {
        name: copied('name'),
        subnet_id: copied('properties.subnet.id'),
        public_ip_address_id: copied('properties.publicIPAddress.id'),
      }),
    },
    ignored: [
      'dns_proxy_enabled',
      'dns_servers',
      'management_ip_configuration',
      'private_ip_ranges',
      'virtual_hub',
      'zones',
    ],
    source: 'azurerm 5.2.0, r/firewall',
  },
];

/** What an association adds to its subnet. */
function association(azurerm: string, argument: string, path: string): FacetMapping {
  return {
    azurerm,
    of: 'subnet_id',
    arm: SUBNET,
    arguments: { [argument]: copied(path) },
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}

export const NETWORK_FACETS: readonly FacetMapping[] = [
  association(
    'subnet_network_security_group_association',
    'network_security_group_id',
    'properties.networkSecurityGroup.id',
  ),
  association('subnet_route_table_association', 'route_table_id', 'properties.routeTable.id'),
  association('subnet_nat_gateway_association', 'nat_gateway_id', 'properties.natGateway.id'),
  {
    azurerm: 'virtual_network_dns_servers',
    of: 'virtual_network_id',
    arm: NETWORK,
    arguments: { dns_servers: copied('properties.dhcpOptions.dnsServers') },
    source: 'azurerm 5.2.0, r/virtual_network_dns_servers',
  },
];
