/** Virtual networks with their subnets and peerings. */
import {
  DEDICATED_UNSAID,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  lock,
  OWN_ROLE_ASSIGNMENTS,
  ROLE_ASSIGNMENTS,
  roleOf,
  rolesOfEach,
  UNINTERESTING,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, KnownModule } from './known-module.js';
import { mapOf, nonNull, objectOf, optional, quoted, required } from './known-module.js';
import type { Release } from './release.js';

/** Before 0.2.3 the module was another one. */
export const VIRTUAL_NETWORK: KnownModule = {
  name: 'avm-res-network-virtualnetwork',
  releases: [
    '0.2.3',
    '0.2.4',
    '0.3.0',
    '0.4.0',
    '0.4.1',
    '0.4.2',
    '0.5.0',
    '0.6.0',
    '0.7.0',
    '0.7.1',
    '0.7.2',
    '0.8.0',
    '0.8.1',
    '0.9.0',
    '0.9.1',
    '0.9.2',
    '0.9.3',
    '0.10.0',
    '0.11.0',
    '0.12.0',
    '0.13.0',
    '0.14.0',
    '0.14.1',
    '0.15.0',
    '0.16.0',
    '0.17.0',
    '0.17.1',
    '0.18.0',
    '0.18.1',
    '0.18.2',
    '0.19.0',
    '0.20.0',
    '0.21.0',
    '0.22.0',
    '0.22.1',
  ],
  describe: network,
};

const VNET = 'azapi_resource.vnet';
const SUBNET = 'azapi_resource.subnet';
const PEERING = 'azapi_resource.peering';
const REVERSE = 'azapi_resource.reverse_peering';

const IGNORED = [
  ...UNINTERESTING,
  'bgp_community',
  'enable_vm_protection',
  'extended_location',
  'flow_timeout_in_minutes',
  'ignore_body_changes',
];

function network(release: Release): Description {
  const hasParent = release.since('0.11.0');
  const hasPools = release.since('0.14.0');
  const version = hasParent ? '2024-07-01' : '2023-11-01';
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...ROLE_ASSIGNMENTS,
      ...(hasParent
        ? { parent_id: required('string') }
        : { resource_group_name: required('string'), subscription_id: optional('string') }),
      ...(hasPools
        ? { address_space: optional('set(string)'), ipam_pools: optional('list(any)') }
        : { address_space: required('set(string)') }),
      name: optional('string'),
      location: required('string'),
      ddos_protection_plan: optional(objectOf({ id: required('string'), enable: required('bool') })),
      dns_servers: optional(objectOf({ dns_servers: required('list(string)') })),
      ...(release.since('0.3.0')
        ? { encryption: optional(objectOf({ enabled: required('bool'), enforcement: required('string') })) }
        : {}),
      peerings: nonNull(mapOf(PEERING_SHAPE), '{}'),
      subnets: optional(mapOf(SUBNET_SHAPE), '{}'),
    },
    ignored: IGNORED,
    resources: {
      ...(hasParent ? {} : { 'data.azurerm_client_config.this': { arguments: {} } }),
      [VNET]: vnet(release, version),
      [SUBNET]: subnets(release, version),
      ...peerings(version),
      ...lock(`${VNET}.id`),
      'azurerm_role_assignment.vnet_level': {
        forEach: 'var.role_assignments',
        arguments: roleOf('each.value', `${VNET}.id`),
      },
      'azurerm_role_assignment.subnet': {
        forEach: rolesOfEach('{ for key, subnet in var.subnets : key => subnet if subnet.role_assignments != null }'),
        arguments: roleOf('each.value', `${SUBNET}[each.value.owner].id`),
      },
      ...diagnosticSettings(`${VNET}.id`, {
        ...(release.since('0.18.0') && release.before('0.19.0') ? { metric: 'null' } : {}),
        ...(release.before('0.19.0') ? DEDICATED_UNSAID : {}),
      }),
    },
    outputs: {
      name: `${VNET}.name`,
      resource: VNET,
      resource_id: `${VNET}.id`,
      address_spaces: 'var.address_space',
      subnets: SUBNETS,
      peerings: PEERINGS,
    },
  };
}

const DELEGATION = objectOf({
  name: required('string'),
  service_delegation: required(objectOf({ name: required('string') })),
});

const SUBNET_SHAPE = {
  name: required('string'),
  address_prefix: optional('string'),
  address_prefixes: optional('list(string)'),
  nat_gateway: optional(objectOf({ id: required('string') })),
  network_security_group: optional(objectOf({ id: required('string') })),
  private_endpoint_network_policies: optional('string', '"Enabled"'),
  private_endpoint_network_policies_enabled: optional('bool', 'true'),
  private_link_service_network_policies_enabled: optional('bool', 'true'),
  route_table: optional(objectOf({ id: required('string') })),
  service_endpoint_policies: optional('map(object({ id = string }))'),
  service_endpoints: optional('set(string)'),
  service_endpoints_with_location: optional(
    'list(object({ service = string, locations = optional(list(string), ["*"]) }))',
  ),
  default_outbound_access_enabled: optional('bool', 'false'),
  delegation: optional(`list(${DELEGATION})`),
  delegations: optional(`list(${DELEGATION})`),
  role_assignments: OWN_ROLE_ASSIGNMENTS,
};

const PEERING_SHAPE = {
  name: required('string'),
  remote_virtual_network_resource_id: required('string'),
  allow_forwarded_traffic: optional('bool', 'false'),
  allow_gateway_transit: optional('bool', 'false'),
  allow_virtual_network_access: optional('bool', 'true'),
  use_remote_gateways: optional('bool', 'false'),
  create_reverse_peering: optional('bool', 'false'),
  reverse_name: optional('string'),
  reverse_allow_forwarded_traffic: optional('bool', 'false'),
  reverse_allow_gateway_transit: optional('bool', 'false'),
  reverse_allow_virtual_network_access: optional('bool', 'true'),
  reverse_use_remote_gateways: optional('bool', 'false'),
};

const SUBSCRIPTION = 'coalesce(var.subscription_id, data.azurerm_client_config.this.subscription_id)';

function vnet(release: Release, version: string): DescribedResource {
  return {
    arguments: {
      type: quoted(`Microsoft.Network/virtualNetworks@${version}`),
      name: 'var.name',
      parent_id: release.since('0.11.0')
        ? 'var.parent_id'
        : `"/subscriptions/\${${SUBSCRIPTION}}/resourceGroups/\${var.resource_group_name}"`,
      location: 'var.location',
      body: {
        properties: {
          addressSpace: release.since('0.14.0')
            ? 'var.ipam_pools == null ? { addressPrefixes = var.address_space != null ? var.address_space : [] } : {}'
            : { addressPrefixes: 'var.address_space' },
          dhcpOptions: 'var.dns_servers != null ? { dnsServers = var.dns_servers.dns_servers } : null',
          ddosProtectionPlan: 'var.ddos_protection_plan != null ? { id = var.ddos_protection_plan.id } : null',
          enableDdosProtection: 'var.ddos_protection_plan != null ? var.ddos_protection_plan.enable : false',
          ...(release.since('0.3.0') ? { encryption: ENCRYPTION } : {}),
        },
      },
    },
  };
}

const ENCRYPTION = `var.encryption != null ? {
  enabled = var.encryption.enabled
  enforcement = var.encryption.enforcement
} : null`;

function subnets(release: Release, version: string): DescribedResource {
  const link = (name: string) => `each.value.${name} != null ? { id = each.value.${name}.id } : null`;
  const policies = 'each.value.private_endpoint_network_policies';
  return {
    forEach: 'var.subnets',
    arguments: {
      type: quoted(`Microsoft.Network/virtualNetworks/subnets@${version}`),
      name: 'each.value.name',
      parent_id: `${VNET}.id`,
      body: {
        properties: {
          addressPrefix: 'each.value.address_prefix',
          addressPrefixes: 'each.value.address_prefixes',
          delegations: delegations(release),
          defaultOutboundAccess: 'each.value.default_outbound_access_enabled',
          natGateway: link('nat_gateway'),
          networkSecurityGroup: link('network_security_group'),
          privateEndpointNetworkPolicies: release.since('0.20.0')
            ? `each.value.private_endpoint_network_policies_enabled ? ${policies} : null`
            : policies,
          privateLinkServiceNetworkPolicies:
            'each.value.private_link_service_network_policies_enabled == false ? "Disabled" : "Enabled"',
          routeTable: link('route_table'),
          serviceEndpoints: serviceEndpoints(release),
          serviceEndpointPolicies: `each.value.service_endpoint_policies != null ? [
            for policy in each.value.service_endpoint_policies : { id = policy.id }
          ] : null`,
        },
      },
    },
  };
}

/** Renamed in 0.9.3; until 0.11.0 the older name was still taken. */
function delegations(release: Release): string {
  const made = (from: string) => `[
    for delegation in each.value.${from} : {
      name = delegation.name
      properties = { serviceName = delegation.service_delegation.name }
    }
  ]`;
  const older = `each.value.delegation != null ? ${made('delegation')} : []`;
  if (release.before('0.9.3')) return older;
  const otherwise = release.before('0.11.0') ? older : '[]';
  return `each.value.delegations != null ? ${made('delegations')} : (${otherwise})`;
}

function serviceEndpoints(release: Release): string {
  const plain = `each.value.service_endpoints != null ? [
    for service in each.value.service_endpoints : { service = service }
  ] : null`;
  const located = (otherwise: string) => `each.value.service_endpoints_with_location != null ? [
    for endpoint in each.value.service_endpoints_with_location : {
      service = endpoint.service
      locations = endpoint.locations
    }
  ] : ${otherwise}`;
  if (release.since('0.20.0') || release.before('0.10.0')) return plain;
  return located(release.since('0.15.0') ? 'null' : plain);
}

function peerings(version: string): Readonly<Record<string, DescribedResource>> {
  const type = quoted(`Microsoft.Network/virtualNetworks/virtualNetworkPeerings@${version}`);
  return {
    [PEERING]: {
      forEach: 'var.peerings',
      arguments: {
        type,
        name: 'each.value.name',
        parent_id: `${VNET}.id`,
        body: { properties: peeringProperties('each.value.remote_virtual_network_resource_id', '') },
      },
    },
    [REVERSE]: {
      forEach: '{ for key, peering in var.peerings : key => peering if peering.create_reverse_peering }',
      arguments: {
        type,
        name: 'each.value.reverse_name',
        parent_id: 'each.value.remote_virtual_network_resource_id',
        body: { properties: peeringProperties(`${VNET}.id`, 'reverse_') },
      },
    },
  };
}

function peeringProperties(remote: string, prefix: string): Arguments {
  return {
    remoteVirtualNetwork: { id: remote },
    allowVirtualNetworkAccess: `each.value.${prefix}allow_virtual_network_access`,
    allowForwardedTraffic: `each.value.${prefix}allow_forwarded_traffic`,
    allowGatewayTransit: `each.value.${prefix}allow_gateway_transit`,
    useRemoteGateways: `each.value.${prefix}use_remote_gateways`,
  };
}

const SUBNETS = `{ for key, subnet in ${SUBNET} : key => {
  resource_id = subnet.id
  name = subnet.name
  resource = subnet
  address_prefixes = try(coalesce(subnet.body.properties.addressPrefixes), [subnet.body.properties.addressPrefix])
  application_gateway_ip_configuration_resource_id = null
} }`;

const PEERINGS = `{ for key, peering in ${PEERING} : key => {
  resource_id = peering.id
  name = peering.name
  resource = peering
  reverse_resource_id = try(${REVERSE}[key].id, null)
  reverse_name = try(${REVERSE}[key].name, null)
  reverse_resource = try(${REVERSE}[key], null)
} }`;

/** Nothing since 0.19.0, which does without. */
function azurermOf(release: Release): string | undefined {
  if (release.since('0.19.0')) return undefined;
  if (release.since('0.9.0')) return '~> 4.0';
  return release.since('0.5.0') ? '>= 3.116, < 5' : '~> 3.71';
}
