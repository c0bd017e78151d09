/** Written by scripts/policy-aliases.ts: every alias of microsoft.operationalinsights. For the form see table-text.ts, for the sources index.ts. */
export const OPERATIONALINSIGHTS_ALIASES = `
Microsoft.OperationalInsights/clusters
 associatedWorkspaces[*](associateDate resourceId workspaceId workspaceName)
 billingType
 capacityReservationProperties(lastSkuUpdate maxCapacity minCapacity)
 clusterId createdDate isAvailabilityZonesEnabled isDoubleEncryptionEnabled
 keyVaultProperties(keyName keyRsaSize keyVaultUri keyVersion rsaKeySize)
 lastModifiedDate nextLink provisioningState
 replication(createdDate enabled isAvailabilityZonesEnabled lastModifiedDate location provisioningState)
 sku(capacity name)
Microsoft.OperationalInsights/querypacks
 provisioningState queryPackId timeCreated timeModified
Microsoft.OperationalInsights/querypacks/queries
 author body description displayName id
 related(categories[*] resourceTypes[*] solutions[*])
 tags timeCreated timeModified
Microsoft.OperationalInsights/workspaces
 createdDate customerId defaultDataCollectionRuleResourceId
 failover(lastModifiedDate state)
 features(clusterResourceId disableLocalAuth enableDataExport enableLogAccessUsingOnlyResourcePermissions immediatePurgeDataOn30Days -machineGroups(count=properties.count groupType=properties.groupType machines[*]=properties.machines(~displayNameHint id kind name ~osFamilyHint type)) -serviceMap(-machineGroups(count=properties.count groupType=properties.groupType machines[*]=properties.machines(~displayNameHint id kind name ~osFamilyHint type))) unifiedSentinelBillingOnly)
 forceCmkForQuery
 -@linkedStorageAccounts(-CustomLogs(dataSourceType storageAccountIds[*]))
 modifiedDate portalUrl
 -@privateEndpointConnections(privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status))
 privateLinkScopedResources[*](resourceId scopeId)
 provisioningState !publicNetworkAccessForIngestion !publicNetworkAccessForQuery
 replication(createdDate enabled lastModifiedDate location provisioningState)
 retentionInDays
 .sku(capacityReservationLevel lastSkuUpdate maxCapacityReservationLevel name)
 source
 workspaceCapping(dailyQuotaGb dataIngestionStatus quotaNextResetTime)
Microsoft.OperationalInsights/workspaces/dataExports
 allTables createdDate dataExportId
 destination(metaData(eventHubName) resourceId type)
 enable lastModifiedDate tableNames[*]
Microsoft.OperationalInsights/workspaces/dataSources
 counterName eventLogName
 -eventTypes(-[*](eventType))
 instanceName intervalSeconds objectName
Microsoft.OperationalInsights/workspaces/linkedServices
 provisioningState resourceId writeAccessResourceId
Microsoft.OperationalInsights/workspaces/linkedStorageAccounts
 dataSourceType storageAccountIds[*]
Microsoft.OperationalInsights/workspaces/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
Microsoft.OperationalInsights/workspaces/savedSearches
 category displayName functionAlias functionParameters query
 tags[*](name value)
 version
Microsoft.OperationalInsights/workspaces/storageInsightConfigs
 containers[*]
 status(description state)
 storageAccount(id key)
 tables[*]
Microsoft.OperationalInsights/workspaces/tables
 archiveRetentionInDays isTroubleshootEnabled isTroubleshootingAllowed lastPlanModifiedDate lastTroubleshootDate plan
 provisioningState
 restoredLogs(azureAsyncOperationId endRestoreTime sourceTable startRestoreTime)
 resultStatistics(ingestedRecords progress scannedGb)
 retentionInDays retentionInDaysAsDefault
 schema(categories[*] columns[*](dataTypeHint description displayName isDefaultDisplay isHidden name type) description displayName labels[*] name restoredLogs(endRestoreTime sourceTable startRestoreTime) searchResults(description endSearchTime limit query sourceTable startSearchTime) solutions[*] source standardColumns[*](dataTypeHint description displayName isDefaultDisplay isHidden name type) tableSubType tableType)
 searchResults(azureAsyncOperationId description endSearchTime limit query sourceTable startSearchTime)
 totalRetentionInDays totalRetentionInDaysAsDefault
`;
