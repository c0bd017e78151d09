/** Written by scripts/policy-aliases.ts: every alias of microsoft.documentdb. For the form see table-text.ts, for the sources index.ts. */
export const DOCUMENTDB_ALIASES = `
Microsoft.DocumentDB/cassandraClusters
 authenticationMethod autoReplicate azureConnectionMethod
 backupSchedules[*](cronExpression retentionInHours scheduleName)
 cassandraAuditLoggingEnabled cassandraVersion
 clientCertificates[*](pem)
 clusterNameOverride clusterType deallocated delegatedManagementSubnetId extensions[*] externalDataCenters[*]
 externalGossipCertificates[*](pem)
 externalSeedNodes[*](ipAddress)
 gossipCertificates[*](pem)
 hoursBetweenBackups initialCassandraAdminPassword privateLinkResourceId
 prometheusEndpoint(ipAddress)
 provisionError(additionalErrorInfo code message target)
 provisioningState repairEnabled restoreFromBackupId scheduledEventStrategy
 seedNodes[*](ipAddress)
Microsoft.DocumentDB/cassandraClusters/dataCenters
 authenticationMethodLdapProperties(connectionTimeoutInMs searchBaseDistinguishedName searchFilterTemplate serverCertificates[*](pem) serverHostname serverPort serviceUserDistinguishedName serviceUserPassword)
 availabilityZone backupStorageCustomerKeyUri base64EncodedCassandraYamlFragment dataCenterLocation deallocated
 delegatedSubnetId diskCapacity diskSku managedDiskCustomerKeyUri nodeCount privateEndpointIpAddress
 provisionError(additionalErrorInfo code message target)
 provisioningState
 seedNodes[*](ipAddress)
 .sku
Microsoft.DocumentDB/databaseAccounts
 analyticalStorageConfiguration(schemaType)
 apiProperties(serverVersion)
 backupPolicy(Continuous(continuousModeProperties(tier)) migrationState(startTime status targetType) Periodic(periodicModeProperties(backupIntervalInMinutes backupRetentionIntervalInHours backupStorageRedundancy)) type)
 capabilities[*](name)
 capacity(totalThroughputLimit)
 capacityMode connectorOffer
 consistencyPolicy(defaultConsistencyLevel maxIntervalInSeconds maxStalenessPrefix)
 cors[*](allowedHeaders allowedMethods allowedOrigins exposedHeaders maxAgeInSeconds)
 createMode customerManagedKeyStatus databaseAccountOfferType defaultIdentity defaultPriorityLevel
 diagnosticLogSettings(enableFullTextQuery)
 disableKeyBasedMetadataWriteAccess !disableLocalAuth documentEndpoint enableAllVersionsAndDeletesChangeFeed
 enableAnalyticalStorage enableAutomaticFailover enableBurstCapacity enableCassandraConnector enableFreeTier
 enableMaterializedViews enableMultipleWriteLocations enablePartitionMerge enablePerRegionPerPartitionAutoscale
 enablePriorityBasedExecution enforceHierarchicalPartitionKeyIdLastLevel
 failoverPolicies[*](failoverPriority id locationName)
 instanceId ipRangeFilter
 ipRules[*](ipAddressOrRange)
 isVirtualNetworkFilterEnabled
 keysMetadata(primaryMasterKey(approximateLastUsageTime generationTime) primaryReadonlyMasterKey(approximateLastUsageTime generationTime) secondaryMasterKey(approximateLastUsageTime generationTime) secondaryReadonlyMasterKey(approximateLastUsageTime generationTime))
 keyVaultKeyUri
 locations[*](documentEndpoint failoverPriority id isZoneRedundant locationName provisioningState)
 minimalTlsVersion networkAclBypass networkAclBypassResourceIds[*]
 privateEndpointConnections[*](id name privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired status) type)
 provisioningState !publicNetworkAccess
 readLocations[*](documentEndpoint failoverPriority id isZoneRedundant locationName provisioningState)
 restoreParameters(databasesToRestore[*](collectionNames[*] databaseName) gremlinDatabasesToRestore[*](databaseName graphNames[*]) restoreMode restoreSource restoreTimestampInUtc restoreWithTtlDisabled sourceBackupLocation tablesToRestore[*])
 -@sku(name=properties.databaseAccountOfferType)
 softDeleteConfiguration(minMinutesBeforePermanentDeletionAllowed softDeleteRetentionPeriodInMinutes softDeletionEnabled)
 virtualNetworkRules[*](id ignoreMissingVNetServiceEndpoint)
 writeLocations[*](documentEndpoint failoverPriority id isZoneRedundant locationName provisioningState)
Microsoft.DocumentDB/databaseAccounts/apis/databases
 id
Microsoft.DocumentDB/databaseAccounts/apis/databases/collections
 id
 indexes[*](key(keys[*]) options(expireAfterSeconds unique))
 shardKey
Microsoft.DocumentDB/databaseAccounts/apis/databases/collections/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/databases/containers
 conflictResolutionPolicy(conflictResolutionPath conflictResolutionProcedure mode)
 defaultTtl id
 indexingPolicy(automatic excludedPaths[*](path) includedPaths[*](indexes[*](dataType kind precision) path) indexingMode)
 partitionKey(kind paths[*])
 uniqueKeyPolicy(uniqueKeys[*](paths[*]))
Microsoft.DocumentDB/databaseAccounts/apis/databases/containers/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/databases/graphs
 conflictResolutionPolicy(conflictResolutionPath conflictResolutionProcedure mode)
 defaultTtl id
 indexingPolicy(automatic excludedPaths[*](path) includedPaths[*](indexes[*](dataType kind precision) path) indexingMode)
 partitionKey(kind paths[*])
 uniqueKeyPolicy(uniqueKeys[*](paths[*]))
Microsoft.DocumentDB/databaseAccounts/apis/databases/graphs/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/databases/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/keyspaces
 id
Microsoft.DocumentDB/databaseAccounts/apis/keyspaces/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/keyspaces/tables
 defaultTtl id
 schema(clusterKeys[*](name orderBy) columns[*](name type) partitionKeys[*](name))
Microsoft.DocumentDB/databaseAccounts/apis/keyspaces/tables/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/apis/tables
 id
Microsoft.DocumentDB/databaseAccounts/apis/tables/settings
 throughput
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces
 options(autoscaleSettings(maxThroughput) throughput)
 resource(id)
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables
 options(autoscaleSettings(maxThroughput) throughput)
 resource(analyticalStorageTtl defaultTtl id schema(clusterKeys[*](name orderBy) columns[*](name type) partitionKeys[*](name)))
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/views
 options(autoscaleSettings(maxThroughput) throughput)
 resource(id viewDefinition)
Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/views/throughputSettings
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/copyJobs
 duration
 error(code error(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) message)
 jobProperties(AzureBlobStorageToCassandraRU(destinationDetails(remoteAccountName) sourceDetails(endpointUrl) tasks[*](destination processedCount source totalCount)) CassandraRUToAzureBlobStorage(destinationDetails(endpointUrl) sourceDetails(remoteAccountName) tasks[*](destination processedCount source totalCount)) CassandraRUToCassandraRU(destinationDetails(remoteAccountName) sourceDetails(remoteAccountName) tasks[*](destination processedCount source totalCount)) destinationDetails(connectionStringKeyVaultUri endpointUrl hostName remoteAccountName) jobType MongoRUToMongoRU(destinationDetails(remoteAccountName) sourceDetails(remoteAccountName) tasks[*](destination processedCount source totalCount)) MongoRUToMongoVCore(destinationDetails(connectionStringKeyVaultUri hostName) sourceDetails(remoteAccountName) tasks[*](destination processedCount source totalCount)) NoSqlRUToNoSqlRU(destinationDetails(remoteAccountName) sourceDetails(remoteAccountName) tasks[*](destination processedCount source totalCount)) sourceDetails(endpointUrl remoteAccountName) tasks[*](destination(collectionName containerName databaseName keyspaceName tableName) processedCount source(collectionName containerName databaseName keyspaceName tableName) totalCount))
 lastUpdatedUtcTime mode processedCount status totalCount workerCount
Microsoft.DocumentDB/databaseAccounts/dataTransferJobs
 destination(AzureBlobStorage(containerName endpointUrl) BaseCosmosDataTransferDataSourceSink(remoteAccountName) component CosmosDBCassandra(keyspaceName tableName) CosmosDBMongo(collectionName databaseName) CosmosDBMongoVCore(collectionName connectionStringKeyVaultUri databaseName hostName) CosmosDBSql(containerName databaseName) remoteAccountName)
 duration
 error(code message)
 jobName lastUpdatedUtcTime mode percentageComplete processedCount
 source(AzureBlobStorage(containerName endpointUrl) BaseCosmosDataTransferDataSourceSink(remoteAccountName) component CosmosDBCassandra(keyspaceName tableName) CosmosDBMongo(collectionName databaseName) CosmosDBMongoVCore(collectionName connectionStringKeyVaultUri databaseName hostName) CosmosDBSql(containerName databaseName) remoteAccountName)
 status totalCount workerCount
Microsoft.DocumentDB/databaseAccounts/graphs
 options(autoscaleSettings(maxThroughput) throughput)
 resource(id)
Microsoft.DocumentDB/databaseAccounts/gremlinDatabases
 options(autoscaleSettings(maxThroughput) throughput)
 resource(createMode id restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled))
Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs
 options(autoscaleSettings(maxThroughput) throughput)
 resource(analyticalStorageTtl conflictResolutionPolicy(conflictResolutionPath conflictResolutionProcedure mode) createMode defaultTtl id indexingPolicy(automatic compositeIndexes[*](order path) excludedPaths[*](path) fullTextIndexes[*](path) includedPaths[*](indexes[*](dataType kind precision) path) indexingMode spatialIndexes[*](path types[*]) vectorIndexes[*](indexingSearchListSize path quantizationByteSize type vectorIndexShardKey[*])) partitionKey(kind paths[*] systemKey version) restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled) uniqueKeyPolicy(uniqueKeys[*](paths[*])))
Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/mongodbDatabases
 options(autoscaleSettings(maxThroughput) throughput)
 resource(createMode id restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled))
Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections
 options(autoscaleSettings(maxThroughput) throughput)
 resource(analyticalStorageTtl createMode id indexes[*](key(keys[*]) options(expireAfterSeconds unique)) restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled) shardKey)
Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/mongodbRoleDefinitions
 databaseName
 privileges[*](actions[*] resource(collection db))
 roleName
 roles[*](db role)
 type
Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions
 customData databaseName mechanisms password
 roles[*](db role)
 userName
Microsoft.DocumentDB/databaseAccounts/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
Microsoft.DocumentDB/databaseAccounts/notebookWorkspaces
 notebookServerEndpoint status
Microsoft.DocumentDB/databaseAccounts/privateEndpointConnections
 groupId
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.DocumentDB/databaseAccounts/services
 creationTime instanceCount instanceSize serviceType
 -SqlDedicatedGateway(dedicatedGatewayType)
 -SqlDedicatedGatewayServiceResourceProperties(locations[*](location name sqlDedicatedGatewayEndpoint status) sqlDedicatedGatewayEndpoint)
 status
Microsoft.DocumentDB/databaseAccounts/sqlDatabases
 options(autoscaleSettings(maxThroughput) throughput)
 resource(createMode id restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled))
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/clientEncryptionKeys
 resource(encryptionAlgorithm id keyWrapMetadata(algorithm name type value) wrappedDataEncryptionKey)
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers
 options(autoscaleSettings(maxThroughput) throughput)
 resource(analyticalStorageTtl clientEncryptionPolicy(includedPaths[*](clientEncryptionKeyId encryptionAlgorithm encryptionType path) policyFormatVersion) computedProperties[*](name query) conflictResolutionPolicy(conflictResolutionPath conflictResolutionProcedure mode) createMode dataMaskingPolicy(excludedPaths[*](path) includedPaths[*](length path startPosition strategy) isPolicyEnabled) defaultTtl fullTextPolicy(defaultLanguage fullTextPaths[*](language path)) id indexingPolicy(automatic compositeIndexes[*](order path) excludedPaths[*](path) fullTextIndexes[*](path) includedPaths[*](indexes[*](dataType kind precision) path) indexingMode spatialIndexes[*](path types[*]) vectorIndexes[*](indexingSearchListSize path quantizationByteSize type vectorIndexShardKey[*])) materializedViewDefinition(definition sourceCollectionId sourceCollectionRid throughputBucketForBuild) materializedViews[*](id) materializedViewsProperties(throughputBucketForBuild) partitionKey(kind paths[*] systemKey version) restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled) uniqueKeyPolicy(uniqueKeys[*](paths[*])) vectorEmbeddingPolicy(vectorEmbeddings[*](dataType dimensions distanceFunction path)))
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures
 resource(body id)
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers
 resource(body id triggerOperation triggerType)
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions
 resource(body id)
Microsoft.DocumentDB/databaseAccounts/sqlDatabases/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments
 principalId roleDefinitionId scope
Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions
 assignableScopes[*]
 permissions[*](dataActions[*] id notDataActions[*])
 roleName type
Microsoft.DocumentDB/databaseAccounts/tables
 options(autoscaleSettings(maxThroughput) throughput)
 resource(createMode id restoreParameters(restoreSource restoreTimestampInUtc restoreWithTtlDisabled))
Microsoft.DocumentDB/databaseAccounts/tables/throughputSettings
 -default(resource(autopilotSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) throughput))
 resource(autoscaleSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) instantMaximumThroughput minimumThroughput offerReplacePending provisionedThroughputSettings(autoUpgradePolicy(throughputPolicy(incrementPercent isEnabled)) maxThroughput targetMaxThroughput) softAllowedMaximumThroughput throughput)
Microsoft.DocumentDB/fleets
 provisioningState
Microsoft.DocumentDB/fleets/fleetAnalytics
 provisioningState storageLocationType storageLocationUri
Microsoft.DocumentDB/fleets/fleetspaces
 dataRegions[*] fleetspaceApiKind provisioningState serviceTier
 throughputPoolConfiguration(dataRegions[*] dedicatedRUs maxConsumableRUs maxThroughput minThroughput serviceTier)
Microsoft.DocumentDB/fleets/fleetspaces/fleetspaceAccounts
 globalDatabaseAccountProperties(armLocation resourceId)
 provisioningState
Microsoft.DocumentDB/mongoClusters
 administrator(password userName)
 administratorLogin administratorLoginPassword
 authConfig(allowedModes[*])
 backup(earliestRestoreTime)
 clusterStatus
 compute(tier)
 connectionString createMode
 dataApi(mode)
 earliestRestoreTime
 encryption(customerManagedKeyEncryption(keyEncryptionKeyIdentity(identityType userAssignedIdentityResourceId) keyEncryptionKeyUrl))
 highAvailability(targetMode)
 infrastructureVersion networkBypassMode
 nodeGroupSpecs[*](diskSizeGB enableHa kind nodeCount sku)
 previewFeatures[*]
 privateEndpointConnections[*](groupIds[*] id name privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState publicNetworkAccess
 replica(replicationState role sourceResourceId)
 replicaParameters(sourceLocation sourceResourceId)
 restoreParameters(pointInTimeUTC sourceResourceId)
 serverVersion
 sharding(shardCount)
 storage(iops sizeGb throughput type)
Microsoft.DocumentDB/mongoClusters/firewallRules
 endIpAddress provisioningState startIpAddress
Microsoft.DocumentDB/mongoClusters/privateEndpointConnections
 groupIds[*]
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.DocumentDB/mongoClusters/users
 identityProvider(MicrosoftEntraID(~principalType) type)
 provisioningState
 roles[*](db role)
Microsoft.DocumentDB/throughputPools
 maxThroughput provisioningState
`;
