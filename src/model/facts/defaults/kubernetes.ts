/** What the service does when a property of a Kubernetes cluster or of an extension in it is not written. */
import { AGENT_POOL, CLUSTER_EXTENSION, KUBERNETES_CLUSTER } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const CLUSTER_TYPES = 'github.com/Azure/bicep-types-az, generated/containerservice';
const PRIVATE_CLUSTERS = 'learn.microsoft.com/azure/aks/private-clusters: a cluster is private only if created so';
const EXTENSION =
  'learn.microsoft.com/azure/machine-learning/how-to-deploy-kubernetes-extension, configuration settings';

export const KUBERNETES_DEFAULTS: readonly AbsenceFact[] = [
  ofClusters('properties.apiServerAccessProfile.enablePrivateCluster', false, PRIVATE_CLUSTERS),
  ofClusters(
    'properties.apiServerAccessProfile.disableRunCommand',
    false,
    'learn.microsoft.com/azure/aks/access-private-cluster: commands may be invoked until that is turned off',
  ),
  // The service makes clusters with it; the policy that asks for it accepts what is not written.
  ofClusters(
    'properties.enableRBAC',
    true,
    'learn.microsoft.com/azure/aks/concepts-identity; github.com/Azure/azure-policy, ac4a19c2-fa67-49b4-8ae5-0b2e78c49457',
  ),
  ofClusters(
    'properties.disableLocalAccounts',
    false,
    'learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad',
  ),
  ofClusters('properties.aadProfile.managed', false, `${CLUSTER_TYPES}: the integration before was with applications`),
  ofClusters('properties.aadProfile.enableAzureRBAC', false, 'learn.microsoft.com/azure/aks/manage-azure-rbac'),
  ofClusters(
    'properties.securityProfile.defender.securityMonitoring.enabled',
    false,
    'learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-enable: the sensor is turned on for each cluster',
  ),
  ofClusters(
    'properties.securityProfile.azureDefender.enabled',
    false,
    'learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-enable: the sensor is turned on for each cluster',
  ),
  ofClusters(
    'properties.securityProfile.azureKeyVaultKms.enabled',
    false,
    'learn.microsoft.com/azure/aks/use-kms-etcd-encryption',
  ),
  ofClusters(
    'properties.addonProfiles.httpApplicationRouting.enabled',
    false,
    'learn.microsoft.com/azure/aks/http-application-routing',
  ),
  ofClusters('properties.addonProfiles.azurepolicy.enabled', false, 'learn.microsoft.com/azure/aks/use-azure-policy'),
  ofClusters(
    'properties.networkProfile.networkPolicy',
    'none',
    'learn.microsoft.com/azure/aks/use-network-policies: without an engine all traffic is allowed',
  ),
  ...ofNodePools('enableNodePublicIP', false, CLUSTER_TYPES),
  ...ofNodePools('enableEncryptionAtHost', false, 'learn.microsoft.com/azure/aks/enable-host-encryption'),
  {
    type: CLUSTER_EXTENSION,
    path: 'properties.autoUpgradeMinorVersion',
    value: true,
    source: 'learn.microsoft.com/cli/azure/k8s-extension, --auto-upgrade',
  },
  {
    type: CLUSTER_EXTENSION,
    path: 'properties.releaseTrain',
    value: 'Stable',
    source: 'learn.microsoft.com/cli/azure/k8s-extension, --release-train',
  },
  ofExtensions('allowInsecureConnections', 'False'),
  ofExtensions('enableInference', 'False'),
  ofExtensions('internalLoadBalancerProvider', 'none'),
];

function ofClusters(path: string, value: boolean | string, source: string): AbsenceFact {
  return { type: KUBERNETES_CLUSTER, path, value, source };
}

/** A row for the pools that a cluster lists and for those of their own. */
function ofNodePools(name: string, value: boolean, source: string): readonly AbsenceFact[] {
  return [
    { type: KUBERNETES_CLUSTER, path: `properties.agentPoolProfiles.[].${name}`, value, source },
    { type: AGENT_POOL, path: `properties.${name}`, value, source },
  ];
}

/** A setting of the extension of Azure Machine Learning. */
function ofExtensions(name: string, value: string): AbsenceFact {
  return {
    type: CLUSTER_EXTENSION,
    path: `properties.configurationSettings.${name}`,
    variant: { path: 'properties.extensionType', equals: 'Microsoft.AzureML.Kubernetes' },
    value,
    source: EXTENSION,
  };
}
