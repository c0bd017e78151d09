/** Written by scripts/policy-aliases.ts: every alias of microsoft.storage. For the form see table-text.ts, for the sources index.ts. */
export const STORAGE_ALIASES = `
Microsoft.Storage/storageAccounts
 accessTier accountType !allowBlobPublicAccess !allowCrossTenantReplication !allowedCopyScope !allowSharedKeyAccess
 allowSharedKeyAccessForServices(blob(enabled) file(enabled) queue(enabled) table(enabled))
 azureFilesAadIntegration
 azureFilesIdentityBasedAuthentication(activeDirectoryProperties(accountType azureStorageSid domainGuid domainName domainSid forestName netBiosDomainName samAccountName) defaultSharePermission directoryServiceOptions smbOAuthSettings(isSmbOAuthEnabled))
 customDomain(name useSubDomainName)
 dataCollaborationPolicyProperties(allowCrossTenantDataSharing allowStorageConnectors allowStorageDataShares)
 !defaultToOAuthAuthentication dnsEndpointType
 dualStackEndpointPreference(publishIpv6Endpoint)
 enableBlobEncryption=properties.encryption.services.blob.enabled enableExtendedGroups
 enableFileEncryption=properties.encryption.services.file.enabled
 encryption(identity(federatedIdentityClientId userAssignedIdentity) keySource keyvaultproperties(currentVersionedKeyExpirationTimestamp currentVersionedKeyIdentifier keyname keyvaulturi keyversion lastKeyRotationTimestamp) requireInfrastructureEncryption services(blob(enabled keyType lastEnabledTime) file(enabled keyType lastEnabledTime) queue(enabled keyType lastEnabledTime) table(enabled keyType lastEnabledTime)))
 geoPriorityReplicationStatus(isBlobEnabled)
 immutableStorageWithVersioning(enabled immutabilityPolicy(allowProtectedAppendWrites immutabilityPeriodSinceCreationInDays state))
 isHnsEnabled isLocalUserEnabled isNfsV3Enabled isSftpEnabled
 keyCreationTime(key1 key2)
 keyPolicy(keyExpirationPeriodInDays)
 largeFileSharesState minimumTlsVersion
 networkAcls(!bypass !defaultAction !ipRules([*](action value)) ipv6Rules[*](action value) resourceAccessRules[*](resourceId tenantId) !virtualNetworkRules([*](action id state)))
 primaryEndpoints(blob dfs file internetEndpoints(blob dfs file web) ipv6Endpoints(blob dfs file internetEndpoints(blob dfs file web) microsoftEndpoints(blob dfs file queue table web) queue table web) microsoftEndpoints(blob dfs file queue table web) queue table web)
 primaryLocation
 privateEndpointConnections[*](id name privateEndpoint(id) privateLinkServiceConnectionState(actionRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState !publicNetworkAccess
 routingPreference(publishInternetEndpoints publishMicrosoftEndpoints routingChoice)
 sasPolicy(expirationAction sasExpirationPeriod)
 sku(capabilities[*](name value) kind locations[*] name resourceType restrictions[*](reasonCode type values[*]) tier)
 statusOfPrimary !supportsHttpsTrafficOnly zones[*]
Microsoft.Storage/storageAccounts/advancedPlatformMetrics
 enabled lastModifiedTime metricsEmitted[*]
 ruleConfig(filterType filterValues[*])
 ruleType
Microsoft.Storage/storageAccounts/blobServices
 automaticSnapshotPolicyEnabled
 changeFeed(enabled retentionInDays)
 containerDeleteRetentionPolicy(allowPermanentDelete days enabled)
 cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds))
 -default(automaticSnapshotPolicyEnabled changeFeed(enabled) containerDeleteRetentionPolicy(days enabled) cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds)) defaultServiceVersion deleteRetentionPolicy(days enabled) isVersioningEnabled restorePolicy(days enabled lastEnabledTime) sku(name tier))
 defaultServiceVersion
 deleteRetentionPolicy(allowPermanentDelete days enabled)
 !isVersioningEnabled
 lastAccessTimeTrackingPolicy(blobType[*] enable name trackingGranularityInDays)
 restorePolicy(days enabled lastEnabledTime minRestoreTime)
 sku(name tier)
 staticWebsite(defaultIndexDocumentPath enabled errorDocument404Path indexDocument)
Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies
 allowProtectedAppendWrites allowProtectedAppendWritesAll
 -default(allowProtectedAppendWrites immutabilityPeriodSinceCreationInDays state)
 immutabilityPeriodSinceCreationInDays state
Microsoft.Storage/storageAccounts/connectors
 creationTime dataSourceType description provisioningState
 source(DataShare(authProperties(ManagedIdentity type) connection(DataShare type)) type)
 state testConnection uniqueId
Microsoft.Storage/storageAccounts/dataShares
 accessPolicies[*](permission principalId tenantId)
 assets[*](assetPath displayName)
 dataShareIdentifier dataShareUri description provisioningState
Microsoft.Storage/storageAccounts/encryptionScopes
 creationTime
 keyVaultProperties(currentVersionedKeyIdentifier keyUri lastKeyRotationTimestamp)
 lastModifiedTime requireInfrastructureEncryption source state
Microsoft.Storage/storageAccounts/fileServices
 cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds))
 -default(cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds)) shareDeleteRetentionPolicy(days enabled) sku(name tier))
 protocolSettings(nfs(encryptionInTransit(required)) smb(authenticationMethods channelEncryption encryptionInTransit(required) kerberosTicketEncryption multichannel(enabled) versions))
 shareDeleteRetentionPolicy(allowPermanentDelete days enabled)
 sku(name tier)
Microsoft.Storage/storageAccounts/fileServices/shares
 accessTier accessTierChangeTime accessTierStatus deleted deletedTime enabledProtocols
 fileSharePaidBursting(paidBurstingEnabled paidBurstingMaxBandwidthMibps paidBurstingMaxIops)
 includedBurstIops lastModifiedTime leaseDuration leaseState leaseStatus maxBurstCreditsForIops metadata
 nextAllowedProvisionedBandwidthDowngradeTime nextAllowedProvisionedIopsDowngradeTime nextAllowedQuotaDowngradeTime
 provisionedBandwidthMibps provisionedIops remainingRetentionDays rootSquash shareQuota shareUsageBytes
 signedIdentifiers[*](accessPolicy(expiryTime permission startTime) id)
 snapshotTime version
Microsoft.Storage/storageAccounts/inventoryPolicies
 lastModifiedTime
 policy(destination enabled rules[*](definition(filters(blobTypes[*] creationTime(lastNDays) excludePrefix[*] includeBlobVersions includeDeleted includeSnapshots prefixMatch[*]) format objectType schedule schemaFields[*]) destination enabled name) type)
Microsoft.Storage/storageAccounts/localusers
 allowAclAuthorization extendedGroups[*] groupId hasSharedKey hasSshKey hasSshPassword homeDirectory isNFSv3Enabled
 permissionScopes[*](permissions resourceName service)
 sid
 sshAuthorizedKeys[*](description key)
 userId
Microsoft.Storage/storageAccounts/managementPolicies
 -default(lastModifiedTime policy(rules[*](definition(actions(baseBlob(delete(daysAfterModificationGreaterThan) tierToArchive(daysAfterModificationGreaterThan) tierToCool(daysAfterModificationGreaterThan)) snapshot(delete(daysAfterCreationGreaterThan))) filters(blobIndexMatch[*](name op value) blobTypes[*] prefixMatch[*])) enabled name type)))
 lastModifiedTime
 policy(rules[*](definition(actions(baseBlob(delete(daysAfterCreationGreaterThan daysAfterLastAccessTimeGreaterThan daysAfterLastTierChangeGreaterThan daysAfterModificationGreaterThan) enableAutoTierToHotFromCool tierToArchive(daysAfterCreationGreaterThan daysAfterLastAccessTimeGreaterThan daysAfterLastTierChangeGreaterThan daysAfterModificationGreaterThan) tierToCold(daysAfterCreationGreaterThan daysAfterLastAccessTimeGreaterThan daysAfterLastTierChangeGreaterThan daysAfterModificationGreaterThan) tierToCool(daysAfterCreationGreaterThan daysAfterLastAccessTimeGreaterThan daysAfterLastTierChangeGreaterThan daysAfterModificationGreaterThan) tierToHot(daysAfterCreationGreaterThan daysAfterLastAccessTimeGreaterThan daysAfterLastTierChangeGreaterThan daysAfterModificationGreaterThan)) snapshot(delete(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToArchive(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToCold(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToCool(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToHot(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan)) version(delete(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToArchive(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToCold(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToCool(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan) tierToHot(daysAfterCreationGreaterThan daysAfterLastTierChangeGreaterThan))) filters(blobIndexMatch[*](name op value) blobTypes[*] prefixMatch[*])) enabled name type))
Microsoft.Storage/storageAccounts/networkSecurityPerimeterConfigurations
 networkSecurityPerimeter(id location perimeterGuid)
 profile(accessRules[*](~addressPrefixes[*] ~direction ~fullyQualifiedDomainNames[*] name ~networkSecurityPerimeters[*] ~subscriptions[*]) accessRulesVersion diagnosticSettingsVersion enabledLogCategories[*] name)
 provisioningIssues[*](~description ~issueType name ~severity)
 provisioningState
 resourceAssociation(accessMode name)
Microsoft.Storage/storageAccounts/objectReplicationPolicies
 destinationAccount enabledTime
 metrics(enabled)
 policyId
 priorityReplication(enabled)
 rules[*](destinationContainer filters(minCreationTime prefixMatch[*]) ruleId sourceContainer)
 sourceAccount
 tagsReplication(enabled)
Microsoft.Storage/storageAccounts/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionRequired description status)
 provisioningState
Microsoft.Storage/storageAccounts/queueServices
 cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds))
 -default(cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds)))
Microsoft.Storage/storageAccounts/queueServices/queues
 approximateMessageCount metadata
Microsoft.Storage/storageAccounts/storageTaskAssignments
 description enabled
 executionContext(target(excludePrefix[*] prefix[*]) trigger(parameters(endBy interval intervalUnit startFrom startOn) type))
 provisioningState
 report(prefix)
 runStatus(finishTime objectFailedCount objectsOperatedOnCount objectsSucceededCount objectsTargetedCount runResult runStatusEnum runStatusError startTime storageAccountId summaryReportPath taskAssignmentId taskId taskVersion)
 taskId
Microsoft.Storage/storageAccounts/tableServices
 cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds))
 -default(cors(corsRules[*](allowedHeaders[*] allowedMethods[*] allowedOrigins[*] exposedHeaders[*] maxAgeInSeconds)))
Microsoft.Storage/storageAccounts/tableServices/tables
 signedIdentifiers[*](accessPolicy(expiryTime permission startTime) id)
 tableName
`;
