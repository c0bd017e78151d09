import { subnetDefaultOutbound } from '../../../src/rules/network/subnet-default-outbound.js';
import { resource } from '../../support/bicep.js';
import { clusterIn, networkWith, subnet } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NODES = clusterIn();
const ASIDE = resource(
  'rt',
  'Microsoft.Network/routeTables@2023-11-01',
  "name: 'rt'",
  "routes: [{ name: 'out', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance' } }]",
);

testRule(subnetDefaultOutbound, {
  valid: {
    'switched off': networkWith('defaultOutboundAccess: false') + NODES,
    'a NAT gateway takes its place':
      subnet("natGateway: { id: resourceId('Microsoft.Network/natGateways', 'nat') }") + NODES,
    'a firewall takes its place': networkWith('routeTable: { id: rt.id }') + NODES + ASIDE,
  },
  invalid: {
    'on by default': { files: networkWith('') + NODES, found: [[5, 7, 'on']] },
    'switched on': { files: subnet('defaultOutboundAccess: true') + NODES, found: [[4, 5, 'on']] },
    'on since 2025, too': {
      files: networkWith('defaultOutboundAccess: true').replace('2023-11-01', '2025-07-01') + NODES,
      found: [[6, 9, 'on']],
    },
  },
  unknown: {
    'a version whose default depends on when the network was made': {
      files: networkWith('').replace('2023-11-01', '2025-07-01') + NODES,
      found: [[5, 7, 'on']],
    },
    'a parameter': {
      files: `param outbound bool\n${networkWith('defaultOutboundAccess: outbound')}${NODES}`,
      found: [[7, 9, 'on']],
    },
    'a route table that is declared elsewhere': {
      files: networkWith("routeTable: { id: resourceId('Microsoft.Network/routeTables', 'hub') }") + NODES,
      found: [[5, 7, 'on']],
    },
  },
  silent: { 'no nodes': networkWith('') },
});
