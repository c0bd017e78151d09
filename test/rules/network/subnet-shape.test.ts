import { subnetShape } from '../../../src/rules/network/subnet-shape.js';
import { resource } from '../../support/bicep.js';
import { clusterIn, networkWith, subnet } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NODES = clusterIn();

/** A cluster of up to so many nodes; the number is an expression. */
function clusterOf(nodes: string): string {
  return NODES.replace('properties: { subnet', `properties: { scaleSettings: { maxNodeCount: ${nodes} }, subnet`);
}

const INSTANCE = resource(
  'ci',
  'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01',
  "name: 'mlw/ci'",
  "computeType: 'ComputeInstance'\nproperties: { subnet: { id: resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'nodes') } }",
);

/** The network with these ranges, which stand on the fourth line; its subnet is `nodes`. */
function networkOf(ranges: string, lines = ''): string {
  return networkWith(lines).replace('subnets: [', `addressSpace: { addressPrefixes: [${ranges}] }\n    subnets: [`);
}

testRule(subnetShape, {
  valid: {
    'other ranges': networkOf("'10.0.0.0/16', '172.18.0.0/16'") + NODES,
    'a delegation to the service':
      networkWith(
        "delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.MachineLearningServices/workspaces' } }]",
      ) + NODES,
    'room for all': networkWith("addressPrefix: '10.0.0.0/28'") + clusterOf('11'),
    'room in two ranges': networkWith("addressPrefixes: ['10.0.0.0/29', '10.0.1.0/29']") + clusterOf('6'),
    'nobody knows how many': `param most int\n${networkWith("addressPrefix: '10.0.0.0/29'")}${clusterOf('most')}`,
  },
  invalid: {
    'the range of Docker in a network': {
      files: networkOf("'10.0.0.0/16', '172.16.0.0/12'") + NODES,
      found: [[4, 54, 'docker']],
    },
    'the range of Docker in a subnet': {
      files: subnet("addressPrefix: '172.17.4.0/24'") + NODES,
      found: [[4, 5, 'docker']],
      says: ['172.17.4.0/24'],
    },
    'a delegated subnet': {
      files:
        networkWith("delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]") + NODES,
      found: [[6, 9, 'delegated']],
    },
    'too small': {
      files: networkWith("addressPrefix: '10.0.0.0/29'") + clusterOf('3') + INSTANCE,
      found: [[6, 9, 'small']],
      says: ['addresses for 3 nodes, and computes may need 4'],
    },
  },
  unknown: {
    'a range that is a parameter': {
      files: `param range string\n${networkOf('range')}${NODES}`,
      found: [[5, 21, 'docker']],
    },
    'delegations nobody knows': {
      files: `param list array\n${networkWith('delegations: list')}${NODES}`,
      found: [[7, 9, 'delegated']],
    },
  },
  silent: { 'no nodes': networkWith("addressPrefix: '172.17.0.0/24'") },
});
