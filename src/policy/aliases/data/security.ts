/** Written by scripts/policy-aliases.ts: every alias of microsoft.security. For the form see table-text.ts, for the sources index.ts. */
export const SECURITY_ALIASES = `
Microsoft.Security/advancedThreatProtectionSettings
 -@current(isEnabled)
 isEnabled
Microsoft.Security/alerts
 state
Microsoft.Security/alertsSuppressionRules
 alertType comment expirationDateUtc lastModifiedUtc reason state
 suppressionAlertsScope(allOf[*](field))
Microsoft.Security/assessmentMetadata
 assessmentType categories[*] category[*] description displayName implementationEffort
 partnerData(partnerName productName secret)
 plannedDeprecationDate policyDefinitionId preview
 publishDates(GA public)
 remediationDescription severity tactics[*] techniques[*] threats[*] userImpact
Microsoft.Security/assessments
 additionalData displayName
 links(azurePortalUri)
 metadata(assessmentType categories[*] category[*] description displayName implementationEffort partnerData(partnerName productName secret) policyDefinitionId preview remediationDescription severity threats[*] userImpact)
 partnersData(partnerName secret)
 resourceDetails(Azure(id) machineName OnPremise(machineName sourceComputerId vmuuid workspaceId) OnPremiseSql(databaseName serverName) source sourceComputerId vmuuid workspaceId)
 risk(attackPathsReferences[*] isContextualRisk level paths[*](edges[*](id sourceId targetId) id nodes[*](id nodePropertiesLabel[*])) riskFactors[*])
 status(cause code description)
Microsoft.Security/assessments/governanceAssignments
 additionalData(ticketLink ticketNumber ticketStatus)
 governanceEmailNotification(disableManagerEmailNotification disableOwnerEmailNotification)
 isGracePeriod owner remediationDueDate
 remediationEta(eta justification)
Microsoft.Security/assignments
 additionalData(exemptionCategory)
 assignedComponent(key)
 assignedStandard(id)
 description displayName effect expiresOn scope
Microsoft.Security/automations
 actions[*](actionType EventHub(connectionString eventHubResourceId isTrustedServiceEnabled sasPolicyName) LogicApp(logicAppResourceId uri) Workspace(workspaceResourceId))
 description isEnabled
 scopes[*](description scopePath)
 sources[*](eventSource ruleSets[*](rules[*](expectedValue operator propertyJPath propertyType)))
Microsoft.Security/AutoProvisioningSettings
 autoProvision
Microsoft.Security/complianceResults
 resourceStatus
Microsoft.Security/customRecommendations
 assessmentKey cloudProviders[*] description displayName query remediationDescription securityIssue severity
Microsoft.Security/defenderForStorageSettings
 isEnabled
 malwareScanning(automatedResponse blobScanResultsOptions onUpload(capGBPerMonth filters(excludeBlobsWithPrefix[*] excludeBlobsWithSuffix[*]) isEnabled) operationStatus(code message) scanResultsEventGridTopicResourceId)
 overrideSubscriptionLevelSettings
 sensitiveDataDiscovery(isEnabled operationStatus(code message))
Microsoft.Security/deviceSecurityGroups
 allowlistRules[*](AllowlistCustomAlertRule(allowlistValues[*]) allowlistValues[*] DenylistCustomAlertRule(denylistValues[*]) description displayName isEnabled ListCustomAlertRule(valueType) maxThreshold minThreshold ruleType ThresholdCustomAlertRule(maxThreshold minThreshold) TimeWindowCustomAlertRule(timeWindowSize) timeWindowSize valueType)
 denylistRules[*](AllowlistCustomAlertRule(allowlistValues[*]) allowlistValues[*] DenylistCustomAlertRule(denylistValues[*]) denylistValues[*] description displayName isEnabled ListCustomAlertRule(valueType) maxThreshold minThreshold ruleType ThresholdCustomAlertRule(maxThreshold minThreshold) TimeWindowCustomAlertRule(timeWindowSize) timeWindowSize valueType)
 thresholdRules[*](AllowlistCustomAlertRule(allowlistValues[*]) allowlistValues[*] DenylistCustomAlertRule(denylistValues[*]) description displayName isEnabled ListCustomAlertRule(valueType) maxThreshold minThreshold ruleType ThresholdCustomAlertRule(maxThreshold minThreshold) TimeWindowCustomAlertRule(timeWindowSize) timeWindowSize valueType)
 timeWindowRules[*](AllowlistCustomAlertRule(allowlistValues[*]) allowlistValues[*] DenylistCustomAlertRule(denylistValues[*]) description displayName isEnabled ListCustomAlertRule(valueType) maxThreshold minThreshold ruleType ThresholdCustomAlertRule(maxThreshold minThreshold) TimeWindowCustomAlertRule(timeWindowSize) timeWindowSize valueType)
Microsoft.Security/governanceRules
 conditionSets[*] description displayName excludedScopes[*]
 governanceEmailNotification(disableManagerEmailNotification disableOwnerEmailNotification)
 includeMemberScopes isDisabled isGracePeriod
 metadata(createdBy createdOn updatedBy updatedOn)
 ownerSource(type value)
 remediationTimeframe rulePriority ruleType sourceResourceType tenantId
Microsoft.Security/InformationProtectionPolicies
 -@effective(informationTypes labels lastModifiedUtc version)
 informationTypes labels lastModifiedUtc version
Microsoft.Security/iotDefenderSettings
 deviceQuota sentinelWorkspaceResourceIds[*]
Microsoft.Security/iotSecuritySolutions
 additionalWorkspaces[*](dataTypes[*] type workspace)
 autoDiscoveredResources[*] disabledDataSources[*] displayName export[*] iotHubs[*]
 recommendationsConfiguration[*](name recommendationType status)
 status unmaskedIpLoggingStatus
 userDefinedResources(query querySubscriptions[*])
 workspace
Microsoft.Security/iotSensors
 connectivityTime creationTime dynamicLearning learningMode sensorStatus sensorVersion tiAutomaticUpdates tiStatus
 tiVersion zone
Microsoft.Security/locations/alerts
 state
Microsoft.Security/locations/jitNetworkAccessPolicies
 provisioningState
 requests[*](justification requestor startTimeUtc virtualMachines[*](id ports[*](allowedSourceAddressPrefix allowedSourceAddressPrefixes[*] endTimeUtc mappedPort number status statusReason)))
 virtualMachines[*](id ports[*](allowedSourceAddressPrefix allowedSourceAddressPrefixes[*] maxRequestAccessDuration number protocol) publicIpAddress)
Microsoft.Security/policies
 logCollection
 logsConfiguration(storages)
 name
 omsWorkspaceConfiguration(workspaces)
 policyLevel
 pricingConfiguration(active level resourceGroup selectedPricingTier standardBundles[*])
 recommendations(acls antimalware appWhitelisting baseline diskEncryption jitNetworkAccess ngfw nsgs patch sqlAuditing sqlTde storageEncryption vulnerabilityAssessment waf)
 securityContactConfiguration(areNotificationsOn securityContactEmails[*] securityContactPhone sendToAdminOn)
 unique
Microsoft.Security/pricings
 deprecated enablementTime enforce
 extensions[*](additionalExtensionProperties isEnabled name operationStatus(code message) securityOperatorResourceId)
 freeTrialRemainingTime inherited inheritedFrom .managedBy originatedFrom pricingTier replacedBy[*]
 resourcesCoverageStatus securityOperatorResourceId subPlan
Microsoft.Security/privateLinks
 privateEndpointConnections[*](groupIds[*] id name privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 privateLinkResources[*](~groupId id name ~requiredMembers[*] ~requiredZoneNames[*] systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState publicNetworkAccess
Microsoft.Security/privateLinks/privateEndpointConnections
 groupIds[*]
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.Security/securityConnectors
 cloudName
 environmentData(AwsAccount(accountName organizationalData(Member(parentHierarchyId) Organization(excludedAccountIds[*] stacksetName) organizationMembershipType) regions[*] scanInterval) DockerHubOrganization(authentication(AccessToken authenticationType) scanInterval) environmentType GcpProject(organizationalData(Member(managementProjectNumber parentHierarchyId) Organization(excludedProjectNumbers[*] organizationName serviceAccountEmailAddress workloadIdentityProviderId) organizationMembershipType) projectDetails(projectId projectName projectNumber workloadIdentityPoolId) scanInterval) JFrogArtifactory(scanInterval))
 environmentName hierarchyIdentifier hierarchyIdentifierTrialEndDate
 offerings[*](CspmMonitorAws(nativeCloudConnection(cloudRoleArn)) CspmMonitorGcp(nativeCloudConnection(serviceAccountEmailAddress workloadIdentityProviderId)) DefenderCspmAws(ciem(ciemDiscovery(cloudRoleArn) ciemOidc(azureActiveDirectoryAppName cloudRoleArn)) databasesDspm(cloudRoleArn enabled) dataSensitivityDiscovery(cloudRoleArn enabled) mdcContainersAgentlessDiscoveryK8s(cloudRoleArn enabled) mdcContainersImageAssessment(cloudRoleArn enabled) vmScanners(cloudRoleArn configuration(cloudRoleArn exclusionTags scanningMode) enabled)) DefenderCspmGcp(ciemDiscovery(azureActiveDirectoryAppName serviceAccountEmailAddress workloadIdentityProviderId) dataSensitivityDiscovery(enabled serviceAccountEmailAddress workloadIdentityProviderId) mdcContainersAgentlessDiscoveryK8s(enabled serviceAccountEmailAddress workloadIdentityProviderId) mdcContainersImageAssessment(enabled serviceAccountEmailAddress workloadIdentityProviderId) vmScanners(configuration(exclusionTags scanningMode) enabled)) DefenderCspmJFrog(mdcContainersImageAssessment(enabled)) DefenderForContainersAws(autoProvisioning cloudWatchToKinesis(cloudRoleArn) containerVulnerabilityAssessment(cloudRoleArn) containerVulnerabilityAssessmentTask(cloudRoleArn) dataCollectionExternalId enableAuditLogsAutoProvisioning enableContainerVulnerabilityAssessment enableDefenderAgentAutoProvisioning enablePolicyAgentAutoProvisioning kinesisToS3(cloudRoleArn) kubeAuditRetentionTime kubernetesDataCollection(cloudRoleArn) kubernetesScubaReader(cloudRoleArn) kubernetesService(cloudRoleArn) mdcContainersAgentlessDiscoveryK8s(cloudRoleArn enabled) mdcContainersImageAssessment(cloudRoleArn enabled) scubaExternalId vmScanners(cloudRoleArn configuration(exclusionTags scanningMode) enabled)) DefenderForContainersGcp(auditLogsAutoProvisioningFlag dataPipelineNativeCloudConnection(serviceAccountEmailAddress workloadIdentityProviderId) defenderAgentAutoProvisioningFlag enableAuditLogsAutoProvisioning enableDefenderAgentAutoProvisioning enablePolicyAgentAutoProvisioning mdcContainersAgentlessDiscoveryK8s(enabled serviceAccountEmailAddress workloadIdentityProviderId) mdcContainersImageAssessment(enabled serviceAccountEmailAddress workloadIdentityProviderId) nativeCloudConnection(serviceAccountEmailAddress workloadIdentityProviderId) policyAgentAutoProvisioningFlag vmScanners(configuration(exclusionTags scanningMode) enabled)) DefenderForDatabasesAws(arcAutoProvisioning(cloudRoleArn configuration(privateLinkScope proxy) enabled servicePrincipalSecretMetadata(expiryDate parameterNameInStore parameterStoreRegion)) databasesDspm(cloudRoleArn enabled) rds(cloudRoleArn enabled)) DefenderForDatabasesGcp(arcAutoProvisioning(configuration(agentOnboardingServiceAccountNumericId clientId privateLinkScope proxy) enabled) defenderForDatabasesArcAutoProvisioning(serviceAccountEmailAddress workloadIdentityProviderId)) DefenderForServersAws(arcAutoProvisioning(cloudRoleArn configuration(privateLinkScope proxy) enabled servicePrincipalSecretMetadata(expiryDate parameterNameInStore parameterStoreRegion)) defenderForServers(cloudRoleArn) mdeAutoProvisioning(enabled) subPlan(type) vaAutoProvisioning(configuration(type) enabled) vmScanners(cloudRoleArn configuration(cloudRoleArn exclusionTags scanningMode) enabled)) DefenderForServersGcp(arcAutoProvisioning(configuration(agentOnboardingServiceAccountNumericId clientId privateLinkScope proxy) enabled) defenderForServers(serviceAccountEmailAddress workloadIdentityProviderId) mdeAutoProvisioning(enabled) subPlan(type) vaAutoProvisioning(configuration(type) enabled) vmScanners(configuration(exclusionTags scanningMode) enabled)) description InformationProtectionAws(informationProtection(cloudRoleArn)) offeringType)
 organizationalData(excludedAccountIds[*] organizationMembershipType parentHierarchyId stacksetName)
Microsoft.Security/securityConnectors/devops
 agentlessConfiguration(agentlessAutoDiscovery agentlessEnabled inventoryList[*](inventoryKind value) inventoryListType scanners[*])
 authorization(code)
 autoDiscovery
 capabilities[*](name value)
 provisioningState provisioningStatusMessage provisioningStatusUpdateTimeUtc topLevelInventoryList[*]
Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs
 actionableRemediation(branchConfiguration(annotateDefaultBranch branchNames[*]) categoryConfigurations[*](category minimumSeverityLevel) inheritFromParentState state)
 onboardingState provisioningState provisioningStatusMessage provisioningStatusUpdateTimeUtc
Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects
 actionableRemediation(branchConfiguration(annotateDefaultBranch branchNames[*]) categoryConfigurations[*](category minimumSeverityLevel) inheritFromParentState state)
 onboardingState parentOrgName projectId provisioningState provisioningStatusMessage provisioningStatusUpdateTimeUtc
Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects/repos
 actionableRemediation(branchConfiguration(annotateDefaultBranch branchNames[*]) categoryConfigurations[*](category minimumSeverityLevel) inheritFromParentState state)
 onboardingState parentOrgName parentProjectName provisioningState provisioningStatusMessage
 provisioningStatusUpdateTimeUtc repoId repoUrl visibility
Microsoft.Security/securityContacts
 alertNotifications=properties.alertNotifications.state(minimalSeverity=properties.alertNotifications.minimalSeverity @state)
 alertsToAdmins=properties.notificationsByRole.state email=properties.emails emails isEnabled
 notificationsByRole(roles[*] state)
 notificationsSources[*](Alert(minimalSeverity) AttackPath(minimalRiskLevel) sourceType)
 phone
Microsoft.Security/securityStandards
 assessments[*](assessmentKey)
 cloudProviders[*] description displayName
 metadata(createdBy createdOn lastUpdatedBy lastUpdatedOn)
 policySetDefinitionId standardType
Microsoft.Security/serverVulnerabilityAssessmentsSettings
 -AzureServersSetting(selectedProvider)
Microsoft.Security/settings
 -AlertSyncSettings(enabled)
 -DataExportSetting(enabled)
 -DataExportSettings(enabled)
Microsoft.Security/standardAssignments
 assignedStandard(id)
 attestationData(assignedAssessment(assessmentKey) complianceDate complianceState evidence[*](description sourceUrl))
 description displayName effect excludedScopes[*]
 exemptionData(assignedAssessment(assessmentKey) exemptionCategory)
 expiresOn
 metadata(createdBy createdOn lastUpdatedBy lastUpdatedOn)
Microsoft.Security/standards
 category
 components[*](key)
 description displayName standardType supportedClouds[*]
Microsoft.Security/workspaceSettings
 scope workspaceId
`;
