/** Commands that make resources of other services than Azure Machine Learning. */
import type { AzKind } from '../az-kind.js';
import { accessPolicy } from './access-policy.js';
import { clusterExtension } from './cluster-extension.js';
import { containerRegistry } from './container-registry.js';
import { diagnosticSetting } from './diagnostic-setting.js';
import { keyVault } from './key-vault.js';
import { clusterAddons, kubernetesCluster } from './kubernetes-cluster.js';
import { lock } from './lock.js';
import { privateDnsZone, privateDnsZoneGroup, securityRule, subnet, virtualNetworkLink } from './network.js';
import { keyVaultNetworkRule, registryNetworkRule, storageNetworkRule } from './network-rules.js';
import { outboundRule } from './outbound-rule.js';
import { policyAssignment } from './policy-assignment.js';
import { privateEndpoint } from './private-endpoint.js';
import { roleAssignment } from './role-assignment.js';
import { securityPricing } from './security-pricing.js';
import { storageAccount } from './storage-account.js';

export const AZ_KINDS: readonly AzKind[] = [
  storageAccount,
  keyVault,
  containerRegistry,
  kubernetesCluster,
  diagnosticSetting,
  privateEndpoint,
  roleAssignment,
  policyAssignment,
  securityPricing,
  // Behind those that make resources of the same types.
  storageNetworkRule,
  keyVaultNetworkRule,
  registryNetworkRule,
  clusterAddons,
  accessPolicy,
  outboundRule,
  clusterExtension,
  lock,
  subnet,
  securityRule,
  privateDnsZone,
  privateDnsZoneGroup,
  virtualNetworkLink,
];

const BY_VERB = new Map(
  AZ_KINDS.flatMap((kind) =>
    [kind.create, ...(kind.update === undefined ? [] : [kind.update])].map((verb) => [verb, kind]),
  ),
);

/** What a command makes or updates; undefined if that is not known. */
export function azKindOf(verb: string): AzKind | undefined {
  return BY_VERB.get(verb);
}

export function azKindOfType(type: string): AzKind | undefined {
  return AZ_KINDS.find(({ arm }) => arm.toLowerCase() === type.toLowerCase());
}
