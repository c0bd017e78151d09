import { clusterDiskEncryption } from '../../../src/rules/encryption/cluster-disk-encryption.js';
import { resource } from '../../support/bicep.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const SET = "diskEncryptionSetID: '/subscriptions/x'";
const pools = (text: string) => `${SET}\nagentPoolProfiles: [{ name: 'p'\n  enableEncryptionAtHost: ${text} }]`;
const POOL = resource(
  'pool',
  'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01',
  "parent: aks\n  name: 'more'",
  '',
);

testRule(clusterDiskEncryption, {
  valid: { 'host and disks': cluster(pools('true')) + ATTACHED },
  invalid: {
    'a pool without': { files: cluster(pools('false')) + ATTACHED, found: [[6, 7, 'host']] },
    'a pool of its own': { files: cluster(pools('true')) + POOL + ATTACHED, found: [[9, 1, 'host']] },
    'no set of keys': { files: cluster('') + ATTACHED, found: [[1, 1, 'disks']] },
  },
  unknown: {
    'a parameter': { files: `param on bool\n${cluster(pools('on'))}${ATTACHED}`, found: [[7, 7, 'host']] },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
