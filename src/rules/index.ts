/** The rules there are, in the order of their ids within each category. */
import { fqdnOutboundRule } from './data/fqdn-outbound-rule.js';
import { managedNetworkInternet } from './data/managed-network-internet.js';
import { modelDataCollector } from './data/model-data-collector.js';
import { serverlessContentSafety } from './data/serverless-content-safety.js';
import { containerRegistryCustomerManagedKey } from './encryption/container-registry-customer-managed-key.js';
import { dependencyMinimumTls } from './encryption/dependency-minimum-tls.js';
import { keyParity } from './encryption/key-parity.js';
import { keyVaultExpiry } from './encryption/key-vault-expiry.js';
import { keyVaultKeyAccess } from './encryption/key-vault-key-access.js';
import { keyVaultPurgeProtection } from './encryption/key-vault-purge-protection.js';
import { keyVaultSoftDelete } from './encryption/key-vault-soft-delete.js';
import { plainTextProtocol } from './encryption/plain-text-protocol.js';
import { serviceSideEncryption } from './encryption/service-side-encryption.js';
import { storageCustomerManagedKey } from './encryption/storage-customer-managed-key.js';
import { storageInfrastructureEncryption } from './encryption/storage-infrastructure-encryption.js';
import { storageSecureTransfer } from './encryption/storage-secure-transfer.js';
import { webServiceTls } from './encryption/web-service-tls.js';
import { workspaceCustomerManagedKey } from './encryption/workspace-customer-managed-key.js';
import { workspaceHighBusinessImpact } from './encryption/workspace-high-business-impact.js';
import { workspaceKeySettings } from './encryption/workspace-key-settings.js';
import { propertyWithoutEffect } from './governance/property-without-effect.js';
import { computeLocalAuthentication } from './identity/compute-local-authentication.js';
import { computeSshPassword } from './identity/compute-ssh-password.js';
import { datastoreCredentials } from './identity/datastore-credentials.js';
import { endpointKeyAuthentication } from './identity/endpoint-key-authentication.js';
import { identityGrantsAccess } from './identity/identity-grants-access.js';
import { literalSecret } from './identity/literal-secret.js';
import { managedIdentity } from './identity/managed-identity.js';
import { workspaceSystemDatastores } from './identity/workspace-system-datastores.js';
import { workspaceDiagnosticSetting } from './monitoring/workspace-diagnostic-setting.js';
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
import { approvedModel } from './supply-chain/approved-model.js';
import { approvedSources } from './supply-chain/approved-sources.js';
import { clusterWarmNodes } from './supply-chain/cluster-warm-nodes.js';
import { floatingVersion } from './supply-chain/floating-version.js';
import { instancePatching } from './supply-chain/instance-patching.js';
import { privilegedContainer } from './supply-chain/privileged-container.js';
import { setupScript } from './supply-chain/setup-script.js';
import { softwareBillOfMaterials } from './supply-chain/software-bill-of-materials.js';

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
  subnetSecurityGroup,
  securityGroupManagementPorts,
  workspaceCustomerManagedKey,
  workspaceKeySettings,
  keyVaultPurgeProtection,
  serviceSideEncryption,
  workspaceHighBusinessImpact,
  webServiceTls,
  plainTextProtocol,
  storageSecureTransfer,
  dependencyMinimumTls,
  storageInfrastructureEncryption,
  storageCustomerManagedKey,
  containerRegistryCustomerManagedKey,
  keyParity,
  keyVaultSoftDelete,
  keyVaultExpiry,
  keyVaultKeyAccess,
  computeLocalAuthentication,
  computeSshPassword,
  endpointKeyAuthentication,
  literalSecret,
  workspaceSystemDatastores,
  datastoreCredentials,
  managedIdentity,
  identityGrantsAccess,
  workspaceDiagnosticSetting,
  propertyWithoutEffect,
  managedNetworkInternet,
  fqdnOutboundRule,
  modelDataCollector,
  serverlessContentSafety,
  approvedModel,
  floatingVersion,
  approvedSources,
  privilegedContainer,
  setupScript,
  instancePatching,
  clusterWarmNodes,
  softwareBillOfMaterials,
];

/** The rule of this id, whether it is its own or an alias; compared without case. */
export function ruleById(id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return RULES.find((rule) => [rule.id, ...rule.aliases].some((known) => known.toLowerCase() === wanted));
}
