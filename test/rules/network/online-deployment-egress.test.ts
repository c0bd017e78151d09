import { onlineDeploymentEgress } from '../../../src/rules/network/online-deployment-egress.js';
import { child, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const TYPE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2024-10-01';
const ENDPOINT = child('onlineEndpoints', "authMode: 'AADToken'", { symbol: 'ep' });
/** A deployment of the workspace `mlw`, which says this much; it stands first. */
const deployment = (lines: string, ofWorkspace = "publicNetworkAccess: 'Disabled'", compute = 'Managed') =>
  resource('blue', TYPE, "parent: ep\n  name: 'blue'", `endpointComputeType: '${compute}'${lines}`) +
  ENDPOINT +
  workspace(ofWorkspace);

testRule(onlineDeploymentEgress, {
  valid: { closed: deployment("\negressPublicNetworkAccess: 'Disabled'") },
  invalid: {
    'not written': { files: deployment(''), found: [[1, 1, 'open']], says: ["is not set, which means 'Enabled'"] },
    open: { files: deployment("\negressPublicNetworkAccess: 'Enabled'"), found: [[6, 5, 'open']] },
  },
  unknown: {
    'a parameter': {
      files: `param egress string\n${deployment('\negressPublicNetworkAccess: egress')}`,
      found: [[7, 5, 'open']],
    },
    'a workspace that is not declared': {
      files: resource('blue', TYPE, "name: 'mlw/ep/blue'", "endpointComputeType: 'Managed'"),
      found: [[1, 1, 'open']],
    },
  },
  silent: {
    'a public workspace': deployment('', ''),
    'a managed network': deployment(
      '',
      "publicNetworkAccess: 'Disabled'\nmanagedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }",
    ),
    'on Kubernetes': deployment('', "publicNetworkAccess: 'Disabled'", 'Kubernetes'),
  },
});
