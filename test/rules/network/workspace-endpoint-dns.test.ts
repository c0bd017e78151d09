import { workspaceEndpointDns } from '../../../src/rules/network/workspace-endpoint-dns.js';
import { privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const API_ZONE = 'privatelink.api.azureml.ms';
const NOTEBOOKS_ZONE = 'privatelink.notebooks.azure.net';
const WS = workspace('');
const PE = privateEndpoint('ws.id', { subnet: 'vnet.id' });
const ALONE = privateEndpoint('ws.id');
const VNET = network('vnet');
const ZONES = zone('api', API_ZONE) + zone('nb', NOTEBOOKS_ZONE);
const LINKED = link('api', 'vnet') + link('nb', 'vnet');

function network(symbol: string, lines = ''): string {
  return resource(symbol, 'Microsoft.Network/virtualNetworks@2023-11-01', `name: '${symbol}'`, lines);
}

function zone(symbol: string, name: string): string {
  return resource(symbol, 'Microsoft.Network/privateDnsZones@2020-06-01', `name: '${name}'`, '');
}

function link(to: string, net: string, symbol = `${to}Link`): string {
  const lines = `virtualNetwork: { id: ${net}.id }`;
  return resource(
    symbol,
    'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01',
    `parent: ${to}\n  name: '${symbol}'`,
    lines,
  );
}

function group(...ids: readonly string[]): string {
  const configs = ids.map((id, at) => `{ name: 'z${at}', properties: { privateDnsZoneId: ${id} } }`);
  return groupOf(`[ ${configs.join(', ')} ]`);
}

function groupOf(configs: string): string {
  const type = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01';
  return resource('group', type, "parent: pe\n  name: 'default'", `privateDnsZoneConfigs: ${configs}`);
}

function zoneId(name: string): string {
  return `resourceId('hub', 'Microsoft.Network/privateDnsZones', '${name}')`;
}

/** A second endpoint, registered in one zone. */
function second(target: string, subnet: string, id: string): string {
  const type = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01';
  const configs = `privateDnsZoneConfigs: [ { name: 'z', properties: { privateDnsZoneId: ${id} } } ]`;
  const endpoint = privateEndpoint(target, { symbol: 'pe2', subnet });
  return endpoint + resource('group2', type, "parent: pe2\n  name: 'default'", configs);
}

const EACH_ZONE =
  "[for z in zones: { name: 'z', properties: { privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', z) } }]";
const BOTH = group('api.id', 'nb.id');

/** The endpoint's header is on line 6: the workspace takes five lines. */
testRule(workspaceEndpointDns, {
  valid: {
    'one zone by each of two endpoints in the same network':
      WS + PE + VNET + ZONES + LINKED + group('api.id') + second('ws.id', 'vnet.id', 'nb.id'),
    'both zones, linked': WS + PE + VNET + ZONES + LINKED + BOTH,
    'both zones of another resource group': WS + ALONE + group(zoneId(API_ZONE), zoneId(NOTEBOOKS_ZONE.toUpperCase())),
    'zones of a hub, beside another deployment with its own': {
      'main.bicep': WS + PE + VNET + group(zoneId(API_ZONE), zoneId(NOTEBOOKS_ZONE)),
      'other.bicep': network('elsewhere') + ZONES + link('api', 'elsewhere') + link('nb', 'elsewhere'),
    },
    'zones by a literal ID': `${WS}${ALONE}${group(`'/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/${API_ZONE}'`, zoneId(NOTEBOOKS_ZONE))}`,
    'the zones of another cloud':
      WS + ALONE + group(zoneId('privatelink.api.ml.azure.us'), zoneId('privatelink.notebooks.usgovcloudapi.net')),
    'zones linked to a peered hub':
      WS +
      PE +
      VNET +
      network('hub') +
      ZONES +
      link('api', 'hub') +
      link('nb', 'hub') +
      BOTH +
      resource(
        'peer',
        'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2023-11-01',
        "parent: hub\n  name: 'spoke'",
        'remoteVirtualNetwork: { id: vnet.id }',
      ),
    'zones linked to a hub that is peered inline':
      WS +
      PE +
      network(
        'vnet',
        "virtualNetworkPeerings: [ { name: 'p', properties: { remoteVirtualNetwork: { id: hub.id } } } ]",
      ) +
      network('hub') +
      ZONES +
      link('api', 'hub') +
      link('nb', 'hub') +
      BOTH,
    'names from a parameter with a default': `param zones array = ['${API_ZONE}', '${NOTEBOOKS_ZONE}']\n${WS}${ALONE}${groupOf(EACH_ZONE)}`,
  },
  invalid: {
    'the other zone by an endpoint in another network': {
      files:
        WS + PE + VNET + group(zoneId(API_ZONE)) + network('far') + second('ws.id', 'far.id', zoneId(NOTEBOOKS_ZONE)),
      found: [
        [6, 1, 'notRegistered'],
        [32, 1, 'notRegistered'],
      ],
      says: [NOTEBOOKS_ZONE],
    },
    'the other zone by an endpoint of something else': {
      files:
        WS + PE + VNET + group(zoneId(API_ZONE)) + second("resourceId('x/y', 'z')", 'vnet.id', zoneId(NOTEBOOKS_ZONE)),
      found: [
        [6, 1, 'notRegistered'],
        [27, 1, 'notRegistered'],
      ],
      says: [NOTEBOOKS_ZONE],
    },
    'no zone group, and the network asks Azure': {
      files: WS + PE + VNET,
      found: [
        [6, 1, 'notRegistered'],
        [6, 1, 'notRegistered'],
      ],
      says: [API_ZONE],
    },
    'only one of the zones': {
      files: WS + ALONE + group(zoneId(API_ZONE)),
      found: [[6, 1, 'notRegistered']],
      says: [NOTEBOOKS_ZONE],
    },
    'the vault suffix in place of the zone': {
      files: WS + ALONE + group(zoneId(API_ZONE), zoneId('privatelink.notebooks.azure.com')),
      found: [[6, 1, 'notRegistered']],
    },
    'half of another cloud': {
      files: WS + ALONE + group(zoneId('privatelink.api.ml.azure.cn')),
      found: [[6, 1, 'notRegistered']],
      says: ['privatelink.notebooks.chinacloudapi.cn'],
    },
    'zones without a link': {
      files: WS + PE + VNET + ZONES + BOTH,
      found: [
        [6, 1, 'notLinked'],
        [6, 1, 'notLinked'],
      ],
    },
    'a zone linked to another network only': {
      files: WS + PE + VNET + network('other') + ZONES + link('api', 'vnet') + link('nb', 'other') + BOTH,
      found: [[6, 1, 'notLinked']],
      says: [NOTEBOOKS_ZONE],
    },
    'the zones of the deployment count, whatever servers the network asks': {
      files: WS + PE + network('vnet', "dhcpOptions: { dnsServers: ['10.0.0.4'] }") + ZONES + LINKED,
      found: [
        [6, 1, 'notRegistered'],
        [6, 1, 'notRegistered'],
      ],
    },
  },
  unknown: {
    'no zone group on a network with DNS servers of its own': {
      files: WS + PE + network('vnet', "dhcpOptions: { dnsServers: ['10.0.0.4'] }"),
      found: [
        [6, 1, 'notRegistered'],
        [6, 1, 'notRegistered'],
      ],
      says: ['its network asks DNS servers of its own'],
    },
    'no zone group on a network of another stack': {
      files: `param subnetId string\n${WS}${PE.replace(/'\$\{vnet.id\}\/subnets\/endpoints'/, 'subnetId')}`,
      found: [
        [7, 1, 'notRegistered'],
        [7, 1, 'notRegistered'],
      ],
    },
    'a zone ID from a parameter': {
      files: `param zone string\n${WS}${ALONE}${group(zoneId(API_ZONE), 'zone')}`,
      found: [[7, 1, 'notRegistered']],
      says: ["parameter 'zone' has no default"],
    },
    'zones linked to a hub of another stack': {
      files: `param hub string\n${WS}${PE}${VNET}${ZONES}${(link('api', 'hub') + link('nb', 'hub')).replaceAll('hub.id', 'hub')}${BOTH}`,
      found: [
        [7, 1, 'notLinked'],
        [7, 1, 'notLinked'],
      ],
    },
    'a policy that registers endpoints': {
      files:
        WS +
        PE +
        VNET +
        resource(
          'assignment',
          'Microsoft.Authorization/policyAssignments@2024-04-01',
          "name: 'dns'",
          "policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/EE40564D-486e-4f68-a5ca-7a621edae0fb'",
        ),
      found: [
        [6, 1, 'notRegistered'],
        [6, 1, 'notRegistered'],
      ],
    },
  },
  silent: {
    'an endpoint of something else': privateEndpoint("'/subscriptions/s'", { group: 'blob' }),
  },
});
