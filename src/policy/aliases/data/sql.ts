/** Written by scripts/policy-aliases.ts: every alias of microsoft.sql. For the form see table-text.ts, for the sources index.ts. */
export const SQL_ALIASES = `
Microsoft.Sql/instancePools
 dnsZone licenseType maintenanceConfigurationId
 sku(capacity family name size tier)
 subnetId vCores
Microsoft.Sql/locations/instanceFailoverGroups
 managedInstancePairs[*](partnerManagedInstanceId primaryManagedInstanceId)
 partnerRegions[*](location replicationRole)
 readOnlyEndpoint(failoverPolicy)
 readWriteEndpoint(failoverPolicy failoverWithDataLossGracePeriodMinutes)
 replicationRole replicationState secondaryType
Microsoft.Sql/locations/serverTrustGroups
 groupMembers[*](serverId)
 trustScopes[*]
Microsoft.Sql/managedInstances
 administratorLogin administratorLoginPassword
 administrators(administratorType azureADOnlyAuthentication login principalType sid tenantId)
 authenticationMetadata collation createTime currentBackupStorageRedundancy databaseFormat dnsZone dnsZonePartner
 externalGovernanceStatus fullyQualifiedDomainName hybridSecondaryUsage hybridSecondaryUsageDetected instancePoolId
 isGeneralPurposeV2 keyId licenseType maintenanceConfigurationId managedInstanceCreateMode memorySizeInGB
 minimalTlsVersion pricingModel primaryUserAssignedIdentityId
 privateEndpointConnections[*](id privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState)
 provisioningState proxyOverride publicDataEndpointEnabled requestedBackupStorageRedundancy
 requestedLogicalAvailabilityZone restorePointInTime
 servicePrincipal(clientId principalId tenantId type)
 sku(capacity family name size tier)
 sourceManagedInstanceId state storageAccountType=properties.requestedBackupStorageRedundancy storageIOps
 storageSizeInGB storageThroughputMBps subnetId timezoneId totalMemoryMB vCores virtualClusterId zoneRedundant
Microsoft.Sql/managedInstances/administrators
 -ActiveDirectory(administratorType login sid tenantId)
 administratorType login sid tenantId
Microsoft.Sql/managedInstances/advancedThreatProtectionSettings
 creationTime state
Microsoft.Sql/managedInstances/azureADOnlyAuthentications
 azureADOnlyAuthentication
Microsoft.Sql/managedInstances/databases
 autoCompleteRestore catalogCollation collation createMode creationDate crossSubscriptionRestorableDroppedDatabaseId
 crossSubscriptionSourceDatabaseId crossSubscriptionTargetManagedInstanceId defaultSecondaryLocation
 earliestRestorePoint
 extendedAccessibilityInfo(inaccessibilityReasonDescription inaccessibilityReasonErrorCode inaccessibilityReasonKind inaccessibilityReasonTdeKeyUri)
 failoverGroupId isLedgerOn lastBackupName longTermRetentionBackupResourceId recoverableDatabaseId
 restorableDroppedDatabaseId restorePointInTime sourceDatabaseId status storageContainerIdentity
 storageContainerSasToken storageContainerUri
Microsoft.Sql/managedInstances/databases/advancedThreatProtectionSettings
 creationTime state
Microsoft.Sql/managedInstances/databases/backupLongTermRetentionPolicies
 backupStorageAccessTier
 -default(monthlyRetention weeklyRetention weekOfYear yearlyRetention)
 monthlyRetention weeklyRetention weekOfYear yearlyRetention
Microsoft.Sql/managedInstances/databases/backupShortTermRetentionPolicies
 -default(retentionDays)
 retentionDays
Microsoft.Sql/managedInstances/databases/ledgerDigestUploads
 digestStorageEndpoint state
Microsoft.Sql/managedInstances/databases/schemas/tables/columns/sensitivityLabels
 clientClassificationSource columnName
 -@current(informationType informationTypeId isDisabled labelId labelName rank)
 informationType informationTypeId isDisabled labelId labelName managedBy rank schemaName tableName
Microsoft.Sql/managedInstances/databases/securityAlertPolicies
 creationTime
 -default(creationTime disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint)
 disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint
Microsoft.Sql/managedInstances/databases/transparentDataEncryption
 state
Microsoft.Sql/managedInstances/databases/vulnerabilityAssessments
 -default(recurringScans(emails[*] emailSubscriptionAdmins isEnabled) storageAccountAccessKey storageContainerPath storageContainerSasKey)
 endTime numberOfFailedSecurityChecks
 recurringScans(emails[*] emailSubscriptionAdmins isEnabled)
 scanId startTime state storageAccountAccessKey storageContainerPath storageContainerSasKey triggerType
Microsoft.Sql/managedInstances/databases/vulnerabilityAssessments/rules/baselines
 baselineResults[*](result[*])
 -@master(baselineResults[*](result[*]))
Microsoft.Sql/managedInstances/distributedAvailabilityGroups
 databases[*](connectedState databaseName instanceRedoReplicationLagSeconds instanceReplicaId instanceSendReplicationLagSeconds lastBackupLsn lastBackupTime lastCommitLsn lastCommitTime lastHardenedLsn lastHardenedTime lastReceivedLsn lastReceivedTime lastSentLsn lastSentTime mostRecentLinkError partnerAuthCertValidity(certificateName expiryDate) partnerReplicaId replicaState seedingProgress synchronizationHealth)
 distributedAvailabilityGroupId distributedAvailabilityGroupName failoverMode instanceAvailabilityGroupName
 instanceLinkRole instanceRole lastHardenedLsn linkState partnerAvailabilityGroupName partnerEndpoint partnerLinkRole
 primaryAvailabilityGroupName replicationMode secondaryAvailabilityGroupName seedingMode sourceEndpoint sourceReplicaId
 targetDatabase targetReplicaId
Microsoft.Sql/managedInstances/dtc
 dtcEnabled dtcHostNameDnsSuffix externalDnsSuffixSearchList[*] fqdnEnabled provisioningState
 securitySettings(snaLu6point2TransactionsEnabled transactionManagerCommunicationSettings(allowInboundEnabled allowOutboundEnabled authentication) xaTransactionsDefaultTimeout xaTransactionsEnabled xaTransactionsMaximumTimeout)
Microsoft.Sql/managedInstances/encryptionProtector
 autoRotationEnabled
 -@current(serverKeyName serverKeyType thumbprint uri)
 serverKeyName serverKeyType thumbprint uri
Microsoft.Sql/managedInstances/keys
 autoRotationEnabled creationDate serverKeyType thumbprint uri
Microsoft.Sql/managedInstances/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.Sql/managedInstances/restorableDroppedDatabases/backupShortTermRetentionPolicies
 -default(retentionDays)
 retentionDays
Microsoft.Sql/managedInstances/securityAlertPolicies
 creationTime
 -Default(creationTime disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint)
 disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint
Microsoft.Sql/managedInstances/serverConfigurationOptions
 provisioningState serverConfigurationOptionValue
Microsoft.Sql/managedInstances/serverTrustCertificates
 certificateName publicBlob thumbprint
Microsoft.Sql/managedInstances/startStopSchedules
 description nextExecutionTime nextRunAction
 scheduleList[*](startDay startTime stopDay stopTime)
 timeZoneId
Microsoft.Sql/managedInstances/vulnerabilityAssessments
 -default(recurringScans(emails[*] emailSubscriptionAdmins isEnabled) storageAccountAccessKey storageContainerPath storageContainerSasKey)
 recurringScans(emails[*] emailSubscriptionAdmins isEnabled)
 storageAccountAccessKey storageContainerPath storageContainerSasKey
Microsoft.Sql/servers
 administratorLogin administratorLoginPassword
 administrators(administratorType azureADOnlyAuthentication login principalType sid tenantId)
 -@azureADOnlyAuthentications(-Default(azureADOnlyAuthentication))
 createMode
 -@dnsAliases(azureDnsRecord)
 externalAdministratorLogin externalAdministratorSid externalGovernanceStatus federatedClientId fullyQualifiedDomainName
 isIPv6Enabled keyId minimalTlsVersion primaryUserAssignedIdentityId
 privateEndpointConnections[*](groupIds[*] id privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState)
 !publicNetworkAccess restrictOutboundNetworkAccess retentionDays state version workspaceFeature
Microsoft.Sql/servers/administrators
 -@activeDirectory(administratorType azureADOnlyAuthentication login sid tenantId)
 administratorType azureADOnlyAuthentication login sid tenantId
Microsoft.Sql/servers/advancedThreatProtectionSettings
 creationTime state
Microsoft.Sql/servers/advisors
 advisorStatus autoExecuteStatus autoExecuteStatusInheritedFrom autoExecuteValue lastChecked recommendationsStatus
 recommendedActions[*](~details ~errorDetails(errorCode isRetryable) ~estimatedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit) ~executeActionDuration ~executeActionInitiatedBy ~executeActionInitiatedTime ~executeActionStartTime id ~implementationDetails(method script) ~isArchivedAction ~isExecutableAction ~isRevertableAction kind ~lastRefresh ~linkedObjects[*] location name ~observedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit) ~recommendationReason ~revertActionDuration ~revertActionInitiatedBy ~revertActionInitiatedTime ~revertActionStartTime ~score ~state(actionInitiatedBy currentValue lastModified) systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) ~timeSeries[*](metricName startTime timeGrain unit value) type ~validSince)
Microsoft.Sql/servers/auditingPolicies
 auditingState auditLogsTableName
 -default(auditingState auditLogsTableName eventTypesToAudit fullAuditLogsTableName retentionDays storageAccountKey storageAccountName storageAccountResourceGroupName storageAccountSecondaryKey storageAccountSubscriptionId storageTableEndpoint)
 eventTypesToAudit fullAuditLogsTableName retentionDays storageAccountKey storageAccountName
 storageAccountResourceGroupName storageAccountSecondaryKey storageAccountSubscriptionId storageTableEndpoint
Microsoft.Sql/servers/auditingSettings
 /Microsoft.Sql/auditingSettings.state=properties.state auditActionsAndGroups[*]
 -default(auditActionsAndGroups[*] isAzureMonitorTargetEnabled isStorageSecondaryKeyInUse queueDelayMs retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint)
 isAzureMonitorTargetEnabled isDevopsAuditEnabled isManagedIdentityInUse isStorageSecondaryKeyInUse queueDelayMs
 retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint
Microsoft.Sql/servers/automaticTuning
 /Microsoft.Sql/automaticTuning.state=properties.state actualState desiredState
 options(createIndex=properties.options.createIndex.desiredState dropIndex=properties.options.dropIndex.desiredState forceLastGoodPlan=properties.options.forceLastGoodPlan.desiredState)
Microsoft.Sql/servers/azureADOnlyAuthentications
 azureADOnlyAuthentication
Microsoft.Sql/servers/backupLongTermRetentionVaults
 recoveryServicesVaultResourceId
 -RegisteredVault(recoveryServicesVaultResourceId)
Microsoft.Sql/servers/communicationLinks
 partnerServer state
Microsoft.Sql/servers/connectionPolicies
 connectionType
 -default(connectionType)
Microsoft.Sql/servers/databases
 autoPauseDelay availabilityZone catalogCollation collation containmentState createMode creationDate
 currentBackupStorageRedundancy currentServiceObjectiveId currentServiceObjectiveName
 currentSku(capacity family name size tier)
 databaseId defaultSecondaryLocation earliestRestoreDate edition=sku.tier elasticPoolId elasticPoolName
 encryptionProtector encryptionProtectorAutoRotation failoverGroupId federatedClientId freeLimitExhaustionBehavior
 highAvailabilityReplicaCount isInfraEncryptionEnabled isLedgerOn keys licenseType longTermRetentionBackupResourceId
 maintenanceConfigurationId managedBy manualCutover maxLogSizeBytes maxSizeBytes minCapacity pausedDate performCutover
 preferredEnclaveType primaryDelegatedIdentityClientId provisioningState readReplicaCount readScale
 recommendedIndex[*](~action ~columns[*] ~created ~estimatedImpact[*](changeValueAbsolute changeValueRelative name unit) id ~includedColumns[*] ~indexScript ~indexType ~lastModified name ~reportedImpact[*](changeValueAbsolute changeValueRelative name unit) ~schema ~state ~table type)
 recoverableDatabaseId recoveryServicesRecoveryPointId recoveryServicesRecoveryPointResourceId
 requestedBackupStorageRedundancy requestedServiceObjectiveId
 requestedServiceObjectiveName=sku.name(v2=properties.requestedServiceObjectiveName)
 restorableDroppedDatabaseId restorePointInTime resumedDate sampleName secondaryType serviceLevelObjective
 serviceTierAdvisors[*](~activeTimeRatio ~avgDtu ~confidence ~currentServiceLevelObjective ~currentServiceLevelObjectiveId ~databaseSizeBasedRecommendationServiceLevelObjective ~databaseSizeBasedRecommendationServiceLevelObjectiveId ~disasterPlanBasedRecommendationServiceLevelObjective ~disasterPlanBasedRecommendationServiceLevelObjectiveId id ~maxDtu ~maxSizeInGB ~minDtu name ~observationPeriodEnd ~observationPeriodStart ~overallRecommendationServiceLevelObjective ~overallRecommendationServiceLevelObjectiveId ~serviceLevelObjectiveUsageMetrics[*](inRangeTimeRatio serviceLevelObjective serviceLevelObjectiveId) type ~usageBasedRecommendationServiceLevelObjective ~usageBasedRecommendationServiceLevelObjectiveId)
 sku(capacity family name size tier)
 sourceDatabaseDeletionDate sourceDatabaseId sourceResourceId status
 storageAccountType=properties.requestedBackupStorageRedundancy
 transparentDataEncryption[*](id location name ~status type)
 useFreeLimit zoneRedundant
Microsoft.Sql/servers/databases/advancedThreatProtectionSettings
 creationTime state
Microsoft.Sql/servers/databases/advisors
 advisorStatus autoExecuteStatus autoExecuteStatusInheritedFrom autoExecuteValue lastChecked recommendationsStatus
 recommendedActions[*](~details ~errorDetails(errorCode isRetryable) ~estimatedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit) ~executeActionDuration ~executeActionInitiatedBy ~executeActionInitiatedTime ~executeActionStartTime id ~implementationDetails(method script) ~isArchivedAction ~isExecutableAction ~isRevertableAction kind ~lastRefresh ~linkedObjects[*] location name ~observedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit) ~recommendationReason ~revertActionDuration ~revertActionInitiatedBy ~revertActionInitiatedTime ~revertActionStartTime ~score ~state(actionInitiatedBy currentValue lastModified) systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) ~timeSeries[*](metricName startTime timeGrain unit value) type ~validSince)
Microsoft.Sql/servers/databases/advisors/recommendedActions
 details
 errorDetails(errorCode isRetryable)
 estimatedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit)
 executeActionDuration executeActionInitiatedBy executeActionInitiatedTime executeActionStartTime
 implementationDetails(method script)
 isArchivedAction isExecutableAction isRevertableAction lastRefresh linkedObjects[*]
 observedImpact[*](absoluteValue changeValueAbsolute changeValueRelative dimensionName unit)
 recommendationReason revertActionDuration revertActionInitiatedBy revertActionInitiatedTime revertActionStartTime score
 state(actionInitiatedBy currentValue lastModified)
 timeSeries[*](metricName startTime timeGrain unit value)
 validSince
Microsoft.Sql/servers/databases/auditingPolicies
 auditingState auditLogsTableName
 -default(auditingState auditLogsTableName eventTypesToAudit fullAuditLogsTableName retentionDays storageAccountKey storageAccountName storageAccountResourceGroupName storageAccountSecondaryKey storageAccountSubscriptionId storageTableEndpoint useServerDefault)
 eventTypesToAudit fullAuditLogsTableName retentionDays storageAccountKey storageAccountName
 storageAccountResourceGroupName storageAccountSecondaryKey storageAccountSubscriptionId storageTableEndpoint
 useServerDefault
Microsoft.Sql/servers/databases/auditingSettings
 /Microsoft.Sql/auditingSettings.state=properties.state auditActionsAndGroups[*]
 -default(auditActionsAndGroups[*] isAzureMonitorTargetEnabled isStorageSecondaryKeyInUse queueDelayMs retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint)
 isAzureMonitorTargetEnabled isManagedIdentityInUse isStorageSecondaryKeyInUse queueDelayMs retentionDays state
 storageAccountAccessKey storageAccountSubscriptionId storageEndpoint
Microsoft.Sql/servers/databases/automaticTuning
 /Microsoft.Sql/automaticTuning.state=properties.state actualState desiredState
 options(createIndex=properties.options.createIndex.desiredState dropIndex=properties.options.dropIndex.desiredState forceLastGoodPlan=properties.options.forceLastGoodPlan.desiredState)
Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies
 backupStorageAccessTier
 -default(monthlyRetention recoveryServicesBackupPolicyResourceId state weeklyRetention weekOfYear yearlyRetention)
 makeBackupsImmutable monthlyRetention recoveryServicesBackupPolicyResourceId state timeBasedImmutability
 timeBasedImmutabilityMode weeklyRetention weekOfYear yearlyRetention
Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies
 -default(diffBackupIntervalInHours retentionDays)
 diffBackupIntervalInHours retentionDays
Microsoft.Sql/servers/databases/connectionPolicies
 -default(proxyDnsName proxyPort redirectionState securityEnabledAccess state useServerDefault visibility)
 proxyDnsName proxyPort redirectionState securityEnabledAccess state useServerDefault visibility
Microsoft.Sql/servers/databases/dataMaskingPolicies
 applicationPrincipals dataMaskingState
 -Default(applicationPrincipals dataMaskingState exemptPrincipals maskingLevel)
 exemptPrincipals maskingLevel
Microsoft.Sql/servers/databases/extendedAuditingSettings
 auditActionsAndGroups[*]
 -default(auditActionsAndGroups[*] isAzureMonitorTargetEnabled isStorageSecondaryKeyInUse predicateExpression queueDelayMs retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint)
 isAzureMonitorTargetEnabled isManagedIdentityInUse isStorageSecondaryKeyInUse predicateExpression queueDelayMs
 retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint
Microsoft.Sql/servers/databases/geoBackupPolicies
 -Default(state storageType)
 state storageType
Microsoft.Sql/servers/databases/ledgerDigestUploads
 digestStorageEndpoint state
Microsoft.Sql/servers/databases/maintenanceWindows
 timeRanges[*](dayOfWeek duration startTime)
Microsoft.Sql/servers/databases/replicationLinks
 isTerminationAllowed linkType partnerDatabase partnerDatabaseId partnerLocation partnerRole partnerServer
 percentComplete replicationMode replicationState role startTime
Microsoft.Sql/servers/databases/schemas/tables/columns/sensitivityLabels
 clientClassificationSource columnName
 -@current(informationType informationTypeId isDisabled labelId labelName rank)
 informationType informationTypeId isDisabled labelId labelName managedBy rank schemaName tableName
Microsoft.Sql/servers/databases/securityAlertPolicies
 /Microsoft.Sql/securityAlertPolicies.disabledAlerts=properties.disabledAlerts
 /Microsoft.Sql/securityAlertPolicies.emailAccountAdmins=properties.emailAccountAdmins
 /Microsoft.Sql/securityAlertPolicies.state=properties.state creationTime
 -default(creationTime disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint useServerDefault)
 disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint
 useServerDefault
Microsoft.Sql/servers/databases/sqlVulnerabilityAssessments/baselines
 results
Microsoft.Sql/servers/databases/sqlVulnerabilityAssessments/baselines/rules
 results[*]
Microsoft.Sql/servers/databases/syncGroups
 conflictLoggingRetentionInDays conflictResolutionPolicy enableConflictLogging hubDatabasePassword hubDatabaseUserName
 interval lastSyncTime privateEndpointName
 schema(masterSyncMemberName tables[*](columns[*](dataSize dataType quotedName) quotedName))
 sku(capacity family name size tier)
 syncDatabaseId syncState usePrivateLinkConnection
Microsoft.Sql/servers/databases/syncGroups/syncMembers
 databaseName databaseType password privateEndpointName serverName sqlServerDatabaseId syncAgentId syncDirection
 syncMemberAzureDatabaseResourceId syncState usePrivateLinkConnection userName
Microsoft.Sql/servers/databases/transparentDataEncryption
 /Microsoft.Sql/transparentDataEncryption.status=properties.status
 -@current(status)
 scanState state status
Microsoft.Sql/servers/databases/vulnerabilityAssessments
 -default(recurringScans(emails[*] emailSubscriptionAdmins isEnabled) storageAccountAccessKey storageContainerPath storageContainerSasKey)
 endTime numberOfFailedSecurityChecks
 recurringScans(emails[*] emailSubscriptionAdmins isEnabled)
 scanId startTime state storageAccountAccessKey storageContainerPath storageContainerSasKey triggerType
Microsoft.Sql/servers/databases/vulnerabilityAssessments/rules/baselines
 baselineResults[*](result[*])
 -@master(baselineResults[*](result[*]))
Microsoft.Sql/servers/databases/workloadGroups
 importance maxResourcePercent maxResourcePercentPerRequest minResourcePercent minResourcePercentPerRequest
 queryExecutionTimeout
Microsoft.Sql/servers/databases/workloadGroups/workloadClassifiers
 context endTime importance label memberName startTime
Microsoft.Sql/servers/devOpsAuditingSettings
 isAzureMonitorTargetEnabled isManagedIdentityInUse state storageAccountAccessKey storageAccountSubscriptionId
 storageEndpoint
Microsoft.Sql/servers/disasterRecoveryConfiguration
 autoFailover failoverPolicy logicalServerName partnerLogicalServerName partnerServerId role status
Microsoft.Sql/servers/elasticpools
 autoPauseDelay availabilityZone creationDate
 currentSku(capacity family name size tier)
 databaseDtuMax databaseDtuMin dtu=sku.capacity edition=sku.tier highAvailabilityReplicaCount licenseType
 maintenanceConfigurationId maxSizeBytes minCapacity
 perDatabaseSettings(autoPauseDelay maxCapacity minCapacity)
 preferredEnclaveType
 sku(capacity family name size tier)
 state storageMB zoneRedundant
Microsoft.Sql/servers/encryptionProtector
 autoRotationEnabled
 -@current(serverKeyName serverKeyType subregion thumbprint uri)
 keyVersion serverKeyName serverKeyType subregion thumbprint uri
Microsoft.Sql/servers/extendedAuditingSettings
 auditActionsAndGroups[*]
 -default(auditActionsAndGroups[*] isAzureMonitorTargetEnabled isStorageSecondaryKeyInUse predicateExpression queueDelayMs retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint)
 isAzureMonitorTargetEnabled isDevopsAuditEnabled isManagedIdentityInUse isStorageSecondaryKeyInUse predicateExpression
 queueDelayMs retentionDays state storageAccountAccessKey storageAccountSubscriptionId storageEndpoint
Microsoft.Sql/servers/failoverGroups
 databases[*]
 partnerServers[*](id location replicationRole)
 readOnlyEndpoint(failoverPolicy targetServer)
 readWriteEndpoint(failoverPolicy failoverWithDataLossGracePeriodMinutes)
 replicationRole replicationState secondaryType
Microsoft.Sql/servers/firewallRules
 endIpAddress startIpAddress
Microsoft.Sql/servers/ipv6FirewallRules
 endIPv6Address startIPv6Address
Microsoft.Sql/servers/jobAgents
 -@credentials(password username)
 databaseId
 -@jobs(description -@executions(createTime currentAttempts currentAttemptStartTime endTime jobExecutionId jobVersion lastMessage lifecycle provisioningState startTime stepId stepName target(databaseName serverName type)) schedule(enabled endTime interval startTime type) version)
 sku(capacity family name size tier)
 state
 -@targetGroups(members[*](databaseName elasticPoolName membershipType refreshCredential serverName shardMapName type))
Microsoft.Sql/servers/jobAgents/credentials
 password username
Microsoft.Sql/servers/jobAgents/jobs
 description
 schedule(enabled endTime interval startTime type)
 version
Microsoft.Sql/servers/jobAgents/jobs/steps
 action(source type value)
 credential
 executionOptions(initialRetryIntervalSeconds maximumRetryIntervalSeconds retryAttempts retryIntervalBackoffMultiplier timeoutSeconds)
 output(credential databaseName resourceGroupName schemaName serverName subscriptionId tableName type)
 stepId targetGroup
Microsoft.Sql/servers/jobAgents/privateEndpoints
 privateEndpointId targetServerAzureResourceId
Microsoft.Sql/servers/jobAgents/targetGroups
 members[*](databaseName elasticPoolName membershipType refreshCredential serverName shardMapName type)
Microsoft.Sql/servers/keys
 autoRotationEnabled creationDate keyVersion serverKeyType subregion thumbprint uri
Microsoft.Sql/servers/networkSecurityPerimeterConfigurations
 networkSecurityPerimeter(id location perimeterGuid)
 profile(accessRules[*](~addressPrefixes[*] ~direction ~fullyQualifiedDomainNames[*] name ~networkSecurityPerimeters[*] ~serviceTags[*] ~subscriptions[*]) accessRulesVersion name)
 provisioningIssues[*](~description ~issueType name ~severity ~suggestedAccessRules[*] ~suggestedResourceIds[*])
 provisioningState
 resourceAssociation(accessMode name)
Microsoft.Sql/servers/outboundFirewallRules
 provisioningState
Microsoft.Sql/servers/privateEndpointConnections
 groupIds[*]
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.Sql/servers/securityAlertPolicies
 /Microsoft.Sql/securityAlertPolicies.disabledAlerts=properties.disabledAlerts
 /Microsoft.Sql/securityAlertPolicies.emailAccountAdmins=properties.emailAccountAdmins
 /Microsoft.Sql/securityAlertPolicies.state=properties.state creationTime
 -Default(creationTime disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint)
 disabledAlerts[*] emailAccountAdmins emailAddresses[*] retentionDays state storageAccountAccessKey storageEndpoint
Microsoft.Sql/servers/sqlvulnerabilityassessments
 state
Microsoft.Sql/servers/sqlVulnerabilityAssessments/baselines
 results
Microsoft.Sql/servers/sqlVulnerabilityAssessments/baselines/rules
 results[*]
Microsoft.Sql/servers/syncAgents
 expiryTime isUpToDate lastAliveTime name state syncDatabaseId version
Microsoft.Sql/servers/virtualNetworkRules
 ignoreMissingVnetServiceEndpoint state virtualNetworkSubnetId
Microsoft.Sql/servers/vulnerabilityAssessments
 -default(recurringScans(emails[*] emailSubscriptionAdmins isEnabled) storageAccountAccessKey storageContainerPath storageContainerSasKey)
 recurringScans(emails[*] emailSubscriptionAdmins isEnabled)
 storageAccountAccessKey storageContainerPath storageContainerSasKey
Microsoft.Sql/virtualClusters
 childResources[*] family maintenanceConfigurationId subnetId version
`;
