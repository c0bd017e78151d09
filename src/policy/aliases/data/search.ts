/** Written by scripts/policy-aliases.ts: every alias of microsoft.search. For the form see table-text.ts, for the sources index.ts. */
export const SEARCH_ALIASES = `
Microsoft.Search/searchServices
 !authOptions(aadOrApiKey(aadAuthFailureMode))
 computeType dataExfiltrationProtections[*] disabledDataExfiltrationOptions[*] !disableLocalAuth
 encryptionWithCmk(encryptionComplianceStatus enforcement)
 endpoint eTag hostingMode
 networkRuleSet(bypass endpointAccess ipRules[*](value))
 partitionCount
 privateEndpointConnections([*](groupId id(externalDocs) name(externalDocs) privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type) privateEndpoint=properties.privateEndpoint(id) privateLinkServiceConnectionState=properties.privateLinkServiceConnectionState(actionsRequired description status))
 provisioningState !publicNetworkAccess replicaCount semanticSearch serviceUpgradedAt serviceUpgradeDate
 sharedPrivateLinkResources([*](groupId id name(externalDocs) privateLinkResourceId provisioningState requestMessage resourceRegion status systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type) groupId=properties.groupId privateLinkResourceId=properties.privateLinkResourceId requestMessage=properties.requestMessage)
 sku(externalDocs name)
 status statusDetails upgradeAvailable
Microsoft.Search/searchServices/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
Microsoft.Search/searchServices/privateEndpointConnections
 groupId
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.Search/searchServices/sharedPrivateLinkResources
 groupId privateLinkResourceId provisioningState requestMessage resourceRegion status
`;
