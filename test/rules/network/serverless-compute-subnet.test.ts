import { serverlessComputeSubnet } from '../../../src/rules/network/serverless-compute-subnet.js';
import { workspace } from '../../support/bicep.js';
import { subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const PRIVATE = "publicNetworkAccess: 'Disabled'";
const settings = (lines: string) => workspace(`${PRIVATE}\nserverlessComputeSettings: {\n${lines}\n}`);
const SUBNET = `  serverlessComputeCustomSubnet: ${subnetId()}`;

testRule(serverlessComputeSubnet, {
  valid: { 'in a subnet, without public addresses': settings(`${SUBNET}\n  serverlessComputeNoPublicIP: true`) },
  invalid: {
    'nothing written': { files: workspace(PRIVATE), found: [[1, 1, 'outside']] },
    'without public addresses and without a subnet': {
      files: settings('  serverlessComputeNoPublicIP: true'),
      found: [[1, 1, 'outside']],
    },
    'in a subnet, with public addresses': { files: settings(SUBNET), found: [[1, 1, 'publicNodes']] },
    'and says so': {
      files: settings(`${SUBNET}\n  serverlessComputeNoPublicIP: false`),
      found: [[7, 7, 'publicNodes']],
    },
  },
  unknown: {
    'a subnet of a parameter': {
      files: `param id string\n${settings('  serverlessComputeCustomSubnet: id\n  serverlessComputeNoPublicIP: true')}`,
      found: [[7, 7, 'outside']],
    },
    'a workspace that may be private': {
      files: `param access string\n${workspace('publicNetworkAccess: access')}`,
      found: [[2, 1, 'outside']],
    },
  },
  silent: {
    'a public workspace': workspace(''),
    'a managed network': workspace(`${PRIVATE}\nmanagedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }`),
    'a project': workspace(PRIVATE, { top: "kind: 'Project'" }),
  },
});
