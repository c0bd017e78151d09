import { workspaceIsolationModel } from '../../../src/rules/network/workspace-isolation-model.js';
import { child, compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const SUBNET = "subnet: { id: '/subscriptions/s/subnets/x' }";
const MODULE = "module more 'br/public:x:1' = { name: 'more' }\n";

testRule(workspaceIsolationModel, {
  valid: {
    'only approved outbound': workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }"),
    'internet outbound': workspace("managedNetwork: { isolationMode: 'allowInternetOutbound' }"),
    'a compute in a subnet': WS + compute('AmlCompute', SUBNET),
    'a compute in a subnet of a parameter of another scope': `${WS}resource vnet 'Microsoft.Network/virtualNetworks@2023-11-01' existing = {\n  name: 'v'\n}\n${compute('ComputeInstance', "subnet: { id: '${vnet.id}/subnets/x' }")}`,
    'serverless compute in a subnet': workspace(
      "serverlessComputeSettings: { serverlessComputeCustomSubnet: '/subscriptions/s' }",
    ),
    'the mode on the child':
      WS +
      child('managedNetworks', "managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }", {
        api: '2024-10-01-preview',
      }),
  },
  invalid: {
    'nothing at all': {
      files: WS,
      found: [[1, 1, 'none']],
      says: ["The managed network is not set, which means 'Disabled'"],
    },
    disabled: {
      files: workspace("managedNetwork: {\n  isolationMode: 'Disabled'\n}"),
      found: [[5, 7, 'none']],
      says: ["The managed network is 'Disabled'"],
    },
    'a compute outside': { files: WS + compute('AmlCompute', "vmSize: 'x'"), found: [[1, 1, 'none']] },
    'a compute in an empty subnet': {
      files: WS + compute('AmlCompute', "subnet: { id: '' }"),
      found: [[1, 1, 'none']],
    },
    'a compute of another workspace': {
      files: `${WS}resource other 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01' = {\n  name: 'theirs/c'\n  properties: { computeType: 'AmlCompute', properties: { ${SUBNET} } }\n}\n`,
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'a mode that is not known': {
      files: `param mode string\n${workspace('managedNetwork: { isolationMode: mode }')}`,
      found: [[5, 23, 'none']],
    },
    'an unread module': { files: WS + MODULE, found: [[1, 1, 'none']], says: ['may declare a compute in a subnet'] },
    'a compute that may not be deployed': {
      files: `param on bool\n${WS}${compute('AmlCompute', SUBNET, { condition: 'on' })}`,
      found: [[2, 1, 'none']],
    },
  },
  silent: {
    'a project': workspace('', { top: "kind: 'Project'" }),
    'a version that ignores the mode': workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }", {
      api: '2023-04-01',
    }),
  },
});
