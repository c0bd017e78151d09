/** The rules there are, in the order of their ids within each category. */
import { connectedServiceOutbound } from './data/connected-service-outbound.js';
import { containerAnonymousAccess } from './data/container-anonymous-access.js';
import { containerRegistryExports } from './data/container-registry-exports.js';
import { containerRegistryHygiene } from './data/container-registry-hygiene.js';
import { fqdnOutboundRule } from './data/fqdn-outbound-rule.js';
import { highImpactStorage } from './data/high-impact-storage.js';
import { managedNetworkInternet } from './data/managed-network-internet.js';
import { privateEndpointOutboundRule } from './data/private-endpoint-outbound-rule.js';
import { serviceTagOutboundRule } from './data/service-tag-outbound-rule.js';
import { sharedDependencies } from './data/shared-dependencies.js';
import { storageAnonymousAccess } from './data/storage-anonymous-access.js';
import { storageCrossOrigin } from './data/storage-cross-origin.js';
import { storageDataMovement } from './data/storage-data-movement.js';
import { storageFileProtocols } from './data/storage-file-protocols.js';
import { storageRecovery } from './data/storage-recovery.js';
import { dependencyMinimumTls } from './encryption/dependency-minimum-tls.js';
import { keyVaultPurgeProtection } from './encryption/key-vault-purge-protection.js';
import { storageSecureTransfer } from './encryption/storage-secure-transfer.js';
import { workspaceCustomerManagedKey } from './encryption/workspace-customer-managed-key.js';
import { propertyWithoutEffect } from './governance/property-without-effect.js';
import { computeIdentity } from './identity/compute-identity.js';
import { computeIdentityRoles } from './identity/compute-identity-roles.js';
import { computeInstanceSharing } from './identity/compute-instance-sharing.js';
import { computeLocalAuthentication } from './identity/compute-local-authentication.js';
import { computeRootAccess } from './identity/compute-root-access.js';
import { computeSshPassword } from './identity/compute-ssh-password.js';
import { connectedServiceKeys } from './identity/connected-service-keys.js';
import { connectionSecret } from './identity/connection-secret.js';
import { containerRegistryAdmin } from './identity/container-registry-admin.js';
import { containerRegistryAnonymousPull } from './identity/container-registry-anonymous-pull.js';
import { containerRegistryRepositoryRoles } from './identity/container-registry-repository-roles.js';
import { customRoleWildcards } from './identity/custom-role-wildcards.js';
import { datastoreCredentials } from './identity/datastore-credentials.js';
import { endpointKeyAuthentication } from './identity/endpoint-key-authentication.js';
import { environmentSecrets } from './identity/environment-secrets.js';
import { federatedCredential } from './identity/federated-credential.js';
import { identityBroadScope } from './identity/identity-broad-scope.js';
import { identityGrantsAccess } from './identity/identity-grants-access.js';
import { jobIdentity } from './identity/job-identity.js';
import { jobInteractiveServices } from './identity/job-interactive-services.js';
import { keyVaultAccessPolicy } from './identity/key-vault-access-policy.js';
import { keyVaultRoleBasedAccess } from './identity/key-vault-role-based-access.js';
import { literalSecret } from './identity/literal-secret.js';
import { managedIdentity } from './identity/managed-identity.js';
import { peopleBroadRoles } from './identity/people-broad-roles.js';
import { peopleStorageWrite } from './identity/people-storage-write.js';
import { serverlessEndpointKeys } from './identity/serverless-endpoint-keys.js';
import { storageKeyMismatch } from './identity/storage-key-mismatch.js';
import { storageSharedKeys } from './identity/storage-shared-keys.js';
import { telemetryKeys } from './identity/telemetry-keys.js';
import { webServiceAuthentication } from './identity/web-service-authentication.js';
import { wideDataRole } from './identity/wide-data-role.js';
import { workspaceIdentityRoles } from './identity/workspace-identity-roles.js';
import { workspacePrimaryIdentity } from './identity/workspace-primary-identity.js';
import { workspaceRequiredRoles } from './identity/workspace-required-roles.js';
import { workspaceSystemDatastores } from './identity/workspace-system-datastores.js';
import { applicationInsightsWorkspace } from './monitoring/application-insights-workspace.js';
import { dependencyDiagnosticSetting } from './monitoring/dependency-diagnostic-setting.js';
import { deploymentApplicationInsights } from './monitoring/deployment-application-insights.js';
import { logRetention } from './monitoring/log-retention.js';
import { managedNetworkMonitor } from './monitoring/managed-network-monitor.js';
import { onlineEndpointDiagnosticSetting } from './monitoring/online-endpoint-diagnostic-setting.js';
import { registryDiagnosticSetting } from './monitoring/registry-diagnostic-setting.js';
import { workspaceApplicationInsights } from './monitoring/workspace-application-insights.js';
import { workspaceDiagnosticSetting } from './monitoring/workspace-diagnostic-setting.js';
import { workspaceLogCategories } from './monitoring/workspace-log-categories.js';
import { clusterSshPort } from './network/cluster-ssh-port.js';
import { computeNodePublicIp } from './network/compute-node-public-ip.js';
import { computeVirtualNetwork } from './network/compute-virtual-network.js';
import { connectedServiceNetworkAccess } from './network/connected-service-network-access.js';
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
  connectedServiceNetworkAccess,
  workspaceCustomerManagedKey,
  keyVaultPurgeProtection,
  storageSecureTransfer,
  dependencyMinimumTls,
  computeLocalAuthentication,
  computeSshPassword,
  endpointKeyAuthentication,
  literalSecret,
  workspaceSystemDatastores,
  datastoreCredentials,
  managedIdentity,
  storageSharedKeys,
  storageKeyMismatch,
  containerRegistryAdmin,
  containerRegistryAnonymousPull,
  containerRegistryRepositoryRoles,
  keyVaultRoleBasedAccess,
  keyVaultAccessPolicy,
  telemetryKeys,
  connectedServiceKeys,
  peopleBroadRoles,
  identityBroadScope,
  workspaceIdentityRoles,
  identityGrantsAccess,
  computeIdentityRoles,
  customRoleWildcards,
  peopleStorageWrite,
  jobInteractiveServices,
  jobIdentity,
  serverlessEndpointKeys,
  federatedCredential,
  computeInstanceSharing,
  webServiceAuthentication,
  wideDataRole,
  workspaceRequiredRoles,
  computeRootAccess,
  computeIdentity,
  workspacePrimaryIdentity,
  environmentSecrets,
  connectionSecret,
  workspaceDiagnosticSetting,
  workspaceLogCategories,
  onlineEndpointDiagnosticSetting,
  deploymentApplicationInsights,
  registryDiagnosticSetting,
  workspaceApplicationInsights,
  managedNetworkMonitor,
  dependencyDiagnosticSetting,
  logRetention,
  applicationInsightsWorkspace,
  propertyWithoutEffect,
  managedNetworkInternet,
  fqdnOutboundRule,
  serviceTagOutboundRule,
  privateEndpointOutboundRule,
  sharedDependencies,
  storageAnonymousAccess,
  highImpactStorage,
  containerAnonymousAccess,
  storageRecovery,
  storageDataMovement,
  storageCrossOrigin,
  storageFileProtocols,
  containerRegistryExports,
  containerRegistryHygiene,
  connectedServiceOutbound,
];

/** The rule of this id, whether it is its own or an alias; compared without case. */
export function ruleById(id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return RULES.find((rule) => [rule.id, ...rule.aliases].some((known) => known.toLowerCase() === wanted));
}
