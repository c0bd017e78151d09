/** `az k8s-extension`. */
import { copied, dictionary } from '../../mapping/conversions.js';
import type { ObjectValue, ResourceScope } from '../../value.js';
import { knownString, memberOf, unknown } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';

/** Types of clusters by the word for them. */
const CLUSTERS: Readonly<Record<string, string>> = {
  managedclusters: 'Microsoft.ContainerService/managedClusters',
  connectedclusters: 'Microsoft.Kubernetes/connectedClusters',
  provisionedclusters: 'Microsoft.HybridContainerService/provisionedClusters',
};

export const clusterExtension: AzKind = {
  label: 'cluster extension',
  create: 'k8s-extension create',
  update: 'k8s-extension update',
  arm: 'Microsoft.KubernetesConfiguration/extensions',
  name: { option: 'name', also: ['-n'] },
  scope: onCluster,
  options: {
    'extension-type': option('text', copied('properties.extensionType')),
    'release-train': option('text', copied('properties.releaseTrain')),
    version: option('text', copied('properties.version')),
    'auto-upgrade-minor-version': option('switch', copied('properties.autoUpgradeMinorVersion'), '--auto-upgrade'),
    'configuration-settings': option('pairs', dictionary('properties.configurationSettings'), '--config'),
    'configuration-protected-settings': option(
      'pairs',
      dictionary('properties.configurationProtectedSettings'),
      '--config-protected',
    ),
  },
  others: {
    'cluster-name': { takes: 'text', also: ['-c'] },
    'cluster-type': { takes: 'text', also: ['-t'] },
    'cluster-resource-provider': { takes: 'text' },
    scope: { takes: 'text' },
    'release-namespace': { takes: 'text' },
    'target-namespace': { takes: 'text' },
    'configuration-settings-file': { takes: 'text' },
    'configuration-protected-settings-file': { takes: 'text' },
  },
  source: 'Azure/azure-cli-extensions, src/k8s-extension/azext_k8s_extension, _params.py and custom.py',
};

/** The cluster that the options name. */
function onCluster(options: ObjectValue, group: ResourceScope): ResourceScope {
  const name = memberOf(options, 'cluster-name')?.value;
  const word = memberOf(options, 'cluster-type')?.value;
  const type = CLUSTERS[knownString(word)?.toLowerCase() ?? ''];
  const { origin } = options;
  if (name === undefined || type === undefined) {
    const resource = unknown('parameter', 'the cluster is not known', 'cluster()', name?.origin ?? origin);
    return { level: 'resource', resource };
  }
  return {
    level: 'resource',
    resource: { kind: 'resource-id', type, names: [name], scope: group, origin: name.origin },
  };
}
