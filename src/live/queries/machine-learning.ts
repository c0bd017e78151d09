/** Azure Machine Learning itself, and what its workspaces name. */
import { type GraphQuery, templateOf } from './query.js';

export const WORKSPACES: GraphQuery = {
  name: 'workspaces',
  table: 'resources',
  feeds: 'which workspaces and registries there are, what they use, and whose identity they have',
  source: templateOf('Microsoft.MachineLearningServices/workspaces'),
  permission: 'Microsoft.MachineLearningServices/workspaces/read',
  kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries')
| extend p = properties
| project id = tolower(id), name, type = tolower(type), workspaceKind = tolower(tostring(kind)), location, subscriptionId, resourceGroup, identity,
    principalId = tostring(identity.principalId), userAssigned = identity.userAssignedIdentities,
    primaryIdentity = tolower(tostring(p.primaryUserAssignedIdentity)),
    storage = tolower(tostring(p.storageAccount)), keyVault = tolower(tostring(p.keyVault)),
    registry = tolower(tostring(p.containerRegistry)), insights = tolower(tostring(p.applicationInsights)),
    hub = tolower(tostring(p.hubResourceId)), publicNetworkAccess = tostring(p.publicNetworkAccess),
    isolationMode = tostring(p.managedNetwork.isolationMode), managedNetworkStatus = tostring(p.managedNetwork.status.status),
    properties = p
| order by id asc`,
};

export const API_VERSIONS: GraphQuery = {
  name: 'apiVersions',
  table: 'resources',
  feeds: 'the report: which API version Resource Graph has each type of Azure Machine Learning from',
  source: 'learn.microsoft.com/azure/governance/resource-graph/concepts/query-language',
  permission: 'Microsoft.MachineLearningServices/workspaces/read',
  kql: `resources
| where type startswith 'microsoft.machinelearningservices/'
| distinct type, apiVersion
| project id = strcat(type, '@', apiVersion), type, apiVersion
| order by id asc`,
};

export const ENDPOINTS: GraphQuery = {
  name: 'endpoints',
  table: 'resources',
  feeds: 'endpoints and deployments that exist, also where their lists may not be read',
  source: templateOf('Microsoft.MachineLearningServices/workspaces/onlineEndpoints'),
  permission: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
  kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces/onlineendpoints', 'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/batchendpoints', 'microsoft.machinelearningservices/workspaces/batchendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/serverlessendpoints')
| extend workspaceId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| project id = tolower(id), type = tolower(type), workspaceId, location, identity, authMode = tostring(properties.authMode),
    publicNetworkAccess = tostring(properties.publicNetworkAccess), egress = tostring(properties.egressPublicNetworkAccess),
    provisioningState = tostring(properties.provisioningState), properties
| order by id asc`,
};

/** Grouping is left to the program: `summarize` is for the first page only. */
export const SHARED_DEPENDENCIES: GraphQuery = {
  name: 'sharedDependencies',
  table: 'resources',
  feeds: 'workspaces beside the ones asked for that use the same storage account, vault or registry',
  source: templateOf('Microsoft.MachineLearningServices/workspaces'),
  permission: 'Microsoft.MachineLearningServices/workspaces/read',
  kql: `resources
| where type =~ 'microsoft.machinelearningservices/workspaces'
| extend storage = tolower(tostring(properties.storageAccount)), keyVault = tolower(tostring(properties.keyVault)), registry = tolower(tostring(properties.containerRegistry))
| where storage in ({ids}) or keyVault in ({ids}) or registry in ({ids})
| project id = tolower(id), workspaceKind = tostring(kind), storage, keyVault, registry, hub = tolower(tostring(properties.hubResourceId))
| order by id asc`,
};

export const DEPENDENCIES: GraphQuery = {
  name: 'dependencies',
  table: 'resources',
  feeds: 'which of the accounts, vaults, registries and components that workspaces name are in sight',
  source: templateOf('Microsoft.Storage/storageAccounts'),
  permission: 'Microsoft.Storage/storageAccounts/read',
  kql: `resources
| where type in~ ('microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults', 'microsoft.containerregistry/registries', 'microsoft.insights/components')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), subscriptionId, resourceGroup, location, sku, identity, properties
| order by id asc`,
};

export const IDENTITIES: GraphQuery = {
  name: 'identities',
  table: 'resources',
  feeds: 'the principals of the user-assigned identities that workspaces and computes name',
  source: templateOf('Microsoft.ManagedIdentity/userAssignedIdentities'),
  permission: 'Microsoft.ManagedIdentity/userAssignedIdentities/read',
  kql: `resources
| where type =~ 'microsoft.managedidentity/userassignedidentities'
| project id = tolower(id), principalId = tostring(properties.principalId), clientId = tostring(properties.clientId)
| order by id asc`,
};

export const CHANGES: GraphQuery = {
  name: 'changes',
  table: 'resourcechanges',
  feeds: 'who changed something of Azure Machine Learning in the last 14 days, and with what',
  source: 'learn.microsoft.com/azure/governance/resource-graph/changes/get-resource-changes',
  permission: 'Microsoft.Resources/changes/read',
  kql: `resourcechanges
| extend target = tolower(tostring(properties.targetResourceId)), at = todatetime(properties.changeAttributes.timestamp)
| where target has '/microsoft.machinelearningservices/' and at > ago(14d)
| project id = tolower(id), target, at, changedBy = tostring(properties.changeAttributes.changedBy), changeType = tostring(properties.changeType),
    client = tostring(properties.changeAttributes.clientType), changes = properties.changes
| order by id asc`,
};
