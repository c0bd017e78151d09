import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { idIn } from './shared.js';

const GROUP = from('/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-azapi', 'local.group');

const DEPENDENCIES = {
  applicationInsights: idIn('rg-shared', 'Microsoft.Insights/components/appi-shared'),
  keyVault: idIn('rg-shared', 'Microsoft.KeyVault/vaults/kv-shared'),
};

export const plan: Plan = {
  providers: { azapi: { source: 'azure/azapi', version: '~> 2.0' } },
  resources: [
    create('azapi_resource.storage', {
      name: 'stazapi',
      type: 'Microsoft.Storage/storageAccounts@2023-05-01',
      location: 'westeurope',
      body: { kind: 'StorageV2', properties: { publicNetworkAccess: 'Disabled' }, sku: { name: 'Standard_LRS' } },
      parent_id: GROUP,
    }),
    create('azapi_resource.public', {
      name: 'models-public',
      type: 'Microsoft.MachineLearningServices/registries@2024-10-01',
      location: 'westeurope',
      body: { properties: { publicNetworkAccess: 'Enabled', regionDetails: [{ location: 'westeurope' }] } },
      parent_id: GROUP,
    }),
    create('azapi_resource.private', {
      name: 'models-private',
      type: 'Microsoft.MachineLearningServices/registries@2024-10-01',
      location: 'westeurope',
      body: { properties: { publicNetworkAccess: 'Disabled', regionDetails: [{ location: 'westeurope' }] } },
      parent_id: GROUP,
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azapi_resource.old', {
      name: 'mlw-old',
      type: 'Microsoft.MachineLearningServices/workspaces@2021-04-01',
      location: 'westeurope',
      body: from(
        {
          properties: {
            allowPublicAccessWhenBehindVnet: true,
            ...DEPENDENCIES,
            publicNetworkAccess: 'Disabled',
            storageAccount: later(),
          },
        },
        'local.dependencies',
        'azapi_resource.storage.id',
      ),
      parent_id: GROUP,
      schema_validation_enabled: false,
    }),
    create('azapi_resource.workspace', {
      name: 'mlw-scoring',
      type: 'Microsoft.MachineLearningServices/workspaces@2025-06-01',
      location: 'westeurope',
      body: from(
        {
          properties: {
            ...DEPENDENCIES,
            managedNetwork: { isolationMode: 'AllowInternetOutbound' },
            publicNetworkAccess: 'Disabled',
            systemDatastoresAuthMode: 'UserDelegationSAS',
            storageAccount: later(),
          },
        },
        'azapi_resource.storage.id',
      ),
      parent_id: GROUP,
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azapi_resource.open', {
      name: 'open',
      type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01',
      location: 'westeurope',
      body: { properties: { authMode: 'Key', publicNetworkAccess: 'Enabled' } },
      parent_id: later('azapi_resource.workspace.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azapi_resource.tokens', {
      name: 'tokens',
      type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01',
      location: 'westeurope',
      body: { properties: { authMode: 'AMLToken' } },
      parent_id: later('azapi_resource.workspace.id'),
    }),
    create('azapi_resource.closed', {
      name: 'closed',
      type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01',
      location: 'westeurope',
      body: { properties: { authMode: 'AADToken', publicNetworkAccess: 'Disabled' } },
      parent_id: later('azapi_resource.workspace.id'),
    }),
    create('azapi_resource.nightly', {
      name: 'nightly',
      type: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints@2025-06-01',
      location: 'westeurope',
      body: { properties: { authMode: 'AADToken' } },
      parent_id: later('azapi_resource.workspace.id'),
    }),
    create('azapi_resource.cluster', {
      name: 'cluster',
      type: 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01',
      location: 'westeurope',
      body: {
        properties: {
          computeType: 'AmlCompute',
          properties: { scaleSettings: { maxNodeCount: 2, minNodeCount: 0 }, vmSize: 'Standard_DS3_v2' },
        },
      },
      parent_id: later('azapi_resource.old.id'),
    }),
  ],
};
