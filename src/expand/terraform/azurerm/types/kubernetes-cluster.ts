/** Kubernetes clusters (AKS), with their first node pool. */
import {
  all,
  block,
  blocks,
  copied,
  enabledDisabled,
  identity,
  inverted,
  orElse,
  presence,
  until,
} from '../../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../../mapping/mapping.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { NODE_POOL } from '../shared/node-pool.js';
import { PLACED } from '../shared/placed.js';
import { secret } from '../special-conversions.js';

const ACCESS = 'properties.apiServerAccessProfile';

const ENTRA_ID: Arguments = {
  admin_group_object_ids: copied('adminGroupObjectIDs'),
  tenant_id: copied('tenantID'),
  managed: orElse(copied('managed'), false),
  client_app_id: copied('clientAppID'),
  server_app_id: copied('serverAppID'),
};

const ENTRA_ID_ROLES: Arguments = { ...ENTRA_ID, azure_rbac_enabled: orElse(copied('enableAzureRBAC'), false) };
const { managed: _, ...MANAGED_ENTRA_ID_ROLES } = ENTRA_ID_ROLES;

/** An add-on that is there as soon as its block is. */
function addOn(name: string, config: Arguments): Conversion {
  const path = `properties.addonProfiles.${name}`;
  return all(presence(`${path}.enabled`, true), block(`${path}.config`, config));
}

export const kubernetesCluster: TypeMapping = {
  azurerm: 'kubernetes_cluster',
  arm: 'Microsoft.ContainerService/managedClusters',
  arguments: {
    ...PLACED,
    identity: all(identity(), presence('properties.servicePrincipalProfile.clientId', 'msi')),
    service_principal: block('properties.servicePrincipalProfile', {
      client_id: copied('clientId'),
      client_secret: secret('secret'),
    }),
    kubelet_identity: block('properties.identityProfile.kubeletidentity', {
      client_id: copied('clientId'),
      object_id: copied('objectId'),
      user_assigned_identity_id: copied('resourceId'),
    }),
    sku_tier: copied('sku.tier'),
    kubernetes_version: copied('properties.kubernetesVersion'),
    default_node_pool: blocks(
      'properties.agentPoolProfiles',
      { ...NODE_POOL, name: copied('name'), type: copied('type') },
      { mode: 'System', osType: 'Linux' },
    ),
    private_cluster_enabled: orElse(copied(`${ACCESS}.enablePrivateCluster`), false),
    // What 2.x also called it.
    private_link_enabled: copied(`${ACCESS}.enablePrivateCluster`),
    private_cluster_public_fqdn_enabled: orElse(copied(`${ACCESS}.enablePrivateClusterPublicFQDN`), false),
    private_dns_zone_id: copied(`${ACCESS}.privateDNSZone`),
    run_command_enabled: orElse(inverted(`${ACCESS}.disableRunCommand`), true),
    api_server_access_profile: block(ACCESS, {
      authorized_ip_ranges: copied('authorizedIPRanges'),
      subnet_id: copied('subnetId'),
      virtual_network_integration_enabled: copied('enableVnetIntegration'),
      vnet_integration_enabled: copied('enableVnetIntegration'),
    }),
    api_server_authorized_ip_ranges: copied(`${ACCESS}.authorizedIPRanges`),
    public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
    local_account_disabled: orElse(copied('properties.disableLocalAccounts'), false),
    // Up to 2.98 without the block role_based_access_control it is off.
    role_based_access_control_enabled: orElse(copied('properties.enableRBAC'), (version) => !isBefore(version, '2.99')),
    // Since 4.0 there is no other integration than the managed one.
    azure_active_directory_role_based_access_control: until(
      '4.0',
      block('properties.aadProfile', ENTRA_ID_ROLES),
      all(presence('properties.aadProfile.managed', true), block('properties.aadProfile', MANAGED_ENTRA_ID_ROLES)),
    ),
    role_based_access_control: block(undefined, {
      enabled: copied('properties.enableRBAC'),
      azure_active_directory: block('properties.aadProfile', ENTRA_ID),
    }),
    network_profile: block('properties.networkProfile', {
      network_plugin: copied('networkPlugin'),
      network_plugin_mode: copied('networkPluginMode'),
      network_mode: copied('networkMode'),
      network_policy: copied('networkPolicy'),
      network_data_plane: copied('networkDataplane'),
      outbound_type: orElse(copied('outboundType'), 'loadBalancer'),
      load_balancer_sku: orElse(copied('loadBalancerSku'), (version) =>
        isBefore(version, '2.0') ? 'basic' : 'standard',
      ),
      pod_cidr: copied('podCidr'),
      service_cidr: copied('serviceCidr'),
      dns_service_ip: copied('dnsServiceIP'),
    }),
    disk_encryption_set_id: copied('properties.diskEncryptionSetID'),
    key_management_service: all(
      presence('properties.securityProfile.azureKeyVaultKms.enabled', true),
      block('properties.securityProfile.azureKeyVaultKms', {
        key_vault_key_id: copied('keyId'),
        key_vault_network_access: orElse(copied('keyVaultNetworkAccess'), 'Public'),
      }),
    ),
    microsoft_defender: all(
      presence('properties.securityProfile.defender.securityMonitoring.enabled', true),
      block('properties.securityProfile.defender', {
        log_analytics_workspace_id: copied('logAnalyticsWorkspaceResourceId'),
      }),
    ),
    workload_identity_enabled: copied('properties.securityProfile.workloadIdentity.enabled'),
    oidc_issuer_enabled: orElse(copied('properties.oidcIssuerProfile.enabled'), (version) =>
      isBefore(version, '5.0') ? undefined : true,
    ),
    image_cleaner_enabled: copied('properties.securityProfile.imageCleaner.enabled'),
    azure_policy_enabled: orElse(copied('properties.addonProfiles.azurepolicy.enabled'), (version) =>
      isBefore(version, '2.99') ? undefined : false,
    ),
    http_application_routing_enabled: copied('properties.addonProfiles.httpApplicationRouting.enabled'),
    open_service_mesh_enabled: copied('properties.addonProfiles.openServiceMesh.enabled'),
    oms_agent: addOn('omsagent', { log_analytics_workspace_id: copied('logAnalyticsWorkspaceResourceID') }),
    key_vault_secrets_provider: addOn('azureKeyvaultSecretsProvider', {
      secret_rotation_enabled: copied('enableSecretRotation'),
    }),
    ingress_application_gateway: addOn('ingressApplicationGateway', {
      gateway_id: copied('applicationGatewayId'),
      subnet_id: copied('subnetId'),
    }),
    addon_profile: block('properties.addonProfiles', {
      azure_policy: block('azurepolicy', { enabled: copied('enabled') }),
      http_application_routing: block('httpApplicationRouting', { enabled: copied('enabled') }),
      kube_dashboard: block('kubeDashboard', { enabled: copied('enabled') }),
      oms_agent: block('omsagent', {
        enabled: copied('enabled'),
        log_analytics_workspace_id: copied('config.logAnalyticsWorkspaceResourceID'),
      }),
    }),
    automatic_upgrade_channel: copied('properties.autoUpgradeProfile.upgradeChannel'),
    automatic_channel_upgrade: copied('properties.autoUpgradeProfile.upgradeChannel'),
    node_os_upgrade_channel: copied('properties.autoUpgradeProfile.nodeOSUpgradeChannel'),
    node_os_channel_upgrade: copied('properties.autoUpgradeProfile.nodeOSUpgradeChannel'),
    node_resource_group: copied('properties.nodeResourceGroup'),
  },
  ignored: [
    'aci_connector_linux',
    'ai_toolchain_operator_enabled',
    'auto_scaler_profile',
    'bootstrap_profile',
    'confidential_computing',
    'cost_analysis_enabled',
    'custom_ca_trust_certificates_base64',
    'default_node_pool.auto_scaling_enabled',
    'default_node_pool.capacity_reservation_group_id',
    'default_node_pool.gpu_driver',
    'default_node_pool.gpu_instance',
    'default_node_pool.host_group_id',
    'default_node_pool.kubelet_config',
    'default_node_pool.kubelet_disk_type',
    'default_node_pool.linux_os_config',
    'default_node_pool.max_pods',
    'default_node_pool.node_labels',
    'default_node_pool.node_network_profile',
    'default_node_pool.only_critical_addons_enabled',
    'default_node_pool.orchestrator_version',
    'default_node_pool.os_disk_size_gb',
    'default_node_pool.os_disk_type',
    'default_node_pool.proximity_placement_group_id',
    'default_node_pool.scale_down_mode',
    'default_node_pool.snapshot_id',
    'default_node_pool.tags',
    'default_node_pool.temporary_name_for_rotation',
    'default_node_pool.ultra_ssd_enabled',
    'default_node_pool.upgrade_settings',
    'default_node_pool.workload_runtime',
    'default_node_pool.zones',
    'dns_prefix',
    'dns_prefix_private_cluster',
    'edge_zone',
    'http_proxy_config',
    'image_cleaner_interval_hours',
    'ingress_application_gateway.gateway_name',
    'ingress_application_gateway.subnet_cidr',
    'key_vault_secrets_provider.secret_rotation_interval',
    'linux_profile',
    'maintenance_window',
    'maintenance_window_auto_upgrade',
    'maintenance_window_node_os',
    'monitor_metrics',
    'network_profile.advanced_networking',
    'network_profile.ip_versions',
    'network_profile.load_balancer_profile',
    'network_profile.nat_gateway_profile',
    'network_profile.pod_cidrs',
    'network_profile.service_cidrs',
    'node_provisioning_profile',
    'oms_agent.msi_auth_for_monitoring_enabled',
    'service_mesh_profile',
    'storage_profile',
    'support_plan',
    'upgrade_override',
    'web_app_routing',
    'windows_profile',
    'workload_autoscaler_profile',
  ],
  source:
    'azurerm 5.2.0, r/kubernetes_cluster; before: tags v3.117.1, v3.90.0, v2.99.0, v2.60.0, v2.40.0, v1.44.0; add-ons: the resource code',
};
