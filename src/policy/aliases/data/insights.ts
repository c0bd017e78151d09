/** Written by scripts/policy-aliases.ts: every alias of microsoft.insights. For the form see table-text.ts, for the sources index.ts. */
export const INSIGHTS_ALIASES = `
microsoft.insights/actiongroups
 armRoleReceivers[*](name roleId useCommonAlertSchema)
 automationRunbookReceivers[*](automationAccountId isGlobalRunbook managedIdentity name runbookName serviceUri useCommonAlertSchema webhookResourceId)
 azureAppPushReceivers[*](emailAddress name)
 azureFunctionReceivers[*](functionAppResourceId functionName httpTriggerUrl managedIdentity name useCommonAlertSchema)
 emailReceivers[*](emailAddress name status useCommonAlertSchema)
 enabled
 eventHubReceivers[*](eventHubName eventHubNameSpace managedIdentity name subscriptionId tenantId useCommonAlertSchema)
 groupShortName
 incidentReceivers[*](connection(id name) incidentManagementService mappings name)
 itsmReceivers[*](connectionId name region ticketConfiguration workspaceId)
 logicAppReceivers[*](callbackUrl managedIdentity name resourceId useCommonAlertSchema)
 smsReceivers[*](countryCode name phoneNumber status)
 voiceReceivers[*](countryCode name phoneNumber)
 webhookReceivers[*](identifierUri managedIdentity name objectId serviceUri tenantId useAadAuth useCommonAlertSchema)
microsoft.insights/actiongroups/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
microsoft.insights/activityLogAlerts
 actions(actionGroups[*](actionGroupId actionProperties webhookProperties(additionalProperties)))
 condition(allOf[*](anyOf[*](containsAny[*] equals field) containsAny[*] equals field) equals field)
 description enabled scopes[*] tenantScope
microsoft.insights/alertrules
 action(Microsoft-Azure-Management-Insights-Models-RuleEmailAction(customEmails[*] sendToServiceOwners) Microsoft-Azure-Management-Insights-Models-RuleWebhookAction(serviceUri) -odata(type))
 actions[*](customEmails[*] -Microsoft(-Azure(-Management(-Insights(-Models(RuleEmailAction(customEmails[*] sendToServiceOwners) RuleWebhookAction(serviceUri)))))) Microsoft-Azure-Management-Insights-Models-RuleEmailAction(customEmails[*] sendToServiceOwners) Microsoft-Azure-Management-Insights-Models-RuleWebhookAction(serviceUri) -odata(type) sendToServiceOwners serviceUri)
 condition(dataSource(legacyResourceId metricName metricNamespace -Microsoft(-Azure(-Management(-Insights(-Models(RuleManagementEventDataSource(claims(emailAddress) eventName eventSource level operationName resourceGroupName resourceProviderName status subStatus) RuleMetricDataSource(metricName)))))) Microsoft-Azure-Management-Insights-Models-RuleManagementEventDataSource(claims(emailAddress) eventName eventSource level operationName resourceGroupName resourceProviderName status subStatus) Microsoft-Azure-Management-Insights-Models-RuleMetricDataSource(metricName) -odata(type) resourceLocation resourceUri) -Microsoft(-Azure(-Management(-Insights(-Models(LocationThresholdRuleCondition(failedLocationCount windowSize) ManagementEventRuleCondition(aggregation(operator threshold windowSize)) ThresholdRuleCondition(operator threshold timeAggregation windowSize)))))) Microsoft-Azure-Management-Insights-Models-LocationThresholdRuleCondition(failedLocationCount windowSize) Microsoft-Azure-Management-Insights-Models-ManagementEventRuleCondition(aggregation(operator threshold windowSize)) Microsoft-Azure-Management-Insights-Models-ThresholdRuleCondition(operator threshold timeAggregation windowSize) -odata(type) operator threshold timeAggregation windowSize)
 description isEnabled lastUpdatedTime name provisioningState
microsoft.insights/autoscalesettings
 enabled name
 notifications[*](email(customEmails[*] sendToSubscriptionAdministrator sendToSubscriptionCoAdministrators) operation webhooks[*](~additionalProperties serviceUri))
 predictiveAutoscalePolicy(scaleLookAheadTime scaleMode)
 profiles[*](capacity(default maximum minimum) fixedDate(end start timeZone) name recurrence(frequency schedule(days[*] hours[*] minutes[*] timeZone)) rules[*](metricTrigger(dimensions[*](.DimensionName .Operator .Values[*]) dividePerInstance metricName metricNamespace metricResourceLocation metricResourceUri operator statistic threshold timeAggregation timeGrain timeWindow) scaleAction(cooldown direction type value)))
 targetResourceLocation targetResourceUri
microsoft.insights/components
 .AppId .ApplicationId .ConnectionString .CreationDate .DisableIpMasking .DisableLocalAuth
 .ForceCustomerStorageForProfiler
 .HockeyAppId(externalDocs)
 .HockeyAppToken(externalDocs)
 .ImmediatePurgeDataOn30Days .IngestionMode .InstrumentationKey .LaMigrationDate .Name
 .PrivateLinkScopedResources[*](.ResourceId .ScopeId)
 provisioningState !publicNetworkAccessForIngestion !publicNetworkAccessForQuery .RetentionInDays
 .SamplingPercentage(externalDocs)
 .TenantId .WorkspaceResourceId
microsoft.insights/Components/AnalyticsItems
 functionAlias
microsoft.insights/Components/MyAnalyticsItems
 functionAlias
microsoft.insights/components/pricingPlans
 cap
 -@current(cap maxHistoryCap planType resetHour stopSendNotificationWhenHitCap stopSendNotificationWhenHitThreshold warningThreshold)
 maxHistoryCap planType resetHour stopSendNotificationWhenHitCap stopSendNotificationWhenHitThreshold warningThreshold
microsoft.insights/Components/ProactiveDetectionConfigs
 .CustomEmails[*] .Enabled .LastUpdatedTime .Name
 .RuleDefinitions(.Description .DisplayName .HelpUrl .IsEnabledByDefault .IsHidden .IsInPreview .Name .SupportsEmailNotifications)
 .SendEmailsToSubscriptionOwners
microsoft.insights/dataCollectionEndpoints
 configurationAccess(endpoint)
 description
 failoverConfiguration(activeLocation locations[*](location provisioningStatus))
 immutableId
 logsIngestion(endpoint)
 metadata(provisionedBy provisionedByImmutableId provisionedByResourceId)
 metricsIngestion(endpoint)
 networkAcls(publicNetworkAccess)
 privateLinkScopedResources[*](resourceId scopeId)
 provisioningState
 sku(capacity family name size tier)
microsoft.insights/dataCollectionEndpoints/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
microsoft.insights/dataCollectionRuleAssociations
 dataCollectionEndpointId dataCollectionRuleId description
 metadata(provisionedBy provisionedByImmutableId provisionedByResourceId)
 provisioningState
microsoft.insights/dataCollectionRules
 agentSettings(logs[*](name value))
 dataCollectionEndpointId
 dataFlows[*](builtInTransform captureOverflow destinations[*] outputStream streams[*] transformKql)
 dataSources(dataImports(eventHub(consumerGroup name stream)) etwProviders[*](eventIds[*] keyword logLevel name provider providerType streams[*]) extensions[*](extensionName extensionSettings inputDataSources[*] name streams[*]) iisLogs[*](logDirectories[*] name streams[*] transformKql) logFiles[*](filePatterns[*] format name settings(text(recordStartTimestampFormat)) streams[*] transformKql) otelLogs[*](enrichWithReference enrichWithResourceAttributes[*] name replaceResourceIdWithReference resourceAttributeRouting(attributeName attributeValue) streams[*]) otelMetrics[*](enrichWithReference enrichWithResourceAttributes[*] name resourceAttributeRouting(attributeName attributeValue) streams[*]) otelTraces[*](enrichWithReference enrichWithResourceAttributes[*] name replaceResourceIdWithReference resourceAttributeRouting(attributeName attributeValue) streams[*]) performanceCounters[*](counterSpecifiers[*] name samplingFrequencyInSeconds scheduledTransferPeriod streams[*] transformKql) performanceCountersOTel[*](counterSpecifiers[*] name samplingFrequencyInSeconds streams[*]) platformTelemetry[*](name streams[*]) prometheusForwarder[*](customVMScrapeConfig[*] labelIncludeFilter name streams[*]) syslog[*](facilityNames[*] logLevels[*] name streams[*] transformKql) windowsEventLogs[*](name scheduledTransferPeriod streams[*] transformKql xPathQueries[*]) windowsFirewallLogs[*](name profileFilter[*] streams[*]))
 description
 destinations(azureDataExplorer[*](databaseName ingestionUri name resourceId) azureMonitorMetrics(name) eventHubs[*](eventHubResourceId name) eventHubsDirect[*](eventHubResourceId name) logAnalytics[*](name workspaceId workspaceResourceId) microsoftFabric[*](artifactId databaseName ingestionUri name tenantId) monitoringAccounts[*](accountId accountResourceId name) storageAccounts[*](containerName name storageAccountResourceId) storageBlobsDirect[*](containerName name storageAccountResourceId) storageTablesDirect[*](name storageAccountResourceId tableName))
 directDataSources(otelLogs[*](enrichWithReference enrichWithResourceAttributes[*] name replaceResourceIdWithReference streams[*]) otelMetrics[*](enrichWithReference enrichWithResourceAttributes[*] name streams[*]) otelTraces[*](enrichWithReference enrichWithResourceAttributes[*] name replaceResourceIdWithReference streams[*]))
 endpoints(logsIngestion metricsIngestion)
 immutableId
 ingestionQuotas(logs(maxRequestsPerMinute maxSizePerMinuteInGB))
 metadata(provisionedBy provisionedByImmutableId provisionedByResourceId)
 provisioningState
 references(applicationInsights[*](name resourceId) enrichmentData(storageBlobs[*](blobUrl lookupType name resourceId)))
 sku(capacity family name size tier)
 streamDeclarations
microsoft.insights/diagnosticSettings
 eventHubAuthorizationRuleId eventHubName logAnalyticsDestinationType
 logs([*](category categoryGroup enabled retentionPolicy(days enabled)) *enabled)
 marketplacePartnerId
 metrics([*](category enabled retentionPolicy(days enabled) timeGrain) *enabled)
 serviceBusRuleId storageAccountId workspaceId
microsoft.insights/guestDiagnosticSettings
 dataSources[*](configuration(eventLogs[*](filter logName) perfCounters[*](instance name samplingPeriod) providers[*](events[*](filter id name) id)) kind sinks[*](kind))
 osType proxySetting
microsoft.insights/guestDiagnosticSettingsAssociation
 guestDiagnosticSettingsName
microsoft.insights/logprofiles
 categories[*] locations[*]
 retentionPolicy(days enabled)
 serviceBusRuleId storageAccountId
microsoft.insights/metricalerts
 actionProperties
 actions[*](actionGroupId webHookProperties(additionalProperties))
 autoMitigate
 criteria(additionalProperties -Microsoft(-Azure(-Monitor(MultipleResourceMultipleMetricCriteria(allOf[*](criterionType dimensions[*](name operator values[*]) DynamicThresholdCriterion(alertSensitivity failingPeriods(minFailingPeriodsToAlert numberOfEvaluationPeriods) ignoreDataBefore operator) metricName metricNamespace name StaticThresholdCriterion(operator threshold))) SingleResourceMultipleMetricCriteria(allOf[*](operator threshold)) WebtestLocationAvailabilityCriteria(componentId failedLocationCount webTestId)))) Microsoft-Azure-Monitor-MultipleResourceMultipleMetricCriteria(allOf[*](criterionType dimensions[*](name operator values[*]) DynamicThresholdCriterion(alertSensitivity failingPeriods(minFailingPeriodsToAlert numberOfEvaluationPeriods) ignoreDataBefore operator) metricName metricNamespace name skipMetricValidation StaticThresholdCriterion(operator threshold) timeAggregation)) Microsoft-Azure-Monitor-PromQLCriteria(allOf[*](criterionType DynamicThresholdCriterion name query) failingPeriods(for)) Microsoft-Azure-Monitor-SingleResourceMultipleMetricCriteria(allOf[*](criterionType dimensions[*](name operator values[*]) DynamicThresholdCriterion(alertSensitivity failingPeriods(minFailingPeriodsToAlert numberOfEvaluationPeriods) ignoreDataBefore operator) metricName metricNamespace name operator skipMetricValidation StaticThresholdCriterion(operator threshold) threshold timeAggregation)) Microsoft-Azure-Monitor-WebtestLocationAvailabilityCriteria(componentId failedLocationCount webTestId) -odata(type))
 customProperties description enabled evaluationFrequency isMigrated lastUpdatedTime
 resolveConfiguration(autoResolved timeToResolve)
 scopes[*] severity targetResourceRegion targetResourceType windowSize
microsoft.insights/myWorkbooks
 category displayName serializedData sourceId storageUri tags[*] timeModified userId version
microsoft.insights/privateLinkScopes
 accessModeSettings(exclusions[*](ingestionAccessMode privateEndpointConnectionName queryAccessMode) !ingestionAccessMode !queryAccessMode)
 privateEndpointConnections[*](id name privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState
microsoft.insights/privateLinkScopes/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
microsoft.insights/privateLinkScopes/scopedResources
 kind linkedResourceId provisioningState subscriptionLocation
microsoft.insights/scheduledqueryrules
 action(-Microsoft(-WindowsAzure(-Management(-Monitoring(-Alerts(-Models(-Microsoft(-AppInsights(-Nexus(-DataContracts(-Resources(-ScheduledQueryRules(AlertingAction(aznsAction(actionGroup[*] customWebhookPayload emailSubject) severity throttlingInMin trigger(metricTrigger(metricColumn metricTriggerType threshold thresholdOperator) threshold thresholdOperator)) LogToMetricAction(criteria[*](dimensions[*](name operator values[*]) metricName)))))))))))))) Microsoft-WindowsAzure-Management-Monitoring-Alerts-Models-Microsoft-AppInsights-Nexus-DataContracts-Resources-ScheduledQueryRules-AlertingAction(aznsAction(actionGroup[*] customWebhookPayload emailSubject) severity throttlingInMin trigger(metricTrigger(metricColumn metricTriggerType threshold thresholdOperator) threshold thresholdOperator)) Microsoft-WindowsAzure-Management-Monitoring-Alerts-Models-Microsoft-AppInsights-Nexus-DataContracts-Resources-ScheduledQueryRules-LogToMetricAction(criteria[*](dimensions[*](name operator values[*]) metricName)) -odata(type))
 actions([*](actionGroupId webHookProperties) actionGroups[*] actionProperties customProperties)
 autoMitigate checkWorkspaceAlertsStorageConfigured createdWithApiVersion
 criteria(allOf[*](alertSensitivity criterionType dimensions[*](name operator values[*]) failingPeriods(minFailingPeriodsToAlert numberOfEvaluationPeriods) ignoreDataBefore metricMeasureColumn metricName minRecurrenceCount operator query resourceIdColumn threshold timeAggregation) dimensions[*](name operator values[*]) failingPeriods(minFailingPeriodsToAlert numberOfEvaluationPeriods) metricMeasureColumn operator query resourceIdColumn threshold timeAggregation)
 description displayName enabled evaluationFrequency isLegacyLogAnalyticsRule isWorkspaceAlertsStorageConfigured
 lastUpdatedTime muteActionsDuration overrideQueryTimeRange provisioningState publicNetworkAccess
 resolveConfiguration(autoResolved timeToResolve)
 ruleResolveConfiguration(autoResolved timeToResolve)
 schedule(frequencyInMinutes timeWindowInMinutes)
 scopes[*] severity skipQueryValidation
 source(authorizedResources[*] dataSourceId query queryType)
 targetResourceTypes[*] windowSize
microsoft.insights/scheduledqueryrules/networkSecurityPerimeterConfigurations
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
microsoft.insights/tenantactiongroups
 azureAppPushReceivers[*](emailAddress name)
 emailReceivers[*](emailAddress name status useCommonAlertSchema)
 enabled groupShortName
 smsReceivers[*](countryCode name phoneNumber status)
 voiceReceivers[*](countryCode name phoneNumber)
 webhookReceivers[*](identifierUri name objectId serviceUri tenantId useAadAuth useCommonAlertSchema)
microsoft.insights/webtests
 .Configuration(.WebTest)
 .ContentValidation(.ContentMatch .IgnoreCase .PassIfTextFound)
 .Description .Enabled .ExpectedHttpStatusCode .Frequency .IgnoreHttpsStatusCode .Kind
 .Locations[*](.Id)
 .Name provisioningState
 .Request(.FollowRedirects .Headers[*](key value) .HttpVerb .ParseDependentRequests .RequestBody .RequestUrl)
 .RetryEnabled .SSLCertRemainingLifetimeCheck .SSLCheck .SyntheticMonitorId .Timeout
 .ValidationRules(.ContentValidation(.ContentMatch .IgnoreCase .PassIfTextFound) .ExpectedHttpStatusCode .IgnoreHttpsStatusCode .IgnoreHttpStatusCode .SSLCertRemainingLifetimeCheck .SSLCheck)
microsoft.insights/workbooks
 category description displayName kind name revision serializedData sourceId sourceResourceId storageUri tags[*]
 timeModified userId version workbookId
microsoft.insights/workbooktemplates
 author
 galleries[*](category name order resourceType type)
 localized priority
`;
