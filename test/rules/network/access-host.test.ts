import { accessHost } from '../../../src/rules/network/access-host.js';
import { resource, workspace } from '../../support/bicep.js';
import { clusterIn, networkWith, ruleLines, securityGroup, subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NETWORK = networkWith('') + clusterIn();
const ADDRESS = "publicIPAddress: { id: '/subscriptions/x' }";

/** A network interface; the lines are members of its only configuration, from line 8, `outer` of its properties, from line 4. */
function machine(lines = '', { outer = "nicType: 'Standard'", subnet = subnetId('jump') } = {}): string {
  const configuration = `  { name: 'c', properties: {\n    subnet: { id: ${subnet} }\n    privateIPAddress: '10.0.1.4'\n    ${lines} } }`;
  return resource(
    'nic',
    'Microsoft.Network/networkInterfaces@2023-11-01',
    "name: 'nic'",
    `${outer}\nipConfigurations: [\n${configuration}\n]`,
  );
}

function bastion(lines: string, place = `ipConfigurations: [{ properties: { subnet: { id: ${subnetId('b')} } } }]`) {
  return resource('host', 'Microsoft.Network/bastionHosts@2023-11-01', "name: 'host'", `${lines}\n${place}`);
}

function routeTo(address: string, symbol = 'routes'): string {
  const route = `routes: [{ name: 'r', properties: { nextHopType: 'VirtualAppliance', nextHopIpAddress: ${address} } }]`;
  return resource(symbol, 'Microsoft.Network/routeTables@2023-11-01', `name: '${symbol}'`, route);
}

const FORWARDS = { outer: 'enableIPForwarding: true' };
const ISOLATED = workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }");
const OPEN = securityGroup(ruleLines({ ports: "'22'" }));
const GROUP = 'networkSecurityGroup: { id: nsg.id }';
const PEERED = resource(
  'hub',
  'Microsoft.Network/virtualNetworks@2023-11-01',
  "name: 'hub'",
  'virtualNetworkPeerings: [{ properties: { remoteVirtualNetwork: { id: vnet.id } } }]',
);

testRule(accessHost, {
  valid: {
    'a machine without an address': machine() + NETWORK,
    'an appliance that passes packets on': machine('', FORWARDS) + routeTo("'10.0.1.4'") + NETWORK,
    'an appliance whose address routes read':
      machine('', FORWARDS) + routeTo('nic.properties.ipConfigurations[0].properties.privateIPAddress') + NETWORK,
    'Bastion by its defaults': bastion('') + NETWORK,
    'Bastion of an isolated workspace': bastion('disableCopyPaste: true') + NETWORK + ISOLATED,
  },
  invalid: {
    'an address': { files: machine(ADDRESS) + NETWORK, found: [[9, 28, 'address']] },
    'an address in a peered network': {
      files: machine(ADDRESS, { subnet: subnetId('jump', 'hub') }) + NETWORK + PEERED,
      found: [[9, 28, 'address']],
    },
    'an address, and its group lets SSH in': {
      files: machine(ADDRESS, { outer: GROUP }) + NETWORK + OPEN,
      found: [[9, 28, 'address', 'high']],
    },
    'an address, and the group of its subnet lets SSH in': {
      files: machine(ADDRESS, { subnet: subnetId() }) + networkWith(GROUP) + clusterIn() + OPEN,
      found: [[9, 28, 'address', 'high']],
    },
    'packets passed on': { files: machine('', FORWARDS) + NETWORK, found: [[4, 5, 'forwarding', 'low']] },
    'packets passed on beside an appliance': {
      files: machine('', FORWARDS) + routeTo("'10.0.9.9'") + NETWORK,
      found: [[4, 5, 'forwarding', 'low']],
    },
    links: { files: bastion('enableShareableLink: true') + NETWORK, found: [[4, 5, 'links']] },
    'links of a Bastion without a subnet': {
      files: bastion('enableShareableLink: true', 'virtualNetwork: { id: vnet.id }') + NETWORK,
      found: [[4, 5, 'links']],
    },
    'the clipboard': { files: bastion('') + NETWORK + ISOLATED, found: [[1, 1, 'copying', 'low']] },
  },
  unknown: {
    'links by a parameter': {
      files: `param links bool\n${bastion('enableShareableLink: links')}${NETWORK}`,
      found: [[5, 5, 'links']],
    },
    'an address by a parameter': {
      files: `param address string\n${machine('publicIPAddress: { id: address }')}${NETWORK}`,
      found: [[10, 28, 'address']],
    },
    'a route to somewhere': {
      files: `param hop string\n${machine('', FORWARDS)}${routeTo('hop')}${NETWORK}`,
      found: [[5, 5, 'forwarding', 'low']],
    },
  },
  silent: {
    'a network that nothing of it uses': machine(ADDRESS) + networkWith(''),
    'another network': machine(ADDRESS, { subnet: subnetId('jump', 'other') }) + NETWORK,
  },
});
