import { describe, expect, it } from 'vitest';
import { lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import { headline, plain } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, idOf, lowered, placeAt, provider } from './lowering.js';

const CLUSTER = { name: 'aks', resource_group_name: 'rg', location: 'westeurope' };

function cluster(given: Parameters<typeof lowered>[1], options = {}) {
  return lowered('azurerm_kubernetes_cluster.c', { ...CLUSTER, ...given }, options).body;
}

describe('Kubernetes clusters', () => {
  it('say what the provider sends for what is not written', () => {
    expect(at(cluster({}), 'properties')).toEqual({
      apiServerAccessProfile: {
        enablePrivateCluster: false,
        enablePrivateClusterPublicFQDN: false,
        disableRunCommand: false,
      },
      disableLocalAccounts: false,
      enableRBAC: true,
      oidcIssuerProfile: { enabled: true },
      addonProfiles: { azurepolicy: { enabled: false } },
    });
  });

  it.each([
    ['1.44.0', false, 'basic'],
    ['2.98.0', false, 'standard'],
    ['2.99.0', true, 'standard'],
    ['5.2.0', true, 'standard'],
  ])('have under %s roles of Kubernetes: %s, and the load balancer %s', (constraint, hasRoles, loadBalancer) => {
    const body = cluster({ network_profile: [{ network_plugin: 'azure' }] }, provider(constraint));
    expect(at(body, 'properties.enableRBAC')).toBe(hasRoles);
    expect(at(body, 'properties.networkProfile.loadBalancerSku')).toBe(loadBalancer);
  });

  it.each([
    ['2.60.0', { private_link_enabled: true }],
    ['2.60.0', { private_cluster_enabled: true }],
    ['5.2.0', { private_cluster_enabled: true }],
  ])('are private in the words of %s: %j', (constraint, given) => {
    const body = cluster(given, provider(constraint));
    expect(at(body, 'properties.apiServerAccessProfile.enablePrivateCluster')).toBe(true);
  });

  it('get ARM names at the place of the argument', () => {
    const body = cluster({
      private_cluster_enabled: true,
      run_command_enabled: false,
      default_node_pool: [{ name: 'system', host_encryption_enabled: true, vnet_subnet_id: 's' }],
      api_server_access_profile: [{ authorized_ip_ranges: ['1.2.3.0/24'] }],
      network_profile: [{ network_plugin: 'azure', network_policy: 'calico' }],
      azure_active_directory_role_based_access_control: [{ azure_rbac_enabled: true, tenant_id: 't' }],
      microsoft_defender: [{ log_analytics_workspace_id: 'la' }],
      oms_agent: [{ log_analytics_workspace_id: 'la' }],
      key_management_service: [{ key_vault_key_id: 'k' }],
      azure_policy_enabled: true,
    });
    expect(at(body, 'properties.apiServerAccessProfile')).toMatchObject({
      enablePrivateCluster: true,
      disableRunCommand: true,
      authorizedIPRanges: ['1.2.3.0/24'],
    });
    expect(placeAt(body, 'properties.apiServerAccessProfile.enablePrivateCluster')).toBe('main.tf:5:3-5:33');
    expect(at(body, 'properties.agentPoolProfiles')).toEqual([
      {
        name: 'system',
        mode: 'System',
        osType: 'Linux',
        enableEncryptionAtHost: true,
        enableNodePublicIP: false,
        enableFIPS: false,
        vnetSubnetID: 's',
      },
    ]);
    expect(placeAt(body, 'properties.agentPoolProfiles')).toMatch(/^main\.tf:7:3-/);
    expect(at(body, 'properties.networkProfile.networkPolicy')).toBe('calico');
    expect(at(body, 'properties.aadProfile')).toEqual({ managed: true, enableAzureRBAC: true, tenantID: 't' });
    expect(at(body, 'properties.securityProfile')).toEqual({
      defender: { securityMonitoring: { enabled: true }, logAnalyticsWorkspaceResourceId: 'la' },
      azureKeyVaultKms: { enabled: true, keyId: 'k', keyVaultNetworkAccess: 'Public' },
    });
    expect(at(body, 'properties.addonProfiles')).toEqual({
      azurepolicy: { enabled: true },
      omsagent: { enabled: true, config: { logAnalyticsWorkspaceResourceID: 'la' } },
    });
  });

  it.each([
    ['~> 5.0', { managed: true, enableAzureRBAC: false }],
    ['~> 4.0', { managed: true, enableAzureRBAC: false }],
    ['~> 3.0', { managed: false, enableAzureRBAC: false }],
  ])('are managed by Entra ID under %s: %j', (constraint, expected) => {
    const body = cluster({ azure_active_directory_role_based_access_control: [{}] }, provider(constraint));
    expect(at(body, 'properties.aadProfile')).toEqual(expected);
  });

  it('read the names of older releases', () => {
    const body = cluster(
      {
        api_server_authorized_ip_ranges: ['1.2.3.4/32'],
        default_node_pool: [{ name: 'p', enable_node_public_ip: true, enable_host_encryption: true }],
        role_based_access_control: [{ enabled: true, azure_active_directory: [{ managed: true }] }],
        addon_profile: [{ azure_policy: [{ enabled: true }], oms_agent: [{ enabled: false }] }],
        public_network_access_enabled: false,
      },
      provider('= 2.40.0'),
    );
    expect(at(body, 'properties.apiServerAccessProfile.authorizedIPRanges')).toEqual(['1.2.3.4/32']);
    expect(at(body, 'properties.agentPoolProfiles')).toMatchObject([
      { enableNodePublicIP: true, enableEncryptionAtHost: true },
    ]);
    expect(at(body, 'properties.enableRBAC')).toBe(true);
    expect(at(body, 'properties.aadProfile.managed')).toBe(true);
    expect(at(body, 'properties.addonProfiles')).toEqual({
      azurepolicy: { enabled: true },
      omsagent: { enabled: false },
    });
    expect(at(body, 'properties.publicNetworkAccess')).toBe('Disabled');
  });

  it('run on an identity, or on a service principal whose secret is not printed', () => {
    expect(at(cluster({ identity: [{ type: 'SystemAssigned' }] }), 'properties.servicePrincipalProfile')).toEqual({
      clientId: 'msi',
    });
    const { body } = lowered('azurerm_kubernetes_cluster.c', {
      ...CLUSTER,
      service_principal: [{ client_id: 'id', client_secret: 'very secret' }],
    });
    expect(at(body, 'properties.servicePrincipalProfile.clientId')).toBe('id');
    const properties = body.kind === 'object' ? body.members.get('properties')?.value : undefined;
    const profile =
      properties?.kind === 'object' ? properties.members.get('serviceprincipalprofile')?.value : undefined;
    const secret = profile?.kind === 'object' ? profile.members.get('secret')?.value : undefined;
    expect(secret?.origin.sensitive).toBe(true);
  });

  it('are not known where a dynamic block or an unknown argument may say more', () => {
    const dynamic = lowered('azurerm_kubernetes_cluster.c', CLUSTER, { open: unknownOf('dynamic') }).body;
    expect(at(dynamic, 'properties.securityProfile.defender')).toEqual({
      securityMonitoring: { enabled: '<dynamic>' },
      '...': '<dynamic>',
    });
    expect(at(dynamic, 'properties.apiServerAccessProfile')).toMatchObject({
      enablePrivateCluster: false,
      '...': '<dynamic>',
    });
    expect(at(dynamic, 'properties.agentPoolProfiles')).toBe('<dynamic>');
    expect(at(cluster({ brand_new: true }), 'properties')).toMatchObject({
      '...': '<azurerm_kubernetes_cluster.c.brand_new>',
    });
    expect(
      at(cluster({ private_cluster_enabled: unknownOf('var.p') }), 'properties.apiServerAccessProfile'),
    ).toMatchObject({ enablePrivateCluster: '<var.p>' });
  });
});

describe('what belongs to a cluster', () => {
  const parent = terraform('azurerm_kubernetes_cluster.c', CLUSTER);

  it('are node pools', () => {
    const pool = lowered('azurerm_kubernetes_cluster_node_pool.p', {
      name: 'gpu',
      kubernetes_cluster_id: idOf(parent),
      node_public_ip_enabled: true,
    });
    expect(headline(pool)).toBe(
      'azurerm_kubernetes_cluster_node_pool.p Microsoft.ContainerService/managedClusters/agentPools@undefined aks/gpu',
    );
    expect(at(pool.body, 'properties')).toEqual({
      enableNodePublicIP: true,
      enableEncryptionAtHost: false,
      enableFIPS: false,
      mode: 'User',
      osType: 'Linux',
    });
    expect(placeAt(pool.body, 'properties.enableNodePublicIP')).toBe('main.tf:4:3-4:32');
  });

  it('are extensions, with the settings in the words of the extension', () => {
    const [extension] = lowerTerraformResources([
      terraform('azurerm_kubernetes_cluster_extension.e', {
        name: 'aml',
        cluster_id: idOf(parent),
        extension_type: 'Microsoft.AzureML.Kubernetes',
        configuration_settings: { enableInference: 'true', allowInsecureConnections: 'True' },
        configuration_protected_settings: { sslKeyPemFile: 'key' },
      }),
    ]);
    expect(extension?.scope.resource && plain(extension.scope.resource)).toBe('#azurerm_kubernetes_cluster.c');
    expect(extension && at(extension.body, 'properties')).toEqual({
      extensionType: 'Microsoft.AzureML.Kubernetes',
      configurationSettings: { enableInference: 'true', allowInsecureConnections: 'True' },
      configurationProtectedSettings: { sslKeyPemFile: 'key' },
    });
    expect(extension && placeAt(extension.body, 'properties.configurationSettings')).toMatch(/^main\.tf:5:3-/);
  });
});
