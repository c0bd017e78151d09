import { subnetEgress } from '../../../src/rules/network/subnet-egress.js';
import { resource, workspace } from '../../support/bicep.js';
import { clusterIn, networkWith, securityGroup, subnet, subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NODES = clusterIn();
const PRIVATE_NODES = NODES.replace('subnet: {', 'enableNodePublicIp: false, subnet: {');
/** A workspace whose serverless jobs run in the subnet, with addresses of their own unless told. */
const serverless = (more = '') =>
  workspace(`serverlessComputeSettings: {\n  serverlessComputeCustomSubnet: ${subnetId()}\n  ${more}\n}`);
const GROUP = 'networkSecurityGroup: { id: nsg.id }';
const TABLE = 'routeTable: { id: rt.id }';
function out(access: string, destination: string, ports: string, priority: string): string {
  return [
    "direction: 'Outbound'",
    `access: '${access}'`,
    "protocol: '*'",
    "sourceAddressPrefix: '*'",
    "sourcePortRange: '*'",
    `destinationAddressPrefix: '${destination}'`,
    `destinationPortRange: '${ports}'`,
    `priority: ${priority}`,
  ].join('\n');
}

function table(nextHop: string, prefix = '0.0.0.0/0'): string {
  const lines = `routes: [\n  { name: 'out', properties: { addressPrefix: '${prefix}', nextHopType: '${nextHop}' } }\n]`;
  return resource('rt', 'Microsoft.Network/routeTables@2023-11-01', "name: 'rt'", lines);
}

testRule(subnetEgress, {
  valid: {
    'through a firewall': networkWith(TABLE) + table('VirtualAppliance') + NODES,
    'to nowhere': networkWith(TABLE) + table('None') + NODES,
    'nothing leaves': networkWith(GROUP) + securityGroup(out('Deny', 'Internet', '*', '4000')) + NODES,
    'the service leaves, nothing else':
      networkWith(GROUP) +
      securityGroup(out('Allow', 'AzureMachineLearning', '443', '100'), out('Deny', '*', '*', '4000')) +
      NODES,
    'no way out for serverless jobs':
      networkWith('defaultOutboundAccess: false') + serverless('serverlessComputeNoPublicIP: true'),
    'no way out': networkWith('defaultOutboundAccess: false') + PRIVATE_NODES,
  },
  invalid: {
    'nothing written': { files: networkWith('') + NODES, found: [[5, 7, 'free']] },
    'a subnet on its own': { files: subnet('') + NODES, found: [[1, 1, 'free']] },
    'a route straight to the internet': {
      files: networkWith(TABLE) + table('Internet') + NODES,
      found: [[6, 23, 'free']],
    },
    'a route of some addresses': {
      files: networkWith(TABLE) + table('VirtualAppliance', '10.0.0.0/8') + NODES,
      found: [[6, 23, 'free']],
    },
    'a group that lets HTTPS out': {
      files:
        networkWith(GROUP) +
        securityGroup(out('Allow', 'Internet', '443', '100'), out('Deny', '*', '*', '4000')) +
        NODES,
      found: [[5, 7, 'free']],
    },
    'no way out but public addresses of serverless jobs': {
      files: networkWith('defaultOutboundAccess: false') + serverless(),
      found: [[5, 7, 'free']],
    },
    'no default way out but a NAT gateway': {
      files:
        networkWith(
          "defaultOutboundAccess: false\nnatGateway: { id: resourceId('Microsoft.Network/natGateways', 'nat') }",
        ) + PRIVATE_NODES,
      found: [[5, 7, 'free']],
    },
    'no way out but public addresses': {
      files: networkWith('defaultOutboundAccess: false') + NODES,
      found: [[5, 7, 'free']],
    },
  },
  unknown: {
    'a version on which only new networks are private': {
      files: networkWith('').replace('2023-11-01', '2025-07-01') + PRIVATE_NODES,
      found: [[5, 7, 'free']],
    },
    'a route table that is declared elsewhere': {
      files: networkWith("routeTable: { id: resourceId('Microsoft.Network/routeTables', 'hub') }") + NODES,
      found: [[6, 23, 'free']],
    },
  },
  silent: { 'a network nobody uses': networkWith('') },
});
