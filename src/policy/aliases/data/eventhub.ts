/** Written by scripts/policy-aliases.ts: every alias of microsoft.eventhub. For the form see table-text.ts, for the sources index.ts. */
export const EVENTHUB_ALIASES = `
Microsoft.EventHub/clusters
 created createdAt metricId
 platformCapabilities(confidentialCompute(mode))
 provisioningState
 sku(capacity name)
 status supportsScaling updated updatedAt
 upgradePreferences(startDayOfWeek startHourOfDay)
 zoneRedundant
Microsoft.EventHub/namespaces
 alternateName
 archiveDescription(destination(~archiveNameFormat ~blobContainer name ~storageAccountResourceId) enabled encoding intervalInSeconds sizeLimitInBytes)
 captureDescription(destination(~archiveNameFormat ~blobContainer name ~storageAccountResourceId) enabled encoding intervalInSeconds sizeLimitInBytes)
 clusterArmId createdAt critical !disableLocalAuth enabled
 encryption(keySource keyVaultProperties([*](identity(userAssignedIdentity) keyName keyVaultUri keyVersion) keyName keyVaultUri) requireInfrastructureEncryption)
 eventHubEnabled
 geoDataReplication(locations[*](clusterArmId locationName replicaState roleType) maxReplicationLagDurationInSeconds)
 identity(principalId tenantId type)
 ipAddressType isAutoInflateEnabled kafkaEnabled maximumThroughputUnits messageRetentionInDays messagingSku
 messagingSkuPlan(isAutoInflateEnabled maximumThroughputUnits selectedEventHubUnit sku)
 metricId minimumTlsVersion namespaceType partitionCount partitionIds[*] path
 platformCapabilities(confidentialCompute(mode))
 privateEndpointConnections[*](id location name privateEndpoint(id) privateLinkServiceConnectionState(description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState publicNetworkAccess
 serviceBusEndpoint(externalDocs)
 sku(capacity name tier)
 status updatedAt zoneRedundant
Microsoft.EventHub/namespaces/authorizationrules
 rights[*]
Microsoft.EventHub/namespaces/disasterrecoveryconfigs
 alternateName partnerNamespace pendingReplicationOperationsCount provisioningState role
Microsoft.EventHub/namespaces/eventhubs
 captureDescription(destination(~archiveNameFormat ~blobContainer ~dataLakeAccountName ~dataLakeFolderPath ~dataLakeSubscriptionId identity(type userAssignedIdentity) name ~storageAccountResourceId) enabled encoding intervalInSeconds sizeLimitInBytes skipEmptyArchives)
 createdAt identifier messageRetentionInDays
 messageTimestampDescription(timestampType)
 partitionCount partitionIds[*]
 retentionDescription(cleanupPolicy minCompactionLagTimeInMinutes retentionTimeInHours tombstoneRetentionTimeInHours)
 status updatedAt userMetadata
Microsoft.EventHub/namespaces/eventhubs/authorizationrules
 rights[*]
Microsoft.EventHub/namespaces/eventhubs/consumergroups
 createdAt eventHubPath updatedAt userMetadata
Microsoft.EventHub/namespaces/ipFilterRules
 action filterName ipMask
Microsoft.EventHub/namespaces/networkrulesets
 -default(defaultAction ipRules[*](action ipMask) trustedServiceAccessEnabled virtualNetworkRules[*](ignoreMissingVnetServiceEndpoint subnet(id)))
 defaultAction
 ipRules[*](action ipMask)
 publicNetworkAccess trustedServiceAccessEnabled
 virtualNetworkRules[*](ignoreMissingVnetServiceEndpoint subnet(id))
Microsoft.EventHub/namespaces/networkSecurityPerimeterConfigurations
 applicableFeatures[*] isBackingResource
 networkSecurityPerimeter(id location perimeterGuid)
 parentAssociationName
 profile(accessRules[*](~addressPrefixes[*] ~direction ~fullyQualifiedDomainNames[*] id name ~networkSecurityPerimeters[*] ~subscriptions[*] type) accessRulesVersion name)
 provisioningIssues[*](~description ~issueType name)
 provisioningState
 resourceAssociation(accessMode name)
 sourceResourceId
Microsoft.EventHub/namespaces/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(description status)
 provisioningState
Microsoft.EventHub/namespaces/schemagroups
 createdAtUtc eTag groupProperties schemaCompatibility schemaType updatedAtUtc
Microsoft.EventHub/namespaces/virtualNetworkRules
 virtualNetworkSubnetId
`;
