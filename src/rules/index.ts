/** The rules there are, in the order of their ids within each category. */
import { connectedServiceOutbound } from './data/connected-service-outbound.js';
import { containerAnonymousAccess } from './data/container-anonymous-access.js';
import { containerRegistryExports } from './data/container-registry-exports.js';
import { containerRegistryHygiene } from './data/container-registry-hygiene.js';
import { fqdnOutboundRule } from './data/fqdn-outbound-rule.js';
import { highImpactStorage } from './data/high-impact-storage.js';
import { managedNetworkInternet } from './data/managed-network-internet.js';
import { modelDataCollector } from './data/model-data-collector.js';
import { privateEndpointOutboundRule } from './data/private-endpoint-outbound-rule.js';
import { serverlessContentSafety } from './data/serverless-content-safety.js';
import { serviceTagOutboundRule } from './data/service-tag-outbound-rule.js';
import { sharedDependencies } from './data/shared-dependencies.js';
import { storageAnonymousAccess } from './data/storage-anonymous-access.js';
import { storageCrossOrigin } from './data/storage-cross-origin.js';
import { storageDataMovement } from './data/storage-data-movement.js';
import { storageFileProtocols } from './data/storage-file-protocols.js';
import { storageRecovery } from './data/storage-recovery.js';
import { clusterDiskEncryption } from './encryption/cluster-disk-encryption.js';
import { clusterExtensionTls } from './encryption/cluster-extension-tls.js';
import { containerRegistryCustomerManagedKey } from './encryption/container-registry-customer-managed-key.js';
import { dependencyMinimumTls } from './encryption/dependency-minimum-tls.js';
import { inferenceClusterTls } from './encryption/inference-cluster-tls.js';
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
import { clusterPolicyAddOn } from './governance/cluster-policy-add-on.js';
import { guardrailPolicies } from './governance/guardrail-policies.js';
import { instanceIdleShutdown } from './governance/instance-idle-shutdown.js';
import { policyCarveOuts } from './governance/policy-carve-outs.js';
import { policyChoice } from './governance/policy-choice.js';
import { policyCompliance } from './governance/policy-compliance.js';
import { policyEnforcement } from './governance/policy-enforcement.js';
import { policyExemption } from './governance/policy-exemption.js';
import { policyParameters } from './governance/policy-parameters.js';
import { policyRemediation } from './governance/policy-remediation.js';
import { projectSettings } from './governance/project-settings.js';
import { propertyWithoutEffect } from './governance/property-without-effect.js';
import { resourceLock } from './governance/resource-lock.js';
import { retiredService } from './governance/retired-service.js';
import { clusterLocalAccounts } from './identity/cluster-local-accounts.js';
import { clusterServicePrincipal } from './identity/cluster-service-principal.js';
import { clusterSignIn } from './identity/cluster-sign-in.js';
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
import { endpointIdentity } from './identity/endpoint-identity.js';
import { endpointKeyAuthentication } from './identity/endpoint-key-authentication.js';
import { environmentSecrets } from './identity/environment-secrets.js';
import { federatedCredential } from './identity/federated-credential.js';
import { identityBroadScope } from './identity/identity-broad-scope.js';
import { identityGrantsAccess } from './identity/identity-grants-access.js';
import { jobIdentity } from './identity/job-identity.js';
import { jobInteractiveServices } from './identity/job-interactive-services.js';
import { keyRotation } from './identity/key-rotation.js';
import { keyVaultAccessPolicy } from './identity/key-vault-access-policy.js';
import { keyVaultRoleBasedAccess } from './identity/key-vault-role-based-access.js';
import { literalSecret } from './identity/literal-secret.js';
import { managedIdentity } from './identity/managed-identity.js';
import { multifactorSignIn } from './identity/multifactor-sign-in.js';
import { networkRoles } from './identity/network-roles.js';
import { peopleBroadRoles } from './identity/people-broad-roles.js';
import { peopleStorageWrite } from './identity/people-storage-write.js';
import { serverlessEndpointKeys } from './identity/serverless-endpoint-keys.js';
import { storageKeyMismatch } from './identity/storage-key-mismatch.js';
import { storageSharedKeys } from './identity/storage-shared-keys.js';
import { supportAccount } from './identity/support-account.js';
import { telemetryKeys } from './identity/telemetry-keys.js';
import { webServiceAuthentication } from './identity/web-service-authentication.js';
import { wideDataRole } from './identity/wide-data-role.js';
import { workspaceIdentityRoles } from './identity/workspace-identity-roles.js';
import { workspacePrimaryIdentity } from './identity/workspace-primary-identity.js';
import { workspaceRequiredRoles } from './identity/workspace-required-roles.js';
import { workspaceSystemDatastores } from './identity/workspace-system-datastores.js';
import { applicationInsightsWorkspace } from './monitoring/application-insights-workspace.js';
import { clusterDefenderProfile } from './monitoring/cluster-defender-profile.js';
import { defenderForContainers } from './monitoring/defender-for-containers.js';
import { defenderForStorage } from './monitoring/defender-for-storage.js';
import { defenderPlans } from './monitoring/defender-plans.js';
import { dependencyDiagnosticSetting } from './monitoring/dependency-diagnostic-setting.js';
import { deploymentApplicationInsights } from './monitoring/deployment-application-insights.js';
import { imageVulnerabilities } from './monitoring/image-vulnerabilities.js';
import { logRetention } from './monitoring/log-retention.js';
import { managedNetworkMonitor } from './monitoring/managed-network-monitor.js';
import { networkFlowLog } from './monitoring/network-flow-log.js';
import { onlineEndpointDiagnosticSetting } from './monitoring/online-endpoint-diagnostic-setting.js';
import { registryDiagnosticSetting } from './monitoring/registry-diagnostic-setting.js';
import { securityContact } from './monitoring/security-contact.js';
import { workspaceApplicationInsights } from './monitoring/workspace-application-insights.js';
import { workspaceDiagnosticSetting } from './monitoring/workspace-diagnostic-setting.js';
import { workspaceLogCategories } from './monitoring/workspace-log-categories.js';
import { accessHost } from './network/access-host.js';
import { attachedMachineAddress } from './network/attached-machine-address.js';
import { clusterExposure } from './network/cluster-exposure.js';
import { clusterNetworkPolicy } from './network/cluster-network-policy.js';
import { clusterSshPort } from './network/cluster-ssh-port.js';
import { computeNodePublicIp } from './network/compute-node-public-ip.js';
import { computeVirtualNetwork } from './network/compute-virtual-network.js';
import { connectedServiceNetworkAccess } from './network/connected-service-network-access.js';
import { containerRegistryNetworkAccess } from './network/container-registry-network-access.js';
import { dependencyEndpointDns } from './network/dependency-endpoint-dns.js';
import { dependencyPrivateEndpoint } from './network/dependency-private-endpoint.js';
import { dependencyTrustedServices } from './network/dependency-trusted-services.js';
import { firewallRules } from './network/firewall-rules.js';
import { inferenceRouter } from './network/inference-router.js';
import { instanceSshPort } from './network/instance-ssh-port.js';
import { keyVaultNetworkAccess } from './network/key-vault-network-access.js';
import { nodeRoutes } from './network/node-routes.js';
import { onlineDeploymentEgress } from './network/online-deployment-egress.js';
import { onlineEndpointPublicNetworkAccess } from './network/online-endpoint-public-network-access.js';
import { privateDnsZoneLink } from './network/private-dns-zone-link.js';
import { privateEndpointConnection } from './network/private-endpoint-connection.js';
import { privateRegistryPrerequisites } from './network/private-registry-prerequisites.js';
import { privateWorkspacePublicDependency } from './network/private-workspace-public-dependency.js';
import { registryPrivateEndpoint } from './network/registry-private-endpoint.js';
import { registryPublicNetworkAccess } from './network/registry-public-network-access.js';
import { requiredOutbound } from './network/required-outbound.js';
import { securityGroupAnyInbound } from './network/security-group-any-inbound.js';
import { securityGroupControlPorts } from './network/security-group-control-ports.js';
import { securityGroupManagementPorts } from './network/security-group-management-ports.js';
import { serverlessComputeSubnet } from './network/serverless-compute-subnet.js';
import { storageEgress } from './network/storage-egress.js';
import { storageFirewallExceptions } from './network/storage-firewall-exceptions.js';
import { storageNetworkAccess } from './network/storage-network-access.js';
import { subnetDefaultOutbound } from './network/subnet-default-outbound.js';
import { subnetEgress } from './network/subnet-egress.js';
import { subnetSecurityGroup } from './network/subnet-security-group.js';
import { subnetShape } from './network/subnet-shape.js';
import { telemetryNetworkAccess } from './network/telemetry-network-access.js';
import { telemetryPrivateLinkScope } from './network/telemetry-private-link-scope.js';
import { vpnGateway } from './network/vpn-gateway.js';
import { workspaceAllowList } from './network/workspace-allow-list.js';
import { workspaceClientPath } from './network/workspace-client-path.js';
import { workspaceEndpointDns } from './network/workspace-endpoint-dns.js';
import { workspaceIsolationModel } from './network/workspace-isolation-model.js';
import { workspaceLegacyMode } from './network/workspace-legacy-mode.js';
import { workspaceLegacyPublicAccess } from './network/workspace-legacy-public-access.js';
import { workspacePrivateEndpoint } from './network/workspace-private-endpoint.js';
import { workspacePublicNetworkAccess } from './network/workspace-public-network-access.js';
import type { Rule } from './rule.js';
import { approvedModel } from './supply-chain/approved-model.js';
import { approvedSources } from './supply-chain/approved-sources.js';
import { clusterExtensionUpgrade } from './supply-chain/cluster-extension-upgrade.js';
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
  workspaceAllowList,
  workspaceIsolationModel,
  computeVirtualNetwork,
  computeNodePublicIp,
  clusterSshPort,
  instanceSshPort,
  serverlessComputeSubnet,
  onlineEndpointPublicNetworkAccess,
  onlineDeploymentEgress,
  inferenceRouter,
  registryPublicNetworkAccess,
  registryPrivateEndpoint,
  workspaceLegacyMode,
  attachedMachineAddress,
  workspaceClientPath,
  storageNetworkAccess,
  storageFirewallExceptions,
  dependencyTrustedServices,
  dependencyPrivateEndpoint,
  keyVaultNetworkAccess,
  containerRegistryNetworkAccess,
  privateRegistryPrerequisites,
  telemetryNetworkAccess,
  telemetryPrivateLinkScope,
  clusterExposure,
  clusterNetworkPolicy,
  subnetSecurityGroup,
  securityGroupManagementPorts,
  securityGroupAnyInbound,
  securityGroupControlPorts,
  subnetEgress,
  requiredOutbound,
  storageEgress,
  subnetDefaultOutbound,
  nodeRoutes,
  firewallRules,
  subnetShape,
  privateEndpointConnection,
  dependencyEndpointDns,
  privateDnsZoneLink,
  vpnGateway,
  accessHost,
  connectedServiceNetworkAccess,
  privateWorkspacePublicDependency,
  workspaceCustomerManagedKey,
  workspaceKeySettings,
  keyVaultPurgeProtection,
  serviceSideEncryption,
  workspaceHighBusinessImpact,
  inferenceClusterTls,
  webServiceTls,
  clusterExtensionTls,
  plainTextProtocol,
  storageSecureTransfer,
  dependencyMinimumTls,
  storageInfrastructureEncryption,
  storageCustomerManagedKey,
  containerRegistryCustomerManagedKey,
  keyParity,
  keyVaultSoftDelete,
  keyVaultExpiry,
  clusterDiskEncryption,
  keyVaultKeyAccess,
  computeLocalAuthentication,
  computeSshPassword,
  endpointKeyAuthentication,
  serverlessEndpointKeys,
  webServiceAuthentication,
  literalSecret,
  workspaceSystemDatastores,
  datastoreCredentials,
  connectionSecret,
  managedIdentity,
  workspacePrimaryIdentity,
  computeIdentity,
  computeRootAccess,
  computeInstanceSharing,
  endpointIdentity,
  jobIdentity,
  jobInteractiveServices,
  environmentSecrets,
  peopleBroadRoles,
  identityBroadScope,
  workspaceRequiredRoles,
  supportAccount,
  multifactorSignIn,
  storageSharedKeys,
  storageKeyMismatch,
  containerRegistryAdmin,
  containerRegistryAnonymousPull,
  containerRegistryRepositoryRoles,
  keyVaultRoleBasedAccess,
  keyVaultAccessPolicy,
  telemetryKeys,
  clusterSignIn,
  clusterLocalAccounts,
  clusterServicePrincipal,
  workspaceIdentityRoles,
  identityGrantsAccess,
  computeIdentityRoles,
  wideDataRole,
  customRoleWildcards,
  peopleStorageWrite,
  keyRotation,
  federatedCredential,
  connectedServiceKeys,
  networkRoles,
  workspaceDiagnosticSetting,
  workspaceLogCategories,
  onlineEndpointDiagnosticSetting,
  deploymentApplicationInsights,
  registryDiagnosticSetting,
  workspaceApplicationInsights,
  defenderForContainers,
  clusterDefenderProfile,
  defenderPlans,
  managedNetworkMonitor,
  dependencyDiagnosticSetting,
  networkFlowLog,
  logRetention,
  applicationInsightsWorkspace,
  defenderForStorage,
  securityContact,
  imageVulnerabilities,
  guardrailPolicies,
  policyEnforcement,
  policyParameters,
  policyExemption,
  propertyWithoutEffect,
  instanceIdleShutdown,
  retiredService,
  projectSettings,
  policyCarveOuts,
  policyRemediation,
  policyChoice,
  clusterPolicyAddOn,
  resourceLock,
  policyCompliance,
  managedNetworkInternet,
  fqdnOutboundRule,
  serviceTagOutboundRule,
  privateEndpointOutboundRule,
  modelDataCollector,
  sharedDependencies,
  storageAnonymousAccess,
  serverlessContentSafety,
  highImpactStorage,
  containerAnonymousAccess,
  storageRecovery,
  storageDataMovement,
  storageCrossOrigin,
  storageFileProtocols,
  containerRegistryExports,
  containerRegistryHygiene,
  connectedServiceOutbound,
  approvedModel,
  floatingVersion,
  approvedSources,
  privilegedContainer,
  setupScript,
  instancePatching,
  clusterWarmNodes,
  clusterExtensionUpgrade,
  softwareBillOfMaterials,
];

/** The rule of this id, whether it is its own or an alias; compared without case. */
export function ruleById(id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return RULES.find((rule) => [rule.id, ...rule.aliases].some((known) => known.toLowerCase() === wanted));
}
