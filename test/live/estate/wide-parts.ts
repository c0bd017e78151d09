/** What the wide estate has beside the workspace and what that uses, each part with what is wrong with it. */
import type { ArmBody, Json } from './azure.js';
import { body, roleAssignment } from './estates.js';
import { GROUP, IDS, PEOPLE, principalOf, ROLES, ROOT, soundEstate } from './sound.js';

export const LOCATION: Json = { location: 'westeurope' };
export const NETWORK = `${ROOT}/resourceGroups/rg-net/providers/Microsoft.Network`;
export const OUTSIDE = '/subscriptions/99999999-0000-0000-0000-000000000009/resourceGroups/rg/providers';
export const CLUSTER = `${GROUP}/providers/Microsoft.ContainerService/managedClusters/aks`;
export const COMPUTE_SUBNET = `${IDS.vnet}/subnets/computes`;
export const AKS_SUBNET = `${IDS.vnet}/subnets/aks`;
export const FIREWALL_SUBNET = `${IDS.vnet}/subnets/AzureFirewallSubnet`;
export const SHARED_REGISTRY = `${GROUP}/providers/Microsoft.MachineLearningServices/registries/shared`;
export const ROLE = `${ROOT}/providers/Microsoft.Authorization/roleDefinitions/cccccccc-0000-0000-0000-00000000000c`;

export function subnets(): readonly Json[] {
  const subnet = (id: string, prefix: string, more: Json = {}) => ({
    id,
    name: id.split('/').at(-1),
    properties: { addressPrefix: prefix, serviceEndpoints: [], delegations: [], ...more },
  });
  return [
    subnet(COMPUTE_SUBNET, '10.0.1.0/28', { networkSecurityGroup: { id: `${NETWORK}/networkSecurityGroups/open` } }),
    subnet(AKS_SUBNET, '10.0.2.0/24', { routeTable: { id: `${NETWORK}/routeTables/rt` } }),
    subnet(FIREWALL_SUBNET, '10.0.3.0/26'),
    subnet(`${IDS.vnet}/subnets/GatewaySubnet`, '10.0.4.0/27'),
  ];
}

export function workspaceChildren(): readonly ArmBody[] {
  const { workspace } = IDS;
  return [
    body(`${workspace}/datastores/share`, {
      datastoreType: 'AzureFile',
      accountName: 'stmlw',
      fileShareName: 'code',
      endpoint: 'core.windows.net',
      protocol: 'http',
      credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
    }),
    body(`${workspace}/connections/open-ai`, {
      category: 'AzureOpenAI',
      authType: 'ApiKey',
      target: 'https://ai.openai.azure.com/',
      isSharedToAll: true,
      credentials: null,
      metadata: { ApiType: 'Azure', ResourceId: `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai` },
    }),
    body(`${workspace}/outboundRules/any`, {
      type: 'FQDN',
      destination: '*.blob.core.windows.net',
      category: 'UserDefined',
      status: 'Active',
    }),
    body(`${workspace}/outboundRules/tag`, {
      type: 'ServiceTag',
      destination: { serviceTag: 'Storage', protocol: 'TCP', portRanges: '443', action: 'Allow' },
      category: 'UserDefined',
      status: 'Active',
    }),
    body(`${workspace}/outboundRules/foreign`, {
      type: 'PrivateEndpoint',
      destination: {
        serviceResourceId: `${OUTSIDE}/Microsoft.Storage/storageAccounts/st`,
        subresourceTarget: 'blob',
        sparkEnabled: false,
      },
      category: 'UserDefined',
      status: 'Inactive',
    }),
    body(
      `${workspace}/serverlessEndpoints/llm`,
      { authMode: 'Key', contentSafety: { contentSafetyStatus: 'Disabled' } },
      LOCATION,
    ),
    body(
      `${workspace}/computes/aks`,
      {
        computeType: 'AKS',
        resourceId: CLUSTER,
        createdOn: '2022-01-01T00:00:00.0000000+00:00',
        disableLocalAuth: false,
        properties: {
          clusterFqdn: 'x',
          agentCount: 3,
          sslConfiguration: { status: 'Disabled' },
          loadBalancerType: 'PublicIp',
          clusterPurpose: 'FastProd',
        },
      },
      LOCATION,
    ),
    body(
      `${workspace}/computes/k8s`,
      {
        computeType: 'Kubernetes',
        resourceId: CLUSTER,
        createdOn: '2025-01-01T00:00:00.0000000+00:00',
        properties: {
          namespace: 'default',
          defaultInstanceType: 'default',
          instanceTypes: {},
          extensionPrincipalId: null,
        },
      },
      { ...LOCATION, identity: null },
    ),
    body(
      `${workspace}/computes/vm`,
      {
        computeType: 'VirtualMachine',
        resourceId: `${GROUP}/providers/Microsoft.Compute/virtualMachines/vm`,
        properties: {
          address: '52.1.2.3',
          sshPort: 22,
          administratorAccount: { username: 'azureuser', password: null },
        },
      },
      LOCATION,
    ),
    body(
      SHARED_REGISTRY,
      {
        publicNetworkAccess: 'Enabled',
        registryPrivateEndpointConnections: [],
        managedResourceGroup: null,
        regionDetails: [],
      },
      {
        ...LOCATION,
        identity: { type: 'SystemAssigned', principalId: 'abababab-0000-0000-0000-000000000001', tenantId: 't' },
      },
    ),
  ];
}

export function services(): readonly ArmBody[] {
  return [
    body(
      `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`,
      {
        publicNetworkAccess: 'Enabled',
        disableLocalAuth: false,
        networkAcls: null,
        privateEndpointConnections: [],
        restrictOutboundNetworkAccess: false,
      },
      { ...LOCATION, kind: 'OpenAI', sku: { name: 'S0' }, identity: null },
    ),
    body(`${IDS.identity}/federatedIdentityCredentials/gh`, {
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:o/r:pull_request',
      audiences: ['api://AzureADTokenExchange'],
    }),
    body(`${IDS.storage}/providers/Microsoft.Security/defenderForStorageSettings/current`, {
      isEnabled: false,
      overrideSubscriptionLevelSettings: true,
      malwareScanning: { onUpload: { isEnabled: false, capGBPerMonth: -1 } },
      sensitiveDataDiscovery: { isEnabled: false },
    }),
  ];
}

export function cluster(): readonly ArmBody[] {
  const extension = `${CLUSTER}/providers/Microsoft.KubernetesConfiguration/extensions/azureml`;
  return [
    body(
      CLUSTER,
      {
        enableRBAC: false,
        disableLocalAccounts: false,
        aadProfile: null,
        apiServerAccessProfile: null,
        publicNetworkAccess: null,
        servicePrincipalProfile: { clientId: 'dddddddd-0000-0000-0000-00000000000a' },
        networkProfile: {
          networkPlugin: 'azure',
          networkPolicy: null,
          outboundType: 'loadBalancer',
          loadBalancerSku: 'standard',
        },
        securityProfile: null,
        addonProfiles: null,
        oidcIssuerProfile: { enabled: false },
        agentPoolProfiles: [
          {
            name: 'pool',
            enableNodePublicIP: true,
            enableEncryptionAtHost: null,
            vnetSubnetID: AKS_SUBNET,
            osSKU: 'Ubuntu',
          },
        ],
      },
      { ...LOCATION, identity: null, sku: { name: 'Base', tier: 'Free' } },
    ),
    body(extension, {
      extensionType: 'microsoft.azureml.kubernetes',
      autoUpgradeMinorVersion: false,
      releaseTrain: 'preview',
      version: '1.1.50',
      configurationSettings: {
        allowInsecureConnections: 'true',
        inferenceRouterServiceType: 'LoadBalancer',
        enableInference: 'True',
      },
      configurationProtectedSettings: {},
    }),
  ];
}

export function network(): readonly ArmBody[] {
  const rule = (name: string, over: Json) => ({
    id: `${NETWORK}/networkSecurityGroups/open/securityRules/${name}`,
    name,
    properties: {
      protocol: '*',
      sourcePortRange: '*',
      destinationPortRange: '*',
      sourceAddressPrefix: '*',
      destinationAddressPrefix: '*',
      access: 'Allow',
      priority: 100,
      direction: 'Inbound',
      ...over,
    },
  });
  return [
    body(
      `${NETWORK}/networkSecurityGroups/open`,
      {
        securityRules: [
          rule('any', {}),
          rule('ssh', {
            priority: 110,
            protocol: 'Tcp',
            destinationPortRange: null,
            destinationPortRanges: ['22', '3389'],
          }),
          rule('control', { priority: 120, destinationPortRange: '44224', sourceAddressPrefix: 'Internet' }),
        ],
        defaultSecurityRules: [],
        subnets: [{ id: COMPUTE_SUBNET }],
      },
      LOCATION,
    ),
    body(
      `${NETWORK}/routeTables/rt`,
      {
        routes: [{ name: 'out', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'Internet' } }],
        disableBgpRoutePropagation: false,
      },
      LOCATION,
    ),
    body(
      `${NETWORK}/azureFirewalls/fw`,
      {
        sku: { name: 'AZFW_VNet', tier: 'Standard' },
        threatIntelMode: 'Off',
        ipConfigurations: [
          { name: 'c', properties: { subnet: { id: FIREWALL_SUBNET }, privateIPAddress: '10.0.3.4' } },
        ],
        networkRuleCollections: [],
        applicationRuleCollections: [],
        firewallPolicy: { id: `${NETWORK}/firewallPolicies/policy` },
      },
      LOCATION,
    ),
    body(`${NETWORK}/firewallPolicies/policy`, { threatIntelMode: 'Off', sku: { tier: 'Standard' } }, LOCATION),
    body(`${NETWORK}/firewallPolicies/policy/ruleCollectionGroups/all`, {
      priority: 100,
      ruleCollections: [
        {
          ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
          name: 'c',
          priority: 100,
          action: { type: 'Allow' },
          rules: [
            {
              ruleType: 'NetworkRule',
              name: 'all',
              ipProtocols: ['Any'],
              sourceAddresses: ['*'],
              destinationAddresses: ['*'],
              destinationPorts: ['*'],
            },
          ],
        },
      ],
    }),
    body(
      `${NETWORK}/virtualNetworkGateways/vpn`,
      {
        gatewayType: 'Vpn',
        sku: { name: 'Basic', tier: 'Basic' },
        ipConfigurations: [{ name: 'c', properties: { subnet: { id: `${IDS.vnet}/subnets/GatewaySubnet` } } }],
        vpnClientConfiguration: {
          vpnClientProtocols: ['SSTP'],
          vpnAuthenticationTypes: ['Certificate'],
          vpnClientAddressPool: { addressPrefixes: ['172.16.0.0/24'] },
        },
      },
      LOCATION,
    ),
    body(`${ROOT}/resourceGroups/NetworkWatcherRG/providers/Microsoft.Network/networkWatchers/nw/flowLogs/fl`, {
      targetResourceId: `${NETWORK}/networkSecurityGroups/open`,
      enabled: false,
      retentionPolicy: { days: 0, enabled: false },
    }),
    body(`${IDS.zone('blob')}/virtualNetworkLinks/registering`, {
      virtualNetwork: { id: IDS.vnet },
      registrationEnabled: true,
      virtualNetworkLinkState: 'Completed',
    }),
  ];
}

export function governance(): readonly ArmBody[] {
  const user = principalOf(soundEstate(), IDS.identity);
  const set = `${ROOT}/providers/Microsoft.Authorization/policySetDefinitions/own`;
  return [
    body(ROLE, {
      roleName: 'Own ML role',
      type: 'CustomRole',
      permissions: [
        {
          actions: ['Microsoft.MachineLearningServices/*', '*/read'],
          notActions: [],
          dataActions: ['*'],
          notDataActions: [],
        },
      ],
      assignableScopes: [ROOT],
    }),
    roleAssignment(IDS.workspace, user, 'cccccccc-0000-0000-0000-00000000000c', 'custom'),
    roleAssignment(ROOT, user, ROLES.owner, 'wide'),
    roleAssignment(IDS.storage, user, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'data'),
    roleAssignment(GROUP, PEOPLE, ROLES.contributor, 'people', { principalType: 'User' }),
    body(set, {
      policyType: 'Custom',
      displayName: 'Own initiative',
      policyDefinitions: [
        {
          policyDefinitionId:
            '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce',
          policyDefinitionReferenceId: 'a',
          parameters: { effect: { value: 'Audit' } },
        },
      ],
    }),
    body(`${ROOT}/providers/Microsoft.Authorization/policyAssignments/own`, {
      policyDefinitionId: set,
      scope: ROOT,
      notScopes: [GROUP],
      enforcementMode: 'DoNotEnforce',
      parameters: null,
      resourceSelectors: [],
      overrides: [
        { kind: 'policyEffect', value: 'Disabled', selectors: [{ kind: 'policyDefinitionReferenceId', in: ['a'] }] },
      ],
    }),
    body(`${ROOT}/providers/Microsoft.Authorization/policyAssignments/dine`, {
      policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/7838fd83-5cbb-4b5d-888c-bfa240972597',
      scope: ROOT,
      enforcementMode: 'Default',
      parameters: {},
    }),
    body('/providers/Microsoft.Authorization/policyDefinitions/7838fd83-5cbb-4b5d-888c-bfa240972597', {
      policyType: 'BuiltIn',
      mode: 'Indexed',
      displayName: 'Configure Azure Machine Learning workspaces with private endpoints',
      policyRule: { if: { field: 'type', equals: 'Microsoft.MachineLearningServices/workspaces' } },
    }),
    body(`${ROOT}/providers/Microsoft.Authorization/policyAssignments/disabled`, {
      policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/45e05259-1eb5-4f70-9574-baf73e9d219b',
      scope: ROOT,
      enforcementMode: 'Default',
      parameters: { effect: { value: 'Disabled' } },
    }),
    body('/providers/Microsoft.Authorization/policyDefinitions/45e05259-1eb5-4f70-9574-baf73e9d219b', {
      policyType: 'BuiltIn',
      mode: 'Indexed',
      displayName: 'Azure Machine Learning workspaces should use private link',
      policyRule: { if: { field: 'type', equals: 'Microsoft.MachineLearningServices/workspaces' } },
    }),
  ];
}
