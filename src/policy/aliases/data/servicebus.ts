/** Written by scripts/policy-aliases.ts: every alias of microsoft.servicebus. For the form see table-text.ts, for the sources index.ts. */
export const SERVICEBUS_ALIASES = `
Microsoft.ServiceBus/namespaces
 alternateName createACSNamespace createdAt !disableLocalAuth enabled
 encryption(keySource keyVaultProperties([*](identity(userAssignedIdentity) keyName keyVaultUri keyVersion) keyName keyVaultUri) requireInfrastructureEncryption)
 geoDataReplication(locations[*](clusterArmId locationName roleType) maxReplicationLagDurationInSeconds)
 identity(principalId tenantId type)
 ipAddressType metricId minimumTlsVersion
 platformCapabilities(confidentialCompute(mode))
 premiumMessagingPartitions
 privateEndpointConnections[*](id location name privateEndpoint(id) privateLinkServiceConnectionState(description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState publicNetworkAccess serviceBusEndpoint
 sku(capacity name tier)
 status updatedAt zoneRedundant
Microsoft.ServiceBus/namespaces/authorizationrules
 rights[*]
Microsoft.ServiceBus/namespaces/disasterrecoveryconfigs
 alternateName partnerNamespace pendingReplicationOperationsCount provisioningState role
Microsoft.ServiceBus/namespaces/ipFilterRules
 action filterName ipMask
Microsoft.ServiceBus/namespaces/messagingPlan
 revision selectedEventHubUnit .sku updatedAt
Microsoft.ServiceBus/namespaces/migrationConfigurations
 -@$default(migrationState pendingReplicationOperationsCount postMigrationName provisioningState targetNamespace)
 migrationState pendingReplicationOperationsCount postMigrationName provisioningState targetNamespace
Microsoft.ServiceBus/namespaces/networkrulesets
 -default(defaultAction ipRules[*](action ipMask) virtualNetworkRules[*](ignoreMissingVnetServiceEndpoint subnet(id)))
 defaultAction
 ipRules[*](action ipMask)
 publicNetworkAccess trustedServiceAccessEnabled
 virtualNetworkRules[*](ignoreMissingVnetServiceEndpoint subnet(id))
Microsoft.ServiceBus/namespaces/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(description status)
 provisioningState
Microsoft.ServiceBus/namespaces/queues
 accessedAt autoDeleteOnIdle
 countDetails(activeMessageCount deadLetterMessageCount scheduledMessageCount transferDeadLetterMessageCount transferMessageCount)
 createdAt deadLetteringOnMessageExpiration defaultMessageTimeToLive duplicateDetectionHistoryTimeWindow
 enableBatchedOperations enableExpress enablePartitioning entityAvailabilityStatus forwardDeadLetteredMessagesTo
 forwardTo isAnonymousAccessible lockDuration maxDeliveryCount maxMessageSizeInKilobytes maxSizeInMegabytes messageCount
 requiresDuplicateDetection requiresSession sizeInBytes status supportOrdering updatedAt userMetadata
Microsoft.ServiceBus/namespaces/queues/authorizationrules
 rights[*]
Microsoft.ServiceBus/namespaces/virtualNetworkRules
 virtualNetworkSubnetId
`;
