/** The network around workspaces, and the names in it. */
import { type GraphQuery, templateOf } from './query.js';

export const ENDPOINT_CONNECTIONS: GraphQuery = {
  name: 'endpointConnections',
  table: 'resources',
  feeds: 'the status of private endpoint connections, as the side that they lead to sees it',
  source: templateOf('Microsoft.MachineLearningServices/workspaces/privateEndpointConnections'),
  permission: 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections/read',
  kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries', 'microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults',
    'microsoft.containerregistry/registries', 'microsoft.cognitiveservices/accounts', 'microsoft.search/searchservices')
| mv-expand connection = properties.privateEndpointConnections limit 400
| where isnotnull(connection)
| project id = tolower(tostring(connection.id)), target = tolower(id), type = tolower(type),
    endpoint = tolower(tostring(connection.properties.privateEndpoint.id)),
    status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    actionsRequired = tostring(connection.properties.privateLinkServiceConnectionState.actionsRequired)
| order by id asc, target asc`,
};

export const PRIVATE_ENDPOINTS: GraphQuery = {
  name: 'privateEndpoints',
  table: 'resources',
  feeds: 'private endpoints to Azure Machine Learning and to what it uses, their subnets and interfaces',
  source: templateOf('Microsoft.Network/privateEndpoints'),
  permission: 'Microsoft.Network/privateEndpoints/read',
  kql: `resources
| where type =~ 'microsoft.network/privateendpoints'
| mv-expand connection = array_concat(coalesce(properties.privateLinkServiceConnections, dynamic([])), coalesce(properties.manualPrivateLinkServiceConnections, dynamic([]))) limit 400
| extend target = tolower(tostring(connection.properties.privateLinkServiceId))
| where target has '/microsoft.machinelearningservices/' or target has '/microsoft.storage/' or target has '/microsoft.keyvault/' or target has '/microsoft.containerregistry/'
    or target has '/microsoft.insights/' or target has '/microsoft.cognitiveservices/' or target has '/microsoft.search/'
| project id = tolower(id), target, groupIds = connection.properties.groupIds, status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    subnet = tolower(tostring(properties.subnet.id)), nic = tolower(tostring(properties.networkInterfaces[0].id)), customDns = properties.customDnsConfigs
| order by id asc, target asc`,
};

/** In each cloud the zones of private endpoints begin alike, whatever follows. */
export const DNS_LINKS: GraphQuery = {
  name: 'dnsLinks',
  table: 'resources',
  feeds: 'private DNS zones and the networks that resolve by them',
  source: templateOf('Microsoft.Network/privateDnsZones/virtualNetworkLinks'),
  permission: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks/read',
  kql: `resources
| where type =~ 'microsoft.network/privatednszones/virtualnetworklinks'
| extend zone = tolower(tostring(split(id, '/')[8])), zoneId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, zoneId, network = tolower(tostring(properties.virtualNetwork.id)), state = tostring(properties.virtualNetworkLinkState), resolution = tostring(properties.resolutionPolicy)
| order by id asc`,
};

export const DNS_ZONES: GraphQuery = {
  name: 'dnsZones',
  table: 'resources',
  feeds: 'private DNS zones of private endpoints, linked or not',
  source: templateOf('Microsoft.Network/privateDnsZones'),
  permission: 'Microsoft.Network/privateDnsZones/read',
  kql: `resources
| where type =~ 'microsoft.network/privatednszones' and name startswith 'privatelink.'
| project id = tolower(id), zone = tolower(name), records = toint(properties.numberOfRecordSets)
| order by id asc`,
};

export const DNS_RECORDS: GraphQuery = {
  name: 'dnsRecords',
  table: 'dnsresources',
  feeds: 'the addresses that names of private endpoints resolve to',
  source: templateOf('Microsoft.Network/privateDnsZones/A'),
  permission: 'Microsoft.Network/privateDnsZones/A/read',
  kql: `dnsresources
| where type =~ 'microsoft.network/privatednszones/a'
| extend zone = tolower(tostring(split(id, '/')[8]))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, name, records = properties.aRecords, fqdn = tostring(properties.fqdn)
| order by id asc`,
};

export const SUBNETS: GraphQuery = {
  name: 'subnets',
  table: 'resources',
  feeds: 'subnets with their security groups, routes and service endpoints',
  source: templateOf('Microsoft.Network/virtualNetworks'),
  permission: 'Microsoft.Network/virtualNetworks/read',
  kql: `resources
| where type =~ 'microsoft.network/virtualnetworks'
| mv-expand subnet = properties.subnets limit 400
| where isnotnull(subnet)
| project id = tolower(tostring(subnet.id)), network = tolower(id), securityGroup = tolower(tostring(subnet.properties.networkSecurityGroup.id)),
    routeTable = tolower(tostring(subnet.properties.routeTable.id)), natGateway = tolower(tostring(subnet.properties.natGateway.id)),
    serviceEndpoints = subnet.properties.serviceEndpoints, endpointPolicies = tostring(subnet.properties.privateEndpointNetworkPolicies),
    defaultOutbound = tobool(subnet.properties.defaultOutboundAccess), delegations = subnet.properties.delegations
| order by id asc`,
};

/** What stands in networks, leads into them or watches them is not named by them: it is found from its own side. */
export const NETWORK_GUARDS: GraphQuery = {
  name: 'networkGuards',
  table: 'resources',
  feeds: 'firewalls, gateways, Bastion hosts, hubs, flow logs and the private link scopes of Azure Monitor',
  source: templateOf('Microsoft.Network/azureFirewalls'),
  permission: 'Microsoft.Network/azureFirewalls/read',
  kql: `resources
| where type in~ ('microsoft.network/azurefirewalls', 'microsoft.network/networkwatchers/flowlogs', 'microsoft.network/bastionhosts', 'microsoft.network/virtualnetworkgateways',
    'microsoft.network/connections', 'microsoft.network/virtualhubs', 'microsoft.insights/privatelinkscopes')
| extend place = iff(type =~ 'microsoft.network/networkwatchers/flowlogs', properties.targetResourceId, properties.ipConfigurations[0].properties.subnet.id)
| project id = tolower(id), type = tolower(type), place = tolower(tostring(place)), gateway = tolower(tostring(properties.virtualNetworkGateway1.id))
| order by id asc`,
};
