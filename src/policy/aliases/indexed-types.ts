/**
 * Which resource types have tags and a location, as mode `Indexed` asks. Others of these namespaces have not: they are listed
 * with neither, or not at all, as `Microsoft.Network/routeTables/routes` is, which Indexed leaves out.
 *
 * Source: the capabilities SupportsTags and SupportsLocation in src/PolicyLinter.Core/ResourceTypesAndAliases/*.types.json of
 * github.com/Azure/azure-policy-linter, 29b2a288b517f27ca7bf12172bfd69f318b8bec8 and d714d7a76462c42c8036464bb5de67340922537b.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-manager-modes
 */
const INDEXED: Readonly<Record<string, string>> = {
  'microsoft.authorization': 'resourceManagementPrivateLinks',
  'microsoft.cognitiveservices': 'accounts accounts/projects commitmentPlans',
  'microsoft.compute':
    'availabilitySets capacityReservationGroups capacityReservationGroups/capacityReservations cloudServices ' +
    'diskAccesses diskEncryptionSets disks galleries galleries/applications galleries/applications/versions ' +
    'galleries/images galleries/images/versions galleries/instanceProfiles galleries/instanceProfiles/versions ' +
    'galleries/inVMAccessControlProfiles galleries/inVMAccessControlProfiles/versions galleries/remoteContainerImages ' +
    'galleries/scripts galleries/scripts/versions galleries/serviceArtifacts hostGroups hostGroups/hosts images ' +
    'interconnectBlocks proximityPlacementGroups restorePointCollections sharedVMExtensions ' +
    'sharedVMExtensions/versions sharedVMImages sharedVMImages/versions snapshots sshPublicKeys virtualMachines ' +
    'virtualMachines/diagnosticRunCommands virtualMachines/extensions virtualMachines/runCommands ' +
    'virtualMachines/VMApplications virtualMachineScaleSets',
  'microsoft.containerregistry':
    'registries registries/agentPools registries/replications registries/tasks registries/webhooks',
  'microsoft.containerservice':
    'aiManagers fleets fleets/managedNamespaces maintenanceWindows managedClusters managedClusters/managedNamespaces ' +
    'managedclustersnapshots nodeCustomizations preparedImageSpecifications snapshots',
  'microsoft.documentdb':
    'cassandraClusters databaseAccounts fleets garnetClusters managedResources mongoClusters throughputPools',
  'microsoft.eventhub': 'clusters namespaces',
  'microsoft.insights':
    'actiongroups activityLogAlerts autoscalesettings components dataCollectionEndpoints dataCollectionRules ' +
    'metricalerts notificationgroups privateLinkScopes scheduledqueryrules webtests workbooks workbooktemplates',
  'microsoft.keyvault': 'hsmPools managedHSMs vaults',
  'microsoft.kubernetes': 'connectedClusters',
  'microsoft.machinelearningservices':
    'capacityReservationGroups inferenceModels registries virtualclusters workspaces workspaces/batchEndpoints ' +
    'workspaces/batchEndpoints/deployments workspaces/inferencePools workspaces/inferencePools/endpoints ' +
    'workspaces/inferencePools/groups workspaces/onlineEndpoints workspaces/onlineEndpoints/deployments ' +
    'workspaces/serverlessEndpoints',
  'microsoft.managedidentity': 'userAssignedIdentities',
  'microsoft.network':
    'applicationGateways applicationGatewayWebApplicationFirewallPolicies applicationSecurityGroups ' +
    'authenticationPolicies authorizationPolicies azureFirewalls azureserviceconnectioncontrollers bastionHosts ' +
    'connections customIpPrefixes ddosCustomPolicies ddosProtectionPlans dnsForwardingRulesets dnsResolverDomainLists ' +
    'dnsResolverPolicies dnsResolverPolicies/dnsSecurityRules dnsResolverPolicies/virtualNetworkLinks dnsResolvers ' +
    'dnsResolvers/inboundEndpoints dnsResolvers/outboundEndpoints dnszones dscpConfigurations expressRouteCircuits ' +
    'expressRouteCrossConnections expressRouteGateways expressRouteLags expressRoutePorts firewallPolicies ' +
    'firstPartyServiceTags frontdoors frontdoorWebApplicationFirewallPolicies gatewayLoadBalancerAliases ' +
    'interconnectGroups ipAllocations ipGroups loadBalancers localNetworkGateways natGateways ' +
    'networkExperimentProfiles networkIntentPolicies networkInterfaces networkManagers networkManagers/ipamPools ' +
    'networkManagers/verifierWorkspaces networkProfiles networkSecurityGroups networkSecurityPerimeters ' +
    'networkVirtualAppliances networkWatchers networkWatchers/agents networkWatchers/connectionAnalyzers ' +
    'networkWatchers/connectionMonitors networkWatchers/flowLogs networkWatchers/lenses networkWatchers/pingMeshes ' +
    'neuroShields p2sVpnGateways privateDnsZones privateDnsZones/virtualNetworkLinks privateEndpointRedirectMaps ' +
    'privateEndpoints privateLinkServices privatetrafficmanagerprofiles probinggateways publicIPAddresses ' +
    'publicIPPrefixes routeFilters routeTables securityPartnerProviders serviceEndpointPolicies serviceGateways ' +
    'topologymaps trafficmanagerprofiles virtualHubs virtualNetworkAppliances virtualNetworkGateways virtualNetworks ' +
    'virtualNetworkTaps virtualRouters virtualWans vpnGateways vpnServerConfigurations vpnSites',
  'microsoft.operationalinsights': 'clusters querypacks workspaces',
  'microsoft.resources':
    'deploymentScripts moboBrokers regionalMoveContainers resourceGroups subscriptions/resourceGroups templateSpecs ' +
    'templateSpecs/versions',
  'microsoft.search': 'searchServices',
  'microsoft.security':
    'assignments automations customAssessmentAutomations iotSecuritySolutions privateLinks securityConnectors ' +
    'serviceEntitlements standards',
  'microsoft.servicebus': 'namespaces',
  'microsoft.sql':
    'instancePools managedInstances managedInstances/databases servers servers/databases servers/elasticpools ' +
    'servers/jobAccounts servers/jobAgents virtualClusters',
  'microsoft.storage':
    'contextCaches storageAccounts storageAccounts/blobAccessPointConfigurations storageAccounts/connectors ' +
    'storageAccounts/dataShares storageTasks',
  'microsoft.web':
    'aigateways certificates connectionGateways connections connectorgateways containerApps customApis ' +
    'hostingEnvironments kubeEnvironments serverFarms sites sites/premieraddons sites/slots staticSites workerApps',
};

const INDEXED_TYPES: ReadonlySet<string> = new Set(
  Object.entries(INDEXED).flatMap(([namespace, names]) =>
    names.split(' ').map((name) => `${namespace}/${name}`.toLowerCase()),
  ),
);

/**
 * Whether a type has tags and a location; undefined if that is not known.
 *
 * @param isKnown whether there is such a type: nothing is said of names that may be mistakes
 */
export function isIndexedType(type: string, isKnown: boolean): boolean | undefined {
  const lower = type.toLowerCase();
  if (INDEXED_TYPES.has(lower)) return true;
  return isKnown && (lower.split('/')[0] ?? '') in INDEXED ? false : undefined;
}
