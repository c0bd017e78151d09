import { workspaceClientPath } from '../../../src/rules/network/workspace-client-path.js';
import { privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { networkWith } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const CLOSED = "publicNetworkAccess: 'Disabled'";
const PRIVATE = workspace(CLOSED) + privateEndpoint('ws.id', { subnet: 'vnet.id' });
const NETWORK = networkWith('');
const SUBNET = (name: string) =>
  `ipConfigurations: [{ properties: { subnet: { id: '\${vnet.id}/subnets/${name}' } } }]`;

function standing(type: string, lines: string, condition?: string): string {
  return resource('way', `Microsoft.Network/${type}@2023-11-01`, "name: 'way'", lines, {
    ...(condition === undefined ? {} : { condition }),
  });
}

const GATEWAY = standing('virtualNetworkGateways', SUBNET('GatewaySubnet'));
const PEERING = 'virtualNetworkPeerings: [{ properties: { remoteVirtualNetwork: { id: vnet.id } } }]';
const UNREAD = "module more 'br/public:avm/res/network/virtual-network-gateway:0.1.0' = {\n  name: 'm'\n}\n";

testRule(workspaceClientPath, {
  valid: {
    'a gateway': PRIVATE + NETWORK + GATEWAY,
    Bastion: PRIVATE + NETWORK + standing('bastionHosts', SUBNET('AzureBastionSubnet')),
    'Bastion without a subnet': PRIVATE + NETWORK + standing('bastionHosts', 'virtualNetwork: { id: vnet.id }'),
    'a peering of the network':
      PRIVATE +
      NETWORK +
      resource(
        'peering',
        'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2023-11-01',
        "parent: vnet\n  name: 'hub'",
        "remoteVirtualNetwork: { id: '/subscriptions/x' }",
      ),
    'a peering of another network':
      PRIVATE + NETWORK + resource('hub', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'hub'", PEERING),
    'a virtual hub':
      PRIVATE +
      NETWORK +
      resource(
        'hub',
        'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections@2023-11-01',
        "name: 'hub/ml'",
        'remoteVirtualNetwork: { id: vnet.id }',
      ),
  },
  invalid: {
    'none of these': { files: PRIVATE + NETWORK, found: [[1, 1, 'none']] },
    'a gateway of another network': {
      files: PRIVATE + NETWORK + networkWith('', { symbol: 'other' }) + GATEWAY.replace('vnet.id', 'other.id'),
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'a network that is only referenced': {
      files: `${PRIVATE}resource vnet 'Microsoft.Network/virtualNetworks@2023-11-01' existing = {\n  name: 'vnet'\n}\n`,
      found: [[1, 1, 'none']],
    },
    'a gateway that may not be deployed': {
      files: `param vpn bool\n${PRIVATE}${NETWORK}${standing('virtualNetworkGateways', SUBNET('GatewaySubnet'), 'vpn')}`,
      found: [[2, 1, 'none']],
    },
    'a module that nobody can read': { files: PRIVATE + NETWORK + UNREAD, found: [[1, 1, 'none']] },
  },
  silent: {
    'a public workspace': workspace('') + privateEndpoint('ws.id', { subnet: 'vnet.id' }) + NETWORK,
    'no private endpoint': workspace(CLOSED) + NETWORK,
    'a project': workspace(`${CLOSED}\nhubResourceId: '/subscriptions/x'`, { top: "kind: 'Project'" }),
  },
});
