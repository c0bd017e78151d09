/** Every resource type that is mapped, by its name. */
import { privateEndpointDnsZoneGroup } from './blocks/private-endpoint-dns-zone-group.js';
import { storageAccountBlobService } from './blocks/storage-account-blob-service.js';
import { storageAccountFileService } from './blocks/storage-account-file-service.js';
import { storageAccountQueueService } from './blocks/storage-account-queue-service.js';
import type { FacetMapping, ItemMapping, NestedMapping, TypeMapping } from './mapping.js';
import { advancedThreatProtection } from './types/advanced-threat-protection.js';
import { aiFoundry } from './types/ai-foundry.js';
import { aiFoundryProject } from './types/ai-foundry-project.js';
import { aiServices } from './types/ai-services.js';
import { applicationInsights } from './types/application-insights.js';
import { arcKubernetesClusterExtension } from './types/arc-kubernetes-cluster-extension.js';
import { bastionHost } from './types/bastion-host.js';
import { cognitiveAccount } from './types/cognitive-account.js';
import { cognitiveAccountCustomerManagedKey } from './types/cognitive-account-customer-managed-key.js';
import { cognitiveAccountProject } from './types/cognitive-account-project.js';
import { cognitiveAccountRaiPolicy } from './types/cognitive-account-rai-policy.js';
import { cognitiveDeployment } from './types/cognitive-deployment.js';
import { containerRegistry } from './types/container-registry.js';
import { containerRegistryCacheRule } from './types/container-registry-cache-rule.js';
import { containerRegistryScopeMap } from './types/container-registry-scope-map.js';
import { containerRegistryTask } from './types/container-registry-task.js';
import { containerRegistryToken } from './types/container-registry-token.js';
import { containerRegistryWebhook } from './types/container-registry-webhook.js';
import { cosmosdbAccount } from './types/cosmosdb-account.js';
import { federatedIdentityCredential } from './types/federated-identity-credential.js';
import { firewall } from './types/firewall.js';
import { firewallApplicationRuleCollection } from './types/firewall-application-rule-collection.js';
import { firewallNatRuleCollection } from './types/firewall-nat-rule-collection.js';
import { firewallNetworkRuleCollection } from './types/firewall-network-rule-collection.js';
import { firewallPolicy } from './types/firewall-policy.js';
import { firewallPolicyRuleCollectionGroup } from './types/firewall-policy-rule-collection-group.js';
import { keyVault } from './types/key-vault.js';
import { keyVaultAccessPolicy } from './types/key-vault-access-policy.js';
import { keyVaultKey } from './types/key-vault-key.js';
import { keyVaultManagedHardwareSecurityModule } from './types/key-vault-managed-hardware-security-module.js';
import { keyVaultManagedHardwareSecurityModuleKey } from './types/key-vault-managed-hardware-security-module-key.js';
import { keyVaultSecret } from './types/key-vault-secret.js';
import { kubernetesCluster } from './types/kubernetes-cluster.js';
import { kubernetesClusterExtension } from './types/kubernetes-cluster-extension.js';
import { kubernetesClusterNodePool } from './types/kubernetes-cluster-node-pool.js';
import { logAnalyticsCluster } from './types/log-analytics-cluster.js';
import { logAnalyticsClusterCustomerManagedKey } from './types/log-analytics-cluster-customer-managed-key.js';
import { logAnalyticsLinkedService } from './types/log-analytics-linked-service.js';
import { logAnalyticsWorkspace } from './types/log-analytics-workspace.js';
import { machineLearningComputeCluster } from './types/machine-learning-compute-cluster.js';
import { machineLearningComputeInstance } from './types/machine-learning-compute-instance.js';
import { machineLearningDatastoreBlobstorage } from './types/machine-learning-datastore-blobstorage.js';
import { machineLearningDatastoreDatalakeGen2 } from './types/machine-learning-datastore-datalake-gen2.js';
import { machineLearningDatastoreFileshare } from './types/machine-learning-datastore-fileshare.js';
import { machineLearningInferenceCluster } from './types/machine-learning-inference-cluster.js';
import { machineLearningSynapseSpark } from './types/machine-learning-synapse-spark.js';
import { machineLearningWorkspace } from './types/machine-learning-workspace.js';
import { machineLearningWorkspaceNetworkOutboundRuleFqdn } from './types/machine-learning-workspace-network-outbound-rule-fqdn.js';
import { machineLearningWorkspaceNetworkOutboundRulePrivateEndpoint } from './types/machine-learning-workspace-network-outbound-rule-private-endpoint.js';
import { machineLearningWorkspaceNetworkOutboundRuleServiceTag } from './types/machine-learning-workspace-network-outbound-rule-service-tag.js';
import { managementGroupPolicyAssignment } from './types/management-group-policy-assignment.js';
import { managementGroupPolicyExemption } from './types/management-group-policy-exemption.js';
import { managementGroupPolicySetDefinition } from './types/management-group-policy-set-definition.js';
import { managementLock } from './types/management-lock.js';
import { monitorActionGroup } from './types/monitor-action-group.js';
import { monitorActivityLogAlert } from './types/monitor-activity-log-alert.js';
import { monitorDiagnosticSetting } from './types/monitor-diagnostic-setting.js';
import { monitorMetricAlert } from './types/monitor-metric-alert.js';
import { monitorPrivateLinkScope } from './types/monitor-private-link-scope.js';
import { monitorPrivateLinkScopedService } from './types/monitor-private-link-scoped-service.js';
import { natGateway } from './types/nat-gateway.js';
import { natGatewayPublicIpAssociation } from './types/nat-gateway-public-ip-association.js';
import { networkInterface } from './types/network-interface.js';
import { networkInterfaceSecurityGroupAssociation } from './types/network-interface-security-group-association.js';
import { networkSecurityGroup } from './types/network-security-group.js';
import { networkSecurityPerimeter } from './types/network-security-perimeter.js';
import { networkSecurityPerimeterAccessRule } from './types/network-security-perimeter-access-rule.js';
import { networkSecurityPerimeterAssociation } from './types/network-security-perimeter-association.js';
import { networkSecurityPerimeterProfile } from './types/network-security-perimeter-profile.js';
import { networkSecurityRule } from './types/network-security-rule.js';
import { networkWatcherFlowLog } from './types/network-watcher-flow-log.js';
import { pimActiveRoleAssignment } from './types/pim-active-role-assignment.js';
import { pimEligibleRoleAssignment } from './types/pim-eligible-role-assignment.js';
import { policyDefinition } from './types/policy-definition.js';
import { policySetDefinition } from './types/policy-set-definition.js';
import { privateDnsARecord } from './types/private-dns-a-record.js';
import { privateDnsResolver } from './types/private-dns-resolver.js';
import { privateDnsResolverDnsForwardingRuleset } from './types/private-dns-resolver-dns-forwarding-ruleset.js';
import { privateDnsResolverForwardingRule } from './types/private-dns-resolver-forwarding-rule.js';
import { privateDnsResolverInboundEndpoint } from './types/private-dns-resolver-inbound-endpoint.js';
import { privateDnsResolverOutboundEndpoint } from './types/private-dns-resolver-outbound-endpoint.js';
import { privateDnsResolverVirtualNetworkLink } from './types/private-dns-resolver-virtual-network-link.js';
import { privateDnsZone } from './types/private-dns-zone.js';
import { privateDnsZoneVirtualNetworkLink } from './types/private-dns-zone-virtual-network-link.js';
import { privateEndpoint } from './types/private-endpoint.js';
import { publicIp } from './types/public-ip.js';
import { resourceDeploymentScriptAzureCli } from './types/resource-deployment-script-azure-cli.js';
import { resourceDeploymentScriptAzurePowerShell } from './types/resource-deployment-script-azure-power-shell.js';
import { resourceGroup } from './types/resource-group.js';
import { resourceGroupPolicyAssignment } from './types/resource-group-policy-assignment.js';
import { resourceGroupPolicyExemption } from './types/resource-group-policy-exemption.js';
import { resourcePolicyAssignment } from './types/resource-policy-assignment.js';
import { resourcePolicyExemption } from './types/resource-policy-exemption.js';
import { roleAssignment } from './types/role-assignment.js';
import { roleDefinition } from './types/role-definition.js';
import { route } from './types/route.js';
import { routeTable } from './types/route-table.js';
import { searchService } from './types/search-service.js';
import { searchSharedPrivateLinkService } from './types/search-shared-private-link-service.js';
import { securityCenterAutoProvisioning } from './types/security-center-auto-provisioning.js';
import { securityCenterContact } from './types/security-center-contact.js';
import { securityCenterSetting } from './types/security-center-setting.js';
import { securityCenterStorageDefender } from './types/security-center-storage-defender.js';
import { securityCenterSubscriptionPricing } from './types/security-center-subscription-pricing.js';
import { storageAccount } from './types/storage-account.js';
import { storageAccountCustomerManagedKey } from './types/storage-account-customer-managed-key.js';
import { storageAccountNetworkRules } from './types/storage-account-network-rules.js';
import { storageAccountQueueProperties } from './types/storage-account-queue-properties.js';
import { storageContainer } from './types/storage-container.js';
import { storageContainerImmutabilityPolicy } from './types/storage-container-immutability-policy.js';
import { storageDataLakeGen2Filesystem } from './types/storage-data-lake-gen2-filesystem.js';
import { storageManagementPolicy } from './types/storage-management-policy.js';
import { storageQueue } from './types/storage-queue.js';
import { storageShare } from './types/storage-share.js';
import { storageTable } from './types/storage-table.js';
import { subnet } from './types/subnet.js';
import { subnetNatGatewayAssociation } from './types/subnet-nat-gateway-association.js';
import { subnetNetworkSecurityGroupAssociation } from './types/subnet-network-security-group-association.js';
import { subnetRouteTableAssociation } from './types/subnet-route-table-association.js';
import { subnetServiceEndpointStoragePolicy } from './types/subnet-service-endpoint-storage-policy.js';
import { subscriptionPolicyAssignment } from './types/subscription-policy-assignment.js';
import { subscriptionPolicyExemption } from './types/subscription-policy-exemption.js';
import { userAssignedIdentity } from './types/user-assigned-identity.js';
import { virtualNetwork } from './types/virtual-network.js';
import { virtualNetworkDnsServers } from './types/virtual-network-dns-servers.js';
import { virtualNetworkGateway } from './types/virtual-network-gateway.js';
import { virtualNetworkGatewayConnection } from './types/virtual-network-gateway-connection.js';
import { virtualNetworkPeering } from './types/virtual-network-peering.js';

export const TYPE_MAPPINGS: readonly TypeMapping[] = [
  advancedThreatProtection,
  aiFoundryProject,
  aiFoundry,
  aiServices,
  applicationInsights,
  arcKubernetesClusterExtension,
  bastionHost,
  cognitiveAccountProject,
  cognitiveAccountRaiPolicy,
  cognitiveAccount,
  cognitiveDeployment,
  containerRegistryCacheRule,
  containerRegistryScopeMap,
  containerRegistryTask,
  containerRegistryToken,
  containerRegistryWebhook,
  containerRegistry,
  cosmosdbAccount,
  federatedIdentityCredential,
  firewallPolicyRuleCollectionGroup,
  firewallPolicy,
  firewall,
  keyVaultAccessPolicy,
  keyVaultKey,
  keyVaultManagedHardwareSecurityModuleKey,
  keyVaultManagedHardwareSecurityModule,
  keyVaultSecret,
  keyVault,
  kubernetesClusterExtension,
  kubernetesClusterNodePool,
  kubernetesCluster,
  logAnalyticsCluster,
  logAnalyticsLinkedService,
  logAnalyticsWorkspace,
  machineLearningComputeCluster,
  machineLearningComputeInstance,
  machineLearningDatastoreBlobstorage,
  machineLearningDatastoreDatalakeGen2,
  machineLearningDatastoreFileshare,
  machineLearningInferenceCluster,
  machineLearningSynapseSpark,
  machineLearningWorkspaceNetworkOutboundRuleFqdn,
  machineLearningWorkspaceNetworkOutboundRulePrivateEndpoint,
  machineLearningWorkspaceNetworkOutboundRuleServiceTag,
  machineLearningWorkspace,
  managementGroupPolicyAssignment,
  managementGroupPolicyExemption,
  managementGroupPolicySetDefinition,
  managementLock,
  monitorActionGroup,
  monitorActivityLogAlert,
  monitorDiagnosticSetting,
  monitorMetricAlert,
  monitorPrivateLinkScope,
  monitorPrivateLinkScopedService,
  natGateway,
  networkInterface,
  networkSecurityGroup,
  networkSecurityPerimeterAccessRule,
  networkSecurityPerimeterAssociation,
  networkSecurityPerimeterProfile,
  networkSecurityPerimeter,
  networkSecurityRule,
  networkWatcherFlowLog,
  pimActiveRoleAssignment,
  pimEligibleRoleAssignment,
  policyDefinition,
  policySetDefinition,
  privateDnsARecord,
  privateDnsResolverDnsForwardingRuleset,
  privateDnsResolverForwardingRule,
  privateDnsResolverInboundEndpoint,
  privateDnsResolverOutboundEndpoint,
  privateDnsResolverVirtualNetworkLink,
  privateDnsResolver,
  privateDnsZoneVirtualNetworkLink,
  privateDnsZone,
  privateEndpoint,
  publicIp,
  resourceGroupPolicyAssignment,
  resourceGroupPolicyExemption,
  resourceDeploymentScriptAzureCli,
  resourceDeploymentScriptAzurePowerShell,
  resourceGroup,
  resourcePolicyAssignment,
  resourcePolicyExemption,
  roleAssignment,
  roleDefinition,
  routeTable,
  route,
  searchService,
  searchSharedPrivateLinkService,
  securityCenterAutoProvisioning,
  securityCenterContact,
  securityCenterSetting,
  securityCenterStorageDefender,
  securityCenterSubscriptionPricing,
  storageAccountQueueProperties,
  storageAccount,
  storageContainerImmutabilityPolicy,
  storageContainer,
  storageDataLakeGen2Filesystem,
  storageManagementPolicy,
  storageQueue,
  storageShare,
  storageTable,
  subnetServiceEndpointStoragePolicy,
  subnet,
  subscriptionPolicyAssignment,
  subscriptionPolicyExemption,
  userAssignedIdentity,
  virtualNetworkGatewayConnection,
  virtualNetworkGateway,
  virtualNetworkPeering,
  virtualNetwork,
];

/** Types that set properties of a resource that another one declares. */
export const FACET_MAPPINGS: readonly FacetMapping[] = [
  cognitiveAccountCustomerManagedKey,
  logAnalyticsClusterCustomerManagedKey,
  networkInterfaceSecurityGroupAssociation,
  storageAccountCustomerManagedKey,
  storageAccountNetworkRules,
  subnetNatGatewayAssociation,
  subnetNetworkSecurityGroupAssociation,
  subnetRouteTableAssociation,
  virtualNetworkDnsServers,
];

/** Types that are items of an array of a resource that another one declares. */
export const ITEM_MAPPINGS: readonly ItemMapping[] = [
  firewallApplicationRuleCollection,
  firewallNatRuleCollection,
  firewallNetworkRuleCollection,
  natGatewayPublicIpAssociation,
];

/** Blocks that stand for resources of their own. */
export const NESTED_MAPPINGS: readonly NestedMapping[] = [
  privateEndpointDnsZoneGroup,
  storageAccountBlobService,
  storageAccountFileService,
  storageAccountQueueService,
];

/** Types that only matter because others point at them, with their ARM types; their names stand in `name`. */
export const LINKED_TYPES: Readonly<Record<string, string>> = {
  application_gateway: 'Microsoft.Network/applicationGateways',
  application_security_group: 'Microsoft.Network/applicationSecurityGroups',
  arc_kubernetes_cluster: 'Microsoft.Kubernetes/connectedClusters',
  disk_encryption_set: 'Microsoft.Compute/diskEncryptionSets',
  eventhub_namespace: 'Microsoft.EventHub/namespaces',
  express_route_circuit: 'Microsoft.Network/expressRouteCircuits',
  ip_group: 'Microsoft.Network/ipGroups',
  local_network_gateway: 'Microsoft.Network/localNetworkGateways',
  network_ddos_protection_plan: 'Microsoft.Network/ddosProtectionPlans',
  public_ip_prefix: 'Microsoft.Network/publicIPPrefixes',
  virtual_hub: 'Microsoft.Network/virtualHubs',
};

const types = new Map(TYPE_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const facets = new Map(FACET_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const items = new Map(ITEM_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const linked = new Map(Object.entries(LINKED_TYPES).map(([name, arm]) => [`azurerm_${name}`, arm]));

export function typeMappingOf(type: string): TypeMapping | undefined {
  return types.get(type);
}

export function facetMappingOf(type: string): FacetMapping | undefined {
  return facets.get(type);
}

export function itemMappingOf(type: string): ItemMapping | undefined {
  return items.get(type);
}

/** The ARM type of a resource type that only others point at. */
export function linkedTypeOf(type: string): string | undefined {
  return linked.get(type);
}

export function nestedMappingsOf(type: string): readonly NestedMapping[] {
  return NESTED_MAPPINGS.filter((mapping) => `azurerm_${mapping.azurerm}` === type);
}
