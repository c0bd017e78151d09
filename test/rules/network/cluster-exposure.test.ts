import { clusterExposure } from '../../../src/rules/network/cluster-exposure.js';
import { compute, resource, workspace } from '../../support/bicep.js';
import { ATTACHED, cluster, extension } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const NO_COMMANDS = 'disableRunCommand: true';
const CLOSED = `apiServerAccessProfile: { enablePrivateCluster: true, ${NO_COMMANDS} }`;
const pools = (lines: string) => `${CLOSED}\nagentPoolProfiles: [{ name: 'p'\n  ${lines} }]`;
const POOL = (lines: string) =>
  resource(
    'pool',
    'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01',
    "parent: aks\n  name: 'more'",
    lines,
  );

testRule(clusterExposure, {
  valid: {
    'a private cluster': cluster(CLOSED) + ATTACHED,
    'limited ranges':
      cluster(`apiServerAccessProfile: { authorizedIPRanges: ['203.0.113.0/24'], ${NO_COMMANDS} }`) + ATTACHED,
    'only the outbound addresses of the cluster':
      cluster(`apiServerAccessProfile: { authorizedIPRanges: ['0.0.0.0/32'], ${NO_COMMANDS} }`) + ATTACHED,
    'nodes without addresses': cluster(pools("enableNodePublicIP: 'False'")) + ATTACHED,
    'a pool of its own': cluster(CLOSED) + POOL('') + ATTACHED,
    'attached as Kubernetes':
      cluster(CLOSED) + workspace('') + compute('Kubernetes', '', { outer: 'resourceId: aks.id' }),
  },
  invalid: {
    'nothing said': {
      files: cluster('') + ATTACHED,
      found: [
        [1, 1, 'server'],
        [1, 1, 'runCommand', 'low'],
      ],
    },
    'not attached, with the extension': {
      files: cluster('') + extension(''),
      found: [
        [1, 1, 'server'],
        [1, 1, 'runCommand', 'low'],
      ],
    },
    'no ranges': {
      files: cluster(`apiServerAccessProfile: {\n  authorizedIPRanges: []\n  ${NO_COMMANDS} }`) + ATTACHED,
      found: [[5, 7, 'server']],
    },
    'a range that is the internet': {
      files: cluster(`apiServerAccessProfile: {\n  authorizedIPRanges: ['0.0.0.0/0']\n  ${NO_COMMANDS} }`) + ATTACHED,
      found: [[5, 28, 'server']],
    },
    'nodes with addresses': {
      files: cluster(pools('enableNodePublicIP: true')) + ATTACHED,
      found: [[6, 7, 'nodes']],
    },
    'a pool of its own with addresses': {
      files: cluster(CLOSED) + POOL('enableNodePublicIP: true') + ATTACHED,
      found: [[11, 5, 'nodes']],
    },
    'a public name': {
      files: cluster(`${CLOSED.replace(' }', '')}\n  enablePrivateClusterPublicFQDN: true }`) + ATTACHED,
      found: [[5, 7, 'publicName', 'info']],
    },
    commands: {
      files:
        cluster('apiServerAccessProfile: {\n  enablePrivateCluster: true\n  disableRunCommand: false }') + ATTACHED,
      found: [[6, 7, 'runCommand', 'low']],
    },
  },
  unknown: {
    'a parameter without default': {
      files: `param closed bool\n${cluster(`apiServerAccessProfile: {\n  enablePrivateCluster: closed\n  ${NO_COMMANDS} }`)}${ATTACHED}`,
      found: [[6, 7, 'server']],
    },
    'pools that a parameter gives': {
      files: `param pools array\n${cluster(`${CLOSED}\nagentPoolProfiles: pools`)}${ATTACHED}`,
      found: [[6, 5, 'nodes']],
    },
  },
  silent: {
    'a cluster that nobody attaches': cluster(''),
    'a cluster with another extension': cluster('') + extension('', 'microsoft.flux'),
    'a pool of such a cluster': cluster('') + POOL('enableNodePublicIP: true'),
  },
});
