import { computeVirtualNetwork } from '../../../src/rules/network/compute-virtual-network.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const ISOLATED = workspace("managedNetwork: { isolationMode: 'AllowInternetOutbound' }");
const SUBNET = "subnet: { id: '/subscriptions/s/subnets/x' }";
const BARE = compute('AmlCompute', "vmSize: 'x'");
const NAMED = BARE.replace('parent: ws\n', '').replace("name: 'child'", "name: 'mlw/child'");

/** The compute's header is on line 6 behind an empty workspace. */
testRule(computeVirtualNetwork, {
  valid: {
    'a cluster in a subnet': WS + compute('AmlCompute', SUBNET),
    'an instance in a subnet': WS + compute('ComputeInstance', SUBNET),
    'a compute of an isolated workspace': ISOLATED + BARE,
    'a compute of an isolated workspace, by name': ISOLATED + NAMED,
    'a compute of a project of an isolated hub':
      ISOLATED.replace('ws ', 'hub ').replace("'mlw'", "'hub'") +
      workspace('hubResourceId: hub.id', { top: "kind: 'Project'" }) +
      BARE,
    'a compute of another entry point than its workspace': { 'main.bicep': NAMED, 'ws.bicep': ISOLATED },
  },
  invalid: {
    'a cluster outside': { files: WS + BARE, found: [[6, 1, 'outside']] },
    'an instance outside': { files: WS + compute('computeinstance', "vmSize: 'x'"), found: [[6, 1, 'outside']] },
    'an isolated network of its own is no subnet': {
      files: WS + compute('AmlCompute', 'isolatedNetwork: true'),
      found: [[6, 1, 'outside']],
    },
    'an empty subnet': { files: WS + compute('AmlCompute', "subnet: { id: '' }"), found: [[12, 17, 'outside']] },
    'a workspace of another entry point that is not isolated': {
      files: { 'main.bicep': NAMED, 'ws.bicep': WS },
      found: [[1, 1, 'outside']],
    },
  },
  unknown: {
    'a workspace that is not declared': {
      files: NAMED,
      found: [[1, 1, 'outside']],
      says: ['its workspace is not declared here'],
    },
    'a workspace that is only referenced': {
      files: `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'x'\n}\n${BARE}`,
      found: [[4, 1, 'outside']],
    },
    'a subnet from a parameter': {
      files: `param subnet string\n${WS}${compute('AmlCompute', 'subnet: { id: subnet }')}`,
      found: [[13, 17, 'outside']],
    },
    'a compute whose type is not known': {
      files: `param kind string\n${WS}${BARE.replace("'AmlCompute'", 'kind')}`,
      found: [[7, 1, 'outside']],
    },
  },
  silent: {
    'an attached cluster': WS + compute('Kubernetes', ''),
    'a virtual machine': WS + compute('VirtualMachine', ''),
  },
});
