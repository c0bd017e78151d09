import { subnetSecurityGroup } from '../../../src/rules/network/subnet-security-group.js';
import { privateEndpoint, workspace } from '../../support/bicep.js';
import { clusterIn, networkWith, securityGroup, subnet, subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const GROUP = 'networkSecurityGroup: { id: nsg.id }';
const NSG = securityGroup();
/** A private endpoint to the workspace `ws` in the subnet `nodes`. */
const ENDPOINT =
  workspace('') + privateEndpoint('ws.id').replace('properties: {', `properties: {\n    subnet: { id: ${subnetId()} }`);
const POLICIES = "privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled'";

testRule(subnetSecurityGroup, {
  valid: {
    'listed in its network': networkWith(GROUP) + NSG + clusterIn(),
    'on its own': subnet(GROUP) + NSG + clusterIn(),
    'a group that is declared elsewhere':
      networkWith("networkSecurityGroup: { id: resourceId('Microsoft.Network/networkSecurityGroups', 'central') }") +
      clusterIn(),
    'private endpoints, and the group counts for them': networkWith(`${GROUP}\n${POLICIES}`) + NSG + ENDPOINT,
  },
  invalid: {
    'nodes without a group, at the subnet in its network': {
      files: networkWith('') + clusterIn(),
      found: [[5, 7, 'none']],
    },
    'nodes without a group, at the subnet on its own': { files: subnet('') + clusterIn(), found: [[1, 1, 'none']] },
    'serverless jobs': {
      files: networkWith('') + workspace(`serverlessComputeSettings: { serverlessComputeCustomSubnet: ${subnetId()} }`),
      found: [[5, 7, 'none']],
    },
    'named by the symbol of the subnet': { files: subnet('') + clusterIn('nodes.id'), found: [[1, 1, 'none']] },
    'private endpoints without a group': {
      files: networkWith('') + ENDPOINT,
      found: [[5, 7, 'noneForEndpoints', 'low']],
    },
    'private endpoints whose group has no effect': {
      files: networkWith(GROUP) + NSG + ENDPOINT,
      found: [[5, 7, 'withoutEffect', 'low']],
      says: ["privateEndpointNetworkPolicies to 'NetworkSecurityGroupEnabled'"],
    },
    'only the subnet in use': {
      files: networkWith('').replace('subnets: [', "subnets: [\n      { name: 'web', properties: {} }") + clusterIn(),
      found: [[6, 7, 'none']],
    },
  },
  unknown: {
    'a subnet that is there under a condition': {
      files: `param on bool\n${networkWith('')
        .replace('subnets: [', 'subnets: on ? [')
        .replace('    ]', '    ] : []')}${clusterIn()}`,
      found: [[6, 7, 'none']],
    },
    'a group that a parameter gives': {
      files: `param group string\n${networkWith('networkSecurityGroup: { id: group }')}${clusterIn()}`,
      found: [[7, 33, 'none']],
    },
    'a group under a condition': {
      files: `param on bool\n${networkWith('networkSecurityGroup: on ? { id: nsg.id } : null')}${NSG}${clusterIn()}`,
      found: [[7, 38, 'none']],
    },
  },
  silent: {
    'a network nobody uses': networkWith(''),
    'a cluster in another network': networkWith('') + clusterIn(subnetId('nodes', 'other')),
    'a subnet of a gateway': networkWith('', { subnet: 'GatewaySubnet' }) + clusterIn(subnetId('GatewaySubnet')),
  },
});
