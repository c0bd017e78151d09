/** `az network`: subnets, security rules, and the DNS of private endpoints. */
import { word } from '../../azureml/conversions.js';
import { buildBody } from '../../mapping/body.js';
import { blocks, copied } from '../../mapping/conversions.js';
import { originAt } from '../../origins.js';
import { array, memberOf } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { made, nameOrIdAt, objectAt, oneOrMore } from './shared.js';

/** `az network vnet subnet`. */
export const subnet: AzKind = {
  label: 'subnet',
  create: 'network vnet subnet create',
  update: 'network vnet subnet update',
  arm: 'Microsoft.Network/virtualNetworks/subnets',
  parents: [{ option: 'vnet-name', also: [] }],
  name: { option: 'name', also: ['-n'] },
  options: {
    'address-prefixes': option(
      'list',
      oneOrMore('properties.addressPrefix', 'properties.addressPrefixes'),
      '--address-prefix',
    ),
    'network-security-group': option(
      'text',
      nameOrIdAt('properties.networkSecurityGroup.id', 'Microsoft.Network/networkSecurityGroups'),
      '--nsg',
    ),
    'route-table': option('text', nameOrIdAt('properties.routeTable.id', 'Microsoft.Network/routeTables')),
    'nat-gateway': option('text', nameOrIdAt('properties.natGateway.id', 'Microsoft.Network/natGateways')),
    'default-outbound': option('switch', copied('properties.defaultOutboundAccess'), '--default-outbound-access'),
    'private-endpoint-network-policies': option(
      'text',
      copied('properties.privateEndpointNetworkPolicies'),
      '--ple-network-policies',
    ),
    'service-endpoints': option(
      'list',
      made('properties.serviceEndpoints', (value) => {
        const items = value.kind === 'array' ? value.items : [value];
        return array(
          items.map((one) => objectAt(one, { service: one })),
          value.origin,
        );
      }),
    ),
    delegations: option(
      'list',
      made('properties.delegations', (value) => {
        const items = value.kind === 'array' ? value.items : [value];
        return array(
          items.map((one) =>
            buildBody(
              [{ path: 'properties.serviceName', value: one, span: one.origin.span }],
              originAt(one.origin.span),
            ),
          ),
          value.origin,
        );
      }),
    ),
  },
  others: { 'service-endpoint-policy': { takes: 'list' }, 'private-link-service-network-policies': { takes: 'text' } },
  source:
    'Azure/azure-cli, command_modules/network, aaz/latest/network/vnet/subnet/_create.py and operations/vnet.py; az network vnet subnet create --help',
};

/** What `az network nsg rule create` sends by itself. */
const OF_SECURITY_RULES = {
  access: 'Allow',
  direction: 'Inbound',
  protocol: '*',
  'source-address-prefixes': '*',
  'source-port-ranges': '*',
  'destination-address-prefixes': '*',
  'destination-port-ranges': '80',
};

/** `az network nsg rule`. */
export const securityRule: AzKind = {
  label: 'security rule',
  create: 'network nsg rule create',
  update: 'network nsg rule update',
  arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
  parents: [{ option: 'nsg-name', also: [] }],
  name: { option: 'name', also: ['-n'] },
  // One port and several stand under two names, so that what is written does not take the place of what is implied.
  implied: (given) =>
    Object.fromEntries(Object.entries(OF_SECURITY_RULES).filter(([name]) => memberOf(given, name) === undefined)),
  options: {
    priority: option('number', copied('properties.priority')),
    access: option('text', word('properties.access', { Allow: 'Allow', Deny: 'Deny' })),
    direction: option('text', word('properties.direction', { Inbound: 'Inbound', Outbound: 'Outbound' })),
    protocol: option(
      'text',
      word('properties.protocol', { Ah: 'Ah', Esp: 'Esp', Icmp: 'Icmp', Tcp: 'Tcp', Udp: 'Udp' }),
    ),
    description: option('text', copied('properties.description')),
    'source-address-prefixes': option(
      'list',
      oneOrMore('properties.sourceAddressPrefix', 'properties.sourceAddressPrefixes'),
      '--source-address-prefix',
    ),
    'source-port-ranges': option(
      'list',
      oneOrMore('properties.sourcePortRange', 'properties.sourcePortRanges'),
      '--source-port-range',
    ),
    'destination-address-prefixes': option(
      'list',
      oneOrMore('properties.destinationAddressPrefix', 'properties.destinationAddressPrefixes'),
      '--destination-address-prefix',
    ),
    'destination-port-ranges': option(
      'list',
      oneOrMore('properties.destinationPortRange', 'properties.destinationPortRanges'),
      '--destination-port-range',
    ),
  },
  others: { 'source-asgs': { takes: 'list' }, 'destination-asgs': { takes: 'list' } },
  source: 'az network nsg rule create --help, with the defaults it names',
};

const ZONES = {
  'zone-name': copied('name'),
  'private-dns-zone': nameOrIdAt('properties.privateDnsZoneId', 'Microsoft.Network/privateDnsZones'),
};

/** `az network private-endpoint dns-zone-group`. */
export const privateDnsZoneGroup: AzKind = {
  label: 'DNS zone group',
  create: 'network private-endpoint dns-zone-group create',
  arm: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  parents: [{ option: 'endpoint-name', also: [] }],
  name: { option: 'name', also: ['-n'] },
  options: {
    'zone-name': option('text', ZONES['zone-name']),
    'private-dns-zone': option('text', ZONES['private-dns-zone']),
  },
  gathered: { zone: Object.keys(ZONES) },
  together: { zone: blocks('properties.privateDnsZoneConfigs', ZONES) },
  source: 'az network private-endpoint dns-zone-group create --help',
};

/** `az network private-dns zone`. */
export const privateDnsZone: AzKind = {
  label: 'private DNS zone',
  create: 'network private-dns zone create',
  arm: 'Microsoft.Network/privateDnsZones',
  name: { option: 'name', also: ['-n'] },
  options: { tags: option('pairs', copied('tags')) },
  source: 'az network private-dns zone create --help',
};

/** `az network private-dns link vnet`. */
export const virtualNetworkLink: AzKind = {
  label: 'virtual network link',
  create: 'network private-dns link vnet create',
  arm: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
  parents: [{ option: 'zone-name', also: ['-z'] }],
  name: { option: 'name', also: ['-n'] },
  options: {
    'virtual-network': option(
      'text',
      nameOrIdAt('properties.virtualNetwork.id', 'Microsoft.Network/virtualNetworks'),
      '-v',
    ),
    'registration-enabled': option('switch', copied('properties.registrationEnabled'), '-e'),
    tags: option('pairs', copied('tags')),
  },
  source: 'az network private-dns link vnet create --help',
};
