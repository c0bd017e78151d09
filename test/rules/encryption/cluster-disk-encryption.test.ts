import { clusterDiskEncryption } from '../../../src/rules/encryption/cluster-disk-encryption.js';
import { compute, resource, workspace } from '../../support/bicep.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const SET = "diskEncryptionSetID: '/subscriptions/x'";
const KMS = 'securityProfile: { azureKeyVaultKms: { enabled: true } }';
const pools = (text: string) => `${SET}\n${KMS}\nagentPoolProfiles: [{ name: 'p'\n  enableEncryptionAtHost: ${text} }]`;
const POOL = resource(
  'pool',
  'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01',
  "parent: aks\n  name: 'more'",
  '',
);

const KEY = "encryption: { status: 'Enabled', keyVaultProperties: { keyVaultArmId: 'v', keyIdentifier: 'k' } }";
const RUN = compute('AKS', '', { outer: 'resourceId: aks.id' });

testRule(clusterDiskEncryption, {
  valid: { 'host, disks and secrets': cluster(pools('true')) + ATTACHED },
  invalid: {
    'a pool without': { files: cluster(pools('false')) + ATTACHED, found: [[7, 7, 'host']] },
    'a pool of its own': { files: cluster(pools('true')) + POOL + ATTACHED, found: [[10, 1, 'host']] },
    'no set of keys': { files: cluster(KMS) + ATTACHED, found: [[1, 1, 'disks']] },
    'no set of keys, and the workspace has a key': {
      files: cluster(KMS) + workspace(KEY) + RUN,
      found: [[1, 1, 'disks', 'medium']],
    },
    'no key for secrets': { files: cluster(SET) + ATTACHED, found: [[1, 1, 'secrets', 'info']] },
    'no key for secrets any more': {
      files: cluster(`${SET}\nsecurityProfile: {\n  azureKeyVaultKms: { enabled: false } }`) + ATTACHED,
      found: [[6, 27, 'secrets', 'info']],
    },
  },
  unknown: {
    'a parameter': { files: `param on bool\n${cluster(pools('on'))}${ATTACHED}`, found: [[8, 7, 'host']] },
    'a parameter for secrets': {
      files: `param on bool\n${cluster(`${SET}\nsecurityProfile: { azureKeyVaultKms: {\n  enabled: on } }`)}${ATTACHED}`,
      found: [[7, 7, 'secrets', 'info']],
    },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
