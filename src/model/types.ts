/** The ARM types that rules and the system view speak of. Compare with {@link sameType}. */

export const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
export const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
export const ONLINE_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
export const ONLINE_DEPLOYMENT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments';
export const BATCH_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints';
export const BATCH_DEPLOYMENT = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments';
export const SERVERLESS_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints';
export const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';
export const CONNECTION = 'Microsoft.MachineLearningServices/workspaces/connections';
export const OUTBOUND_RULE = 'Microsoft.MachineLearningServices/workspaces/outboundRules';
export const MANAGED_NETWORK = 'Microsoft.MachineLearningServices/workspaces/managedNetworks';
export const MANAGED_NETWORK_OUTBOUND_RULE =
  'Microsoft.MachineLearningServices/workspaces/managedNetworks/outboundRules';
export const CAPABILITY_HOST = 'Microsoft.MachineLearningServices/workspaces/capabilityHosts';
export const MARKETPLACE_SUBSCRIPTION = 'Microsoft.MachineLearningServices/workspaces/marketplaceSubscriptions';
export const ENDPOINT_CONNECTION = 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections';
export const WEB_SERVICE = 'Microsoft.MachineLearningServices/workspaces/services';
export const JOB = 'Microsoft.MachineLearningServices/workspaces/jobs';
export const SCHEDULE = 'Microsoft.MachineLearningServices/workspaces/schedules';
export const ENVIRONMENT_VERSION = 'Microsoft.MachineLearningServices/workspaces/environments/versions';
export const DATA_VERSION = 'Microsoft.MachineLearningServices/workspaces/data/versions';
export const MODEL_VERSION = 'Microsoft.MachineLearningServices/workspaces/models/versions';
export const REGISTRY_ENVIRONMENT_VERSION = 'Microsoft.MachineLearningServices/registries/environments/versions';
export const REGISTRY_DATA_VERSION = 'Microsoft.MachineLearningServices/registries/data/versions';
export const REGISTRY_MODEL_VERSION = 'Microsoft.MachineLearningServices/registries/models/versions';
export const AML_REGISTRY = 'Microsoft.MachineLearningServices/registries';

export const STORAGE_ACCOUNT = 'Microsoft.Storage/storageAccounts';
export const BLOB_SERVICE = 'Microsoft.Storage/storageAccounts/blobServices';
export const BLOB_CONTAINER = 'Microsoft.Storage/storageAccounts/blobServices/containers';
export const FILE_SERVICE = 'Microsoft.Storage/storageAccounts/fileServices';
export const KEY_VAULT = 'Microsoft.KeyVault/vaults';
export const ACCESS_POLICIES = 'Microsoft.KeyVault/vaults/accessPolicies';
export const KEY_VAULT_KEY = 'Microsoft.KeyVault/vaults/keys';
export const KEY_VAULT_SECRET = 'Microsoft.KeyVault/vaults/secrets';
export const ACCESS_POLICY = 'Microsoft.KeyVault/vaults/accessPolicies';
export const CONTAINER_REGISTRY = 'Microsoft.ContainerRegistry/registries';
export const REGISTRY_TOKEN = 'Microsoft.ContainerRegistry/registries/tokens';
export const APPLICATION_INSIGHTS = 'Microsoft.Insights/components';
export const LOG_ANALYTICS = 'Microsoft.OperationalInsights/workspaces';
export const LOG_ANALYTICS_LINK = 'Microsoft.OperationalInsights/workspaces/linkedServices';
export const COSMOS_ACCOUNT = 'Microsoft.DocumentDB/databaseAccounts';
export const SEARCH_SERVICE = 'Microsoft.Search/searchServices';
export const AI_ACCOUNT = 'Microsoft.CognitiveServices/accounts';
export const KUBERNETES_CLUSTER = 'Microsoft.ContainerService/managedClusters';
export const AGENT_POOL = 'Microsoft.ContainerService/managedClusters/agentPools';
export const DEPLOYMENT_SCRIPT = 'Microsoft.Resources/deploymentScripts';
export const VIRTUAL_MACHINE = 'Microsoft.Compute/virtualMachines';
export const CLUSTER_EXTENSION = 'Microsoft.KubernetesConfiguration/extensions';
export const MONITOR_PRIVATE_LINK_SCOPE = 'Microsoft.Insights/privateLinkScopes';
export const MONITOR_SCOPED_RESOURCE = 'Microsoft.Insights/privateLinkScopes/scopedResources';

export const VIRTUAL_NETWORK = 'Microsoft.Network/virtualNetworks';
export const SUBNET = 'Microsoft.Network/virtualNetworks/subnets';
export const NETWORK_PEERING = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings';
export const SECURITY_GROUP = 'Microsoft.Network/networkSecurityGroups';
export const SECURITY_RULE = 'Microsoft.Network/networkSecurityGroups/securityRules';
export const FLOW_LOG = 'Microsoft.Network/networkWatchers/flowLogs';
export const ROUTE_TABLE = 'Microsoft.Network/routeTables';
export const ROUTE = 'Microsoft.Network/routeTables/routes';
export const FIREWALL = 'Microsoft.Network/azureFirewalls';
export const FIREWALL_POLICY = 'Microsoft.Network/firewallPolicies';
export const RULE_COLLECTION_GROUP = 'Microsoft.Network/firewallPolicies/ruleCollectionGroups';
export const NAT_GATEWAY = 'Microsoft.Network/natGateways';
export const PUBLIC_ADDRESS = 'Microsoft.Network/publicIPAddresses';
export const NETWORK_INTERFACE = 'Microsoft.Network/networkInterfaces';
export const BASTION_HOST = 'Microsoft.Network/bastionHosts';
export const NETWORK_GATEWAY = 'Microsoft.Network/virtualNetworkGateways';
export const GATEWAY_CONNECTION = 'Microsoft.Network/connections';
export const HUB_NETWORK_CONNECTION = 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections';
export const SERVICE_ENDPOINT_POLICY = 'Microsoft.Network/serviceEndpointPolicies';
export const SERVICE_ENDPOINT_POLICY_DEFINITION =
  'Microsoft.Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions';
export const PRIVATE_ENDPOINT = 'Microsoft.Network/privateEndpoints';
export const DNS_ZONE_GROUP = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups';
export const PRIVATE_DNS_ZONE = 'Microsoft.Network/privateDnsZones';
export const DNS_A_RECORD = 'Microsoft.Network/privateDnsZones/A';
export const DNS_ZONE_LINK = 'Microsoft.Network/privateDnsZones/virtualNetworkLinks';

export const USER_ASSIGNED_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
export const FEDERATED_CREDENTIAL = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials';
export const ROLE_ASSIGNMENT = 'Microsoft.Authorization/roleAssignments';
export const ROLE_DEFINITION = 'Microsoft.Authorization/roleDefinitions';
export const POLICY_ASSIGNMENT = 'Microsoft.Authorization/policyAssignments';
export const POLICY_SET = 'Microsoft.Authorization/policySetDefinitions';
export const POLICY_DEFINITION = 'Microsoft.Authorization/policyDefinitions';
export const POLICY_EXEMPTION = 'Microsoft.Authorization/policyExemptions';
export const LOCK = 'Microsoft.Authorization/locks';
export const DEFENDER_PLAN = 'Microsoft.Security/pricings';
export const SECURITY_CONTACT = 'Microsoft.Security/securityContacts';
export const DEFENDER_FOR_STORAGE = 'Microsoft.Security/defenderForStorageSettings';
export const DIAGNOSTIC_SETTING = 'Microsoft.Insights/diagnosticSettings';
/** The older way to write one in ARM JSON, of a workspace. */
export const NESTED_DIAGNOSTIC_SETTING = 'Microsoft.MachineLearningServices/workspaces/providers/diagnosticSettings';

/** What only live reads find: what Defender for Cloud and Azure Policy say of a resource, as extensions of it. */
export const ASSESSMENT = 'Microsoft.Security/assessments';
export const SUB_ASSESSMENT = 'Microsoft.Security/assessments/subAssessments';
export const POLICY_STATE = 'Microsoft.PolicyInsights/policyStates';
/** What the service answers when it is asked to diagnose a workspace: the whole answer, as a child of it. */
export const DIAGNOSIS = 'Microsoft.MachineLearningServices/workspaces/diagnose';
/** What Microsoft Graph tells of the directory; its members stand beside the ID, not in `properties`. */
export const SERVICE_PRINCIPAL = 'Microsoft.Graph/servicePrincipals';
export const CONDITIONAL_ACCESS_POLICY = 'Microsoft.Graph/conditionalAccessPolicies';

export function sameType(left: string, right: string): boolean {
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}

/** True if resources of the type are nested in such of the other: `.../workspaces/computes` in `.../workspaces`. */
export function isTypeBelow(type: string, above: string): boolean {
  return type[above.length] === '/' && sameType(type.slice(0, above.length), above);
}

/** True for the types of Azure Machine Learning itself. */
export function isOwnType(type: string): boolean {
  return type.toLowerCase().startsWith('microsoft.machinelearningservices/');
}

/** The type of the parent: all but the last segment; undefined for a top-level type such as `Microsoft.Storage/storageAccounts`. */
export function parentType(type: string): string | undefined {
  const segments = type.split('/');
  return segments.length > 2 ? segments.slice(0, -1).join('/') : undefined;
}

/** No type of Azure: a command of a script that gives out credentials. */
export const CREDENTIALS = 'azureml-gate/credentials';
