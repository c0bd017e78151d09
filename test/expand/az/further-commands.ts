/** Commands that add to what others make, and those of networks, locks and extensions, with what they come to. */
import type { Resource } from '../../../src/expand/resource.js';

type Expected = Pick<Resource, 'type' | 'patch'> & { readonly names: readonly string[]; readonly body: unknown };

const GROUP = '/subscriptions/s/resourceGroups/rg/providers';

export const FURTHER_COMMANDS: readonly (readonly [command: string, expected: Expected])[] = [
  [
    'az storage account network-rule add -g rg --account-name st --ip-address 0.0.0.0/0',
    {
      type: 'Microsoft.Storage/storageAccounts',
      patch: true,
      names: ['st'],
      body: {
        properties: { networkAcls: { ipRules: [{ value: '0.0.0.0/0', action: 'Allow' }, { each: undefined }] } },
      },
    },
  ],
  [
    `az storage account network-rule add -n st --resource-id ${GROUP}/Microsoft.MachineLearningServices/workspaces/ws --tenant-id t`,
    {
      type: 'Microsoft.Storage/storageAccounts',
      patch: true,
      names: ['st'],
      body: {
        properties: {
          networkAcls: {
            resourceAccessRules: [
              { resourceId: "<resourceId('microsoft.machinelearningservices/workspaces','ws')>" },
              { each: undefined },
            ],
          },
        },
      },
    },
  ],
  [
    'az keyvault network-rule add -n kv --ip-address 1.2.3.4 5.6.7.8',
    {
      type: 'Microsoft.KeyVault/vaults',
      patch: true,
      names: ['kv'],
      body: {
        properties: { networkAcls: { ipRules: [{ value: '1.2.3.4' }, { value: '5.6.7.8' }, { each: undefined }] } },
      },
    },
  ],
  [
    'az acr network-rule add -n cr --ip-address $IP',
    {
      type: 'Microsoft.ContainerRegistry/registries',
      patch: true,
      names: ['cr'],
      body: { properties: { networkRuleSet: { ipRules: [{ value: '<$IP>', action: 'Allow' }, { each: undefined }] } } },
    },
  ],
  [
    'az keyvault set-policy -n kv --object-id x --secret-permissions get list --key-permissions all',
    {
      type: 'Microsoft.KeyVault/vaults/accessPolicies',
      patch: false,
      names: ['kv', 'add'],
      body: {
        properties: {
          accessPolicies: [{ objectId: 'x', permissions: { secrets: ['get', 'list'], keys: ['all'] } }],
        },
      },
    },
  ],
  [
    'az aks enable-addons -n k -g rg --addons azure-policy,monitoring',
    {
      type: 'Microsoft.ContainerService/managedClusters',
      patch: true,
      names: ['k'],
      body: { properties: { addonProfiles: { azurepolicy: { enabled: true } } } },
    },
  ],
  [
    'az acr update -n cr --public-network-enabled false --anonymous-pull-enabled true',
    {
      type: 'Microsoft.ContainerRegistry/registries',
      patch: true,
      names: ['cr'],
      body: { properties: { publicNetworkAccess: 'Disabled', anonymousPullEnabled: true } },
    },
  ],
  [
    'az ml workspace outbound-rule set -w ws --rule r --type fqdn --destination "*.example.org"',
    {
      type: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
      patch: false,
      names: ['ws', 'r'],
      body: { properties: { type: 'FQDN', destination: '*.example.org' } },
    },
  ],
  [
    `az ml workspace outbound-rule set -w ws --rule r --type private_endpoint --service-resource-id ${GROUP}/Microsoft.Storage/storageAccounts/st --subresource-target blob --spark-enabled true`,
    {
      type: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
      patch: false,
      names: ['ws', 'r'],
      body: {
        properties: {
          type: 'PrivateEndpoint',
          destination: {
            serviceResourceId: "<resourceId('microsoft.storage/storageaccounts','st')>",
            subresourceTarget: 'blob',
            sparkEnabled: true,
          },
        },
      },
    },
  ],
  [
    'az k8s-extension create -n azureml -g rg -c k -t managedClusters --extension-type Microsoft.AzureML.Kubernetes --config allowInsecureConnections=true --config inferenceRouterServiceType=LoadBalancer --auto-upgrade false',
    {
      type: 'Microsoft.KubernetesConfiguration/extensions',
      patch: false,
      names: ['azureml'],
      body: {
        properties: {
          extensionType: 'Microsoft.AzureML.Kubernetes',
          configurationSettings: { allowInsecureConnections: 'true', inferenceRouterServiceType: 'LoadBalancer' },
          autoUpgradeMinorVersion: false,
        },
      },
    },
  ],
  [
    'az lock create -n l -g rg --lock-type cannotdelete --resource-name ws --resource-type Microsoft.MachineLearningServices/workspaces',
    {
      type: 'Microsoft.Authorization/locks',
      patch: false,
      names: ['l'],
      body: { properties: { level: 'CanNotDelete' } },
    },
  ],
  [
    'az network vnet subnet create -g rg --vnet-name v -n s --address-prefixes 10.0.0.0/24 --nsg n --default-outbound false --service-endpoints Microsoft.Storage',
    {
      type: 'Microsoft.Network/virtualNetworks/subnets',
      patch: false,
      names: ['v', 's'],
      body: {
        properties: {
          addressPrefix: '10.0.0.0/24',
          networkSecurityGroup: { id: "<resourceId('microsoft.network/networksecuritygroups','n')>" },
          defaultOutboundAccess: false,
          serviceEndpoints: [{ service: 'Microsoft.Storage' }],
        },
      },
    },
  ],
  [
    'az network vnet subnet update -g rg --vnet-name v -n s --nat-gateway n --delegations Microsoft.App/environments',
    {
      type: 'Microsoft.Network/virtualNetworks/subnets',
      patch: true,
      names: ['v', 's'],
      body: {
        properties: {
          natGateway: { id: "<resourceId('microsoft.network/natgateways','n')>" },
          delegations: [{ properties: { serviceName: 'Microsoft.App/environments' } }],
        },
      },
    },
  ],
  [
    'az network nsg rule create -g rg --nsg-name n -n ssh --priority 100 --destination-port-ranges 22 3389 --access allow',
    {
      type: 'Microsoft.Network/networkSecurityGroups/securityRules',
      patch: false,
      names: ['n', 'ssh'],
      body: {
        properties: {
          access: 'Allow',
          direction: 'Inbound',
          protocol: '*',
          sourceAddressPrefix: '*',
          sourcePortRange: '*',
          destinationAddressPrefix: '*',
          priority: 100,
          destinationPortRanges: ['22', '3389'],
        },
      },
    },
  ],
  [
    'az network private-dns zone create -g rg -n privatelink.api.azureml.ms',
    {
      type: 'Microsoft.Network/privateDnsZones',
      patch: false,
      names: ['privatelink.api.azureml.ms'],
      body: {},
    },
  ],
  [
    'az network private-endpoint dns-zone-group create -g rg --endpoint-name pe -n default --private-dns-zone privatelink.api.azureml.ms --zone-name api',
    {
      type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
      patch: false,
      names: ['pe', 'default'],
      body: {
        properties: {
          privateDnsZoneConfigs: [
            {
              name: 'api',
              properties: {
                privateDnsZoneId: "<resourceId('microsoft.network/privatednszones','privatelink.api.azureml.ms')>",
              },
            },
          ],
        },
      },
    },
  ],
  [
    'az network private-dns link vnet create -g rg -z privatelink.api.azureml.ms -n l -v v -e false',
    {
      type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
      patch: false,
      names: ['privatelink.api.azureml.ms', 'l'],
      body: {
        properties: {
          virtualNetwork: { id: "<resourceId('microsoft.network/virtualnetworks','v')>" },
          registrationEnabled: false,
        },
      },
    },
  ],
];
