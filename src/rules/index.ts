/** The rules there are, in the order of their ids within each category. */
import { fqdnOutboundRule } from './data/fqdn-outbound-rule.js';
import { managedNetworkInternet } from './data/managed-network-internet.js';
import { clusterDiskEncryption } from './encryption/cluster-disk-encryption.js';
import { clusterExtensionTls } from './encryption/cluster-extension-tls.js';
import { dependencyMinimumTls } from './encryption/dependency-minimum-tls.js';
import { inferenceClusterTls } from './encryption/inference-cluster-tls.js';
import { keyVaultPurgeProtection } from './encryption/key-vault-purge-protection.js';
import { storageSecureTransfer } from './encryption/storage-secure-transfer.js';
import { workspaceCustomerManagedKey } from './encryption/workspace-customer-managed-key.js';
import { clusterPolicyAddOn } from './governance/cluster-policy-add-on.js';
import { guardrailPolicies } from './governance/guardrail-policies.js';
import { policyChoice } from './governance/policy-choice.js';
import { policyEnforcement } from './governance/policy-enforcement.js';
import { policyExemption } from './governance/policy-exemption.js';
import { policyParameters } from './governance/policy-parameters.js';
import { propertyWithoutEffect } from './governance/property-without-effect.js';
import { clusterServicePrincipal } from './identity/cluster-service-principal.js';
import { clusterSignIn } from './identity/cluster-sign-in.js';
import { computeLocalAuthentication } from './identity/compute-local-authentication.js';
import { computeSshPassword } from './identity/compute-ssh-password.js';
import { datastoreCredentials } from './identity/datastore-credentials.js';
import { endpointKeyAuthentication } from './identity/endpoint-key-authentication.js';
import { identityGrantsAccess } from './identity/identity-grants-access.js';
import { literalSecret } from './identity/literal-secret.js';
import { managedIdentity } from './identity/managed-identity.js';
import { workspaceSystemDatastores } from './identity/workspace-system-datastores.js';
import { clusterDefenderProfile } from './monitoring/cluster-defender-profile.js';
import { defenderForContainers } from './monitoring/defender-for-containers.js';
import { defenderForStorage } from './monitoring/defender-for-storage.js';
import { defenderPlans } from './monitoring/defender-plans.js';
import { workspaceDiagnosticSetting } from './monitoring/workspace-diagnostic-setting.js';
import { clusterExposure } from './network/cluster-exposure.js';
import { clusterNetworkPolicy } from './network/cluster-network-policy.js';
import { clusterSshPort } from './network/cluster-ssh-port.js';
import { computeNodePublicIp } from './network/compute-node-public-ip.js';
import { computeVirtualNetwork } from './network/compute-virtual-network.js';
import { containerRegistryNetworkAccess } from './network/container-registry-network-access.js';
import { instanceSshPort } from './network/instance-ssh-port.js';
import { keyVaultNetworkAccess } from './network/key-vault-network-access.js';
import { onlineEndpointPublicNetworkAccess } from './network/online-endpoint-public-network-access.js';
import { registryPublicNetworkAccess } from './network/registry-public-network-access.js';
import { securityGroupManagementPorts } from './network/security-group-management-ports.js';
import { storageNetworkAccess } from './network/storage-network-access.js';
import { subnetSecurityGroup } from './network/subnet-security-group.js';
import { workspaceEndpointDns } from './network/workspace-endpoint-dns.js';
import { workspaceIsolationModel } from './network/workspace-isolation-model.js';
import { workspaceLegacyPublicAccess } from './network/workspace-legacy-public-access.js';
import { workspacePrivateEndpoint } from './network/workspace-private-endpoint.js';
import { workspacePublicNetworkAccess } from './network/workspace-public-network-access.js';
import type { Rule } from './rule.js';
import { clusterExtensionUpgrade } from './supply-chain/cluster-extension-upgrade.js';

export const RULES: readonly Rule[] = [
  workspacePublicNetworkAccess,
  workspaceLegacyPublicAccess,
  workspacePrivateEndpoint,
  workspaceEndpointDns,
  workspaceIsolationModel,
  computeVirtualNetwork,
  computeNodePublicIp,
  clusterSshPort,
  instanceSshPort,
  onlineEndpointPublicNetworkAccess,
  registryPublicNetworkAccess,
  storageNetworkAccess,
  keyVaultNetworkAccess,
  containerRegistryNetworkAccess,
  clusterExposure,
  clusterNetworkPolicy,
  subnetSecurityGroup,
  securityGroupManagementPorts,
  workspaceCustomerManagedKey,
  keyVaultPurgeProtection,
  inferenceClusterTls,
  clusterExtensionTls,
  storageSecureTransfer,
  dependencyMinimumTls,
  clusterDiskEncryption,
  computeLocalAuthentication,
  computeSshPassword,
  endpointKeyAuthentication,
  literalSecret,
  workspaceSystemDatastores,
  datastoreCredentials,
  managedIdentity,
  clusterSignIn,
  clusterServicePrincipal,
  identityGrantsAccess,
  workspaceDiagnosticSetting,
  defenderForContainers,
  clusterDefenderProfile,
  defenderPlans,
  defenderForStorage,
  guardrailPolicies,
  policyEnforcement,
  policyParameters,
  policyExemption,
  propertyWithoutEffect,
  policyChoice,
  clusterPolicyAddOn,
  managedNetworkInternet,
  fqdnOutboundRule,
  clusterExtensionUpgrade,
];

/** The rule of this id, whether it is its own or an alias; compared without case. */
export function ruleById(id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return RULES.find((rule) => [rule.id, ...rule.aliases].some((known) => known.toLowerCase() === wanted));
}
