import { hasOwnKey } from '../../model/encryption.js';
import { nodePoolsDeclaredBy } from '../../model/kubernetes.js';
import { AGENT_POOL, KUBERNETES_CLUSTER } from '../../model/types.js';
import { workspacesRunningOn } from '../../model/workspaces.js';
import { failUnless, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const KMS = 'properties.securityProfile.azureKeyVaultKms.enabled';

export const clusterDiskEncryption = defineRule({
  id: 'AML-ENC-110',
  title: 'Attached Kubernetes cluster without host or disk encryption',
  category: 'encryption',
  severity: 'low',
  mission: ['S3'],
  mcsb: ['DP-4', 'DP-5'],
  policies: [
    policy(
      '41425d9f-d1a5-499a-9932-f8ed8453932c',
      'Temp disks and cache for agent node pools in Azure Kubernetes Service clusters should be encrypted at host',
    ),
    policy(
      '7d7be79c-23ba-4033-84dd-45e2a5ccdd67',
      'Both operating systems and data disks in Azure Kubernetes Service clusters should be encrypted by customer-managed keys',
    ),
    policy(
      'dbbdc317-9734-4dd8-9074-993b29c69008',
      'Azure Kubernetes Clusters should enable Key Management Service (KMS)',
    ),
  ],
  appliesTo: [KUBERNETES_CLUSTER, AGENT_POOL],
  scope: 'linked',
  properties: [
    { of: AGENT_POOL, path: 'properties.enableEncryptionAtHost' },
    { of: KUBERNETES_CLUSTER, path: 'properties.diskEncryptionSetID' },
    { of: KUBERNETES_CLUSTER, path: KMS },
  ],
  messages: {
    host: {
      problem: 'Temporary disks of the nodes are not encrypted: {enableEncryptionAtHost} is {actual}.',
      impact: 'Models and data that the nodes cache lie on the machine in clear.',
      remedy: '{Set enableEncryptionAtHost to true} in a new pool.',
    },
    disks: {
      problem: 'The disks of the cluster are encrypted with a key of Microsoft: {diskEncryptionSetID} is {actual}.',
      impact: 'You cannot take the key away from models and data on them.',
      remedy: 'Name a disk encryption set in {diskEncryptionSetID} when the cluster is created.',
    },
    secrets: {
      severity: 'info',
      problem: 'The secrets in the cluster have no key of yours: {azureKeyVaultKms.enabled} is {actual}.',
      impact: 'Credentials of the workspace that models use lie in the store of the cluster under a key of Microsoft.',
      remedy: '{Set azureKeyVaultKms.enabled to true} with a key in your vault.',
    },
  },
  fixes: {
    host: {
      risk: 'recreation',
      warning: 'A pool that exists cannot change it: create a new pool and move the models there.',
    },
  },
  check(view, system) {
    const nodes = forEach(nodePoolsDeclaredBy(view), 'host', (pool) =>
      failUnless(pool.property('properties.enableEncryptionAtHost').isTrue(), 'host'),
    );
    if (view.isA(AGENT_POOL)) return nodes;
    const hasKey = workspacesRunningOn(view, system).some((workspace) => hasOwnKey(workspace).truth === true);
    return [
      ...nodes,
      failUnless(
        view.property('properties.diskEncryptionSetID').isSet(),
        'disks',
        hasKey ? { severity: 'medium' } : {},
      ),
      failUnless(view.property(KMS).isTrue(), 'secrets'),
    ];
  },
});
