export const id = 48;
export const ids = [48];
export const modules = {

/***/ 26164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ bundledAliases)
});

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/authorization.js
const AUTHORIZATION_ALIASES = `
Microsoft.Authorization/denyAssignments
 condition conditionVersion createdBy createdOn denyAssignmentEffect denyAssignmentName description
 doNotApplyToChildScopes
 excludePrincipals[*](id type)
 isSystemProtected
 permissions[*](actions[*] condition conditionVersion dataActions[*] notActions[*] notDataActions[*])
 principals[*](id type)
 scope updatedBy updatedOn
Microsoft.Authorization/locks
 level notes
 owners[*](applicationId)
Microsoft.Authorization/policyAssignments
 assignmentType definitionVersion description displayName effectiveDefinitionVersion enforcementMode instanceId
 latestDefinitionVersion metadata
 nonComplianceMessages[*](message policyDefinitionReferenceId)
 notScopes[*]
 overrides[*](kind selectors[*](in[*] kind notIn[*] progress) value)
 parameters policyDefinitionId
 resourceSelectors[*](name selectors[*](in[*] kind notIn[*] progress))
 scope
 selfServeExemptionSettings(enabled policyDefinitionReferenceIds[*])
 sku(name tier)
Microsoft.Authorization/policyDefinitions
 description displayName
 externalEvaluationEnforcementSettings(endpointSettings(kind) missingTokenAction resultLifespan roleDefinitionIds[*])
 metadata mode parameters policyRule policyType version versions[*]
Microsoft.Authorization/policyDefinitions/versions
 description displayName
 externalEvaluationEnforcementSettings(endpointSettings(kind) missingTokenAction resultLifespan roleDefinitionIds[*])
 mode parameters policyType version
Microsoft.Authorization/policyEnrollments
 assignmentScopeValidation description displayName metadata policyAssignmentId policyAssignmentInstanceId
 policyDefinitionReferenceIds[*]
 resourceSelectors[*](name selectors[*](in[*] kind notIn[*]))
Microsoft.Authorization/policyExemptions
 assignmentScopeValidation description displayName exemptionCategory expiresOn metadata policyAssignmentId
 policyDefinitionReferenceIds[*]
 resourceSelectors[*](name selectors[*](in[*] kind notIn[*]))
Microsoft.Authorization/policySetDefinitions
 description displayName metadata parameters
 policyDefinitionGroups[*](additionalMetadataId category description displayName name)
 policyDefinitions[*](definitionVersion effectiveDefinitionVersion groupNames[*] latestDefinitionVersion parameters policyDefinitionId policyDefinitionReferenceId)
 policyType version versions[*]
Microsoft.Authorization/policySetDefinitions/versions
 description displayName parameters
 policyDefinitionGroups[*](additionalMetadataId category description displayName name)
 policyDefinitions[*](definitionVersion effectiveDefinitionVersion groupNames[*] latestDefinitionVersion parameters policyDefinitionId policyDefinitionReferenceId)
 policyType version
Microsoft.Authorization/roleAssignments
 canDelegate condition conditionVersion createdBy createdOn delegatedManagedIdentityResourceId description principalId
 principalType roleDefinitionId scope updatedBy updatedOn
Microsoft.Authorization/roleAssignmentScheduleInstances
 assignmentType condition conditionVersion createdOn endDateTime
 expandedProperties(principal(displayName email id type) roleDefinition(displayName id type) scope(displayName id type))
 linkedRoleEligibilityScheduleId linkedRoleEligibilityScheduleInstanceId memberType originRoleAssignmentId principalId
 principalType roleAssignmentScheduleId roleDefinitionId scope startDateTime status
Microsoft.Authorization/roleAssignmentScheduleRequests
 approvalId condition conditionVersion createdOn
 expandedProperties(principal(displayName email id type) roleDefinition(displayName id type) scope(displayName id type))
 justification linkedRoleEligibilityScheduleId principalId principalType requestorId requestType roleDefinitionId
 scheduleInfo(expiration(duration endDateTime type) startDateTime)
 scope status targetRoleAssignmentScheduleId targetRoleAssignmentScheduleInstanceId
 ticketInfo(ticketNumber ticketSystem)
Microsoft.Authorization/roleDefinitions
 assignableScopes[*] createdBy createdOn description
 permissions([*](actions[*] condition conditionVersion dataActions[*] notActions[*] notDataActions[*]) -actions([*]) -notActions([*]))
 roleName type updatedBy updatedOn
Microsoft.Authorization/roleEligibilityScheduleRequests
 approvalId condition conditionVersion createdOn
 expandedProperties(principal(displayName email id type) roleDefinition(displayName id type) scope(displayName id type))
 justification principalId principalType requestorId requestType roleDefinitionId
 scheduleInfo(expiration(duration endDateTime type) startDateTime)
 scope status targetRoleEligibilityScheduleId targetRoleEligibilityScheduleInstanceId
 ticketInfo(ticketNumber ticketSystem)
Microsoft.Authorization/roleManagementPolicies
 description displayName
 effectiveRules[*](id RoleManagementPolicyApprovalRule(setting(approvalMode approvalStages[*](approvalStageTimeOutInDays escalationApprovers[*](description id isBackup userType) escalationTimeInMinutes isApproverJustificationRequired isEscalationEnabled primaryApprovers[*](description id isBackup userType)) isApprovalRequired isApprovalRequiredForExtension isRequestorJustificationRequired)) RoleManagementPolicyAuthenticationContextRule(claimValue isEnabled) RoleManagementPolicyEnablementRule(enabledRules[*]) RoleManagementPolicyExpirationRule(exceptionMembers[*](description id isBackup userType) isExpirationRequired maximumDuration) RoleManagementPolicyNotificationRule(isDefaultRecipientsEnabled notificationLevel notificationRecipients[*] notificationType recipientType) RoleManagementPolicyPimOnlyModeRule(pimOnlyModeSettings(excludedAssignmentTypes[*] excludes[*] mode)) ruleType target(caller enforcedSettings[*] inheritableSettings[*] level operations[*] targetObjects[*]))
 isOrganizationDefault
 lastModifiedBy(displayName email id type)
 lastModifiedDateTime
 policyProperties(scope(displayName id type))
 rules[*](id RoleManagementPolicyApprovalRule(setting(approvalMode approvalStages[*](approvalStageTimeOutInDays escalationApprovers[*](description id isBackup userType) escalationTimeInMinutes isApproverJustificationRequired isEscalationEnabled primaryApprovers[*](description id isBackup userType)) isApprovalRequired isApprovalRequiredForExtension isRequestorJustificationRequired)) RoleManagementPolicyAuthenticationContextRule(claimValue isEnabled) RoleManagementPolicyEnablementRule(enabledRules[*]) RoleManagementPolicyExpirationRule(exceptionMembers[*](description id isBackup userType) isExpirationRequired maximumDuration) RoleManagementPolicyNotificationRule(isDefaultRecipientsEnabled notificationLevel notificationRecipients[*] notificationType recipientType) RoleManagementPolicyPimOnlyModeRule(pimOnlyModeSettings(excludedAssignmentTypes[*] excludes[*] mode)) ruleType target(caller enforcedSettings[*] inheritableSettings[*] level operations[*] targetObjects[*]))
 scope
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/cognitiveservices.js
const COGNITIVESERVICES_ALIASES = `
Microsoft.CognitiveServices/accounts
 abusePenalty(action expiration rateLimitPercentage)
 allowedFqdnList[*] allowProjectManagement
 amlWorkspace(identityClientId resourceId)
 apiProperties(aadClientId aadTenantId eventHubConnectionString qnaAzureSearchEndpointId qnaAzureSearchEndpointKey qnaRuntimeEndpoint statisticsEnabled storageAccountConnectionString superUser websiteName)
 associatedProjects[*]
 callRateLimit(count renewalPeriod rules[*](count dynamicThrottlingEnabled key matchPatterns[*](method path) minCount renewalPeriod))
 capabilities[*](name value)
 commitmentPlanAssociations[*](commitmentPlanId commitmentPlanLocation)
 customSubDomainName dateCreated defaultProject deletionDate !disableLocalAuth dynamicThrottlingEnabled
 encryption(keySource keyVaultProperties(identityClientId keyName keyVaultUri keyVersion))
 endpoint endpoints internalId isMigrated
 locations(regions[*](customsubdomain name value) routingMethod)
 migrationToken
 networkAcls(bypass defaultAction ipRules[*](value) virtualNetworkRules[*](id ignoreMissingVnetServiceEndpoint state))
 networkInjections([*](scenario subnetArmId useMicrosoftManagedNetwork) scenario subnetArmId useMicrosoftManagedNetwork)
 privateEndpointConnections[*](etag groupIds[*] id location name privateEndpoint(id) privateLinkServiceConnectionState(actionRequired actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type)
 provisioningState !publicNetworkAccess
 quotaLimit(count renewalPeriod rules[*](count dynamicThrottlingEnabled key matchPatterns[*](method path) minCount renewalPeriod))
 raiMonitorConfig(adxStorageResourceId identityClientId)
 restore restrictOutboundNetworkAccess scheduledPurgeDate
 sku(capacity family name size tier)
 skuChangeInfo(countOfDowngrades countOfUpgradesAfterDowngrades lastChangeDate)
 storedCompletionsDisabled
 userOwnedStorage[*](identityClientId resourceId)
Microsoft.CognitiveServices/accounts/capabilityhosts
 aiServicesConnections[*] capabilityHostKind customerSubnet description enablePublicHostingEnvironment provisioningState
 storageConnections[*] tags threadStorageConnections[*] vectorStoreConnections[*]
Microsoft.CognitiveServices/accounts/commitmentplans
 autoRenew commitmentPlanGuid
 current(count endDate quota(quantity unit) startDate tier)
 hostingModel
 last(count endDate quota(quantity unit) startDate tier)
 next(count endDate quota(quantity unit) startDate tier)
 planType provisioningIssues[*] provisioningState
 sku(capacity family name size tier)
Microsoft.CognitiveServices/accounts/connections
 -AccessKey(credentials(accessKeyId secretAccessKey))
 -AccountKey(credentials(key))
 -ApiKey(credentials(key))
 authType category createdByWorkspaceArmId
 -CustomKeys(credentials(keys))
 error expiryTime group isSharedToAll
 -ManagedIdentity(credentials(clientId resourceId))
 metadata
 -OAuth2(credentials(authUrl clientId clientSecret developerToken password refreshToken tenantId username))
 -@PAT(credentials(pat))
 peRequirement peStatus
 -@SAS(credentials(sas))
 -ServicePrincipal(credentials(clientId clientSecret tenantId))
 sharedUserList[*] target
 -UsernamePassword(credentials(password securityToken username))
 useWorkspaceManagedIdentity
Microsoft.CognitiveServices/accounts/defenderForAISettings
 state
Microsoft.CognitiveServices/accounts/deployments
 callRateLimit(count renewalPeriod rules[*](count dynamicThrottlingEnabled key matchPatterns[*](method path) minCount renewalPeriod))
 capabilities
 capacitySettings(designatedCapacity priority)
 currentCapacity deploymentState dynamicThrottlingEnabled
 model(callRateLimit(count renewalPeriod rules[*](count dynamicThrottlingEnabled key matchPatterns[*](method path) minCount renewalPeriod)) format name publisher source sourceAccount version)
 parentDeploymentName provisioningState raiPolicyName
 rateLimits[*](count dynamicThrottlingEnabled key matchPatterns[*](method path) minCount renewalPeriod)
 scaleSettings(activeCapacity capacity scaleType)
 serviceTier
 sku(capacity family name size tier)
 spilloverDeploymentName versionUpgradeOption
Microsoft.CognitiveServices/accounts/encryptionScopes
 keySource
 keyVaultProperties(identityClientId keyName keyVaultUri keyVersion)
 provisioningState state
Microsoft.CognitiveServices/accounts/privateEndpointConnections
 groupIds[*]
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionRequired actionsRequired description status)
 provisioningState
Microsoft.CognitiveServices/accounts/projects
 description displayName endpoints isDefault provisioningState
Microsoft.CognitiveServices/accounts/projects/applications
 agentIdentityBlueprint(clientId kind principalId provisioningState subject tenantId type)
 agents[*](agentId agentName)
 authorizationPolicy(type)
 baseUrl
 defaultInstanceIdentity(clientId kind principalId provisioningState subject tenantId type)
 description displayName isEnabled provisioningState tags
 trafficRoutingPolicy(protocol rules[*](deploymentId description ruleId trafficPercentage))
Microsoft.CognitiveServices/accounts/projects/applications/agentdeployments
 agents[*](agentId agentName agentVersion)
 deploymentId deploymentType description displayName
 -Hosted(maxReplicas minReplicas)
 protocols[*](protocol version)
 provisioningState state tags
Microsoft.CognitiveServices/accounts/projects/capabilityhosts
 aiServicesConnections[*] provisioningState storageConnections[*] threadStorageConnections[*] vectorStoreConnections[*]
Microsoft.CognitiveServices/accounts/projects/connections
 -AccessKey(credentials(accessKeyId secretAccessKey))
 -AccountKey(credentials(key))
 -ApiKey(credentials(key))
 authType category createdByWorkspaceArmId
 -CustomKeys(credentials(keys))
 error expiryTime group isSharedToAll
 -ManagedIdentity(credentials(clientId resourceId))
 metadata
 -OAuth2(credentials(authUrl clientId clientSecret developerToken password refreshToken tenantId username))
 -@PAT(credentials(pat))
 peRequirement peStatus
 -@SAS(credentials(sas))
 -ServicePrincipal(credentials(clientId clientSecret tenantId))
 sharedUserList[*] target
 -UsernamePassword(credentials(password securityToken username))
 useWorkspaceManagedIdentity
Microsoft.CognitiveServices/accounts/raiBlocklists
 description
Microsoft.CognitiveServices/accounts/raiBlocklists/raiBlocklistItems
 isRegex pattern
Microsoft.CognitiveServices/accounts/raiPolicies
 basePolicyName
 completionBlocklists[*](blocking blocklistName)
 contentFilters[*](action allowedContentLevel blocking enabled name policyName severityThreshold source)
 customBlocklists[*](blocking blocklistName source)
 customTopics[*](blocking source topicName)
 mode policyType
 promptBlocklists[*](blocking blocklistName)
 safetyProviders[*](blocking safetyProviderName source)
 type
Microsoft.CognitiveServices/accounts/raiToolLabels
 accountScope(labelValues)
 projectScopes[*](labelValues project)
 toolConnectionName
Microsoft.CognitiveServices/accounts/raiTopics
 createdAt description failedReason lastModifiedAt sampleBlobUrl status topicId topicName
Microsoft.CognitiveServices/raiExternalSafetyProviders
 createdAt keyVaultUri lastModifiedAt managedIdentity mode providerId providerName secretName url
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/compute.js
const COMPUTE_ALIASES = `
Microsoft.Compute/diskAccesses/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Compute/diskEncryptionSets
 activeKey(keyUrl sourceVault(id))
 autoKeyRotationError(code details[*](code message target) innererror(errordetail exceptiontype) message target)
 encryptionType federatedClientId lastKeyRotationTimestamp
 previousKeys[*](keyUrl sourceVault(id))
 provisioningState rotationToLatestKeyVersionEnabled
Microsoft.Compute/disks
 /Microsoft.Compute/imageId=properties.creationData.imageReference.id
 /Microsoft.Compute/imageOffer=properties.creationData.imageReference.id
 /Microsoft.Compute/imagePublisher=properties.creationData.imageReference.id
 /Microsoft.Compute/imageSku=properties.creationData.imageReference.id
 /Microsoft.Compute/imageVersion=properties.creationData.imageReference.id accountType
 availabilityPolicy(actionOnDiskDelay)
 burstingEnabled burstingEnabledTime completionPercent
 creationData(createOption elasticSanResourceId galleryImageReference(communityGalleryImageId id lun sharedGalleryImageId) imageReference(communityGalleryImageId id lun sharedGalleryImageId) instantAccessDurationMinutes logicalSectorSize performancePlus provisionedBandwidthCopySpeed securityDataUri securityMetadataUri sourceResourceId sourceUniqueId sourceUri storageAccountId uploadSizeBytes)
 !dataAccessAuthMode !diskAccessId diskIOPSReadOnly diskIOPSReadWrite diskMBpsReadOnly diskMBpsReadWrite diskSizeBytes
 diskSizeGB diskState
 encryption(diskEncryptionSetId type)
 encryptionSettings=properties.encryptionSettingsCollection(diskEncryptionKey=properties.encryptionSettingsCollection.encryptionSettings[*].diskEncryptionKey(secretUrl sourceVault(id)) enabled keyEncryptionKey=properties.encryptionSettingsCollection.encryptionSettings[*].keyEncryptionKey(keyUrl sourceVault(id)))
 encryptionSettingsCollection(enabled encryptionSettings[*](diskEncryptionKey(secretUrl sourceVault(id)) keyEncryptionKey(keyUrl sourceVault(id))) encryptionSettingsVersion)
 hyperVGeneration .LastOwnershipUpdateTime managedBy maxShares !networkAccessPolicy optimizedForFrequentAttach osType
 ownerId
 propertyUpdatesInProgress(targetTier)
 provisioningState !publicNetworkAccess
 purchasePlan(name product promotionCode publisher)
 securityProfile(secureVMDiskEncryptionSetId securityType)
 shareInfo[*](vmUri)
 sku(name tier)
 supportedCapabilities(acceleratedNetwork architecture diskControllerTypes supportedSecurityOption)
 supportsHibernation tier timeCreated uniqueId zones[*]
Microsoft.Compute/galleries/images/versions ...
 -publishingProfile(-targetRegions([*](-encryption(-dataDiskImages(-[*](diskEncryptionSetId)) -osDiskImage(diskEncryptionSetId)))))
 -storageProfile(-dataDiskImages([*]))
Microsoft.Compute/images ...
 -storageProfile(-dataDisks([*](-diskEncryptionSet(id))) -osDisk(-diskEncryptionSet(id)))
Microsoft.Compute/snapshots ...
 !networkAccessPolicy
Microsoft.Compute/virtualMachines
 /Microsoft.Compute/imageId=properties.storageProfile.imageReference.id
 /Microsoft.Compute/imageOffer=properties.storageProfile.imageReference.offer
 /Microsoft.Compute/imagePublisher=properties.storageProfile.imageReference.publisher
 /Microsoft.Compute/imageSku=properties.storageProfile.imageReference.sku
 /Microsoft.Compute/imageVersion=properties.storageProfile.imageReference.version
 /Microsoft.Compute/licenseType=properties.licenseType
 additionalCapabilities(enableFips1403Encryption hibernationEnabled ultraSSDEnabled)
 applicationProfile(galleryApplications[*](configurationReference enableAutomaticUpgrade order packageReferenceId tags treatFailureAsDeploymentFailure))
 availabilitySet(id)
 billingProfile(maxPrice)
 capacityReservation(capacityReservationGroup(id))
 diagnosticsProfile(bootDiagnostics(enabled storageUri))
 evictionPolicy extensionsTimeBudget
 hardwareProfile(vmSize vmSizeProperties(vCPUsAvailable vCPUsPerCore))
 host(id)
 hostGroup(id)
 imageOffer=properties.storageProfile.imageReference.offer
 imagePublisher=properties.storageProfile.imageReference.publisher imageSku=properties.storageProfile.imageReference.sku
 imageVersion=properties.storageProfile.imageReference.version
 -instanceView(-disks(-[*](-encryptionSettings(-[*](enabled)) -statuses(-[*](code)))) osName statuses(-[*](code)))
 licenseType managedBy
 -@networkInterfaces(-[*](id=properties.networkProfile.networkInterfaces[*].id))
 networkProfile(networkApiVersion networkInterfaceConfigurations[*](auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking dnsSettings(dnsServers[*]) dscpConfiguration(id) enableAcceleratedNetworking enableFpga enableIPForwarding ipConfigurations[*](applicationGatewayBackendAddressPools[*](id) applicationSecurityGroups[*](id) loadBalancerBackendAddressPools[*](id) name primary privateIPAddressVersion publicIPAddressConfiguration(~deleteOption ~dnsSettings(domainNameLabel domainNameLabelScope) ~idleTimeoutInMinutes ~ipTags[*](ipTagType tag) name ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) sku(name publicIPAddressSkuName publicIPAddressSkuTier tier)) subnet(id)) name networkSecurityGroup(id) primary tags) networkInterfaces[*](deleteOption id primary))
 -@osDisk(uri=properties.storageProfile.osDisk.vhd.uri)
 osProfile(adminPassword adminUsername allowExtensionOperations computerName customData linuxConfiguration(disablePasswordAuthentication enableVMAgentPlatformUpdates patchSettings(!assessmentMode automaticByPlatformSettings(bypassPlatformSafetyChecksOnUserSchedule rebootSetting) patchMode) provisionVMAgent ssh(publicKeys[*](keyData path))) requireGuestProvisionSignal secrets[*](sourceVault(id) vaultCertificates[*](certificateStore certificateUrl)) windowsConfiguration(additionalUnattendContent[*](componentName content passName settingName) enableAutomaticUpdates enableVMAgentPlatformUpdates patchSettings(!assessmentMode automaticByPlatformSettings(bypassPlatformSafetyChecksOnUserSchedule rebootSetting) enableHotpatching patchMode) provisionVMAgent timeZone winRM(listeners[*](certificateUrl protocol))))
 platformFaultDomain priority provisioningState
 proximityPlacementGroup(id)
 scheduledEventsPolicy(allInstancesDown(automaticallyApprove) scheduledEventsAdditionalPublishingTargets(eventGridAndResourceGraph(enable scheduledEventsApiVersion)) userInitiatedReboot(automaticallyApprove) userInitiatedRedeploy(automaticallyApprove))
 scheduledEventsProfile(osImageNotificationProfile(enable notBeforeTimeout) terminateNotificationProfile(enable notBeforeTimeout))
 securityProfile(encryptionAtHost encryptionIdentity(userAssignedIdentityResourceId) proxyAgentSettings(addProxyAgentExtension enabled imds(inVMAccessControlProfileReferenceId mode) keyIncarnationId mode wireServer(inVMAccessControlProfileReferenceId mode)) securityType uefiSettings(secureBootEnabled vTpmEnabled))
 -@sku(name=properties.hardwareProfile.vmSize)
 storageProfile(alignRegionalDisksToVMZone dataDisks[*](caching createOption deleteOption detachOption diskIOPSReadWrite diskMBpsReadWrite diskSizeGB image(uri) lun managedDisk(diskEncryptionSet(id) id securityProfile(diskEncryptionSet(id) securityEncryptionType) storageAccountType) name sourceResource(id) toBeDetached vhd(uri) writeAcceleratorEnabled) diskControllerType imageReference(communityGalleryImageId exactVersion id offer publisher sharedGalleryImageId sku version) osDisk(caching createOption deleteOption diffDiskSettings(option placement) diskSizeGB encryptionSettings(diskEncryptionKey(secretUrl sourceVault(id)) enabled keyEncryptionKey(keyUrl sourceVault(id))) image(uri) managedDisk(diskEncryptionSet(id) id securityProfile(diskEncryptionSet(id) securityEncryptionType) storageAccountType) name osType vhd(uri) writeAcceleratorEnabled))
 timeCreated userData
 virtualMachineScaleSet(id)
 vmId zones[*]
Microsoft.Compute/virtualMachines/extensions
 autoUpgradeMinorVersion enableAutomaticUpgrade forceUpdateTag protectedSettings
 protectedSettingsFromKeyVault(secretUrl sourceVault(id))
 provisionAfterExtensions[*] provisioningState publisher
 resources[*](~autoUpgradeMinorVersion ~forceUpdateTag ~id ~location ~name ~protectedSettings ~provisioningState ~publisher ~settings ~tags ~type ~typeHandlerVersion)
 settings(timestamp workspaceId)
 suppressFailures type typeHandlerVersion
Microsoft.Compute/virtualMachineScaleSets ...
 /Microsoft.Compute/imageId=properties.virtualMachineProfile.storageProfile.imageReference.id
 /Microsoft.Compute/imageOffer=properties.virtualMachineProfile.storageProfile.imageReference.offer
 /Microsoft.Compute/imagePublisher=properties.virtualMachineProfile.storageProfile.imageReference.publisher
 /Microsoft.Compute/imageSku=properties.virtualMachineProfile.storageProfile.imageReference.sku
 /Microsoft.Compute/imageVersion=properties.virtualMachineProfile.storageProfile.imageReference.version
 /Microsoft.Compute/licenseType=properties.virtualMachineProfile.licenseType
 -@extensionProfile(-@extensions([*]=properties.virtualMachineProfile.extensionProfile.extensions[*](~type)))
 orchestrationMode
 -@osdisk(imageUrl=properties.virtualMachineProfile.storageProfile.osdisk.image.url vhdContainers=properties.virtualMachineProfile.storageProfile.osdisk.vhdContainers)
 -@osProfile(windowsConfiguration=properties.virtualMachineProfile.osProfile.windowsConfiguration)
 !resiliencyPolicy(automaticZoneRebalancingPolicy)
 -sku(capacity)
 -upgradePolicy(automaticOSUpgrade=properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade -automaticOSUpgradePolicy(enableAutomaticOSUpgrade))
 -virtualMachineProfile(-securityProfile(encryptionAtHost securityType uefiSettings(secureBootEnabled vTpmEnabled)) -storageProfile(-dataDisks([*](-managedDisk(-diskEncryptionSet(id)))) -imageReference(offer publisher) -osDisk(-managedDisk(-diskEncryptionSet(id)) osType)))
 -zones([*])
Microsoft.Compute/virtualMachineScaleSets/extensions ...
 provisioningState publisher type
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/containerregistry.js
const CONTAINERREGISTRY_ALIASES = `
Microsoft.ContainerRegistry/registries
 !adminUserEnabled
 -@agentPools(count os tier virtualNetworkSubnetResourceId)
 !anonymousPullEnabled autoGeneratedDomainNameLabelScope creationDate dataEndpointEnabled dataEndpointHostNames[*]
 encryption(keyVaultProperties(identity keyIdentifier keyRotationEnabled lastKeyRotationTimestamp versionedKeyIdentifier) status)
 -@exportPipelines(options[*] target(keyVaultUri type uri))
 firewallRules[*] firewallRulesEnabled
 -@importPipelines(source(keyVaultUri type uri) trigger(sourceTrigger(status)))
 loginServer metadataSearch networkRuleBypassAllowedForTasks networkRuleBypassOptions
 networkRuleSet(defaultAction ipRules[*](action value) virtualNetworkRules[*](action id))
 -@pipelineRuns(request(artifacts[*] catalogDigest pipelineResourceId source(name type) target(name type)) response(catalogDigest finishTime importedArtifacts[*] pipelineRunErrorMessage progress(percentage) source(keyVaultUri type uri) startTime status target(keyVaultUri type uri) trigger(sourceTrigger(timestamp))))
 policies(azureADAuthenticationAsArmPolicy(!status) exportPolicy(status) quarantinePolicy(status) retentionPolicy(days lastUpdatedTime status) softDeletePolicy(lastUpdatedTime retentionDays status) trustPolicy(status type))
 privateEndpointConnections([*](id name privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type) privateEndpoint=properties.privateEndpoint(id) privateLinkServiceConnectionState=properties.privateLinkServiceConnectionState(actionsRequired description status))
 provisioningState !publicNetworkAccess roleAssignmentMode
 -@scopeMaps(actions[*] description type)
 sku(name tier)
 status(displayStatus message timestamp)
 storageAccount(accessKey id name)
 -@taskRuns(forceUpdateTag runRequest(agentPoolName isArchiveEnabled type) runResult(~agentConfiguration(cpu) ~agentPoolName ~createTime ~customRegistries[*] ~finishTime id ~imageUpdateTrigger(id images[*](digest registry repository tag) timestamp) ~isArchiveEnabled ~lastUpdatedTime name ~outputImages[*](digest registry repository tag) ~platform(architecture os variant) ~provisioningState ~runErrorMessage ~runId ~runType ~sourceRegistryAuth ~sourceTrigger(branchName commitId eventType id providerType pullRequestId repositoryUrl) ~startTime ~status ~task ~timerTrigger(scheduleOccurrence timerTriggerName) type ~updateTriggerToken))
 -@tokens(credentials(certificates[*](encodedPemCertificate expiry name thumbprint) passwords[*](creationTime expiry name value)) objectId scopeMapId)
 zoneRedundancy
Microsoft.ContainerRegistry/registries/agentPools
 count os provisioningState tier virtualNetworkSubnetResourceId
Microsoft.ContainerRegistry/registries/buildTasks
 alias creationDate
 platform(cpu osType)
 provisioningState
 sourceRepository(isCommitTriggerEnabled repositoryUrl sourceControlAuthProperties(expiresIn refreshToken scope token tokenType) sourceControlType)
 status timeout
Microsoft.ContainerRegistry/registries/buildTasks/steps
 -Docker(baseImageDependencies[*](digest registry repository tag type) baseImageTrigger branch buildArguments[*](isSecret name type value) contextPath dockerFilePath imageNames[*] isPushEnabled noCache)
 provisioningState type
Microsoft.ContainerRegistry/registries/cacheRules
 creationDate credentialSetResourceId provisioningState sourceRepository targetRepository
Microsoft.ContainerRegistry/registries/connectedRegistries
 activation(status)
 clientTokenIds[*] connectionState
 garbageCollection(enabled schedule)
 lastActivityTime
 logging(auditLogStatus logLevel)
 loginServer(host tls(certificate(location type) status))
 mode notificationsList[*]
 parent(id syncProperties(gatewayEndpoint lastSyncTime messageTtl schedule syncWindow tokenId))
 provisioningState
 statusDetails[*](code correlationId description timestamp type)
 version
Microsoft.ContainerRegistry/registries/credentialSets
 authCredentials[*](credentialHealth(errorCode errorMessage status) name passwordSecretIdentifier usernameSecretIdentifier)
 creationDate loginServer provisioningState
Microsoft.ContainerRegistry/registries/exportPipelines
 options[*] provisioningState
 target(keyVaultUri storageAccessMode type uri)
Microsoft.ContainerRegistry/registries/importPipelines
 options[*] provisioningState
 source(keyVaultUri storageAccessMode type uri)
 trigger(sourceTrigger(status))
Microsoft.ContainerRegistry/registries/packages/archives
 packageSource(type url)
 provisioningState publishedVersion repositoryEndpoint repositoryEndpointPrefix
Microsoft.ContainerRegistry/registries/pipelineRuns
 forceUpdateTag provisioningState
 request(artifacts[*] catalogDigest pipelineResourceId source(name type) target(name type))
 response(catalogDigest finishTime importedArtifacts[*] pipelineRunErrorMessage progress(percentage) source(keyVaultUri storageAccessMode type uri) startTime status target(keyVaultUri storageAccessMode type uri) trigger(sourceTrigger(timestamp)))
Microsoft.ContainerRegistry/registries/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
Microsoft.ContainerRegistry/registries/replications
 provisioningState regionEndpointEnabled
 status(displayStatus message timestamp)
 zoneRedundancy
Microsoft.ContainerRegistry/registries/scopeMaps
 actions[*] creationDate description provisioningState type
Microsoft.ContainerRegistry/registries/taskRuns
 forceUpdateTag provisioningState
 runRequest(agentPoolName DockerBuildRequest(agentConfiguration(cpu) arguments[*](isSecret name value) credentials(customRegistries sourceRegistry(loginMode)) dockerFilePath imageNames[*] isPushEnabled noCache platform(architecture os variant) sourceLocation target timeout) EncodedTaskRunRequest(agentConfiguration(cpu) credentials(customRegistries sourceRegistry(loginMode)) encodedTaskContent encodedValuesContent platform(architecture os variant) sourceLocation timeout values[*](isSecret name value)) FileTaskRunRequest(agentConfiguration(cpu) credentials(customRegistries sourceRegistry(loginMode)) platform(architecture os variant) sourceLocation taskFilePath timeout values[*](isSecret name value) valuesFilePath) isArchiveEnabled logTemplate TaskRunRequest(overrideTaskStepProperties(arguments[*](isSecret name value) contextPath file target updateTriggerToken values[*](isSecret name value)) taskId) type)
 runResult(~agentConfiguration(cpu) ~agentPoolName ~createTime ~customRegistries[*] ~finishTime id ~imageUpdateTrigger(id images[*](digest registry repository tag) timestamp) ~isArchiveEnabled ~lastUpdatedTime ~logArtifact(digest registry repository tag) name ~outputImages[*](digest registry repository tag) ~platform(architecture os variant) ~provisioningState ~runErrorMessage ~runId ~runType ~sourceRegistryAuth ~sourceTrigger(branchName commitId eventType id providerType pullRequestId repositoryUrl) ~startTime ~status systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) ~task ~timerTrigger(scheduleOccurrence timerTriggerName) type ~updateTriggerToken)
Microsoft.ContainerRegistry/registries/tasks
 agentConfiguration(cpu)
 agentPoolName creationDate
 credentials(customRegistries sourceRegistry(identity loginMode))
 isSystemTask logTemplate
 platform(architecture os variant)
 provisioningState status
 step(baseImageDependencies[*](digest registry repository tag type) contextAccessToken contextPath Docker(arguments[*](isSecret name value) dockerFilePath imageNames[*] isPushEnabled noCache target) EncodedTask(encodedTaskContent encodedValuesContent values[*](isSecret name value)) FileTask(taskFilePath values[*](isSecret name value) valuesFilePath) type)
 timeout
 trigger(baseImageTrigger(baseImageTriggerType name status updateTriggerEndpoint updateTriggerPayloadType) sourceTriggers[*](name sourceRepository(branch repositoryUrl sourceControlAuthProperties(expiresIn refreshToken scope token tokenType) sourceControlType) sourceTriggerEvents[*] status) timerTriggers[*](name schedule status))
Microsoft.ContainerRegistry/registries/tokens
 creationDate
 credentials(activeDirectoryObject(objectId tenantId) certificates[*](encodedPemCertificate expiry name thumbprint) passwords[*](creationTime expiry name value))
 objectId provisioningState scopeMapId !status
Microsoft.ContainerRegistry/registries/webhooks
 actions[*] scope status
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/containerservice.js
const CONTAINERSERVICE_ALIASES = `
Microsoft.ContainerService/aiManagers
 deletePolicy managedResourceGroupName provisioningState
Microsoft.ContainerService/aiManagers/namespaces
 annotations labels provisioningState
Microsoft.ContainerService/containerServices
 agentPoolProfiles[*](count dnsPrefix fqdn name osDiskSizeGB osType ports[*] storageProfile vmSize vnetSubnetID)
 customProfile(orchestrator)
 diagnosticsProfile(vmDiagnostics(enabled storageUri))
 linuxProfile(adminUsername ssh(publicKeys[*](keyData)))
 masterProfile(count dnsPrefix firstConsecutiveStaticIP fqdn osDiskSizeGB storageProfile vmSize vnetSubnetID)
 orchestratorProfile(orchestratorType orchestratorVersion)
 provisioningState
 servicePrincipalProfile(clientId keyVaultSecretRef(secretName vaultID version) secret)
 windowsProfile(adminPassword adminUsername)
Microsoft.ContainerService/deploymentSafeguards
 excludedNamespaces[*] level podSecurityStandardsLevel provisioningState systemExcludedNamespaces[*]
Microsoft.ContainerService/fleets
 hubProfile(agentProfile(subnetId vmSize) apiServerAccessProfile(enablePrivateCluster enableVnetIntegration subnetId) dnsPrefix fqdn kubernetesVersion portalFqdn)
 provisioningState
 status(lastOperationError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) lastOperationId)
Microsoft.ContainerService/fleets/autoUpgradeProfiles
 autoUpgradeProfileStatus(lastTriggeredAt lastTriggerError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) lastTriggerStatus lastTriggerUpgradeVersions[*])
 channel disabled longTermSupport
 nodeImageSelection(type)
 provisioningState targetKubernetesVersion updateStrategyId
Microsoft.ContainerService/fleets/clusterMeshProfiles
 memberSelector(byLabel)
 provisioningState
 status(lastAppliedMemberSelector(byLabel) lastOperationError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) lastOperationId state)
Microsoft.ContainerService/fleets/gates
 state
Microsoft.ContainerService/fleets/managedNamespaces
 adoptionPolicy deletePolicy
 managedNamespaceProperties(annotations defaultNetworkPolicy(egress ingress) defaultResourceQuota(cpuLimit cpuRequest memoryLimit memoryRequest) labels)
 portalFqdn
 propagationPolicy(placementProfile(defaultClusterResourcePlacement(policy)) type)
 provisioningState
 status(lastOperationError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) lastOperationId)
Microsoft.ContainerService/fleets/members
 clusterResourceId group labels
 meshProperties(ciliumProperties(id name) clusterMeshProfileResourceId status(error(additionalInfo[*] code details[*] message target) lastOperationId lastUpdatedAt state))
 provisioningState
 status(lastOperationError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) lastOperationId)
Microsoft.ContainerService/fleets/updateRuns
 autoUpgradeProfileId
 managedClusterUpdate(nodeImageSelection(customNodeImageVersions[*](version) type) upgrade(kubernetesVersion type))
 provisioningState
 status(nodeImageSelection(selectedNodeImageVersions[*](version)) stages[*](afterGates[*](displayName gateId status) afterStageWaitStatus(status(completedTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) startTime state) waitDurationInSeconds) beforeGates[*](displayName gateId status) groups[*](afterGates[*] beforeGates[*] maxConcurrency members[*](clusterResourceId message name operationId status(completedTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) startTime state)) name status(completedTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) startTime state)) maxConcurrency name status(completedTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) startTime state)) status(completedTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) startTime state))
 strategy(stages[*](afterGates[*](displayName type) afterStageWaitInSeconds beforeGates[*](displayName type) groups[*](afterGates[*] beforeGates[*] maxConcurrency name) maxConcurrency name))
 updateStrategyId
Microsoft.ContainerService/fleets/updateStrategies
 provisioningState
 strategy(stages[*](afterGates[*](displayName type) afterStageWaitInSeconds beforeGates[*](displayName type) groups[*](afterGates[*] beforeGates[*] maxConcurrency name) maxConcurrency name))
Microsoft.ContainerService/managedClusters
 aadProfile(adminGroupObjectIDs[*] clientAppID enableAzureRBAC managed serverAppID serverAppSecret tenantID)
 addonProfiles(-azurePolicy(enabled) -omsagent(enabled))
 agentPoolProfiles[*](artifactStreamingProfile(enabled) availabilityZones[*] capacityReservationGroupID count creationData(sourceResourceId) currentOrchestratorVersion dnsPrefix enableAutoScaling enableCustomCATrust enableEncryptionAtHost enableFIPS enableNodePublicIP enableOSDiskFullCaching enableUltraSSD eTag fqdn gatewayProfile(publicIPPrefixSize) gpuInstanceProfile gpuProfile(driver driverType installGPUDriver nvidia(managementMode migStrategy)) hostGroupID kubeletConfig(allowedUnsafeSysctls[*] containerLogMaxFiles containerLogMaxSizeMB cpuCfsQuota cpuCfsQuotaPeriod cpuManagerPolicy failSwapOn hardEvictionThreshold(memoryAvailable nodeFsAvailable nodeFsInodesFree) imageGcHighThreshold imageGcLowThreshold kubeReserved(cpuMillicores memoryMB) podMaxPids seccompDefault topologyManagerPolicy) kubeletDiskType linuxOSConfig(swapFileSizeMB sysctls(fsAioMaxNr fsFileMax fsInotifyMaxUserWatches fsNrOpen kernelThreadsMax netCoreNetdevMaxBacklog netCoreOptmemMax netCoreRmemDefault netCoreRmemMax netCoreSomaxconn netCoreWmemDefault netCoreWmemMax netIpv4IpLocalPortRange netIpv4NeighDefaultGcThresh1 netIpv4NeighDefaultGcThresh2 netIpv4NeighDefaultGcThresh3 netIpv4TcpFinTimeout netIpv4TcpkeepaliveIntvl netIpv4TcpKeepaliveProbes netIpv4TcpKeepaliveTime netIpv4TcpMaxSynBacklog netIpv4TcpMaxTwBuckets netIpv4TcpRmem netIpv4TcpTwReuse netIpv4TcpWmem netNetfilterNfConntrackBuckets netNetfilterNfConntrackMax vmMaxMapCount vmSwappiness vmVfsCachePressure) transparentHugePageDefrag transparentHugePageEnabled) localDNSProfile(kubeDNSOverrides(cacheDurationInSeconds forwardDestination forwardPolicy maxConcurrent protocol queryLogging serveStale serveStaleDurationInSeconds) mode state vnetDNSOverrides(cacheDurationInSeconds forwardDestination forwardPolicy maxConcurrent protocol queryLogging serveStale serveStaleDurationInSeconds)) maxCount maxPods messageOfTheDay minCount mode name networkProfile(allowedHostPorts[*](portEnd portStart protocol) applicationSecurityGroups[*] nodePublicIPPrefixIDs[*] nodePublicIPTags[*](ipTagType tag) secondaryNetworkInterfaces[*](enableAcceleratedNetworking type vnetSubnetId)) nodeCustomizationProfile(nodeCustomizationId) nodeImageVersion nodeInitializationTaints[*] nodeLabels nodePublicIPPrefixID nodeTaints[*] orchestratorVersion osDiskSizeGB osDiskType osSKU osType podIPAllocationMode podSubnetID ports[*] powerState(code) preparedImageSpecificationProfile(preparedImageSpecificationId) provisioningState proximityPlacementGroupID scaleDownMode scaleSetEvictionPolicy scaleSetPriority securityProfile(enableSecureBoot enableVTPM sshAccess) spotMaxPrice status(provisioningError(additionalInfo[*] code details[*] message target)) storageProfile tags type upgradeSettings(drainTimeoutInMinutes maxBlockedNodes maxSurge maxUnavailable minSurge nodeSoakDurationInMinutes undrainableNodeBehavior) upgradeSettingsBlueGreen(batchSoakDurationInMinutes drainBatchSize drainTimeoutInMinutes finalSoakDurationInMinutes) upgradeStrategy virtualMachineNodesStatus[*](count size) virtualMachinesProfile(scale(autoscale[*](maxCount minCount sizes[*]) manual[*](count sizes[*]))) vmSize vnetSubnetID windowsProfile(disableOutboundNat) workloadRuntime)
 -@agentPools(availabilityZones[*] count enableAutoScaling maxCount maxPods minCount orchestratorVersion osDiskSizeGB osType type vmSize vnetSubnetID)
 aiToolchainOperatorProfile(enabled)
 apiServerAccessProfile(authorizedIPRanges[*] disableRunCommand enablePrivateCluster enablePrivateClusterPublicFQDN enableVnetIntegration privateDNSZone subnetId)
 apiServerAuthorizedIPRanges[*]=properties.apiServerAccessProfile.authorizedIPRanges
 autoScalerProfile(expander expanders[*])
 autoUpgradeProfile(nodeOSUpgradeChannel upgradeChannel)
 azureMonitorProfile(appMonitoring(autoInstrumentation(enabled) openTelemetryLogs(enabled port) openTelemetryLogsAndTraces(enabled grpcPort httpPort) openTelemetryMetrics(enabled grpcPort httpPort port)) containerInsights(containerNetworkLogs disableCustomMetrics disablePrometheusMetricsScraping enabled logAnalyticsWorkspaceResourceId syslogPort) logs(appMonitoring(enabled) containerInsights(enabled logAnalyticsWorkspaceResourceId windowsHostLogs(enabled))) metrics(appMonitoringOpenTelemetryMetrics(enabled) controlPlane(enabled) enabled kubeStateMetrics(metricAnnotationsAllowList metricLabelsAllowlist)))
 azurePortalFQDN
 bootstrapProfile(artifactSource containerRegistryId)
 controlPlaneScalingProfile(scalingSize)
 creationData(sourceResourceId)
 currentKubernetesVersion disableLocalAccounts diskEncryptionSetID dnsPrefix enableFIPS enableNamespaceResources
 enablePodSecurityPolicy enableRBAC fqdn fqdnSubdomain
 guardrailsProfile(excludedNamespaces[*] level systemExcludedNamespaces[*] version)
 healthMonitorProfile(enableContinuousControlPlaneAndAddonMonitor enableOnDemandMonitor)
 hostedSystemProfile(enabled nodeSubnetID systemNodeSubnetID)
 httpProxyConfig(effectiveNoProxy[*] enabled httpProxy httpsProxy noProxy[*] trustedCa)
 identityProfile
 ingressProfile(applicationLoadBalancer(enabled identity(clientId objectId resourceId)) gatewayAPI(installation) webAppRouting(defaultDomain(domainName enabled) dnsZoneResourceId dnsZoneResourceIds[*] enabled gatewayAPIImplementations(appRoutingIstio) identity(clientId objectId resourceId) nginx(defaultIngressControllerType)))
 kubernetesVersion
 linuxProfile(adminUsername ssh(publicKeys[*](keyData)))
 maxAgentPools
 metricsProfile(costAnalysis(enabled))
 networkProfile(advancedNetworking(enabled observability(enabled tlsManagement) performance(accelerationMode) security(advancedNetworkPolicies enabled fqdnPolicy(enabled) transitEncryption)) bastionProfile(bastionId enabled publicIpAddressId scaleUnits sku) dnsServiceIP dockerBridgeCidr ebpfDataplane ipFamilies[*] kubeProxyConfig(enabled ipvsConfig(scheduler tcpFinTimeoutSeconds tcpTimeoutSeconds udpTimeoutSeconds) mode) loadBalancerProfile(allocatedOutboundPorts backendPoolType clusterServiceLoadBalancerHealthProbeMode effectiveOutboundIPs[*](id) enableMultipleStandardLoadBalancers idleTimeoutInMinutes managedOutboundIPs(count countIPv6) outboundIPPrefixes(publicIPPrefixes[*](id)) outboundIPs(publicIPs[*](id))) loadBalancerSku monitoring(enabled) natGatewayProfile(effectiveOutboundIPs[*](id) idleTimeoutInMinutes managedOutboundIPProfile(count countIPv6) outboundIPPrefixes(publicIPPrefixes[*]) outboundIPs(publicIPs[*])) networkDataplane networkMode networkPlugin networkPluginMode networkPolicy outboundType podCidr podCidrs[*] podLinkLocalAccess serviceCidr serviceCidrs[*] staticEgressGatewayProfile(enabled))
 nodeDisruptionProfile(nodeDisruptionPolicy)
 nodeProvisioningProfile(defaultNodePools mode)
 nodeResourceGroup
 nodeResourceGroupProfile(restrictionLevel)
 oidcIssuerProfile(enabled issuerURL)
 podIdentityProfile(allowNetworkPluginKubenet enabled userAssignedIdentities[*](bindingSelector identity(clientId objectId resourceId) name namespace provisioningInfo(error(error(code details[*](code details[*] message target) message target))) provisioningState) userAssignedIdentityExceptions[*](name namespace podLabels))
 powerState(code)
 privateFQDN
 privateLinkResources[*](groupId id name privateLinkServiceID requiredMembers[*] type)
 provisioningState publicNetworkAccess resourceUID
 safeguardsProfile(excludedNamespaces[*] level systemExcludedNamespaces[*] version)
 schedulerProfile(schedulerInstanceProfiles(upstream(schedulerConfigMode)))
 securityProfile(azureDefender=properties.securityProfile.defender(enabled=properties.securityProfile.defender.securityMonitoring.enabled logAnalyticsWorkspaceResourceId) azureKeyVaultKms(enabled keyId keyVaultNetworkAccess keyVaultResourceId) customCATrustCertificates[*] defender(logAnalyticsWorkspaceResourceId securityGating(allowSecretAccess enabled identities[*]) securityMonitoring(enabled)) imageCleaner(enabled intervalHours) imageIntegrity(enabled) kubernetesResourceObjectEncryptionProfile(infrastructureEncryption) nodeRestriction(enabled) serviceAccountImagePullProfile(defaultManagedIdentityId enabled) workloadIdentity(enabled))
 serviceMeshProfile(istio(certificateAuthority(plugin(certChainObjectName certObjectName keyObjectName keyVaultId rootCertObjectName)) components(egressGateways[*](enabled nodeSelector) ingressGateways[*](enabled mode) proxyRedirectionMechanism) revisions[*]) mode)
 servicePrincipalProfile(clientId keyVaultSecretRef(secretName vaultID version) secret)
 sku(name tier)
 status(provisioningError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target))
 storageProfile(blobCSIDriver(enabled) diskCSIDriver(enabled version) fileCSIDriver(enabled) snapshotController(enabled))
 supportPlan
 upgradeSettings(overrideSettings(controlPlaneOverrides[*] forceUpgrade until))
 windowsProfile(adminPassword adminUsername enableCSIProxy gmsaProfile(dnsServer enabled rootDomainName) licenseType)
 workloadAutoScalerProfile(keda(enabled) verticalPodAutoscaler(addonAutoscaling controlledValues enabled updateMode))
Microsoft.ContainerService/managedClusters/agentPools
 artifactStreamingProfile(enabled)
 availabilityZones[*] capacityReservationGroupID count
 creationData(sourceResourceId)
 currentOrchestratorVersion enableAutoScaling enableCustomCATrust enableEncryptionAtHost enableFIPS enableNodePublicIP
 enableOSDiskFullCaching enableUltraSSD eTag
 gatewayProfile(publicIPPrefixSize)
 gpuInstanceProfile
 gpuProfile(driver driverType installGPUDriver nvidia(managementMode migStrategy))
 hostGroupID
 kubeletConfig(allowedUnsafeSysctls[*] containerLogMaxFiles containerLogMaxSizeMB cpuCfsQuota cpuCfsQuotaPeriod cpuManagerPolicy failSwapOn hardEvictionThreshold(memoryAvailable nodeFsAvailable nodeFsInodesFree) imageGcHighThreshold imageGcLowThreshold kubeReserved(cpuMillicores memoryMB) podMaxPids seccompDefault topologyManagerPolicy)
 kubeletDiskType
 linuxOSConfig(swapFileSizeMB sysctls(fsAioMaxNr fsFileMax fsInotifyMaxUserWatches fsNrOpen kernelThreadsMax netCoreNetdevMaxBacklog netCoreOptmemMax netCoreRmemDefault netCoreRmemMax netCoreSomaxconn netCoreWmemDefault netCoreWmemMax netIpv4IpLocalPortRange netIpv4NeighDefaultGcThresh1 netIpv4NeighDefaultGcThresh2 netIpv4NeighDefaultGcThresh3 netIpv4TcpFinTimeout netIpv4TcpkeepaliveIntvl netIpv4TcpKeepaliveProbes netIpv4TcpKeepaliveTime netIpv4TcpMaxSynBacklog netIpv4TcpMaxTwBuckets netIpv4TcpRmem netIpv4TcpTwReuse netIpv4TcpWmem netNetfilterNfConntrackBuckets netNetfilterNfConntrackMax vmMaxMapCount vmSwappiness vmVfsCachePressure) transparentHugePageDefrag transparentHugePageEnabled)
 localDNSProfile(kubeDNSOverrides(cacheDurationInSeconds forwardDestination forwardPolicy maxConcurrent protocol queryLogging serveStale serveStaleDurationInSeconds) mode state vnetDNSOverrides(cacheDurationInSeconds forwardDestination forwardPolicy maxConcurrent protocol queryLogging serveStale serveStaleDurationInSeconds))
 maxCount maxPods messageOfTheDay minCount mode
 networkProfile(allowedHostPorts[*](portEnd portStart protocol) applicationSecurityGroups[*] nodePublicIPPrefixIDs[*] nodePublicIPTags[*](ipTagType tag) secondaryNetworkInterfaces[*](enableAcceleratedNetworking type vnetSubnetId))
 nodeCustomizationProfile(nodeCustomizationId)
 nodeImageVersion nodeInitializationTaints[*] nodeLabels nodePublicIPPrefixID nodeTaints[*] orchestratorVersion
 osDiskSizeGB osDiskType osSKU osType podIPAllocationMode podSubnetID
 powerState(code)
 preparedImageSpecificationProfile(preparedImageSpecificationId)
 provisioningState proximityPlacementGroupID scaleDownMode scaleSetEvictionPolicy scaleSetPriority
 securityProfile(enableSecureBoot enableVTPM sshAccess)
 spotMaxPrice
 status(provisioningError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target))
 tags type
 upgradeSettings(drainTimeoutInMinutes maxBlockedNodes maxSurge maxUnavailable minSurge nodeSoakDurationInMinutes undrainableNodeBehavior)
 upgradeSettingsBlueGreen(batchSoakDurationInMinutes drainBatchSize drainTimeoutInMinutes finalSoakDurationInMinutes)
 upgradeStrategy
 virtualMachineNodesStatus[*](count size)
 virtualMachinesProfile(scale(autoscale([*](maxCount minCount osDiskSizeGB osDiskType size sizes[*]) maxCount minCount size) manual[*](count osDiskSizeGB osDiskType size sizes[*])))
 vmSize vnetSubnetID
 windowsProfile(disableOutboundNat)
 workloadRuntime
Microsoft.ContainerService/managedClusters/agentPools/machines
 billing(spotMaxPrice)
 eTag evictionPolicy
 hardware(gpuInstanceProfile gpuProfile(driver driverType nvidia(managementMode migStrategy)) ultraSsdEnabled vmSize)
 kubernetes(artifactStreamingProfile(enabled) currentOrchestratorVersion kubeletConfig(allowedUnsafeSysctls[*] containerLogMaxFiles containerLogMaxSizeMB cpuCfsQuota cpuCfsQuotaPeriod cpuManagerPolicy failSwapOn hardEvictionThreshold(memoryAvailable nodeFsAvailable nodeFsInodesFree) imageGcHighThreshold imageGcLowThreshold kubeReserved(cpuMillicores memoryMB) podMaxPids seccompDefault topologyManagerPolicy) kubeletDiskType maxPods nodeInitializationTaints[*] nodeLabels nodeName nodeTaints[*] orchestratorVersion workloadRuntime)
 localDNSProfile(kubeDNSOverrides mode state vnetDNSOverrides)
 mode
 network(enableNodePublicIP ipAddresses[*](family ip) nodePublicIPPrefixID nodePublicIPTags[*](ipTagType tag) podSubnetID vnetSubnetID)
 nodeImageVersion
 operatingSystem(enableFIPS linuxProfile(linuxOSConfig(swapFileSizeMB sysctls transparentHugePageDefrag transparentHugePageEnabled) messageOfTheDay) osDiskSizeGB osDiskType osSKU osType windowsProfile(disableOutboundNat))
 priority provisioningState resourceId
 security(enableEncryptionAtHost enableSecureBoot enableVTPM sshAccess)
 status(creationTimestamp driftAction driftReason provisioningError(additionalInfo[*](type) code details[*](additionalInfo[*] code details[*] message target) message target) vmState)
 tags zones[*]
Microsoft.ContainerService/managedClusters/jwtAuthenticators
 claimMappings(extra[*](key valueExpression) groups(expression) uid(expression) username(expression))
 claimValidationRules[*](expression message)
 issuer(audiences[*] url)
 provisioningState
 userValidationRules[*](expression message)
Microsoft.ContainerService/managedClusters/loadBalancers
 allowServicePlacement name
 nodeSelector(matchExpressions[*](key operator values[*]) matchLabels[*])
 primaryAgentPoolName provisioningState
 serviceLabelSelector(matchExpressions[*](key operator values[*]) matchLabels[*])
 serviceNamespaceSelector(matchExpressions[*](key operator values[*]) matchLabels[*])
Microsoft.ContainerService/managedClusters/maintenanceConfigurations
 maintenanceWindow(durationHours notAllowedDates[*](end start) schedule(absoluteMonthly(dayOfMonth intervalMonths) daily(intervalDays) relativeMonthly(dayOfWeek intervalMonths weekIndex) weekly(dayOfWeek intervalWeeks)) startDate startTime utcOffset)
 notAllowedTime[*](end start)
 timeInWeek[*](day hourSlots[*])
Microsoft.ContainerService/managedClusters/managedNamespaces
 adoptionPolicy annotations
 defaultNetworkPolicy(egress ingress)
 defaultResourceQuota(cpuLimit cpuRequest memoryLimit memoryRequest)
 deletePolicy labels portalFqdn provisioningState
Microsoft.ContainerService/managedClusters/meshMemberships
 managedBy managedMeshID
 privateConnectProfile(privateIpAddress subnetResourceId)
 provisioningState
Microsoft.ContainerService/managedClusters/namespaces
 adoptionPolicy annotations
 defaultNetworkPolicy(egress ingress)
 defaultResourceQuota(cpuLimit cpuRequest memoryLimit memoryRequest)
 deletePolicy labels provisioningState
Microsoft.ContainerService/managedClusters/privateEndpointConnections
 privateEndpoint(id)
 privateLinkServiceConnectionState(description status)
 provisioningState
Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings
 provisioningState roles[*] sourceResourceId
Microsoft.ContainerService/managedclustersnapshots
 creationData(sourceResourceId)
 managedClusterPropertiesReadOnly(enableRbac kubernetesVersion networkProfile(loadBalancerSku networkMode networkPlugin networkPluginMode networkPolicy) sku(name tier))
 snapshotType
Microsoft.ContainerService/nodeCustomizations
 containerImages[*]
 customizationScripts[*](executionPoint name rebootAfter script scriptType)
 identityProfile(clientId principalId)
 provisioningState version
Microsoft.ContainerService/openShiftManagedClusters
 agentPoolProfiles[*](count name osType role subnetCidr vmSize)
 authProfile(identityProviders[*](name provider(clientId customerAdminGroupId kind secret tenantId)))
 clusterVersion fqdn
 masterPoolProfile(apiProperties(privateApiServer) count name osType subnetCidr vmSize)
 monitorProfile(enabled workspaceResourceID)
 networkProfile(managementSubnetCidr peerVnetId vnetCidr vnetId)
 openShiftVersion provisioningState publicHostname refreshCluster
 routerProfiles[*](fqdn name publicSubdomain)
Microsoft.ContainerService/preparedImageSpecifications
 containerImages[*]
 customizationScripts[*](executionPoint name postScriptAction script scriptType)
 identityProfile(clientId objectId resourceId)
 provisioningState version
Microsoft.ContainerService/snapshots
 creationData(sourceResourceId)
 enableFIPS kubernetesVersion nodeImageVersion osSku osType snapshotType vmSize
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/documentdb.js
const DOCUMENTDB_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/eventhub.js
const EVENTHUB_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/insights.js
const INSIGHTS_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/keyvault.js
const KEYVAULT_ALIASES = `
Microsoft.KeyVault/managedHSMs !
 createMode !enablePurgeProtection enableSoftDelete hsmUri initialAdminObjectIds[*]
 networkAcls(!bypass !defaultAction ipRules[*](value) serviceTags[*](tag) virtualNetworkRules[*](id))
 privateEndpointConnections[*](etag id privateEndpoint(id) privateLinkServiceConnectionState(actionsRequired description status) provisioningState)
 provisioningState publicNetworkAccess
 regions[*](isPrimary name provisioningState)
 scheduledPurgeDate
 securityDomainProperties(activationStatus activationStatusMessage)
 sku(family name)
 softDeleteRetentionInDays statusMessage tenantId
Microsoft.KeyVault/managedHSMs/keys !
 attributes(created enabled exp exportable nbf recoveryLevel updated)
 curveName keyOps[*] keySize keyUri keyUriWithVersion kty
 rotationPolicy(attributes(created expiryTime updated) lifetimeActions[*](action(type) trigger(timeAfterCreate timeBeforeExpiry)))
Microsoft.KeyVault/managedHSMs/privateEndpointConnections !
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionsRequired description status)
 provisioningState
 sku(family name)
Microsoft.KeyVault/vaults !
 !accessPolicies[*](!applicationId !objectId !permissions(!certificates[*] !keys[*] !secrets[*] !storage[*]) !tenantId)
 !createMode !enabledForDeployment !enabledForDiskEncryption !enabledForTemplateDeployment !enablePurgeProtection
 !enableRbacAuthorization !enableSoftDelete hsmPoolResourceId
 !networkAcls(!bypass !defaultAction !ipRules[*](!value) !virtualNetworkRules[*](!id ignoreMissingVnetServiceEndpoint))
 privateEndpointConnections[*](etag id privateEndpoint(id) privateLinkServiceConnectionState(actionRequired actionsRequired description status) provisioningState)
 !provisioningState !publicNetworkAccess
 !.sku(!family !name)
 !softDeleteRetentionInDays !tenantId
 tokenBindingParameters(minimumTokenBindingStrength mode)
 vaultUri
Microsoft.KeyVault/vaults/keys !
 attributes(created enabled exp exportable nbf recoveryLevel updated)
 curveName keyOps[*] keySize keyUri keyUriWithVersion kty
 rotationPolicy(attributes(created expiryTime updated) lifetimeActions[*](action(type) trigger(timeAfterCreate timeBeforeExpiry)))
Microsoft.KeyVault/vaults/networkSecurityPerimeterConfigurations !
 -networkSecurityPerimeter(id)
 -profile(name)
 -resourceAssociation(accessMode)
Microsoft.KeyVault/vaults/privateEndpointConnections !
 privateEndpoint(id)
 privateLinkServiceConnectionState(actionRequired actionsRequired description status)
 provisioningState
Microsoft.KeyVault/vaults/secrets !
 attributes(created enabled exp nbf updated)
 contentType secretUri secretUriWithVersion value
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/kubernetes.js
const KUBERNETES_ALIASES = `
Microsoft.Kubernetes/connectedClusters
 aadProfile(clientAppId serverAppId tenantId)
 agentPublicKeyCertificate agentVersion connectivityStatus distribution infrastructure kubernetesVersion
 lastConnectivityTime managedIdentityCertificateExpirationTime offering !privateLinkScopeResourceId !privateLinkState
 provisioningState totalCoreCount totalNodeCount
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/machinelearningservices.js
const MACHINELEARNINGSERVICES_ALIASES = `
Microsoft.MachineLearningServices/registries
 description discoveryUrl intellectualPropertyPublisher
 managedResourceGroup(resourceId)
 managedResourceGroupSettings(assignedIdentities[*](principalId))
 managedResourceGroupTags mlFlowRegistryUri
 privateEndpointConnections[*](groupIds[*] id location privateEndpoint(id subnetArmId) privateLinkServiceConnectionState(actionsRequired description status) provisioningState)
 privateLinkCount publicNetworkAccess
 regionDetails[*](acrDetails[*](systemCreatedAcrAccount(acrAccountName acrAccountSku armResourceId(resourceId)) userCreatedAcrAccount(armResourceId(resourceId))) location storageAccountDetails[*](systemCreatedStorageAccount(allowBlobPublicAccess armResourceId(resourceId) storageAccountHnsEnabled storageAccountName storageAccountType) userCreatedStorageAccount(armResourceId(resourceId))))
 registryPrivateEndpointConnections[*](~groupIds[*] id location ~privateEndpoint(id subnetArmId) ~provisioningState ~registryPrivateLinkServiceConnectionState(actionsRequired description status))
 sku(capacity family name size tier)
 syndicatedRegistries[*](syndicatedRegistry(registryId) syndicatedRegistryGuid)
 tags
Microsoft.MachineLearningServices/workspaces
 agentsEndpointUri allowPublicAccessWhenBehindVnet allowRecoverSoftDeletedWorkspace allowRoleAssignmentOnRG
 applicationInsights associatedWorkspaces[*] batchaiWorkspace containerRegistries[*] containerRegistry creationTime
 description discoveryUrl enableDataIsolation enableServiceSideCMKEncryption enableSimplifiedCmk
 enableSoftwareBillOfMaterials
 encryption(cosmosDbResourceId identity(userAssignedIdentity) keyVaultProperties(identityClientId keyIdentifier keyVaultArmId) searchAccountResourceId status storageAccountResourceId)
 existingWorkspaces[*]
 featureStoreSettings(allowRoleAssignmentsOnResourceGroupLevel computeRuntime(sparkRuntimeVersion) offlineStoreConnectionName onlineStoreConnectionName)
 friendlyName hbiWorkspace hubResourceId imageBuildCompute ipAllowlist[*] keyVault keyVaults[*]
 -@linkedWorkspaces(linkedWorkspaceResourceId userAssignedIdentityResourceId)
 managedNetwork(changeableIsolationModes[*] firewallSku isolationMode networkId outboundRules status(sparkReady status))
 mlFlowTrackingUri
 networkAcls(defaultAction ipRules[*](value))
 notebookInfo(fqdn isPrivateLinkEnabled notebookPreparationError(errorMessage statusCode) resourceId)
 primaryUserAssignedIdentity
 privateEndpointConnections[*](id .identity(principalId tenantId type userAssignedIdentities) location name privateEndpoint(id subnetArmId) privateLinkServiceConnectionState(actionsRequired description status) provisioningState sku(capacity family name size tier) systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) tags type)
 privateLinkCount provisioningState provisionNetworkNow !publicNetworkAccess scheduledPurgeDate
 serverlessComputeSettings(serverlessComputeCustomSubnet serverlessComputeNoPublicIP)
 serviceManagedResourcesSettings(cosmosDb(collectionsThroughput))
 serviceProvisionedResourceGroup
 sharedPrivateLinkResources[*](groupId name privateLinkResourceId requestMessage status)
 sku(capacity family name size tier)
 softDeletedAt softDeleteEnabled softDeleteRetentionInDays storageAccount storageAccounts[*] storageHnsEnabled
 systemDatastoresAuthMode tenantId v1LegacyMode
 workspaceHubConfig(additionalWorkspaceStorageAccounts[*] defaultWorkspaceResourceGroup)
 workspaceId
Microsoft.MachineLearningServices/workspaces/batchEndpoints
 authMode
 defaults(deploymentName)
 description
 keys(primaryKey secondaryKey)
 provisioningState scoringUri
 sku(capacity family name size tier)
 swaggerUri traffic
Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments
 codeConfiguration(codeId scoringScript)
 compute(instanceCount instanceType isLocal location target)
 deploymentConfiguration(deploymentConfigurationType PipelineComponent(componentId(assetId DataPath(datastoreId path) Id(assetId) OutputPath(jobId path) referenceType) description settings tags))
 description environmentId environmentVariables errorThreshold loggingLevel maxConcurrencyPerInstance miniBatchSize
 model(DataPath(datastoreId path) Id(assetId) OutputPath(jobId path) referenceType)
 outputAction
 outputConfiguration(appendRowFileName outputAction)
 outputFileName partitionKeys[*] provisioningState
 resources(instanceCount instanceType locations[*] maxInstanceCount)
 retrySettings(maxRetries timeout)
 sku(capacity family name size tier)
Microsoft.MachineLearningServices/workspaces/codes
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/codes/versions
 autoDeleteSetting(condition value)
 codeUri datastoreId description isAnonymous isArchived path provisioningState tags
Microsoft.MachineLearningServices/workspaces/components
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/components/versions
 autoDeleteSetting(condition value)
 description isAnonymous isArchived provisioningState stage tags
Microsoft.MachineLearningServices/workspaces/computes
 ~address
 ~administratorAccount(password privateKeyData publicKeyData username)
 ~agentCount ~agentVMSize
 ~aksNetworkingConfiguration(dnsServiceIP dockerBridgeCidr serviceCidr subnetId)
 ~allocationState ~allocationStateTransitionTime
 ~applications[*](displayName endpointUri)
 ~applicationSharingPolicy
 ~autologgerSettings(mlflowAutologger)
 ~autoPauseProperties(delayInMinutes enabled)
 ~autoScaleProperties(enabled maxNodeCount minNodeCount)
 ~clusterFqdn ~clusterPurpose ~computeInstanceAuthorizationType computeLocation computeType
 ~connectivityEndpoints(privateIpAddress publicIpAddress)
 ~containers[*](autosave environment(name version) gpu name network services[*])
 ~createdBy(userId userName userOrgId)
 createdOn ~currentNodeCount
 ~customServices[*](docker(privileged) endpoints[*](hostIp name protocol published target) environmentVariables image(reference type version) kernel(argv[*] displayName language) name volumes[*](bind(createHostPath propagation selinux) consistency readOnly source target tmpfs(size) type volume(nocopy)))
 ~databricksAccessToken
 ~dataDisks[*](caching diskSizeGB lun storageAccountType)
 ~dataLakeStoreAccountName
 ~dataMounts[*](createdBy error mountAction mountedOn mountMode mountName mountPath mountState source sourceType)
 ~defaultInstanceType description !disableLocalAuth ~enableNodePublicIp ~enableOSPatching ~enableRootAccess ~enableSSO
 ~errors[*](error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target))
 ~extensionInstanceReleaseTrain ~extensionPrincipalId ~idleTimeBeforeShutdown ~instanceTypes isAttachedCompute
 ~isNotebookInstanceCompute ~isolatedNetwork
 ~lastOperation(operationName operationStatus operationTime operationTrigger)
 ~loadBalancerSubnet ~loadBalancerType modifiedOn ~namespace ~nodeCount ~nodeSize ~nodeSizeFamily
 ~nodeStateCounts(idleNodeCount leavingNodeCount preemptedNodeCount preparingNodeCount runningNodeCount unusableNodeCount)
 ~notebookServerPort
 ~osImageMetadata(currentImageVersion isLatestOsImageVersion latestImageVersion osPatchingStatus(latestPatchTime osPatchingErrors[*](error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target)) patchStatus rebootPending scheduledRebootTime))
 ~osType
 ~personalComputeInstanceSettings(assignedUser(objectId tenantId))
 ~poolName ~propertyBag
 provisioningErrors[*](error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target))
 provisioningState ~relayConnectionString ~releaseQuotaOnStop ~remoteLoginPortPublicAccess ~resourceGroup resourceId
 ~scaleSettings(autoScaleEnabled maxNodeCount minNodeCount nodeIdleTimeBeforeScaleDown)
 ~schedules(computeStartStop[*](action cron(@cron(expression) endTime expression Recurrence(frequency interval schedule(hours[*] minutes[*] monthDays[*] weekDays[*])) startTime timeZone triggerType) id provisioningStatus recurrence(Cron(expression) endTime frequency interval @recurrence(frequency interval schedule(hours[*] minutes[*] monthDays[*] weekDays[*])) schedule(hours[*] minutes[*] monthDays[*] weekDays[*]) startTime timeZone triggerType) schedule(Cron(expression) endTime id provisioningStatus Recurrence(frequency interval pattern(hours[*] minutes[*] weekdays[*])) scheduleStatus scheduleType startTime status timeZone) status triggerType))
 ~serviceBusConnectionString
 ~setupScripts(scripts(creationScript(scriptArguments scriptData scriptSource timeout) startupScript(scriptArguments scriptData scriptSource timeout)))
 sku(capacity family name size tier)
 ~sparkVersion ~sshPort
 ~sshSettings(adminPublicKey adminUserName sshPort sshPublicAccess)
 ~sslConfiguration(cert cname key leafDomainLabel overwriteExistingDomain status)
 ~state
 ~subnet(id)
 ~subscriptionId
 -SynapseSpark(~autoPauseProperties(delayInMinutes enabled) ~autoScaleProperties(enabled maxNodeCount minNodeCount) ~nodeCount ~nodeSize ~nodeSizeFamily ~poolName ~resourceGroup ~sparkVersion ~subscriptionId ~workspaceName)
 ~systemServices[*](publicIpAddress systemServiceType version)
 ~targetNodeCount
 ~userAccountCredentials(adminUserName adminUserPassword adminUserSshPublicKey)
 ~vcName
 ~versions(runtime)
 ~virtualMachineImage(id)
 ~virtualMachineSize ~vmPriority ~vmSize ~workspaceName ~workspaceUrl
Microsoft.MachineLearningServices/workspaces/connections
 -AccessKey(credentials(accessKeyId secretAccessKey))
 -AccountKey(credentials(key sas))
 -ApiKey(credentials(key))
 authType category createdByWorkspaceArmId
 -CustomKeys(credentials(keys))
 error expiryTime group isSharedToAll
 -ManagedIdentity(credentials(clientId resourceId))
 metadata
 -OAuth2(credentials(authUrl clientId clientSecret developerToken password refreshToken tenantId username))
 -@PAT(credentials(pat))
 peRequirement peStatus
 -@SAS(credentials(sas))
 -ServicePrincipal(credentials(clientId clientSecret tenantId))
 sharedUserList[*] target
 -UsernamePassword(credentials(password securityToken username))
 useWorkspaceManagedIdentity value valueFormat
Microsoft.MachineLearningServices/workspaces/connections/deployments
 failureReason
 -@managedOnlineEndpoint(endpointComputeType model)
 model(format name source version)
 provisioningState raiPolicyName
 .sku(capacity family name size tier)
 type versionUpgradeOption
Microsoft.MachineLearningServices/workspaces/connections/raiBlocklists
 description
Microsoft.MachineLearningServices/workspaces/connections/raiBlocklists/raiBlocklistItems
 isRegex pattern
Microsoft.MachineLearningServices/workspaces/connections/raiPolicies
 basePolicyName
 completionBlocklists[*](blocking blocklistName)
 contentFilters[*](allowedContentLevel blocking enabled name source)
 mode
 promptBlocklists[*](blocking blocklistName)
 type
Microsoft.MachineLearningServices/workspaces/data
 dataType description isArchived latestVersion nextVersion tags
Microsoft.MachineLearningServices/workspaces/data/versions
 autoDeleteSetting(condition value)
 datasetType datastoreId dataType dataUri description
 intellectualProperty(protectionLevel publisher)
 isAnonymous isArchived
 -MLTable(referencedUris[*])
 path stage tags
 -@uri_folder(assetName source(connection @database(query storedProcedure storedProcedureParams[*] tableName) @file_system(path) sourceType))
Microsoft.MachineLearningServices/workspaces/datastores
 -AzureBlob(accountName containerName endpoint protocol serviceDataAccessAuthIdentity)
 -AzureDataLakeGen1(serviceDataAccessAuthIdentity storeName)
 -AzureDataLakeGen2(accountName endpoint filesystem protocol serviceDataAccessAuthIdentity)
 -AzureFile(accountName endpoint fileShareName protocol serviceDataAccessAuthIdentity)
 contents(AzureBlob(accountName containerName credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) endpoint protocol) AzureDataLakeGen1(credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) storeName) AzureDataLakeGen2(accountName containerName credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) endpoint protocol) AzureFile(accountName containerName credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) endpoint protocol) AzurePostgreSql(credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) databaseName enableSSL endpoint portNumber serverName) AzureSqlDatabase(credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) key Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Certificate(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId thumbprint) credentialsType None(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) Sas(secrets(AccountKey(key) Certificate(certificate) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret) SqlAdmin(password))) ServicePrincipal(authorityUrl clientId resourceUri secrets(AccountKey(key) Certificate(certificate) clientSecret Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) tenantId) SqlAdmin(secrets(AccountKey(key) Certificate(certificate) password Sas(sasToken) secretsType ServicePrincipal(clientSecret) SqlAdmin(password)) userId)) databaseName endpoint portNumber serverName) contentsType GlusterFs(serverAddress volumeName))
 credentials(AccountKey(secrets(AccountKey(key) Certificate(certificate) KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) key Sas(sasToken) secretsType ServicePrincipal(clientSecret))) Certificate(authorityUrl clientId resourceUrl secrets(AccountKey(key) Certificate(certificate) KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) Sas(sasToken) secretsType ServicePrincipal(clientSecret)) tenantId thumbprint) credentialsType kerberosKdcAddress KerberosKeytab(secrets(AccountKey(key) Certificate(certificate) KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) Sas(sasToken) secretsType ServicePrincipal(clientSecret))) KerberosPassword(secrets(AccountKey(key) Certificate(certificate) KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) Sas(sasToken) secretsType ServicePrincipal(clientSecret))) kerberosPrincipal kerberosRealm Sas(secrets(AccountKey(key) Certificate(certificate) KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) Sas(sasToken) sasToken secretsType ServicePrincipal(clientSecret))) ServicePrincipal(authorityUrl clientId resourceUrl secrets(AccountKey(key) Certificate(certificate) clientSecret KerberosKeytab(kerberosKeytab) KerberosPassword(kerberosPassword) Sas(sasToken) secretsType ServicePrincipal(clientSecret)) tenantId))
 datastoreType description hasBeenValidated
 -Hdfs(hdfsServerCertificate nameNodeAddress protocol)
 intellectualProperty(protectionLevel publisher)
 isDefault
 linkedInfo(linkedId linkedResourceName origin)
 -OneLake(artifact(artifactName artifactType) endpoint oneLakeWorkspaceName serviceDataAccessAuthIdentity)
 resourceGroup subscriptionId tags
Microsoft.MachineLearningServices/workspaces/endpoints
 associatedResourceId
 deployments[*](~failureReason id -@managedOnlineEndpoint(~endpointComputeType ~model) ~model(format name source version) name ~provisioningState ~raiPolicyName ~sku(capacity family name size tier) systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) type ~versionUpgradeOption)
 endpointType endpointUri failureReason location
 -@managedOnlineEndpoint(authMode compute description mirrorTraffic scoringUri traffic)
 name provisioningState
 -@serverlessEndpoint(authMode capacityReservation(capacityReservationGroupId endpointReservedCapacity) contentSafety(contentSafetyStatus) endpointState inferenceEndpoint(headers uri) marketplaceSubscriptionId modelSettings(modelId) offer(offerName publisher))
 shouldCreateAiServicesEndpoint
Microsoft.MachineLearningServices/workspaces/endpoints/deployments
 failureReason
 -@managedOnlineEndpoint(endpointComputeType model)
 model(format name source version)
 provisioningState raiPolicyName
 .sku(capacity family name size tier)
 type versionUpgradeOption
Microsoft.MachineLearningServices/workspaces/environments
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/environments/versions
 autoDeleteSetting(condition value)
 autoRebuild
 build(contextUri dockerfilePath)
 condaFile description
 docker(Build(context dockerfile) dockerSpecificationType Image(dockerImageUri) platform(operatingSystemType))
 environmentSpecificationType environmentType image
 inferenceConfig(livenessRoute(path port) readinessRoute(path port) scoringRoute(path port))
 inferenceContainerProperties(livenessRoute(path port) readinessRoute(path port) scoringRoute(path port))
 intellectualProperty(protectionLevel publisher)
 isAnonymous isArchived osType provisioningState stage tags
Microsoft.MachineLearningServices/workspaces/featuresets
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/featurestoreEntities
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/jobs
 -AutoML(environmentId environmentVariables outputs queueSettings(jobTier priority) resources(dockerArgs dockerArgsList[*] instanceCount instanceType locations[*] maxInstanceCount shmSize) taskDetails(Classification(allowedModels[*] blockedModels[*] positiveLabel primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) cvSplitColumnNames[*] dataSettings(targetColumnName testData(data(description jobInputType Literal(value) mode uri) testDataSize) trainingData(data(description jobInputType Literal(value) mode uri)) validationData(cvSplitColumnNames[*] data(description jobInputType Literal(value) mode uri) nCrossValidations(Custom(value) mode) validationDataSize) weightColumnName) featurizationSettings(blockedTransformers[*] columnNameAndTypes datasetLanguage dropColumns[*] enableDnnFeaturization mode transformerParams) fixedParameters(booster boostingType gradientAccumulationSteps growPolicy learningRate learningRateScheduler maxBin maxDepth maxLeaves minDataInLeaf minSplitGain modelName nEstimators numberOfEpochs numLeaves preprocessorName regAlpha regLambda subsample subsampleFreq trainingBatchSize treeMethod validationBatchSize warmupRatio weightDecay withMean withStd) Forecasting(allowedModels[*] blockedModels[*] forecastingSettings(countryOrRegionForHolidays cvStepSize featureLags featuresUnknownAtForecastTime[*] forecastHorizon(Custom(value) mode) frequency seasonality(Custom(value) mode) shortSeriesHandlingConfig targetAggregateFunction targetLags(Custom(values[*]) mode) targetRollingWindowSize(Custom(value) mode) timeColumnName timeSeriesIdColumnNames[*] useStl) primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) ImageClassification(primaryMetric) ImageClassificationMultilabel(primaryMetric) ImageInstanceSegmentation(primaryMetric) ImageObjectDetection(primaryMetric) limitSettings(enableEarlyTermination exitScore maxConcurrentTrials maxCoresPerTrial maxNodes maxTrials sweepConcurrentTrials sweepTrials timeout trialTimeout) logVerbosity modelSettings(advancedSettings amsGradient augmentations beta1 beta2 boxDetectionsPerImage boxScoreThreshold checkpointDatasetId checkpointFilename checkpointFrequency checkpointModel(description jobInputType @literal(value) mode pathOnCompute uri) checkpointRunId distributed earlyStopping earlyStoppingDelay earlyStoppingPatience enableOnnxNormalization evaluationFrequency gradientAccumulationStep imageSize layersToFreeze learningRate learningRateScheduler logTrainingMetrics logValidationLoss maxSize minSize modelName modelSize momentum multiScale nesterov nmsIouThreshold numberOfEpochs numberOfWorkers optimizer randomSeed splitRatio stepLRGamma stepLRStepSize tileGridSize tileOverlapRatio tilePredictionsNmsThreshold trainingBatchSize trainingCropSize validationBatchSize validationCropSize validationIouThreshold validationMetricType validationResizeSize warmupCosineLRCycles warmupCosineLRWarmupEpochs weightDecay weightedLoss) nCrossValidations(Custom(value) mode) Regression(allowedModels[*] blockedModels[*] primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) searchSpace[*](amsGradient augmentations beta1 beta2 booster boostingType boxDetectionsPerImage boxScoreThreshold distributed earlyStopping earlyStoppingDelay earlyStoppingPatience enableOnnxNormalization evaluationFrequency gradientAccumulationStep gradientAccumulationSteps growPolicy imageSize layersToFreeze learningRate learningRateScheduler maxBin maxDepth maxLeaves maxSize minDataInLeaf minSize minSplitGain modelName modelSize momentum multiScale nesterov nEstimators nmsIouThreshold numberOfEpochs numberOfWorkers numLeaves optimizer preprocessorName randomSeed regAlpha regLambda splitRatio stepLRGamma stepLRStepSize subsample subsampleFreq tileGridSize tileOverlapRatio tilePredictionsNmsThreshold trainingBatchSize trainingCropSize treeMethod validationBatchSize validationCropSize validationIouThreshold validationMetricType validationResizeSize warmupCosineLRCycles warmupCosineLRWarmupEpochs warmupRatio weightDecay weightedLoss withMean withStd) sweepSettings(earlyTermination(Bandit(slackAmount slackFactor) delayEvaluation evaluationInterval policyType TruncationSelection(truncationPercentage)) limits(maxConcurrentTrials maxTrials) samplingAlgorithm) targetColumnName taskType testData(description jobInputType @literal(value) mode pathOnCompute uri) testDataSize TextClassification(primaryMetric) TextClassificationMultilabel(primaryMetric) TextNER(primaryMetric) trainingData(description jobInputType @literal(value) mode pathOnCompute uri) trainingSettings(enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType)) validationData(description jobInputType @literal(value) mode pathOnCompute uri) validationDataSize weightColumnName))
 -Command(autologgerSettings(mlflowAutologger) codeId command compute(instanceCount instanceType isLocal location target) distribution(distributionType Mpi(processCountPerInstance) PyTorch(processCount processCountPerInstance) Ray(address dashboardPort headNodeAdditionalArgs includeDashboard port workerNodeAdditionalArgs) TensorFlow(parameterServerCount workerCount)) environmentId environmentVariables experimentName identity(identityType Managed(clientId objectId resourceId)) inputDataBindings inputs limits(jobLimitsType Sweep(maxConcurrentTrials maxTotalTrials trialTimeout) timeout) output(datastoreId path) outputDataBindings outputs parameters priority queueSettings(jobTier priority) resources(dockerArgs dockerArgsList[*] instanceCount instanceType locations[*] maxInstanceCount shmSize) status timeout)
 componentId computeId description displayName experimentName
 -FineTuning(fineTuningDetails(AzureOpenAI(hyperParameters(batchSize learningRateMultiplier nEpochs)) Custom(hyperParameters) model(description jobInputType @literal(value) mode pathOnCompute uri) modelProvider taskType trainingData(description jobInputType @literal(value) mode pathOnCompute uri) validationData(description jobInputType @literal(value) mode pathOnCompute uri)) outputs queueSettings(jobTier) resources(instanceTypes[*]))
 identity(identityType Managed(clientId objectId resourceId))
 interactionEndpoints isArchived jobType
 -Labeling(createdDateTime dataConfiguration(dataId incrementalDataRefresh incrementalDataRefreshEnabled) jobInstructions(uri) labelCategories labelingJobMediaProperties(Image(annotationType) mediaType Text(annotationType)) mlAssistConfiguration(Enabled(inferencingComputeBinding trainingComputeBinding) mlAssist) progressMetrics(completedDatapointCount incrementalDataLastRefreshDateTime skippedDatapointCount totalDatapointCount) projectId provisioningState statusMessages[*](code createdDateTime level message))
 notificationSetting(emailOn[*] emails[*] webhooks)
 -Pipeline(inputs jobs outputs sourceJobId)
 provisioningState
 schedule(Cron(expression) endTime Recurrence(frequency interval pattern(hours[*] minutes[*] weekdays[*])) scheduleStatus scheduleType startTime timeZone)
 secretsConfiguration services
 -Spark(archives[*] args codeId conf entry(sparkJobEntryType SparkJobPythonEntry(className file) SparkJobScalaEntry(className)) environmentId environmentVariables files[*] inputs jars[*] outputs pyFiles[*] queueSettings(jobTier priority) resources(instanceType runtimeVersion))
 status
 -Sweep(algorithm componentConfiguration compute(instanceCount instanceType isLocal location target) earlyTermination(Bandit(slackAmount slackFactor) delayEvaluation evaluationInterval policyType TruncationSelection(truncationPercentage)) experimentName identity(identityType Managed(clientId objectId resourceId)) inputs limits(jobLimitsType maxConcurrentTrials maxTotalTrials Sweep(maxConcurrentTrials maxTotalTrials trialTimeout) timeout trialTimeout) maxConcurrentTrials maxTotalTrials objective(goal primaryMetric) output(datastoreId path) outputs priority queueSettings(jobTier priority) resources(dockerArgs instanceCount instanceType locations[*] maxInstanceCount shmSize) samplingAlgorithm(Random(logbase rule seed) samplingAlgorithmType) searchSpace status timeout trial(codeId command distribution(distributionType Mpi(processCountPerInstance) PyTorch(processCount processCountPerInstance) Ray(address dashboardPort headNodeAdditionalArgs includeDashboard port workerNodeAdditionalArgs) TensorFlow(parameterServerCount workerCount)) environmentId environmentVariables inputDataBindings outputDataBindings resources(dockerArgs dockerArgsList[*] instanceCount instanceType locations[*] maxInstanceCount shmSize) timeout))
 tags
Microsoft.MachineLearningServices/workspaces/linkedServices
 createdTime linkedServiceResourceId linkType modifiedTime
Microsoft.MachineLearningServices/workspaces/marketplaceSubscriptions
 marketplacePlan(offerId planId publisherId)
 marketplaceSubscriptionStatus modelId provisioningState
Microsoft.MachineLearningServices/workspaces/models
 description isArchived latestVersion nextVersion provisioningState tags
Microsoft.MachineLearningServices/workspaces/models/versions
 autoDeleteSetting(condition value)
 datastoreId description flavors
 intellectualProperty(protectionLevel publisher)
 isAnonymous isArchived jobName modelType modelUri path provisioningState stage tags
Microsoft.MachineLearningServices/workspaces/onlineEndpoints
 authMode compute description
 keys(primaryKey secondaryKey)
 mirrorTraffic provisioningState publicNetworkAccess scoringUri
 sku(capacity family name size tier)
 swaggerUri target traffic
Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments
 appInsightsEnabled
 codeConfiguration(codeId scoringScript)
 dataCollector(collections requestLogging(captureHeaders[*]) rollingRate)
 description egressPublicNetworkAccess endpointComputeType environmentId environmentVariables instanceType
 -@K8S(containerResourceRequirements(cpu cpuLimit fpga gpu memoryInGB memoryInGBLimit))
 -Kubernetes(containerResourceRequirements(containerResourceLimits(cpu gpu memory) containerResourceRequests(cpu gpu memory)))
 livenessProbe(failureThreshold initialDelay period successThreshold timeout)
 -Managed(instanceType readinessProbe(failureThreshold initialDelay period successThreshold timeout))
 model(DataPath(datastoreId path) Id(assetId) OutputPath(jobId path) referenceType)
 modelMountPath privateNetworkConnection provisioningState
 readinessProbe(failureThreshold initialDelay period successThreshold timeout)
 requestSettings(maxConcurrentRequestsPerInstance maxQueueWait requestTimeout)
 scaleSettings(Auto(pollingInterval targetUtilizationPercentage) Manual(instanceCount) maxInstances minInstances scaleType TargetUtilization(maxInstances minInstances pollingInterval targetUtilizationPercentage))
 sku(capacity family name size tier)
Microsoft.MachineLearningServices/workspaces/outboundRules
 category
 -@FQDN(destination)
 parentRuleNames[*]
 -PrivateEndpoint(destination(serviceResourceId sparkEnabled sparkStatus subresourceTarget) fqdns[*] parentRuleName)
 -ServiceTag(destination(action addressPrefixes[*] portRanges protocol serviceTag))
 status type
Microsoft.MachineLearningServices/workspaces/privateEndpointConnections
 privateEndpoint(id subnetArmId)
 privateLinkServiceConnectionState(actionRequired actionsRequired description status)
 provisioningState
 sku(capacity family name size tier)
Microsoft.MachineLearningServices/workspaces/schedules
 action(actionType CreateJob(jobDefinition(AutoML(environmentId environmentVariables outputs queueSettings(jobTier priority) resources(dockerArgs instanceCount instanceType locations[*] maxInstanceCount shmSize) taskDetails(Classification(positiveLabel primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) cvSplitColumnNames[*] featurizationSettings(blockedTransformers[*] columnNameAndTypes datasetLanguage enableDnnFeaturization mode transformerParams) fixedParameters(booster boostingType gradientAccumulationSteps growPolicy learningRate learningRateScheduler maxBin maxDepth maxLeaves minDataInLeaf minSplitGain modelName nEstimators numberOfEpochs numLeaves preprocessorName regAlpha regLambda subsample subsampleFreq trainingBatchSize treeMethod validationBatchSize warmupRatio weightDecay withMean withStd) Forecasting(forecastingSettings(countryOrRegionForHolidays cvStepSize featureLags featuresUnknownAtForecastTime[*] forecastHorizon(Custom(value) mode) frequency seasonality(Custom(value) mode) shortSeriesHandlingConfig targetAggregateFunction targetLags(Custom(values[*]) mode) targetRollingWindowSize(Custom(value) mode) timeColumnName timeSeriesIdColumnNames[*] useStl) primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) ImageClassification(primaryMetric) ImageClassificationMultilabel(primaryMetric) ImageInstanceSegmentation(primaryMetric) ImageObjectDetection(primaryMetric) limitSettings(enableEarlyTermination exitScore maxConcurrentTrials maxCoresPerTrial maxNodes maxTrials sweepConcurrentTrials sweepTrials timeout trialTimeout) logVerbosity modelSettings(advancedSettings amsGradient augmentations beta1 beta2 boxDetectionsPerImage boxScoreThreshold checkpointFrequency checkpointModel(description jobInputType @literal(value) mode pathOnCompute uri) checkpointRunId distributed earlyStopping earlyStoppingDelay earlyStoppingPatience enableOnnxNormalization evaluationFrequency gradientAccumulationStep imageSize layersToFreeze learningRate learningRateScheduler logTrainingMetrics logValidationLoss maxSize minSize modelName modelSize momentum multiScale nesterov nmsIouThreshold numberOfEpochs numberOfWorkers optimizer randomSeed stepLRGamma stepLRStepSize tileGridSize tileOverlapRatio tilePredictionsNmsThreshold trainingBatchSize trainingCropSize validationBatchSize validationCropSize validationIouThreshold validationMetricType validationResizeSize warmupCosineLRCycles warmupCosineLRWarmupEpochs weightDecay weightedLoss) nCrossValidations(Custom(value) mode) Regression(primaryMetric trainingSettings(allowedTrainingAlgorithms[*] blockedTrainingAlgorithms[*] enableDnnTraining enableModelExplainability enableOnnxCompatibleModels enableStackEnsemble enableVoteEnsemble ensembleModelDownloadTimeout stackEnsembleSettings(stackMetaLearnerTrainPercentage stackMetaLearnerType) trainingMode)) searchSpace[*](amsGradient augmentations beta1 beta2 booster boostingType boxDetectionsPerImage boxScoreThreshold distributed earlyStopping earlyStoppingDelay earlyStoppingPatience enableOnnxNormalization evaluationFrequency gradientAccumulationStep gradientAccumulationSteps growPolicy imageSize layersToFreeze learningRate learningRateScheduler maxBin maxDepth maxLeaves maxSize minDataInLeaf minSize minSplitGain modelName modelSize momentum multiScale nesterov nEstimators nmsIouThreshold numberOfEpochs numberOfWorkers numLeaves optimizer preprocessorName randomSeed regAlpha regLambda stepLRGamma stepLRStepSize subsample subsampleFreq tileGridSize tileOverlapRatio tilePredictionsNmsThreshold trainingBatchSize trainingCropSize treeMethod validationBatchSize validationCropSize validationIouThreshold validationMetricType validationResizeSize warmupCosineLRCycles warmupCosineLRWarmupEpochs warmupRatio weightDecay weightedLoss withMean withStd) sweepSettings(earlyTermination(Bandit(slackAmount slackFactor) delayEvaluation evaluationInterval policyType TruncationSelection(truncationPercentage)) limits(maxConcurrentTrials maxTrials) samplingAlgorithm) targetColumnName taskType testData(description jobInputType @literal(value) mode pathOnCompute uri) testDataSize TextClassification(primaryMetric) TextClassificationMultilabel(primaryMetric) TextNER(primaryMetric) trainingData(description jobInputType @literal(value) mode pathOnCompute uri) validationData(description jobInputType @literal(value) mode pathOnCompute uri) validationDataSize weightColumnName)) Command(autologgerSettings(mlflowAutologger) codeId command distribution(distributionType Mpi(processCountPerInstance) PyTorch(processCountPerInstance) Ray(address dashboardPort headNodeAdditionalArgs includeDashboard port workerNodeAdditionalArgs) TensorFlow(parameterServerCount workerCount)) environmentId environmentVariables inputs limits(jobLimitsType Sweep(maxConcurrentTrials maxTotalTrials trialTimeout) timeout) outputs queueSettings(jobTier priority) resources(dockerArgs instanceCount instanceType locations[*] maxInstanceCount shmSize)) componentId computeId description displayName experimentName FineTuning(fineTuningDetails(AzureOpenAI(hyperParameters(batchSize learningRateMultiplier nEpochs)) Custom(hyperParameters) model(description jobInputType @literal(value) mode pathOnCompute uri) modelProvider taskType trainingData(description jobInputType @literal(value) mode pathOnCompute uri) validationData(description jobInputType @literal(value) mode pathOnCompute uri)) outputs) identity(identityType Managed(clientId objectId resourceId)) isArchived jobType Labeling(createdDateTime dataConfiguration(dataId incrementalDataRefresh incrementalDataRefreshEnabled) jobInstructions(uri) labelCategories labelingJobMediaProperties(Image(annotationType) mediaType Text(annotationType)) mlAssistConfiguration(Enabled(inferencingComputeBinding trainingComputeBinding) mlAssist) progressMetrics(completedDatapointCount incrementalDataLastRefreshDateTime skippedDatapointCount totalDatapointCount) projectId provisioningState statusMessages[*](code createdDateTime level message)) notificationSetting(emailOn[*] emails[*] webhooks) Pipeline(inputs jobs outputs sourceJobId) secretsConfiguration services Spark(archives[*] args codeId conf entry(sparkJobEntryType SparkJobPythonEntry(className file) SparkJobScalaEntry(className)) environmentId environmentVariables files[*] inputs jars[*] outputs pyFiles[*] queueSettings(jobTier priority) resources(instanceType runtimeVersion)) status Sweep(componentConfiguration earlyTermination(Bandit(slackAmount slackFactor) delayEvaluation evaluationInterval policyType TruncationSelection(truncationPercentage)) inputs limits(jobLimitsType maxConcurrentTrials maxTotalTrials Sweep(maxConcurrentTrials maxTotalTrials trialTimeout) timeout trialTimeout) objective(goal primaryMetric) outputs queueSettings(jobTier priority) resources(dockerArgs instanceCount instanceType locations[*] maxInstanceCount shmSize) samplingAlgorithm(Random(logbase rule seed) samplingAlgorithmType) trial(codeId command distribution(distributionType Mpi(processCountPerInstance) PyTorch(processCountPerInstance) Ray(address dashboardPort headNodeAdditionalArgs includeDashboard port workerNodeAdditionalArgs) TensorFlow(parameterServerCount workerCount)) environmentId environmentVariables resources(dockerArgs instanceCount instanceType locations[*] maxInstanceCount shmSize))) tags)) CreateMonitor(monitorDefinition(alertNotificationSetting(alertNotificationType Email(emailNotificationSetting(emailOn[*] emails[*] webhooks))) alertNotificationSettings(emailNotificationSettings(emails[*])) computeConfiguration(computeType ServerlessSpark(computeIdentity(computeIdentityType ManagedIdentity(identity(principalId tenantId type userAssignedIdentities))) instanceType runtimeVersion)) computeId monitoringTarget(deploymentId modelId taskType) signals)) ImportData(dataImportDefinition(assetName autoDeleteSetting(condition value) dataType dataUri description intellectualProperty(protectionLevel publisher) isAnonymous isArchived @mltable(referencedUris[*]) source(connection @database(query storedProcedure storedProcedureParams[*] tableName) @file_system(path) sourceType) stage tags @uri_folder(assetName source(connection @database(query storedProcedure storedProcedureParams[*] tableName) @file_system(path) sourceType)))) InvokeBatchEndpoint)
 description displayName isEnabled provisioningState tags
 trigger(Cron(expression) endTime Recurrence(frequency interval schedule(hours[*] minutes[*] monthDays[*] weekDays[*])) startTime timeZone triggerType)
Microsoft.MachineLearningServices/workspaces/serverlessEndpoints
 authMode
 capacityReservation(capacityReservationGroupId endpointReservedCapacity)
 contentSafety(contentSafetyStatus)
 endpointState
 inferenceEndpoint(headers uri)
 marketplaceSubscriptionId
 modelSettings(modelId)
 offer(offerName publisher)
 provisioningState
 sku(capacity family name size tier)
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/managedidentity.js
const MANAGEDIDENTITY_ALIASES = `
Microsoft.ManagedIdentity/userAssignedIdentities
 assignmentRestrictions(providers[*])
 clientId clientSecretUrl isolationScope principalId tenantId
Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials
 audiences[*]
 claimsMatchingExpression(languageVersion value)
 issuer subject
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/network.js
const NETWORK_ALIASES = `
Microsoft.Network/applicationGateways ...
 firewallPolicy(id)
 -.sku(tier)
 webApplicationFirewallConfiguration
 -zones([*])
Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies ...
 -managedRules(-managedRuleSets([*](ruleSetType)))
 -policySettings(mode requestBodyCheck)
Microsoft.Network/applicationSecurityGroups
 provisioningState resourceGuid
Microsoft.Network/azureFirewalls
 additionalProperties
 applicationRuleCollections[*](~action(type) etag id name ~priority ~provisioningState ~rules[*](description fqdnTags[*] name protocols[*](port protocolType) sourceAddresses[*] sourceIpGroups[*] targetFqdns[*] targetUrls[*]))
 autoscaleConfiguration(maxCapacity minCapacity)
 firewallPolicy(id)
 hubIpAddresses(privateIPAddress publicIPAddresses[*](address) publicIPs(addresses[*](address) count))
 ipConfigurations[*](etag id internalPublicIpAddress(id) name privateIPAddress provisioningState publicIPAddress(id) subnet(id) type)
 ipGroups[*](changeNumber id)
 managementIpConfiguration(etag id name ~privateIPAddress ~provisioningState ~publicIPAddress(id) ~subnet(id) type)
 natRuleCollections[*](~action(type) etag id name ~priority ~provisioningState ~rules[*](description destinationAddresses[*] destinationPorts[*] name protocols[*] sourceAddresses[*] sourceIpGroups[*] translatedAddress translatedFqdn translatedPort))
 networkRuleCollections[*](~action(type) etag id name ~priority ~provisioningState ~rules[*](description destinationAddresses[*] destinationFqdns[*] destinationIpGroups[*] destinationPorts[*] name protocols[*] sourceAddresses[*] sourceIpGroups[*]))
 provisioningState
 .sku(name tier)
 threatIntelMode
 virtualHub(id)
 zones[*]
Microsoft.Network/bastionHosts
 disableCopyPaste dnsName enableFileCopy enableIpConnect enableKerberos enablePrivateOnlyBastion enableSessionRecording
 enableShareableLink enableTunneling
 ipConfigurations[*](etag id name privateIPAllocationMethod provisioningState publicIPAddress(id) subnet(id) type)
 networkAcls(ipRules[*](addressPrefix))
 provisioningState scaleUnits
 sku(name)
 virtualNetwork(id)
 zones[*]
Microsoft.Network/connections ...
 -ipsecPolicies(-[*](dhGroup ikeEncryption ikeIntegrity ipsecEncryption ipsecIntegrity pfsGroup))
Microsoft.Network/ddosProtectionPlans
 provisioningState
 publicIpAddresses[*](id)
 resourceGuid
 virtualNetworks[*](id)
Microsoft.Network/dnsResolvers
 dnsResolverState provisioningState resourceGuid
 virtualNetwork(id)
Microsoft.Network/dnsResolvers/inboundEndpoints
 ipConfigurations[*](.privateIpAddress .privateIpAllocationMethod .subnet(id))
 provisioningState resourceGuid
Microsoft.Network/dnsResolvers/outboundEndpoints
 provisioningState resourceGuid
 subnet(id)
Microsoft.Network/firewallPolicies
 basePolicy(id)
 childPolicies[*](id)
 dnsSettings(enableProxy requireProxyForNetworkRules servers[*])
 explicitProxy(enableExplicitProxy enablePacFile httpPort httpsPort pacFile pacFilePort)
 explicitProxySettings(enableExplicitProxy httpPort httpsPort pacFile pacFilePort)
 firewalls[*](id)
 insights(isEnabled logAnalyticsResources(defaultWorkspaceId(id) workspaces[*](region workspaceId(id))) retentionDays)
 intrusionDetection(configuration(bypassTrafficSettings[*](description destinationAddresses[*] destinationIpGroups[*] destinationPorts[*] name protocol sourceAddresses[*] sourceIpGroups[*]) privateRanges[*] signatureOverrides[*](id mode)) mode profile)
 intrusionSystemMode provisioningState
 ruleCollectionGroups([*](id) priority=properties.priority ruleCollections[*]=properties.ruleCollections(name priority ruleCollectionType))
 ruleGroups[*](id)
 size
 .sku(tier)
 snat(autoLearnPrivateRanges privateRanges[*])
 sql(allowSqlRedirect)
 threatIntelMode
 threatIntelWhitelist(fqdns[*] ipAddresses[*])
 transportSecurity(certificateAuthority(keyVaultSecretId name) excludedDomains[*] trustedRootCertificates[*](~keyVaultSecretId name))
Microsoft.Network/firewallPolicies/ruleCollectionGroups
 priority provisioningState
 ruleCollections[*](FirewallPolicyFilterRuleCollection(action(type) rules[*](ApplicationRule(destinationAddresses[*] fqdnTags[*] httpHeadersToInsert[*](headerName headerValue) protocols[*](port protocolType) sourceAddresses[*] sourceIpGroups[*] targetFqdns[*] targetUrls[*] terminateTLS webCategories[*]) description name NatRule(destinationAddresses[*] destinationPorts[*] ipProtocols[*] sourceAddresses[*] sourceIpGroups[*] translatedAddress translatedFqdn translatedPort) NetworkRule(destinationAddresses[*] destinationFqdns[*] destinationIpGroups[*] destinationPorts[*] ipProtocols[*] sourceAddresses[*] sourceIpGroups[*]) ruleType)) FirewallPolicyNatRuleCollection(action(type) rules[*](ApplicationRule(destinationAddresses[*] fqdnTags[*] httpHeadersToInsert[*](headerName headerValue) protocols[*](port protocolType) sourceAddresses[*] sourceIpGroups[*] targetFqdns[*] targetUrls[*] terminateTLS webCategories[*]) description name NatRule(destinationAddresses[*] destinationPorts[*] ipProtocols[*] sourceAddresses[*] sourceIpGroups[*] translatedAddress translatedFqdn translatedPort) NetworkRule(destinationAddresses[*] destinationFqdns[*] destinationIpGroups[*] destinationPorts[*] ipProtocols[*] sourceAddresses[*] sourceIpGroups[*]) ruleType)) name priority ruleCollectionType)
 size
Microsoft.Network/frontdoors ...
 -frontendEndpoints(-[*](-~webApplicationFirewallPolicyLink(id)))
Microsoft.Network/frontdoorWebApplicationFirewallPolicies ...
 -customRules(-rules([*](rateLimitDurationInMinutes rateLimitThreshold)))
 -managedRules(-managedRuleSets([*](ruleSetType)))
 -policySettings(mode requestBodyCheck)
Microsoft.Network/ipGroups
 firewallPolicies[*](id)
 firewalls[*](id)
 ipAddresses[*] provisioningState
Microsoft.Network/loadBalancers
 backendAddressPools[*](backendIPConfigurations[*](etag id name type) drainPeriodInSeconds etag id inboundNatRules[*](id) loadBalancerBackendAddresses[*](~adminState ~inboundNatRulesPortMapping[*](backendPort frontendPort inboundNatRuleName) ~ipAddress ~loadBalancerFrontendIPConfiguration(id) name ~networkInterfaceIPConfiguration(id) ~subnet(id) ~virtualNetwork(id)) loadBalancingRules[*](id) ~location name outboundNatRule(id) outboundRule(id) outboundRules[*](id) provisioningState syncMode tunnelInterfaces[*](identifier port protocol type) type virtualNetwork(id))
 frontendIPConfigurations[*](etag gatewayLoadBalancer(id) id inboundNatPools[*](id) inboundNatRules[*](id) loadBalancingRules[*](id) name outboundNatRules[*](id) outboundRules[*](id) privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectedIP protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag extendedLocation(name type) id ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag id name) ~ipTags[*](ipTagType tag) location name ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name tier) tags type zones[*]) publicIPPrefix(id) subnet(~addressPrefix ~addressPrefixes[*] ~delegations[*](actions[*] etag id name provisioningState serviceName) etag id ~interfaceEndpoints[*](~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type) ~ipAllocations[*](id) ~ipConfigurationProfiles[*](etag id name provisioningState subnet(etag id name) type) ~ipConfigurations[*](etag id name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectedIP protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag extendedLocation(name type) id ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag id name) ~ipTags[*](ipTagType tag) location name ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name tier) tags type zones[*]) subnet(etag id name)) name ~natGateway(id) ~networkSecurityGroup(~defaultSecurityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) etag ~flowLogs[*](enabled etag flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId)) format(type version) id location name provisioningState retentionPolicy(days enabled) storageId tags targetResourceGuid targetResourceId type) id location name ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) dscpConfiguration(id) enableAcceleratedNetworking enableIPForwarding etag extendedLocation(name type) hostedWorkloads[*] id interfaceEndpoint(~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*] name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~resourceGuid)) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag id loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*] name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag name type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) location macAddress name networkSecurityGroup(etag id location name tags type) primary privateEndpoint(~customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~subnet(etag id name) tags type) provisioningState resourceGuid tags tapConfigurations[*](etag id name ~provisioningState type ~virtualNetworkTap(etag id location name tags type)) type virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) ~subnets[*](etag id name) tags type) ~privateEndpointNetworkPolicies ~privateEndpoints[*](customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name networkInterfaces[*](etag extendedLocation(name type) id location name tags type) privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) provisioningState subnet(etag id name) tags type) ~privateLinkServiceNetworkPolicies ~provisioningState ~purpose ~resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) ~routeTable(~disableBgpRoutePropagation etag id location name ~provisioningState ~resourceGuid ~routes[*](addressPrefix etag hasBgpOverride id name nextHopIpAddress nextHopType provisioningState type) ~subnets[*](etag id name) tags type) ~serviceAssociationLinks[*](allowDelete etag id link linkedResourceType locations[*] name provisioningState type) ~serviceEndpointPolicies[*](etag id location name provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag id name provisioningState service serviceResources[*]) subnets[*](etag id name) tags type) ~serviceEndpoints[*](locations[*] provisioningState service) type) type zones[*])
 inboundNatPools[*](~backendPort ~enableFloatingIP ~enableTcpReset etag ~frontendIPConfiguration(id) ~frontendPortRangeEnd ~frontendPortRangeStart id ~idleTimeoutInMinutes name ~protocol ~provisioningState type)
 inboundNatRules[*](backendAddressPool(id) backendIPConfiguration(etag id name type) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort frontendPortRangeEnd frontendPortRangeStart id idleTimeoutInMinutes name protocol provisioningState type)
 loadBalancingRules[*](~backendAddressPool(id) ~backendAddressPools[*](id) ~backendPort ~disableOutboundSnat ~enableConnectionTracking ~enableFloatingIP ~enableTcpReset etag ~frontendIPConfiguration(id) ~frontendPort id ~idleTimeoutInMinutes ~loadDistribution name ~probe(id) ~protocol ~provisioningState type)
 outboundNatRules[*](~allocatedOutboundPorts ~backendAddressPool(id) etag ~frontendIPConfigurations[*](id) id name ~provisioningState)
 outboundRules[*](~allocatedOutboundPorts ~backendAddressPool(id) ~enableTcpReset etag ~frontendIPConfigurations[*](id) id ~idleTimeoutInMinutes name ~protocol ~provisioningState type)
 probes[*](etag id ~intervalInSeconds ~loadBalancingRules[*](id) name ~NoHealthyBackendsBehavior ~numberOfProbes ~port ~probeThreshold ~protocol ~provisioningState ~requestPath type)
 provisioningState resourceGuid scope
 sku(name tier)
Microsoft.Network/natGateways
 idleTimeoutInMinutes provisioningState
 publicIpAddresses[*](id)
 publicIpAddressesV6[*](id)
 publicIpPrefixes[*](id)
 publicIpPrefixesV6[*](id)
 resourceGuid
 sku(name)
 sourceVirtualNetwork(id)
 subnets[*](id)
 zones[*]
Microsoft.Network/networkInterfaces
 auxiliaryMode auxiliarySku defaultOutboundConnectivityEnabled disableTcpStateTracking
 dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn)
 dscpConfiguration(id)
 enableAcceleratedNetworking enableIPForwarding hostedWorkloads[*]
 interfaceEndpoint(~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type)
 ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress subnet) etag id name ~provisioningState type) applicationSecurityGroups[*](etag id location name tags type) etag gatewayLoadBalancer(id) id loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag id loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort id idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressPrefixLength privateIPAddressVersion privateIPAllocationMethod privateLinkConnectionProperties(fqdns[*] groupId requiredMemberName) provisioningState publicIPAddress(etag extendedLocation id location name sku tags type zones[*]) subnet(etag id name type) type virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress ~publicIPPrefix ~subnet type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag id location name ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid tags type))
 macAddress migrationPhase
 networkSecurityGroup(~defaultSecurityRules[*](etag id name type) etag ~flowLogs[*](etag id .identity location name tags type) ~flushConnection id location name ~networkInterfaces[*](etag extendedLocation id location name tags type) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) ~subnets[*](addressPrefix addressPrefixes[*] delegations[*](actions[*] etag name provisioningState serviceName) etag id interfaceEndpoints[*](~endpointService(id) etag ~fqdn ~networkInterfaces[*](etag) ~owner ~provisioningState ~subnet(etag name)) ipConfigurationProfiles[*](etag name provisioningState subnet type) ipConfigurations[*](etag name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) subnet(etag name)) name natGateway(id) privateEndpointNetworkPolicies privateEndpoints[*](etag manualPrivateLinkServiceConnections[*](name) networkInterfaces[*](etag) privateLinkServiceConnections[*](groupIds[*] name privateLinkServiceConnectionState(actionRequired description status) privateLinkServiceId requestMessage) provisioningState subnet(etag name)) privateLinkServiceNetworkPolicies provisioningState purpose resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) routeTable(~disableBgpRoutePropagation etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState)) serviceAssociationLinks[*](allowDelete etag link linkedResourceType locations[*] name provisioningState type) serviceEndpointPolicies[*](etag provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*])) serviceEndpoints[*](locations[*] provisioningState service) type) tags type)
 nicType primary
 privateEndpoint(~applicationSecurityGroups[*](etag id location name tags type) ~customDnsConfigs[*](fqdn ipAddresses[*]) ~customNetworkInterfaceName etag extendedLocation(name type) id ~ipConfigurations[*](etag groupId memberName name privateIPAddress type) ~ipVersionType location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~resourceGuid ~subnet(etag id name type) tags type)
 privateLinkService(~accessMode ~alias ~autoApproval(subscriptions[*]) ~destinationIPAddress ~enableProxyProtocol etag extendedLocation(name type) ~fqdns[*] id ~ipConfigurations[*](etag id name type) ~loadBalancerFrontendIpConfigurations[*](etag id name type zones[*]) location name ~networkInterfaces[*](etag extendedLocation id location name tags type) ~privateEndpointConnections[*](etag id name type) ~provisioningState ~resourceGuid tags type ~visibility(subscriptions[*]))
 provisioningState resourceGuid
 tapConfigurations[*](etag id name ~provisioningState type ~virtualNetworkTap(etag id location name tags type))
 virtualMachine(id)
 vnetEncryptionSupported workloadType
Microsoft.Network/networkSecurityGroups
 defaultSecurityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type)
 flowLogs[*](enabled etag flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId)) format(type version) id .identity(principalId tenantId type userAssignedIdentities) location name provisioningState retentionPolicy(days enabled) storageId tags targetResourceGuid targetResourceId type)
 flushConnection
 networkInterfaces[*](auxiliaryMode auxiliarySku defaultOutboundConnectivityEnabled disableTcpStateTracking dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) dscpConfiguration(id) enableAcceleratedNetworking enableIPForwarding etag extendedLocation(name type) hostedWorkloads[*] id interfaceEndpoint(~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(~addressPrefix ~addressPrefixes[*] ~delegations[*](actions[*] etag name provisioningState serviceName) etag id ~interfaceEndpoints[*](etag) ~ipConfigurationProfiles[*](etag name provisioningState type) ~ipConfigurations[*](etag name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*])) name ~natGateway(id) ~networkSecurityGroup(etag) ~provisioningState ~purpose ~resourceNavigationLinks[*](etag link linkedResourceType name provisioningState) ~routeTable(~disableBgpRoutePropagation etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*](etag name)) ~serviceAssociationLinks[*](etag link linkedResourceType name provisioningState) ~serviceEndpointPolicies[*](etag provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*]) subnets[*]) ~serviceEndpoints[*](locations[*] provisioningState service)) tags type) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress subnet(~addressPrefix etag name ~networkSecurityGroup ~provisioningState ~resourceNavigationLinks[*](etag link linkedResourceType name provisioningState) ~routeTable(etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*](etag name)))) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag id loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(etag sku zones[*]) subnet(~addressPrefix etag name ~networkSecurityGroup ~provisioningState ~resourceNavigationLinks[*](etag link linkedResourceType name provisioningState) ~routeTable(~disableBgpRoutePropagation etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*](etag name)) ~serviceEndpointPolicies[*](etag provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*])) ~serviceEndpoints[*](locations[*] provisioningState service)) type virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress ~publicIPPrefix ~subnet type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) location macAddress migrationPhase name networkSecurityGroup(etag id location name tags type) nicType primary privateEndpoint(~customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~subnet(~addressPrefix ~addressPrefixes[*] ~delegations[*](actions[*] etag name provisioningState serviceName) etag id ~ipConfigurationProfiles[*](etag name provisioningState type) ~ipConfigurations[*](etag name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*])) name ~natGateway(id) ~networkSecurityGroup(etag) ~privateEndpointNetworkPolicies ~privateEndpoints[*](etag) ~privateLinkServiceNetworkPolicies ~provisioningState ~purpose ~resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) ~routeTable(~disableBgpRoutePropagation etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*](etag name)) ~serviceAssociationLinks[*](allowDelete etag link linkedResourceType locations[*] name provisioningState type) ~serviceEndpointPolicies[*](etag provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*]) subnets[*]) ~serviceEndpoints[*](locations[*] provisioningState service)) tags type) privateLinkService(etag extendedLocation id location name tags type) provisioningState resourceGuid tags tapConfigurations[*](etag id name ~provisioningState type ~virtualNetworkTap(etag id location name tags type)) type virtualMachine(id) vnetEncryptionSupported workloadType)
 provisioningState resourceGuid
 securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type)
 subnets[*](addressPrefix addressPrefixes[*] applicationGatewayIpConfigurations[*](etag id name type) defaultOutboundAccess delegations[*](etag id name type) etag id interfaceEndpoints[*](etag id location name tags type) ipAllocations[*](id) ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool) ipConfigurationProfiles[*](etag id name type) ipConfigurations[*](etag id name) name natGateway(id) networkSecurityGroup(etag id location name tags type) privateEndpointNetworkPolicies privateEndpoints[*](etag extendedLocation id location name tags type) privateLinkServiceNetworkPolicies provisioningState purpose resourceNavigationLinks[*](etag id name type) routeTable(etag id location name tags type) serviceAssociationLinks[*](etag id name type) serviceEndpointPolicies[*](etag id .kind location name tags type) serviceEndpoints[*](locations[*] networkIdentifier provisioningState service) sharingScope type)
Microsoft.Network/networkSecurityGroups/securityRules
 access description destinationAddressPrefix destinationAddressPrefixes[*]
 destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type)
 destinationPortRange destinationPortRanges[*] direction priority protocol provisioningState sourceAddressPrefix
 sourceAddressPrefixes[*]
 sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type)
 sourcePortRange sourcePortRanges[*]
Microsoft.Network/networkSecurityPerimeters
 description displayName perimeterGuid provisioningState
Microsoft.Network/networkSecurityPerimeters/profiles
 accessRulesVersion diagnosticSettingsVersion
Microsoft.Network/networkSecurityPerimeters/profiles/accessRules
 addressPrefixes[*] direction emailAddresses[*] fullyQualifiedDomainNames[*]
 networkSecurityPerimeters[*](id location perimeterGuid)
 phoneNumbers[*] provisioningState serviceTags[*]
 subscriptions[*](id)
Microsoft.Network/networkSecurityPerimeters/resourceAssociations
 accessMode hasProvisioningIssues
 privateLinkResource(id)
 profile(id)
 provisioningState
Microsoft.Network/networkWatchers
 provisioningState runningOperationIds[*]
Microsoft.Network/networkWatchers/flowLogs
 enabled enabledFilteringCriteria
 flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId))
 format(type version)
 provisioningState recordTypes
 retentionPolicy(days enabled)
 storageId targetResourceGuid targetResourceId
Microsoft.Network/privateDnsZones
 internalId maxNumberOfRecordSets maxNumberOfVirtualNetworkLinks maxNumberOfVirtualNetworkLinksWithRegistration
 numberOfRecordSets numberOfVirtualNetworkLinks numberOfVirtualNetworkLinksWithRegistration provisioningState
Microsoft.Network/privateDnsZones/A
 aaaaRecords[*](ipv6Address)
 aRecords[*](ipv4Address)
 cnameRecord(cname)
 fqdn isAutoRegistered metadata
 mxRecords[*](exchange preference)
 ptrRecords[*](ptrdname)
 soaRecord(email expireTime host minimumTtl refreshTime retryTime serialNumber)
 srvRecords[*](port priority target weight)
 ttl
 txtRecords[*](value[*])
Microsoft.Network/privateDnsZones/virtualNetworkLinks
 provisioningState registrationEnabled resolutionPolicy
 virtualNetwork(id)
 virtualNetworkLinkState
Microsoft.Network/privateEndpoints
 applicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type)
 customDnsConfigs[*](fqdn ipAddresses[*])
 customNetworkInterfaceName
 ipConfigurations[*](etag groupId memberName name privateIPAddress type)
 ipVersionType
 manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage resolvedPrivateLinkServiceLocation type)
 networkInterfaces[*](auxiliaryMode auxiliarySku defaultOutboundConnectivityEnabled disableTcpStateTracking dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) dscpConfiguration(id) enableAcceleratedNetworking enableIPForwarding etag extendedLocation(name type) hostedWorkloads[*] id ipConfigurations[*](etag id name type) location macAddress migrationPhase name networkSecurityGroup(etag id location name tags type) nicType primary privateEndpoint(etag extendedLocation id location name tags type) privateLinkService(etag extendedLocation id location name tags type) provisioningState resourceGuid tags tapConfigurations[*](etag id name type) type virtualMachine(id) vnetEncryptionSupported workloadType)
 -@privateDnsZoneGroups(privateDnsZoneConfigs[*](name ~privateDnsZoneId ~recordSets[*](fqdn ipAddresses[*] provisioningState recordSetName recordType ttl)))
 privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage resolvedPrivateLinkServiceLocation type)
 provisioningState resourceGuid
 subnet(~addressPrefix ~addressPrefixes[*] ~applicationGatewayIpConfigurations[*](etag id name type) ~defaultOutboundAccess ~delegations[*](actions[*] etag id name provisioningState serviceName type) etag id ~ipAllocations[*](id) ~ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool) ~ipConfigurationProfiles[*](etag id name provisioningState type) ~ipConfigurations[*](etag id name) name ~natGateway(id) ~networkSecurityGroup(~defaultSecurityRules[*](etag name) etag id location name ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) enableAcceleratedNetworking enableIPForwarding etag hostedWorkloads[*] ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag name) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*] name outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(etag sku zones[*]) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) ~publicIPPrefix type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) macAddress primary privateEndpoint(etag) provisioningState resourceGuid tapConfigurations[*](etag name type) virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*]) ~subnets[*](etag name) tags type) ~privateEndpointNetworkPolicies ~privateEndpoints[*](etag extendedLocation id location name tags type) ~privateLinkServiceNetworkPolicies ~provisioningState ~purpose ~resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) ~routeTable(~disableBgpRoutePropagation etag id location name ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*] tags type) ~serviceAssociationLinks[*](allowDelete etag id link linkedResourceType locations[*] name provisioningState type) ~serviceEndpointPolicies[*](etag id .kind location name provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*]) subnets[*] tags type) ~serviceEndpoints[*](locations[*] networkIdentifier provisioningState service) ~sharingScope type)
Microsoft.Network/privateEndpoints/privateDnsZoneGroups
 privateDnsZoneConfigs[*](etag id name ~privateDnsZoneId ~provisioningState ~recordSets[*](fqdn ipAddresses[*] provisioningState recordSetName recordType ttl) type)
 provisioningState
Microsoft.Network/privateLinkServices/privateEndpointConnections
 linkIdentifier
 privateEndpoint(~applicationSecurityGroups[*](etag id location name tags type) ~customDnsConfigs[*](fqdn ipAddresses[*]) ~customNetworkInterfaceName etag extendedLocation(name type) id ~ipConfigurations[*](etag groupId memberName name privateIPAddress type) ~ipVersionType location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~resourceGuid ~subnet(etag id name type) tags type)
 privateEndpointLocation
 privateLinkServiceConnectionState(actionRequired actionsRequired description status)
 provisioningState
Microsoft.Network/publicIPAddresses
 ddosSettings(ddosCustomPolicy(id) ddosProtectionPlan(id) protectedIP protectionCoverage protectionMode)
 deleteOption
 dnsSettings(domainNameLabel domainNameLabelScope fqdn reverseFqdn)
 idleTimeoutInMinutes ipAddress
 ipConfiguration(etag id name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(etag extendedLocation id location name sku tags type zones[*]) ~subnet(~addressPrefix ~addressPrefixes[*] ~delegations[*](actions[*] etag name provisioningState serviceName) etag id ~interfaceEndpoints[*](etag) ~ipConfigurationProfiles[*](etag name provisioningState type) ~ipConfigurations[*](etag name) name ~natGateway(id) ~networkSecurityGroup(~defaultSecurityRules[*](etag name) etag ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) enableAcceleratedNetworking enableIPForwarding etag hostedWorkloads[*] interfaceEndpoint(~endpointService(id) etag ~fqdn ~owner ~provisioningState) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(etag)) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(etag sku zones[*]) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(etag sku zones[*]) ~publicIPPrefix(id) type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) macAddress primary privateEndpoint(etag ~manualPrivateLinkServiceConnections[*](name) ~privateLinkServiceConnections[*](groupIds[*] name privateLinkServiceConnectionState(actionRequired description status) privateLinkServiceId requestMessage) ~provisioningState) provisioningState resourceGuid tapConfigurations[*](etag name type) virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*]) ~subnets[*](etag name)) ~privateEndpointNetworkPolicies ~privateEndpoints[*](etag) ~privateLinkServiceNetworkPolicies ~provisioningState ~purpose ~resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) ~routeTable(~disableBgpRoutePropagation etag ~provisioningState ~routes[*](addressPrefix etag name nextHopIpAddress nextHopType provisioningState) ~subnets[*]) ~serviceAssociationLinks[*](allowDelete etag link linkedResourceType locations[*] name provisioningState type) ~serviceEndpointPolicies[*](etag provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*]) subnets[*]) ~serviceEndpoints[*](locations[*] provisioningState service) type))
 ipTags[*](ipTagType tag)
 linkedPublicIPAddress(etag extendedLocation(name type) id location name sku(name tier) tags type zones[*])
 migrationPhase
 natGateway(etag id ~idleTimeoutInMinutes location name ~provisioningState ~publicIpAddresses[*](id) ~publicIpAddressesV6[*](id) ~publicIpPrefixes[*](id) ~publicIpPrefixesV6[*](id) ~resourceGuid sku(name) ~sourceVirtualNetwork(id) ~subnets[*](id) tags type zones[*])
 provisioningState publicIPAddressVersion publicIPAllocationMethod
 publicIPPrefix(id)
 resourceGuid
 servicePublicIPAddress(etag extendedLocation(name type) id location name sku(name tier) tags type zones[*])
 sku(name tier)
 zones[*]
Microsoft.Network/publicIPPrefixes
 customIPPrefix(id)
 ipPrefix
 ipTags[*](ipTagType tag)
 loadBalancerFrontendIpConfiguration(id)
 natGateway(etag id ~idleTimeoutInMinutes location name ~provisioningState ~publicIpAddresses[*](id) ~publicIpAddressesV6[*](id) ~publicIpPrefixes[*](id) ~publicIpPrefixesV6[*](id) ~resourceGuid sku(name) ~sourceVirtualNetwork(id) ~subnets[*](id) tags type zones[*])
 prefixLength provisioningState
 publicIPAddresses[*](id)
 publicIPAddressVersion resourceGuid
 sku(name tier)
 zones[*]
Microsoft.Network/routeTables
 disableBgpRoutePropagation provisioningState resourceGuid
 routes[*](addressPrefix etag hasBgpOverride id name nextHopIpAddress nextHopType provisioningState type)
 subnets[*](addressPrefix addressPrefixes[*] applicationGatewayIpConfigurations[*](etag id name type) defaultOutboundAccess delegations[*](actions[*] etag id name provisioningState serviceName type) etag id interfaceEndpoints[*](etag id location name tags type) ipAllocations[*](id) ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool) ipConfigurationProfiles[*](etag id name provisioningState subnet type) ipConfigurations[*](etag id name) name natGateway(id) networkSecurityGroup(~defaultSecurityRules[*](etag name) etag id location name ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) enableAcceleratedNetworking enableIPForwarding etag hostedWorkloads[*] interfaceEndpoint(~endpointService(id) etag ~fqdn ~owner ~provisioningState ~subnet(etag name)) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~resourceGuid) subnet(etag name)) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) subnet(etag name) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) ~publicIPPrefix ~subnet type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) macAddress primary privateEndpoint(etag ~manualPrivateLinkServiceConnections[*](name) ~privateLinkServiceConnections[*](groupIds[*] name privateLinkServiceConnectionState(actionRequired description status) privateLinkServiceId requestMessage) ~provisioningState ~subnet(etag name)) provisioningState resourceGuid tapConfigurations[*](etag name type) virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag) destinationPortRange destinationPortRanges[*] direction etag name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*]) tags type) privateEndpointNetworkPolicies privateEndpoints[*](etag extendedLocation id location name tags type) privateLinkServiceNetworkPolicies provisioningState purpose resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) routeTable(etag id location name tags type) serviceAssociationLinks[*](allowDelete etag id link linkedResourceType locations[*] name provisioningState type) serviceEndpointPolicies[*](etag id .kind location name provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag name provisioningState service serviceResources[*]) tags type) serviceEndpoints[*](locations[*] networkIdentifier provisioningState service) sharingScope type)
Microsoft.Network/routeTables/routes
 addressPrefix hasBgpOverride nextHopIpAddress nextHopType provisioningState
Microsoft.Network/virtualHubs ...
 azureFirewall
Microsoft.Network/virtualNetworkGateways
 activeActive adminState allowRemoteVnetTraffic allowVirtualWanTraffic
 autoScaleConfiguration(bounds(max min))
 bgpSettings(asn bgpPeeringAddress bgpPeeringAddresses[*](customBgpIpAddresses[*] defaultBgpIpAddresses[*] ipconfigurationId tunnelIpAddresses[*]) peerWeight)
 customRoutes(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 disableIPSecReplayProtection enableBgp enableBgpRouteTranslationForNat enableDnsForwarding
 enableHighBandwidthVpnGateway enablePrivateIpAddress
 extendedLocation(name type)
 gatewayDefaultSite(id)
 gatewayType inboundDnsForwardingEndpoint
 ipConfigurations[*](etag id name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(id) subnet(id))
 natRules[*](etag ~externalMappings[*](addressSpace portRange) id ~internalMappings[*](addressSpace portRange) ~ipConfigurationId ~mode name ~provisioningState ~type)
 provisioningState resiliencyModel resourceGuid
 .sku(capacity name tier)
 virtualNetworkExtendedLocation(name type)
 virtualNetworkExtendedLocationResourceId
 virtualNetworkGatewayMigrationStatus(errorMessage phase state)
 virtualNetworkGatewayPolicyGroups[*](etag id ~isDefault name ~policyMembers[*](attributeType attributeValue name) ~priority ~provisioningState ~vngClientConnectionConfigurations[*](id))
 vNetExtendedLocationResourceId
 vpnClientConfiguration(aadAudience aadIssuer aadTenant radiusServerAddress radiusServers[*](radiusServerAddress radiusServerScore radiusServerSecret) radiusServerSecret vngClientConnectionConfigurations[*](etag id name ~provisioningState ~virtualNetworkGatewayPolicyGroups[*](id) ~vpnClientAddressPool(addressPrefixes[*])) vpnAuthenticationTypes[*] vpnClientAddressPool(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool)) vpnClientIpsecPolicies[*](dhGroup ikeEncryption ikeIntegrity ipsecEncryption ipsecIntegrity pfsGroup saDataSizeKilobytes saLifeTimeSeconds) vpnClientProtocols[*] vpnClientRevokedCertificates[*](etag id name ~provisioningState ~thumbprint) vpnClientRootCertificates[*](etag id name ~provisioningState ~publicCertData))
 vpnGatewayGeneration vpnType
Microsoft.Network/virtualNetworks
 addressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 bgpCommunities(regionalCommunity virtualNetworkCommunity)
 ddosProtectionPlan(!id)
 defaultPublicNatGateway(id)
 dhcpOptions(dnsServers[*])
 !enableDdosProtection enableVmProtection
 encryption(enabled enforcement)
 flowLogs[*](enabled enabledFilteringCriteria etag flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId)) format(type version) id .identity(principalId tenantId type userAssignedIdentities) location name provisioningState recordTypes retentionPolicy(days enabled) storageId tags targetResourceGuid targetResourceId type)
 flowTimeoutInMinutes
 ipAllocations[*](id)
 privateEndpointVNetPolicies provisioningState resourceGuid
 subnets[*](addressPrefix addressPrefixes[*] applicationGatewayIpConfigurations[*](etag id name type) defaultOutboundAccess delegations[*](actions[*] etag id name provisioningState serviceName type) etag id interfaceEndpoints[*](~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type) ipAllocations[*](id) ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)) ipConfigurationProfiles[*](etag id name provisioningState subnet(etag id name) type) ipConfigurations[*](etag id name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectedIP protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag extendedLocation(name type) id ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag id name) ~ipTags[*](ipTagType tag) location name ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name tier) tags type zones[*]) subnet(etag id name)) name natGateway(id) networkSecurityGroup(~defaultSecurityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) etag ~flowLogs[*](enabled etag flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId)) format(type version) id location name provisioningState retentionPolicy(days enabled) storageId tags targetResourceGuid targetResourceId type) id location name ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) dscpConfiguration(id) enableAcceleratedNetworking enableIPForwarding etag extendedLocation(name type) hostedWorkloads[*] id interfaceEndpoint(~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~resourceGuid) subnet(etag name)) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag id loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) subnet(etag name) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) ~publicIPPrefix ~subnet type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) location macAddress name networkSecurityGroup(etag id location name tags type) primary privateEndpoint(~customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~subnet(etag id name) tags type) provisioningState resourceGuid tags tapConfigurations[*](etag id name ~provisioningState type ~virtualNetworkTap(etag id location name tags type)) type virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) ~subnets[*](etag id name) tags type) privateEndpointNetworkPolicies privateEndpoints[*](customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name networkInterfaces[*](etag extendedLocation(name type) id location name tags type) privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) provisioningState subnet(etag id name) tags type) privateLinkServiceNetworkPolicies provisioningState purpose resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type) routeTable(~disableBgpRoutePropagation etag id location name ~provisioningState ~resourceGuid ~routes[*](addressPrefix etag hasBgpOverride id name nextHopIpAddress nextHopType provisioningState type) ~subnets[*](etag id name) tags type) serviceAssociationLinks[*](allowDelete etag id link linkedResourceType locations[*] name provisioningState type) serviceEndpointPolicies[*](etag id .kind location name provisioningState resourceGuid serviceEndpointPolicyDefinitions[*](description etag id name provisioningState service serviceResources[*]) subnets[*](etag id name) tags type) serviceEndpoints[*](locations[*] networkIdentifier provisioningState service) sharingScope type)
 .VirtualNetworkPeerings[*](allowForwardedTraffic allowGatewayTransit allowVirtualNetworkAccess doNotVerifyRemoteGateways enableOnlyIPv6Peering etag id localAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*]) localSubnetNames[*] localVirtualNetworkAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*]) name peerCompleteVnets peeringState peeringSyncLevel provisioningState remoteAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*]) remoteBgpCommunities(regionalCommunity virtualNetworkCommunity) remoteSubnetNames[*] remoteVirtualNetwork(id) remoteVirtualNetworkAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*]) remoteVirtualNetworkEncryption(enabled enforcement) resourceGuid syncRemoteAddressSpace type useRemoteGateways)
Microsoft.Network/virtualNetworks/subnets
 addressPrefix addressPrefixes[*]
 applicationGatewayIpConfigurations[*](etag id name ~provisioningState ~subnet(id) type)
 defaultOutboundAccess
 delegations[*](actions[*] etag id name provisioningState serviceName type)
 interfaceEndpoints[*](~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type)
 ipAllocations[*](id)
 ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id))
 ipConfigurationProfiles[*](etag id name provisioningState subnet(etag id name type) type)
 ipConfigurations[*](etag id name privateIPAddress privateIPAllocationMethod provisioningState publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectedIP protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag extendedLocation(name type) id ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag id name) ~ipTags[*](ipTagType tag) location name ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name tier) tags type zones[*]) subnet(etag id name type))
 natGateway(id)
 networkSecurityGroup(~defaultSecurityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) etag ~flowLogs[*](enabled etag flowAnalyticsConfiguration(networkWatcherFlowAnalyticsConfiguration(enabled trafficAnalyticsInterval workspaceId workspaceRegion workspaceResourceId)) format(type version) id .identity location name provisioningState retentionPolicy(days enabled) storageId tags targetResourceGuid targetResourceId type) ~flushConnection id location name ~networkInterfaces[*](dnsSettings(appliedDnsServers[*] dnsServers[*] internalDnsNameLabel internalDomainNameSuffix internalFqdn) dscpConfiguration(id) enableAcceleratedNetworking enableIPForwarding etag extendedLocation(name type) hostedWorkloads[*] id interfaceEndpoint(~endpointService(id) etag ~fqdn id location name ~networkInterfaces[*](etag id location name tags type) ~owner ~provisioningState ~subnet(etag id name) tags type) ipConfigurations[*](applicationGatewayBackendAddressPools[*](~backendAddresses[*](fqdn ipAddress) ~backendIPConfigurations[*](etag id loadBalancerBackendAddressPools[*](etag loadBalancingRules[*](id) name outboundNatRule(id) provisioningState) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~resourceGuid) subnet(etag name)) etag name ~provisioningState type) applicationSecurityGroups[*](etag) etag id loadBalancerBackendAddressPools[*](backendIPConfigurations[*](etag name) etag loadBalancingRules[*](id) name outboundNatRule(id) outboundRule(id) outboundRules[*] provisioningState type) loadBalancerInboundNatRules[*](backendIPConfiguration(etag name) backendPort enableFloatingIP enableTcpReset etag frontendIPConfiguration(id) frontendPort idleTimeoutInMinutes name protocol provisioningState type) name primary privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState publicIPAddress(~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) subnet(etag name) virtualNetworkTaps[*](~destinationLoadBalancerFrontEndIPConfiguration(etag ~inboundNatPools[*](id) ~inboundNatRules[*](id) ~loadBalancingRules[*](id) name ~outboundRules[*](id) ~privateIPAddress ~privateIPAddressVersion ~privateIPAllocationMethod ~provisioningState ~publicIPAddress(~ddosSettings(ddosCustomPolicy(id) protectionCoverage) ~dnsSettings(domainNameLabel fqdn reverseFqdn) etag ~idleTimeoutInMinutes ~ipAddress ~ipConfiguration(etag name ~privateIPAddress ~privateIPAllocationMethod ~provisioningState ~subnet(etag name)) ~ipTags[*](ipTagType tag) ~provisioningState ~publicIPAddressVersion ~publicIPAllocationMethod ~publicIPPrefix(id) ~resourceGuid sku(name) zones[*]) ~publicIPPrefix ~subnet type zones[*]) ~destinationNetworkInterfaceIPConfiguration(etag name) ~destinationPort etag ~networkInterfaceTapConfigurations[*](etag name ~provisioningState type ~virtualNetworkTap(etag)) ~provisioningState ~resourceGuid)) location macAddress name networkSecurityGroup(etag id location name tags type) primary privateEndpoint(~customDnsConfigs[*](fqdn ipAddresses[*]) etag extendedLocation(name type) id location ~manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name ~networkInterfaces[*](etag extendedLocation(name type) id location name tags type) ~privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) ~provisioningState ~subnet(etag id name) tags type) provisioningState resourceGuid tags tapConfigurations[*](etag id name ~provisioningState type ~virtualNetworkTap(etag id location name tags type)) type virtualMachine(id)) ~provisioningState ~resourceGuid ~securityRules[*](access description destinationAddressPrefix destinationAddressPrefixes[*] destinationApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) destinationPortRange destinationPortRanges[*] direction etag id name priority protocol provisioningState sourceAddressPrefix sourceAddressPrefixes[*] sourceApplicationSecurityGroups[*](etag id location name provisioningState resourceGuid tags type) sourcePortRange sourcePortRanges[*] type) ~subnets[*](etag id name type) tags type)
 privateEndpointNetworkPolicies
 privateEndpoints[*](applicationSecurityGroups[*](etag id location name tags type) customDnsConfigs[*](fqdn ipAddresses[*]) customNetworkInterfaceName etag extendedLocation(name type) id ipConfigurations[*](etag groupId memberName name privateIPAddress type) ipVersionType location manualPrivateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) name networkInterfaces[*](etag extendedLocation(name type) id location name tags type) privateLinkServiceConnections[*](etag groupIds[*] id name privateLinkServiceConnectionState(actionRequired actionsRequired description status) privateLinkServiceId provisioningState requestMessage type) provisioningState resourceGuid subnet(etag id name type) tags type)
 privateLinkServiceNetworkPolicies provisioningState purpose
 resourceNavigationLinks[*](etag id link linkedResourceType name provisioningState type)
 routeTable(~disableBgpRoutePropagation etag id location name ~provisioningState ~resourceGuid ~routes[*](addressPrefix etag hasBgpOverride id name nextHopIpAddress nextHopType provisioningState type) ~subnets[*](etag id name type) tags type)
 serviceAssociationLinks[*](allowDelete etag id link linkedResourceType locations[*] name provisioningState type)
 serviceEndpointPolicies[*](contextualServiceEndpointPolicies[*] etag id .kind location name provisioningState resourceGuid serviceAlias serviceEndpointPolicyDefinitions[*](description etag id name provisioningState service serviceResources[*] type) subnets[*](etag id name type) tags type)
 serviceEndpoints[*](locations[*] networkIdentifier(id) provisioningState service)
 sharingScope
Microsoft.Network/virtualNetworks/virtualNetworkPeerings
 allowForwardedTraffic allowGatewayTransit allowVirtualNetworkAccess doNotVerifyRemoteGateways enableOnlyIPv6Peering
 localAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 localSubnetNames[*]
 localVirtualNetworkAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 peerCompleteVnets peeringState peeringSyncLevel provisioningState
 remoteAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 remoteBgpCommunities(regionalCommunity virtualNetworkCommunity)
 remoteSubnetNames[*]
 remoteVirtualNetwork(id)
 remoteVirtualNetworkAddressSpace(addressPrefixes[*] ipamPoolPrefixAllocations[*](allocatedAddressPrefixes[*] numberOfIpAddresses pool(id)))
 remoteVirtualNetworkEncryption(enabled enforcement)
 resourceGuid syncRemoteAddressSpace useRemoteGateways
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/operationalinsights.js
const OPERATIONALINSIGHTS_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/others.js
const OTHERS_ALIASES = `
Microsoft.AAD/DomainServices ...
 -domainSecuritySettings(tlsV1)
microsoft.aadiam/privateLinkForAzureAD/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.ApiManagement/service ...
 platformVersion
 -sku(name)
 virtualNetworkType
 -zones([*])
Microsoft.ApiManagement/service/apis ...
 -protocols([*])
Microsoft.ApiManagement/service/apis/operations/policies ...
 value
Microsoft.ApiManagement/service/apis/policies ...
 value
Microsoft.ApiManagement/service/backends ...
 -credentials(-authorization(parameter scheme) certificate[*])
 protocol
 -tls(validateCertificateChain validateCertificateName)
 url
Microsoft.ApiManagement/service/namedValues ...
 displayName
 keyVault(secretIdentifier)
 secret
Microsoft.ApiManagement/service/portalConfigs ...
 !enableBasicAuth
Microsoft.ApiManagement/service/products/policies ...
 value
Microsoft.ApiManagement/service/subscriptions ...
 scope state
Microsoft.ApiManagement/service/tenant ...
 enabled
Microsoft.ApiManagement/service/workspaces/apis/operations/policies ...
 value
Microsoft.ApiManagement/service/workspaces/apis/policies ...
 value
Microsoft.ApiManagement/service/workspaces/policies ...
 value
Microsoft.ApiManagement/service/workspaces/products/policies ...
 value
Microsoft.App/containerApps ...
 -configuration(-ingress(allowInsecure external))
 -template(-volumes([*]))
Microsoft.App/containerapps/authconfigs ...
 -platform(enabled)
Microsoft.App/managedEnvironments ...
 vnetConfiguration(infrastructureSubnetId internal)
 zoneRedundant
Microsoft.AppConfiguration/configurationStores ...
 !disableLocalAuth
 -encryption(-keyVaultProperties(keyIdentifier))
 !publicNetworkAccess
 -sku(name)
Microsoft.AppConfiguration/configurationStores/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.AppConfiguration/configurationStores/replicas ...
 provisioningState
Microsoft.AppPlatform/Spring ...
 -networkProfile(serviceRuntimeSubnetId)
 -sku(tier)
 -trace(enabled state)
Microsoft.Attestation/attestationProviders ...
 publicNetworkAccess
Microsoft.Attestation/attestationProviders/privateEndpointConnections ...
 privateEndpoint
 -privateLinkServiceConnectionState(status)
 provisioningState
Microsoft.Automanage/configurationProfileAssignments ...
 configurationProfile status
Microsoft.Automation/automationAccounts ...
 !disableLocalAuth
 -encryption(keySource)
 !publicNetworkAccess
Microsoft.Automation/automationAccounts/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Automation/automationAccounts/variables ...
 isEncrypted
Microsoft.AzureArcData/SqlManagedInstances ...
 -k8sRaw(-spec(-security(transparentDataEncryption(mode)) -settings(-network(tlsprotocols))))
Microsoft.AzureStackHCI/clusters ...
 -reportedProperties(clusterVersion)
Microsoft.AzureStackHCI/Clusters/SecuritySettings ...
 -securityComplianceStatus(dataAtRestEncrypted dataInTransitProtected securedCoreCompliance wdacCompliance)
Microsoft.Batch/batchAccounts ...
 !allowedAuthenticationModes([*])
 -encryption(keySource)
 !publicNetworkAccess
Microsoft.Batch/batchAccounts/pools ...
 -deploymentConfiguration(-virtualMachineConfiguration(-diskEncryptionConfiguration(-targets([*]))))
Microsoft.Batch/batchAccounts/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.BotService/botServices ...
 disableLocalAuth endpoint isCmekEnabled
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 publicNetworkAccess
Microsoft.BotService/botServices/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Cache/Redis ...
 disableAccessKeyAuthentication !enableNonSslPort !publicNetworkAccess
 -.sku(name)
 zonalAllocationPolicy
 -zones([*])
Microsoft.Cache/Redis/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Cache/redisEnterprise ...
 -encryption(customerManagedKeyEncryption)
 -zones([*])
Microsoft.Cache/RedisEnterprise/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Cdn/profiles ...
 -sku(name)
Microsoft.Cdn/profiles/customdomains ...
 -tlsSettings(minimumTlsVersion)
Microsoft.Cdn/profiles/origingroups/origins ...
 hostName
 -sharedPrivateLinkResource(privateLink)
Microsoft.Communication/CommunicationServices ...
 dataLocation !disableLocalAuth
Microsoft.ConnectedVMwarevSphere/VirtualMachines ...
 -osProfile(osType)
Microsoft.ContainerInstance/containerGroups ...
 -diagnostics(-logAnalytics(workspaceId workspaceKey))
 -encryptionProperties(keyName vaultBaseUrl)
 -ipAddress(type)
 -networkProfile(id)
 -subnetIds(-[*](id))
 -zones([*])
Microsoft.Dashboard/grafana ...
 !apiKey enterpriseConfigurations
 -grafanaConfigurations(-smtp(!enabled))
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess zoneRedundancy
Microsoft.Dashboard/grafana/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DataBox/jobs ...
 -details(-keyEncryptionKey(kekType) -preferences(-encryptionPreferences(doubleEncryption)))
 -sku(name)
Microsoft.DataBoxEdge/DataBoxEdgeDevices ...
 -sku(name)
Microsoft.Databricks/workspaces ...
 -parameters(-customPrivateSubnetName(value) -customPublicSubnetName(value) -customVirtualNetworkId(value) -enableNoPublicIp(value))
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 publicNetworkAccess
 -sku(name)
Microsoft.Databricks/workspaces/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DataFactory/factories ...
 -encryption(vaultBaseUrl)
 !publicNetworkAccess
 -repoConfiguration(repositoryName)
Microsoft.DataFactory/factories/integrationRuntimes ...
 -Managed(-typeProperties(-computeProperties(-dataFlowProperties(coreCount) -vNetProperties(subnetId vNetId)) -customerVirtualNetwork(subnetId)))
 type
 -typeProperties(ssisProperties)
Microsoft.DataFactory/factories/linkedservices ...
 -AmazonMWS(-typeProperties(-mwsAuthToken(type) -secretKey(type)))
 -AmazonS3(-typeProperties(-secretAccessKey(type)))
 -AzureBlobFS(-typeProperties(servicePrincipalCredential))
 -AzureBlobStorage(-typeProperties(-credential(type) servicePrincipalKey(type)))
 -AzureSearch(-typeProperties(-key(type)))
 -AzureSqlDW(-typeProperties(servicePrincipalKey(type)))
 -AzureStorage(-typeProperties(accountKey sasUri(type)))
 -CosmosDb(-typeProperties(-accountKey(type)))
 -Dynamics(-typeProperties(servicePrincipalCredential(type)))
 -GoogleAdWords(-typeProperties(-developerToken(type)))
 -GoogleBigQuery(-typeProperties(-clientSecret(type) -refreshToken(type)))
 -Hubspot(-typeProperties(accessToken(type)))
 -OData(-typeProperties(-servicePrincipalEmbeddedCert(type) -servicePrincipalEmbeddedCertPassword(type)))
 -Odbc(-typeProperties(-credential(type)))
 -Salesforce(-typeProperties(-securityToken(type)))
 -Sftp(-typeProperties(-passPhrase(type) -privateKeyContent(type)))
 -SqlServer(-typeProperties(password(type)))
 type
 -typeProperties(connectionString(type) encryptedCredential)
Microsoft.DataFactory/factories/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DataLakeStore/accounts ...
 encryptionState
Microsoft.DataProtection/BackupVaults ...
 -featureSettings(-crossSubscriptionRestoreSettings(!state))
 isVaultProtectedByResourceGuard
 -securitySettings(-encryptionSettings(infrastructureEncryption state) -immutabilitySettings(state) -softDeleteSettings(state))
 -storageSettings(-[*](type))
Microsoft.DBforMariaDB/servers ...
 publicNetworkAccess
 -sku(tier)
 -storageProfile(geoRedundantBackup)
Microsoft.DBforMariaDB/servers/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DBforMariaDB/servers/securityAlertPolicies ...
 -Default(state)
Microsoft.DBforMariaDB/servers/virtualNetworkRules ...
 virtualNetworkSubnetId
Microsoft.DBforMySQL/flexibleServers ...
 createMode
 -highAvailability(mode)
 -network(delegatedSubnetResourceId privateDnsZoneResourceId publicNetworkAccess)
Microsoft.DBforMySQL/flexibleServers/advancedThreatProtectionSettings ...
 state
Microsoft.DBforMySQL/flexibleServers/configurations ...
 value
Microsoft.DBforMySQL/servers ...
 infrastructureEncryption publicNetworkAccess
 -sku(tier)
 sslEnforcement
 -storageProfile(geoRedundantBackup)
Microsoft.DBforMySQL/servers/keys ...
 serverKeyType uri
Microsoft.DBforMySQL/servers/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DBforMySQL/servers/securityAlertPolicies ...
 -Default(state)
Microsoft.DBforMySQL/servers/virtualNetworkRules ...
 virtualNetworkSubnetId
Microsoft.DBforPostgreSQL/flexibleServers ...
 -authConfig(activeDirectoryAuth passwordAuth)
 -backup(geoRedundantBackup)
 -dataEncryption(primaryKeyURI type)
 -highAvailability(mode)
 -network(delegatedSubnetResourceId privateDnsZoneArmResourceId publicNetworkAccess)
Microsoft.DBforPostgreSQL/flexibleServers/advancedThreatProtectionSettings ...
 state
Microsoft.DBforPostgreSQL/flexibleServers/configurations ...
 value
Microsoft.DBforPostgreSQL/flexibleServers/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DBforPostgreSQL/servers ...
 infrastructureEncryption publicNetworkAccess
 -sku(tier)
 sslEnforcement
 -storageProfile(geoRedundantBackup)
Microsoft.DBforPostgreSQL/servers/configurations ...
 value
Microsoft.DBforPostgreSQL/servers/keys ...
 serverKeyType uri
Microsoft.DBforPostgreSQL/servers/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.DBforPostgreSQL/servers/securityAlertPolicies ...
 -Default(state)
Microsoft.DBforPostgreSQL/servers/virtualNetworkRules ...
 virtualNetworkSubnetId
Microsoft.DesktopVirtualization/hostpools ...
 customRdpProperty
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.DesktopVirtualization/hostpools/privateendpointconnections ...
 -privateEndpoint(id)
 -privateLinkServiceConnectionState(status)
Microsoft.DesktopVirtualization/workspaces ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.DesktopVirtualization/workspaces/privateendpointconnections ...
 -privateEndpoint(id)
 -privateLinkServiceConnectionState(status)
Microsoft.DevCenter/projects/pools ...
 virtualNetworkType
Microsoft.Devices/IotHubs ...
 !disableLocalAuth
 -encryption(-keyVaultProperties([*](keyIdentifier)))
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.Devices/iotHubs/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Devices/ProvisioningServices ...
 -encryption(-keyVaultProperties([*](keyIdentifier)))
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.DeviceUpdate/accounts ...
 -encryption(keyVaultKeyUri)
 !publicNetworkAccess
Microsoft.DeviceUpdate/accounts/privateEndpointConnections ...
 privateEndpoint
 -privateLinkServiceConnectionState(status)
 provisioningState
Microsoft.DevOpsInfrastructure/pools ...
 -fabricProfile(-Vmss(-networkProfile(subnetId)))
Microsoft.DurableTask/schedulers ...
 -ipAllowlist([*])
Microsoft.EdgeOrder/orderItems ...
 -orderItemDetails(-preferences(-encryptionPreferences(doubleEncryptionStatus)) -productDetails(productDoubleEncryptionStatus))
Microsoft.ElasticSan/elasticSans ...
 publicNetworkAccess
Microsoft.ElasticSan/elasticSans/volumeGroups ...
 encryption
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
Microsoft.EventGrid/domains ...
 !disableLocalAuth
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.EventGrid/domains/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.EventGrid/namespaces ...
 -privateEndpointConnections([*](-groupIds([*]) -privateLinkServiceConnectionState(status)))
 publicNetworkAccess
 -topicSpacesConfiguration(state)
Microsoft.EventGrid/partnerNamespaces ...
 !disableLocalAuth
Microsoft.EventGrid/topics ...
 !disableLocalAuth
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.EventGrid/topics/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Features/featureProviders/subscriptionFeatureRegistrations ...
 state
Microsoft.FileShares/fileShares ...
 !publicNetworkAccess
Microsoft.FluidRelay/fluidRelayServers ...
 -encryption(customerManagedKeyEncryption)
Microsoft.GuestConfiguration/guestConfigurationAssignments ...
 complianceStatus parameterHash
Microsoft.HDInsight/clusters ...
 -computeProfile(-roles([*](-virtualNetworkProfile(id subnet))))
 -diskEncryptionProperties(encryptionAtHost keyName)
 -encryptionInTransitProperties(isEncryptionInTransitEnabled)
 -networkProperties(privateLink)
 -privateLinkConfigurations([*])
 -zones([*])
Microsoft.HDInsight/clusters/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.HealthBot/healthBots ...
 accessControlMethod
 -keyVaultProperties(keyVaultUri)
Microsoft.HealthcareApis/services ...
 -corsConfiguration(-origins([*]))
 -cosmosDbConfiguration(keyVaultKeyUri)
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
Microsoft.HealthcareApis/workspaces ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
Microsoft.HealthcareApis/workspaces/dicomservices ...
 -encryption(-customerManagedKeyEncryption(keyEncryptionKeyUrl))
Microsoft.HealthcareApis/workspaces/fhirservices ...
 -corsConfiguration(-origins([*]))
 -encryption(-customerManagedKeyEncryption(keyEncryptionKeyUrl))
Microsoft.HealthDataAIServices/DeidServices ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 publicNetworkAccess
Microsoft.HybridCompute/machines ...
 /Microsoft.HybridCompute/imageOffer=properties.osName /Microsoft.HybridCompute/imageSKU=properties.osVersion
 -agentUpgrade(!enableAutomaticUpgrade)
 -licenseProfile(-esuProfile(esuEligibility licenseAssignmentState))
 mssqlDiscovered osName
 -osProfile(-linuxConfiguration(-patchSettings(!assessmentMode)) -windowsConfiguration(-patchSettings(!assessmentMode)))
 osSku !privateLinkScopeResourceId
Microsoft.HybridCompute/machines/extensions ...
 provisioningState publisher settings type
Microsoft.HybridCompute/machines/licenseProfiles ...
 -esuProfile(assignedLicense)
Microsoft.HybridCompute/privateLinkScopes ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.HybridCompute/privateLinkScopes/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.IoTCentral/IoTApps ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.IoTCentral/IoTApps/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.KubernetesConfiguration/extensions ...
 autoUpgradeMinorVersion extensionType provisioningState releaseTrain version
Microsoft.KubernetesConfiguration/fluxConfigurations ...
 -bucket(accessKey bucketName insecure localAuthRef syncIntervalInSeconds timeoutInSeconds url)
 -gitRepository(httpsCAFile httpsUser localAuthRef -repositoryRef(branch commit semver tag) sshKnownHosts syncIntervalInSeconds timeoutInSeconds url)
 namespace provisioningState scope
Microsoft.KubernetesConfiguration/sourceControlConfigurations ...
 enableHelmOperator
 -helmOperatorProperties(chartValues chartVersion)
 operatorParams repositoryUrl sshKnownHostsContents
Microsoft.Kusto/clusters ...
 enableDiskEncryption enableDoubleEncryption
 keyVaultProperties(keyName keyVaultUri keyVersion)
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
 -sku(tier)
 virtualNetworkConfiguration(dataManagementPublicIpId enginePublicIpId subnetId)
 -zones([*])
Microsoft.Kusto/clusters/principalassignments ...
 role
Microsoft.Kusto/Clusters/PrivateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.LabServices/labplans ...
 -defaultAutoShutdownProfile(shutdownOnDisconnect shutdownOnIdle shutdownWhenNotConnected)
Microsoft.LabServices/labs ...
 -autoShutdownProfile(shutdownOnDisconnect shutdownOnIdle shutdownWhenNotConnected)
 labPlanId
 -virtualMachineProfile(createOption -nonAdminUser(username) -sku(name))
Microsoft.LoadTestService/loadtests ...
 -encryption(keyUrl)
Microsoft.Logic/integrationServiceEnvironments ...
 encryptionConfiguration
Microsoft.Logic/workflows ...
 integrationServiceEnvironment
Microsoft.Maintenance/configurationAssignments ...
 maintenanceConfigurationId
Microsoft.ManagedServices/registrationDefinitions ...
 managedByTenantId
Microsoft.Maps/accounts ...
 -cors(-corsRules(-[*](allowedOrigins[*])))
 -locations([*](locationName))
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
Microsoft.NetApp/netAppAccounts/capacityPools/volumes ...
 -exportPolicy(-rules([*](kerberos5iReadOnly kerberos5iReadWrite kerberos5pReadOnly kerberos5pReadWrite kerberos5ReadOnly kerberos5ReadWrite)))
 kerberosEnabled
 -protocolTypes([*])
 smbEncryption
Microsoft.OperationsManagement/solutions ...
 provisioningState
Microsoft.Portal/dashboards ...
 -lenses(-[*](-parts([*](-metadata(-Extension-HubsExtension-PartType-MarkdownPart(-settings(-content(markdownSource markdownUri settings(markdownSource markdownUri)))) type)))))
Microsoft.Purview/accounts ...
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
Microsoft.RecoveryServices/vaults ...
 backupStorageVersion
 -encryption(infrastructureEncryption -keyVaultProperties(keyUri))
 -privateEndpointConnections([*](id -privateLinkServiceConnectionState(status) provisioningState))
 privateEndpointStateForBackup privateEndpointStateForSiteRecovery !publicNetworkAccess
 -redundancySettings(standardTierStorageRedundancy)
 -restoreSettings(-crossSubscriptionRestoreSettings(!crossSubscriptionRestoreState))
 -securitySettings(-immutabilitySettings(state) multiUserAuthorization -softDeleteSettings(softDeleteState))
Microsoft.ServiceFabric/clusters ...
 -azureActiveDirectory(tenantId)
 -fabricSettings(-[*](name -parameters(-[*](name value))))
 -nodeTypes([*](multipleAvailabilityZones))
Microsoft.SignalRService/SignalR ...
 !disableLocalAuth
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
 -sku(tier)
Microsoft.SignalRService/signalR/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.SignalRService/WebPubSub ...
 !disableLocalAuth
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess
 -sku(tier)
Microsoft.SignalRService/WebPubSub/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Solutions/applicationDefinitions ...
 storageAccountId
Microsoft.SqlVirtualMachine/SqlVirtualMachines ...
 osType virtualMachineResourceId
Microsoft.StorageCache/caches ...
 -encryptionSettings(-keyEncryptionKey(keyUrl -sourceVault(id)))
Microsoft.StorageSync/storageSyncServices ...
 !incomingTrafficPolicy
Microsoft.StorageSync/storageSyncServices/privateEndpointConnections ...
 privateEndpoint
 -privateLinkServiceConnectionState(status)
 provisioningState
Microsoft.StreamAnalytics/streamingjobs ...
 contentStoragePolicy
 -functions(-[*](-@binding(-Microsoft-MachineLearning-WebService(endpoint=properties.functions[*].properties.properties.binding.properties.endpoint)) type))
 jobStorageAccount(accountName authenticationMode)
Microsoft.StreamAnalytics/streamingjobs/inputs ...
 -Reference(-datasource(-Microsoft-Sql-Server-Database(~server) -Microsoft-Storage-Blob(-~storageAccounts([*](accountName))) type))
 -Stream(-datasource(-Microsoft-Devices-IotHubs(~iotHubNamespace) -Microsoft-EventHub-EventHub(~authenticationMode) -Microsoft-ServiceBus-EventHub(~serviceBusNamespace) -Microsoft-Storage-Blob(-~storageAccounts([*](accountName))) type))
Microsoft.StreamAnalytics/streamingjobs/outputs ...
 -datasource(-Microsoft-AzureFunction(~functionAppName) -Microsoft-DataLake-Accounts(~authenticationMode) -Microsoft-EventHub-EventHub(~authenticationMode) -Microsoft-ServiceBus-EventHub(~serviceBusNamespace) -Microsoft-ServiceBus-Queue(~authenticationMode) -Microsoft-ServiceBus-Topic(~authenticationMode) -Microsoft-Sql-Server-Database(~authenticationMode ~server) -Microsoft-Storage-Blob(~authenticationMode -~storageAccounts([*](accountName))) -Microsoft-Storage-DocumentDB(~accountId) -Microsoft-Storage-Table(~accountName) -PowerBI(~authenticationMode) type)
Microsoft.Synapse/workspaces ...
 !azureADOnlyAuthentication
 -encryption(-cmk(-key(name)))
 extraProperties managedVirtualNetwork
 -managedVirtualNetworkSettings(-allowedAadTenantIdsForLinking([*]) preventDataExfiltration)
 -privateEndpointConnections([*](-privateLinkServiceConnectionState(status)))
 !publicNetworkAccess settings
Microsoft.Synapse/workspaces/auditingSettings ...
 -auditActionsAndGroups([*])
 isAzureMonitorTargetEnabled retentionDays state storageEndpoint
Microsoft.Synapse/workspaces/azureADOnlyAuthentications ...
 !azureADOnlyAuthentication
Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings ...
 !minimalTlsVersion
Microsoft.Synapse/workspaces/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Synapse/workspaces/securityAlertPolicies ...
 state
Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption ...
 status
Microsoft.Synapse/workspaces/vulnerabilityAssessments ...
 -recurringScans(isEnabled)
Microsoft.VirtualMachineImages/imageTemplates ...
 -vmProfile(vnetConfig)
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/resources.js
const RESOURCES_ALIASES = `
Microsoft.Resources/deployments
 debugSetting(detailLevel)
 mode
 onErrorDeployment(deploymentName type)
 parameters
 parametersLink(contentVersion uri)
 template
 templateLink(contentVersion id queryString relativePath uri)
Microsoft.Resources/deploymentScripts
 -AzureCLI(azCliVersion)
 -AzurePowerShell(arguments azPowerShellVersion cleanupPreference containerSettings(containerGroupName) environmentVariables[*](name secureValue value) forceUpdateTag outputs primaryScriptUri provisioningState retentionInterval scriptContent status(containerInstanceId endTime error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) expirationTime startTime storageAccountId) storageAccountSettings(storageAccountKey storageAccountName) supportingScriptUris[*] timeout)
Microsoft.Resources/deploymentStacks
 actionOnUnmanage(managementGroups resourceGroups resources)
 bypassStackOutOfSyncError correlationId
 debugSetting(detailLevel)
 deletedResources[*](id)
 denySettings(applyToChildScopes excludedActions[*] excludedPrincipals[*] mode)
 deploymentId deploymentScope description
 detachedResources[*](id)
 duration
 error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) message target)
 failedResources[*](error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) error(additionalInfo[*](type) code details[*](additionalInfo[*](type) code details[*] message target) message target) message target) id)
 parameters
 parametersLink(contentVersion uri)
 provisioningState
 resources[*](denyStatus id status)
 templateLink(contentVersion id queryString relativePath uri)
Microsoft.Resources/links
 notes sourceId targetId
Microsoft.Resources/tags
 -default(tags)
 tags
Microsoft.Resources/templateSpecs
 description displayName versions
Microsoft.Resources/templateSpecs/versions
 artifacts[*](kind path @template)
 description
 linkedTemplates[*](path)
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/search.js
const SEARCH_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/security.js
const SECURITY_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/servicebus.js
const SERVICEBUS_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/sql.js
const SQL_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/storage.js
const STORAGE_ALIASES = `
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

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/web.js
const WEB_ALIASES = `
Microsoft.Web/hostingEnvironments ...
 -clusterSettings([*](name value))
 internalLoadBalancingMode
Microsoft.Web/serverFarms
 adminSiteName asyncScalingEnabled elasticScaleEnabled freeOfferExpirationTime geoRegion
 hostingEnvironmentProfile(id name type)
 hyperV
 installScripts[*](name source(sourceUri type))
 isCustomMode isSpot isXenon
 kubeEnvironmentProfile(id name type)
 maximumElasticWorkerCount maximumNumberOfWorkers name
 network(virtualNetworkSubnetId)
 numberOfSites numberOfWorkers perSiteScaling
 planDefaultIdentity(identityType userAssignedIdentityResourceId)
 provisioningState rdpEnabled
 registryAdapters[*](keyVaultSecretReference(referenceStatus secretUri) registryKey type)
 reserved resourceGroup
 sku(capabilities[*](name reason value) capacity family locations[*] name size skuCapacity(default elasticMaximum maximum minimum scaleType) tier)
 spotExpirationTime status
 storageMounts[*](credentialsKeyVaultReference(referenceStatus secretUri) destinationPath name source type)
 subscription targetWorkerCount targetWorkerSizeId
 -@virtualNetworkConnections(-@gateways(vnetName vpnPackageUri))
 workerTierName zoneRedundant
Microsoft.Web/sites
 aiIntegration(apiSpecPath mcp(servers[*](description enabled endpoint name toolList[*])) siteAuth(audience issuer jwksUri scopes[*] wellKnownOpenIdConfiguration))
 autoGeneratedDomainNameLabelScope availabilityState
 -@basicPublishingCredentialsPolicies(-ftp(~allow))
 clientAffinityEnabled clientAffinityPartitioningEnabled clientAffinityProxyEnabled clientCertEnabled
 clientCertExclusionPaths clientCertMode
 cloningInfo(appSettingsOverrides(additionalProperties) cloneCustomHostNames cloneSourceControl configureLoadBalancing correlationId hostingEnvironment ignoreQuotas overwrite sourceWebAppId sourceWebAppLocation trafficManagerProfileId trafficManagerProfileName)
 containerSize customDomainVerificationId dailyMemoryTimeQuota
 daprConfig(appId appPort enableApiLogging enabled httpMaxRequestSize httpReadBufferSize logLevel)
 defaultHostName
 dnsConfiguration(dnsAltServer dnsLegacySortOrder dnsMaxCacheTimeout dnsRetryAttemptCount dnsRetryAttemptTimeout dnsServers[*])
 enabled enabledHostNames[*] endToEndEncryptionEnabled
 functionAppConfig(deployment(storage(authentication(storageAccountConnectionStringName type userAssignedIdentityResourceId) type value)) runtime(name version) scaleAndConcurrency(alwaysReady[*](instanceCount name) instanceMemoryMB maximumInstanceCount triggers(http(perInstanceConcurrency))) siteUpdateStrategy(type))
 gatewaySiteName
 geoDistributions[*](location numberOfWorkers)
 hostingEnvironmentProfile(id name type)
 hostNames[*] hostNamesDisabled
 hostNameSslStates[*](hostType name sslState thumbprint toUpdate virtualIP)
 !httpsOnly hyperV inProgressOperationId
 -@instances(-@deployments(active author deployer details id message status))
 ipMode isDefaultContainer isXenon keyVaultReferenceIdentity lastModifiedTimeUtc managedEnvironmentId maxNumberOfWorkers
 microService name
 -@networkConfig(-@virtualNetwork(subnetResourceId swiftSupported))
 outboundIpAddresses
 outboundVnetRouting(allTraffic applicationTraffic backupRestoreTraffic contentShareTraffic imagePullTraffic managedIdentityTraffic)
 platformReleaseChannel possibleOutboundIpAddresses premiumAppDeployed
 -@privateAccess(-virtualNetworks(@virtualNetworks[*](key name resourceId subnets[*](.key name))))
 !publicNetworkAccess redundancyMode repositorySiteName reserved
 resourceConfig(cpu memory)
 resourceGroup scmSiteAlsoStopped serverFarmId
 siteConfig(acrUseManagedIdentityCreds acrUserManagedIdentityID alwaysOn apiDefinition(url) apiManagementConfig(id) appCommandLine appSettings[*](name value) autoHealEnabled autoHealRules(actions(actionType customAction(exe parameters) minProcessExecutionTime) triggers(privateBytesInKB requests(count timeInterval) slowRequests(count path timeInterval timeTaken) slowRequestsWithPath[*](count path timeInterval timeTaken) statusCodes[*](count path status subStatus timeInterval win32Status) statusCodesRange[*](count path statusCodes timeInterval))) autoSwapSlotName azureStorageAccounts(additionalProperties(accessKey accountName mountPath shareName state type)) connectionStrings[*](connectionString name type) cors(allowedOrigins[*] supportCredentials) defaultDocuments[*] detailedErrorLoggingEnabled documentRoot elasticWebAppScaleLimit experiments(rampUpRules[*](actionHostName changeDecisionCallbackUrl changeIntervalInMinutes changeStep maxReroutePercentage minReroutePercentage name reroutePercentage)) ftpsState functionAppScaleLimit functionsRuntimeScaleMonitoringEnabled handlerMappings[*](arguments extension scriptProcessor) healthCheckPath http20Enabled http20ProxyFlag httpLoggingEnabled id ipSecurityRestrictions[*](action description headers ipAddress name priority subnetMask subnetTrafficTag tag vnetSubnetResourceId vnetTrafficTag) ipSecurityRestrictionsDefaultAction javaContainer javaContainerVersion javaVersion keyVaultReferenceIdentity kind limits(maxDiskSizeInMb maxMemoryInMb maxPercentageCpu) linuxFxVersion loadBalancing localMySqlEnabled location logsDirectorySizeLimit machineKey(decryption decryptionKey validation validationKey) managedPipelineMode managedServiceIdentityId metadata[*](name value) minimumElasticInstanceCount minTlsCipherSuite minTlsVersion name netFrameworkVersion nodeVersion numberOfWorkers phpVersion powerShellVersion preWarmedInstanceCount publicNetworkAccess ~publishingPassword publishingUsername push(~dynamicTagsJson id ~isPushEnabled kind name systemData(createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType) ~tagsRequiringAuth ~tagWhitelistJson type) pythonVersion remoteDebuggingEnabled remoteDebuggingVersion requestTracingEnabled requestTracingExpirationTime reservedInstanceCount scmIpSecurityRestrictions[*](action description headers ipAddress name priority subnetMask subnetTrafficTag tag vnetSubnetResourceId vnetTrafficTag) scmIpSecurityRestrictionsDefaultAction scmIpSecurityRestrictionsUseMain scmMinTlsVersion scmType tags(additionalProperties) tracingOptions type use32BitWorkerProcess virtualApplications[*](physicalPath preloadEnabled virtualDirectories[*](physicalPath virtualPath) virtualPath) vnetName vnetPrivatePortsCount vnetRouteAllEnabled websiteTimeZone webSocketsEnabled windowsFxVersion xManagedServiceIdentityId)
 siteScopedCertificatesEnabled .sku
 slotSwapStatus(destinationSlotName sourceSlotName timestampUtc)
 snapshotInfo(id ~ignoreConflictingHostNames kind name ~overwrite ~recoverConfiguration ~recoveryTarget(id location) ~snapshotTime type)
 sshEnabled state storageAccountRequired suspendedTill targetSwapSlot trafficManagerHostNames[*] usageState
 virtualNetworkSubnetId vnetBackupRestoreEnabled vnetContentShareEnabled
 vnetImagePullEnabled=properties.outboundVnetRouting.imagePullTraffic vnetRouteAllEnabled workloadProfileName
Microsoft.Web/sites/basicPublishingCredentialsPolicies ...
 allow
Microsoft.Web/sites/config ...
 ftpsState managedServiceIdentityId minTlsVersion siteAuthEnabled
 -@web(-cors(-allowedOrigins([*])) http20Enabled linuxFxVersion remoteDebuggingEnabled)
 xManagedServiceIdentityId
Microsoft.Web/sites/privateEndpointConnections ...
 -privateLinkServiceConnectionState(status)
Microsoft.Web/sites/slots ...
 autoGeneratedDomainNameLabelScope clientCertEnabled endToEndEncryptionEnabled
 -hostingEnvironmentProfile(id)
 !httpsOnly
 -outboundVnetRouting(allTraffic applicationTraffic backupRestoreTraffic contentShareTraffic imagePullTraffic)
 !publicNetworkAccess .sku sshEnabled storageAccountRequired virtualNetworkSubnetId vnetBackupRestoreEnabled
 vnetContentShareEnabled vnetImagePullEnabled=properties.outboundVnetRouting.imagePullTraffic vnetRouteAllEnabled
Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies ...
 allow
Microsoft.Web/sites/slots/config ...
 ftpsState managedServiceIdentityId minTlsVersion
 -@web(-cors(-allowedOrigins([*])) http20Enabled linuxFxVersion remoteDebuggingEnabled)
 xManagedServiceIdentityId
Microsoft.Web/sites/virtualnetworkconnections ...
 vnetResourceId
`;

;// CONCATENATED MODULE: ./lib/src/policy/aliases/data/index.js






















const ALIAS_TEXTS = [
    AUTHORIZATION_ALIASES,
    COGNITIVESERVICES_ALIASES,
    COMPUTE_ALIASES,
    CONTAINERREGISTRY_ALIASES,
    CONTAINERSERVICE_ALIASES,
    DOCUMENTDB_ALIASES,
    EVENTHUB_ALIASES,
    INSIGHTS_ALIASES,
    KEYVAULT_ALIASES,
    KUBERNETES_ALIASES,
    MACHINELEARNINGSERVICES_ALIASES,
    MANAGEDIDENTITY_ALIASES,
    NETWORK_ALIASES,
    OPERATIONALINSIGHTS_ALIASES,
    OTHERS_ALIASES,
    RESOURCES_ALIASES,
    SEARCH_ALIASES,
    SECURITY_ALIASES,
    SERVICEBUS_ALIASES,
    SQL_ALIASES,
    STORAGE_ALIASES,
    WEB_ALIASES,
];
const WHOLE_NAMESPACES = new Set([
    'microsoft.authorization',
    'microsoft.cognitiveservices',
    'microsoft.containerregistry',
    'microsoft.containerservice',
    'microsoft.documentdb',
    'microsoft.eventhub',
    'microsoft.insights',
    'microsoft.keyvault',
    'microsoft.kubernetes',
    'microsoft.machinelearningservices',
    'microsoft.managedidentity',
    'microsoft.operationalinsights',
    'microsoft.resources',
    'microsoft.search',
    'microsoft.security',
    'microsoft.servicebus',
    'microsoft.sql',
    'microsoft.storage',
]);

;// CONCATENATED MODULE: ./lib/src/policy/aliases/derivation.js
const BESIDE_PROPERTIES = new Set(['managedby', 'sku', 'zones']);
const LISTS_OF_RESOURCES = new Set([
    'applicationsecuritygroups',
    'backendaddresspools',
    'backendipconfigurations',
    'defaultsecurityrules',
    'delegations',
    'destinationapplicationsecuritygroups',
    'flowlogs',
    'frontendipconfigurations',
    'inboundnatrules',
    'ipconfigurationprofiles',
    'ipconfigurations',
    'loadbalancerbackendaddresspools',
    'loadbalancerinboundnatrules',
    'manualprivatelinkserviceconnections',
    'networkinterfaceconfigurations',
    'networkinterfaces',
    'peerings',
    'privateendpointconnections',
    'privateendpoints',
    'privatelinkserviceconnections',
    'resourcenavigationlinks',
    'routes',
    'securityrules',
    'serviceassociationlinks',
    'serviceendpointpolicies',
    'serviceendpointpolicydefinitions',
    'sharedprivatelinkresources',
    'sourceapplicationsecuritygroups',
    'subnets',
    'virtualnetworkpeerings',
]);
const OWN_OF_RESOURCES = new Set([
    'etag',
    'extendedlocation',
    'id',
    'location',
    'name',
    'sku',
    'systemdata',
    'tags',
    'type',
    'zones',
]);
const NO_PROPERTY = /^(?:[A-Z].*[a-z]|#)/;
const ONLY_CHILD = 'default';
const ELEMENTS = '[*]';
function segmentsOf(rest) {
    return rest.split('.').flatMap((part) => {
        const at = part.indexOf(ELEMENTS);
        if (at < 0)
            return [part];
        const own = at === 0 ? [] : [part.slice(0, at)];
        return [...own, ...Array((part.length - at) / ELEMENTS.length).fill(ELEMENTS)];
    });
}
const BODY = { path: 'properties', behind: [] };
function inside({ behind }, segment, path) {
    return { path, behind: [...behind.slice(-1), segment] };
}
function derivedStep({ path, behind }, segment) {
    if (segment === ELEMENTS)
        return `${path}${ELEMENTS}`;
    const name = segment.toLowerCase();
    if (NO_PROPERTY.test(segment) || (behind.length === 0 && name === ONLY_CHILD))
        return path;
    if (path === BODY.path)
        return BESIDE_PROPERTIES.has(name) ? segment : `${path}.${segment}`;
    const list = behind.at(-1) === ELEMENTS ? behind.at(-2)?.toLowerCase() : undefined;
    const isWithin = list !== undefined && LISTS_OF_RESOURCES.has(list) && !OWN_OF_RESOURCES.has(name);
    return isWithin ? `${path}.properties.${segment}` : `${path}.${segment}`;
}
function derivedPath(rest) {
    let around = BODY;
    for (const segment of segmentsOf(rest))
        around = inside(around, segment, derivedStep(around, segment));
    return around.path;
}

;// CONCATENATED MODULE: ./lib/src/policy/aliases/indexed-types.js
const INDEXED = {
    'microsoft.authorization': 'resourceManagementPrivateLinks',
    'microsoft.cognitiveservices': 'accounts accounts/projects commitmentPlans',
    'microsoft.compute': 'availabilitySets capacityReservationGroups capacityReservationGroups/capacityReservations cloudServices ' +
        'diskAccesses diskEncryptionSets disks galleries galleries/applications galleries/applications/versions ' +
        'galleries/images galleries/images/versions galleries/instanceProfiles galleries/instanceProfiles/versions ' +
        'galleries/inVMAccessControlProfiles galleries/inVMAccessControlProfiles/versions galleries/remoteContainerImages ' +
        'galleries/scripts galleries/scripts/versions galleries/serviceArtifacts hostGroups hostGroups/hosts images ' +
        'interconnectBlocks proximityPlacementGroups restorePointCollections sharedVMExtensions ' +
        'sharedVMExtensions/versions sharedVMImages sharedVMImages/versions snapshots sshPublicKeys virtualMachines ' +
        'virtualMachines/diagnosticRunCommands virtualMachines/extensions virtualMachines/runCommands ' +
        'virtualMachines/VMApplications virtualMachineScaleSets',
    'microsoft.containerregistry': 'registries registries/agentPools registries/replications registries/tasks registries/webhooks',
    'microsoft.containerservice': 'aiManagers fleets fleets/managedNamespaces maintenanceWindows managedClusters managedClusters/managedNamespaces ' +
        'managedclustersnapshots nodeCustomizations preparedImageSpecifications snapshots',
    'microsoft.documentdb': 'cassandraClusters databaseAccounts fleets garnetClusters managedResources mongoClusters throughputPools',
    'microsoft.eventhub': 'clusters namespaces',
    'microsoft.insights': 'actiongroups activityLogAlerts autoscalesettings components dataCollectionEndpoints dataCollectionRules ' +
        'metricalerts notificationgroups privateLinkScopes scheduledqueryrules webtests workbooks workbooktemplates',
    'microsoft.keyvault': 'hsmPools managedHSMs vaults',
    'microsoft.kubernetes': 'connectedClusters',
    'microsoft.machinelearningservices': 'capacityReservationGroups inferenceModels registries virtualclusters workspaces workspaces/batchEndpoints ' +
        'workspaces/batchEndpoints/deployments workspaces/inferencePools workspaces/inferencePools/endpoints ' +
        'workspaces/inferencePools/groups workspaces/onlineEndpoints workspaces/onlineEndpoints/deployments ' +
        'workspaces/serverlessEndpoints',
    'microsoft.managedidentity': 'userAssignedIdentities',
    'microsoft.network': 'applicationGateways applicationGatewayWebApplicationFirewallPolicies applicationSecurityGroups ' +
        'authenticationPolicies authorizationPolicies azureFirewalls azureserviceconnectioncontrollers bastionHosts ' +
        'connections customIpPrefixes ddosCustomPolicies ddosProtectionPlans dnsForwardingRulesets dnsResolverDomainLists ' +
        'dnsResolverPolicies dnsResolverPolicies/dnsSecurityRules dnsResolverPolicies/virtualNetworkLinks dnsResolvers ' +
        'dnsResolvers/inboundEndpoints dnsResolvers/outboundEndpoints dnszones dscpConfigurations expressRouteCircuits ' +
        'expressRouteCrossConnections expressRouteGateways expressRouteLags expressRoutePorts firewallPolicies ' +
        'firstPartyServiceTags frontdoors frontdoorWebApplicationFirewallPolicies gatewayLoadBalancerAliases ' +
        'interconnectGroups ipAllocations ipGroups loadBalancers localNetworkGateways natGateways ' +
        'networkExperimentProfiles networkIntentPolicies networkInterfaces networkManagers networkManagers/ipamPools ' +
        'networkManagers/verifierWorkspaces networkProfiles networkSecurityGroups networkSecurityPerimeters ' +
        'networkVirtualAppliances networkWatchers networkWatchers/agents networkWatchers/connectionAnalyzers ' +
        'networkWatchers/connectionMonitors networkWatchers/flowLogs networkWatchers/lenses networkWatchers/pingMeshes ' +
        'neuroShields p2sVpnGateways privateDnsZones privateDnsZones/virtualNetworkLinks privateEndpointRedirectMaps ' +
        'privateEndpoints privateLinkServices privatetrafficmanagerprofiles probinggateways publicIPAddresses ' +
        'publicIPPrefixes routeFilters routeTables securityPartnerProviders serviceEndpointPolicies serviceGateways ' +
        'topologymaps trafficmanagerprofiles virtualHubs virtualNetworkAppliances virtualNetworkGateways virtualNetworks ' +
        'virtualNetworkTaps virtualRouters virtualWans vpnGateways vpnServerConfigurations vpnSites',
    'microsoft.operationalinsights': 'clusters querypacks workspaces',
    'microsoft.resources': 'deploymentScripts moboBrokers regionalMoveContainers resourceGroups subscriptions/resourceGroups templateSpecs ' +
        'templateSpecs/versions',
    'microsoft.search': 'searchServices',
    'microsoft.security': 'assignments automations customAssessmentAutomations iotSecuritySolutions privateLinks securityConnectors ' +
        'serviceEntitlements standards',
    'microsoft.servicebus': 'namespaces',
    'microsoft.sql': 'instancePools managedInstances managedInstances/databases servers servers/databases servers/elasticpools ' +
        'servers/jobAccounts servers/jobAgents virtualClusters',
    'microsoft.storage': 'contextCaches storageAccounts storageAccounts/blobAccessPointConfigurations storageAccounts/connectors ' +
        'storageAccounts/dataShares storageTasks',
    'microsoft.web': 'aigateways certificates connectionGateways connections connectorgateways containerApps customApis ' +
        'hostingEnvironments kubeEnvironments serverFarms sites sites/premieraddons sites/slots staticSites workerApps',
};
const INDEXED_TYPES = new Set(Object.entries(INDEXED).flatMap(([namespace, names]) => names.split(' ').map((name) => `${namespace}/${name}`.toLowerCase())));
function isIndexedType(type, isKnown) {
    const lower = type.toLowerCase();
    if (INDEXED_TYPES.has(lower))
        return true;
    return isKnown && (lower.split('/')[0] ?? '') in INDEXED ? false : undefined;
}

// EXTERNAL MODULE: ./lib/src/policy/aliases/misspelt.js
var misspelt = __webpack_require__(18323);
;// CONCATENATED MODULE: ./lib/src/policy/aliases/table-text.js

const STEPS = [
    ['', derivedStep],
    ['.', ({ path }, name) => `${path}.${name}`],
    ['~', ({ path }, name) => `${path}.properties.${name}`],
    ['^', (_, name) => name],
    ['@', ({ path }) => path],
    ['*', ({ path }, name) => `${path}${ELEMENTS}.${name}`],
];
const STEP_OF = new Map(STEPS);
const MORE = '...';
const MARKED = '!';
function typeBlocks(text) {
    const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== '');
    return blocks.map((block) => {
        const end = block.indexOf('\n');
        const [type = '', ...notes] = (end < 0 ? block : block.slice(0, end)).trim().split(' ');
        const tree = end < 0 ? '' : block.slice(end + 1);
        return { type, isWhole: !notes.includes(MORE), isMarked: notes.includes(MARKED), tree };
    });
}
function headOf({ type, isWhole, isMarked }) {
    return [type, ...(isWhole ? [] : [MORE]), ...(isMarked ? [MARKED] : [])].join(' ');
}
const TOKEN = /[^\s()]+|[()]/g;
const PARTS = /^(-?)(!?)([.~^@*]?)([^=[]*)((?:\[\*\])*)(?:=(.+))?$/;
function readTree({ type, tree, isMarked }) {
    const entries = [];
    const open = [];
    let level = { around: BODY, prefix: `${type}/`, isMarked };
    let last;
    for (const [token] of tree.matchAll(TOKEN)) {
        if (token === '(') {
            open.push(level);
            level = last ?? level;
        }
        else if (token === ')') {
            last = undefined;
            level = open.pop() ?? level;
        }
        else
            last = readNode(token, level, entries);
    }
    return entries;
}
function readNode(token, { around, prefix, isMarked }, entries) {
    const [, hidden, changes, sign = '', name = '', lists = '', written] = PARTS.exec(token) ?? [];
    const isModifiable = changes === MARKED ? true : isMarked ? false : undefined;
    const own = name === '' ? [] : [name];
    const names = [...own, ...Array(lists.length / ELEMENTS.length).fill(ELEMENTS)];
    let at = around;
    let alias = prefix;
    for (const [index, segment] of names.entries()) {
        const step = segment === ELEMENTS ? derivedStep : (STEP_OF.get(sign) ?? derivedStep);
        at = inside(at, segment, index === 0 && written !== undefined ? written : step(at, segment));
        alias = segment === ELEMENTS ? `${alias.replace(/\.$/, '')}${ELEMENTS}` : nameAfter(alias, segment);
        if (hidden !== '-')
            entries.push({ name: alias, path: at.path, isModifiable });
    }
    return { around: at, prefix: `${alias}.`, isMarked };
}
function nameAfter(prefix, segment) {
    return segment.startsWith('/') ? segment.slice(1) : `${prefix}${segment}`;
}

;// CONCATENATED MODULE: ./lib/src/policy/aliases/versions.js
const PATHS = [
    {
        alias: 'microsoft.storage/storageaccounts/accounttype',
        path: 'sku.name',
        apiVersions: [
            '2016-01-01',
            '2016-05-01',
            '2016-12-01',
            '2017-06-01',
            '2017-10-01',
            '2018-02-01',
            '2018-03-01-preview',
            '2018-07-01',
            '2018-11-01',
            '2018-11-09',
        ],
    },
    {
        alias: 'microsoft.storage/storageaccounts/sku.name',
        path: 'properties.accountType',
        apiVersions: ['2015-05-01-preview', '2015-06-15'],
    },
];
function pathInVersion({ name, path }, apiVersion) {
    const version = apiVersion?.toLowerCase();
    if (version === undefined)
        return path;
    const alias = name.toLowerCase();
    return PATHS.find((one) => one.alias === alias && one.apiVersions.includes(version))?.path ?? path;
}

;// CONCATENATED MODULE: ./lib/src/policy/aliases/bundled.js






let bundled;
function bundledAliases() {
    bundled ??= aliasesOf(new AliasTable(ALIAS_TEXTS.flatMap(typeBlocks), WHOLE_NAMESPACES));
    return bundled;
}
function aliasesOf(table) {
    return {
        pathOf: (alias, { type, apiVersion }) => {
            const entry = table.find(alias, type);
            if (entry !== undefined)
                return pathInVersion(entry, apiVersion);
            return table.covers(alias) ? undefined : pathFromName(alias, type);
        },
        covers: (alias) => table.covers(alias),
        nearest: (alias) => table.nearest(alias),
        isModifiable: (alias) => table.findAnywhere(alias)?.isModifiable,
        isIndexed: (type) => isIndexedType(type, table.knows(type)),
    };
}
function pathFromName(alias, type) {
    if (alias.length > LONGEST_NAME || !alias.toLowerCase().startsWith(`${type.toLowerCase()}/`))
        return undefined;
    const rest = alias.slice(type.length + 1);
    return rest === '' || rest.includes('/') ? undefined : derivedPath(rest);
}
class AliasTable {
    wholeNamespaces;
    blocks;
    read = new Map();
    constructor(blocks, wholeNamespaces) {
        this.wholeNamespaces = wholeNamespaces;
        this.blocks = new Map(blocks.map((block) => [block.type.toLowerCase(), block]));
    }
    find(alias, type) {
        return this.entriesOf(type.toLowerCase()).get(alias.toLowerCase());
    }
    findAnywhere(alias) {
        for (const type of typesIn(alias)) {
            const entry = this.find(alias, type);
            if (entry !== undefined)
                return entry;
        }
        return this.findNamedApart(alias.toLowerCase());
    }
    covers(alias) {
        if (this.wholeNamespaces.has(namespaceOf(alias)))
            return true;
        const [type] = typesIn(alias).filter((candidate) => this.blocks.has(candidate));
        const isOwn = type !== undefined && !alias.slice(type.length + 1).includes('/');
        return isOwn && (this.blocks.get(type)?.isWhole ?? false);
    }
    knows(type) {
        return this.blocks.has(type.toLowerCase());
    }
    nearest(alias) {
        const found = this.findAnywhere(alias);
        if (found !== undefined || alias.length > LONGEST_NAME)
            return found?.name;
        for (const type of typesIn(alias)) {
            const near = this.nearestIn(type, alias);
            if (near !== undefined)
                return near;
        }
        const [written] = typesIn(alias);
        const type = written === undefined ? undefined : (0,misspelt/* nearestOf */.q)(written, this.blocks.keys());
        return type === undefined ? undefined : this.nearestIn(type, type + alias.slice(written?.length));
    }
    nearestIn(type, alias) {
        const names = [...this.entriesOf(type).values()].map(({ name }) => name.slice(type.length + 1));
        const near = (0,misspelt/* nearestOf */.q)(alias.slice(type.length + 1), names);
        return near === undefined ? undefined : this.find(`${type}/${near}`, type)?.name;
    }
    findNamedApart(alias) {
        const namespace = alias.slice(0, alias.indexOf('/') + 1);
        for (const [type, { tree }] of this.blocks) {
            if (!type.startsWith(namespace) || !tree.includes(' /'))
                continue;
            const entry = this.entriesOf(type).get(alias);
            if (entry !== undefined)
                return entry;
        }
        return undefined;
    }
    entriesOf(type) {
        const known = this.read.get(type);
        if (known !== undefined)
            return known;
        const block = this.blocks.get(type);
        if (block === undefined)
            return NO_ENTRIES;
        const entries = new Map(readTree(block).map((entry) => [entry.name.toLowerCase(), entry]));
        this.read.set(type, entries);
        return entries;
    }
}
const NO_ENTRIES = new Map();
const LONGEST_NAME = 1000;
function typesIn(alias) {
    if (alias.length > LONGEST_NAME)
        return [];
    const parts = alias.toLowerCase().split('/');
    return parts.slice(2).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}
function namespaceOf(alias) {
    return (alias.split('/')[0] ?? '').toLowerCase();
}


/***/ }),

/***/ 18323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36580);

function nearestOf(written, candidates) {
    return (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, likely(written.toLowerCase(), candidates));
}
const KINDS = 128;
function* likely(written, candidates) {
    const wanted = countsOf(written);
    for (const candidate of candidates) {
        const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3));
        if (Math.abs(written.length - candidate.length) > allowed)
            continue;
        if (fewestChanges(wanted, countsOf(candidate.toLowerCase())) <= allowed)
            yield candidate;
    }
}
function countsOf(text) {
    const counts = new Int32Array(KINDS);
    for (let index = 0; index < text.length; index++) {
        const kind = Math.min(text.charCodeAt(index), KINDS - 1);
        counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
}
function fewestChanges(one, other) {
    let more = 0;
    let fewer = 0;
    for (let kind = 0; kind < KINDS; kind++) {
        const difference = (one[kind] ?? 0) - (other[kind] ?? 0);
        if (difference > 0)
            more += difference;
        else
            fewer -= difference;
    }
    return Math.max(more, fewer);
}


/***/ }),

/***/ 90764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ tagPath),
/* harmony export */   gP: () => (/* binding */ tagNamed),
/* harmony export */   k7: () => (/* binding */ EVERY),
/* harmony export */   y9: () => (/* binding */ bodySegmentsOf)
/* harmony export */ });
const EVERY = Symbol('[*]');
function bodySegmentsOf(path) {
    const segments = [];
    for (const [, everything, quoted, bare] of path.matchAll(/(\[\*\])|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)) {
        if (everything !== undefined)
            segments.push(EVERY);
        else
            segments.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'"));
    }
    return segments;
}
function tagPath(name) {
    return /^[\w-]+$/.test(name) ? `tags.${name}` : `tags['${name.replaceAll("'", "''")}']`;
}
function tagNamed(field) {
    const [, quoted, bracketed, dotted] = /^tags(?:\['((?:[^']|'')*)'\]|\[([^\]']*)\]|\.(.+))$/is.exec(field.trim()) ?? [];
    return quoted?.replaceAll("''", "'") ?? bracketed ?? dotted;
}


/***/ }),

/***/ 39372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ outOfBudget),
/* harmony export */   P8: () => (/* binding */ OUT_OF_BUDGET),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   cy: () => (/* binding */ costOfValue),
/* harmony export */   n6: () => (/* binding */ newEvaluation),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xT: () => (/* binding */ notTold)
/* harmony export */ });
/* harmony import */ var _expand_functions_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40300);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);


const MOST_STEPS = 2_000_000;
function newEvaluation(scope) {
    return {
        scope,
        bindings: undefined,
        budget: { left: Math.min(scope.limits.evaluations, MOST_STEPS), unique: 0 },
        reads: [],
    };
}
function within(evaluation, binding) {
    return { ...evaluation, bindings: { binding, outer: evaluation.bindings } };
}
function spend({ budget }, steps = 1) {
    budget.left -= steps;
    return budget.left >= 0;
}
function costOfValue(value) {
    if (value.kind === 'scalar')
        return typeof value.value === 'string' ? value.value.length >> 10 : 0;
    return value.kind === 'unknown' || value.kind === 'lambda' ? 0 : (0,_expand_functions_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(value).parts >> 3;
}
const OUT_OF_BUDGET = 'the analysis stopped at a budget';
function outOfBudget(span) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('budget', OUT_OF_BUDGET, 'budget()', { span, steps: [] });
}
function notTold(span, message, expression) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('unsupported', message, expression, { span, steps: [] });
}


/***/ }),

/***/ 40295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   l7: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var _syntax_arm_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);

const parsed = new WeakMap();
function parsedText(value, text, limits) {
    const known = parsed.get(value);
    if (known !== undefined)
        return known;
    const made = parse(value, text, limits);
    parsed.set(value, made);
    return made;
}
function parse(value, text, limits) {
    if (!(0,_syntax_arm_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(text))
        return { kind: 'literal', text: (0,_syntax_arm_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(text) };
    if (text.length > limits.textLength)
        return broken(value, `The expression is longer than ${limits.textLength} characters.`);
    const { start, end } = value.origin.span;
    const json = { kind: 'scalar', value: text, start, end };
    const { expression, errors } = (0,_syntax_arm_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmExpression */ .mq)(json, limits);
    if (expression !== undefined)
        return { kind: 'expression', expression };
    return errors.length > 0 ? { kind: 'broken', errors } : broken(value, 'There is no expression in the brackets.');
}
function broken({ origin: { span } }, message) {
    return { kind: 'broken', errors: [{ message, code: 'syntax-error', start: span.start, end: span.end }] };
}
function placeIn(value, text, part) {
    const { span } = value.origin;
    const { source, start, end } = span;
    const isVerbatim = end - start === text.length + 2 && source.text.startsWith(text, start + 1);
    return isVerbatim ? { source, start: part.start, end: Math.min(part.end, end) } : span;
}
const plain = new WeakMap();
function isPlain(value) {
    if (value.kind === 'scalar')
        return typeof value.value !== 'string' || !value.value.startsWith('[');
    if (value.kind !== 'object' && value.kind !== 'array')
        return value.kind !== 'choice' && value.kind !== 'text';
    const known = plain.get(value);
    if (known !== undefined)
        return known;
    const made = value.kind === 'array'
        ? value.items.every(isPlain) && (value.open?.each === undefined || isPlain(value.open.each))
        : [...value.members.values()].every((member) => isPlain(member.value));
    plain.set(value, made);
    return made;
}
function* callsIn(expression) {
    const waiting = [expression];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.kind === 'call') {
            yield next;
            waiting.push(...next.arguments);
        }
        else if (next.kind === 'property')
            waiting.push(next.object);
        else if (next.kind === 'index')
            waiting.push(next.object, next.index);
    }
}
function* textsIn(root, limits) {
    const waiting = [root];
    let left = limits.nodes;
    for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
        left--;
        if (next.kind === 'scalar' && typeof next.value === 'string')
            yield [next, next.value];
        else if (next.kind === 'array')
            for (const item of next.items)
                waiting.push(item);
        else if (next.kind === 'object') {
            for (const [name, member] of next.members) {
                if (name !== 'template' || member.value.kind !== 'object')
                    waiting.push(member.value);
            }
        }
    }
}


/***/ }),

/***/ 88443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   Vt: () => (/* binding */ isBound),
/* harmony export */   a2: () => (/* binding */ isBuiltInField),
/* harmony export */   ep: () => (/* binding */ fieldTarget),
/* harmony export */   te: () => (/* binding */ BUILT_IN_FIELDS)
/* harmony export */ });
/* unused harmony export tagOf */
/* harmony import */ var _expand_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18576);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3078);




const BUILT_IN_FIELDS = [
    'name',
    'fullName',
    'kind',
    'type',
    'location',
    'id',
    'identity.type',
    'identity.userAssignedIdentities',
    'tags',
];
const IN_BODY = new Map([
    ['kind', ['kind']],
    ['location', ['location']],
    ['identity.type', ['identity', 'type']],
    ['identity.userassignedidentities', ['identity', 'userAssignedIdentities']],
    ['tags', ['tags']],
]);
function fieldTarget(name, resource, evaluation) {
    const built = builtIn(name, resource);
    if (built !== undefined)
        return built;
    const path = aliasPath(name, resource, evaluation.scope.aliases);
    if (path === 'unknown')
        return { kind: 'unknown', because: `no alias '${name}' is known` };
    if (path === 'elsewhere')
        return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .nowhere */ .jx)(resource, [name]), []);
    const bound = boundTo(path.pattern, evaluation.bindings);
    if (bound === undefined)
        return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(resource), path.segments);
    const rest = path.segments.slice(bound.pattern.length);
    return { kind: 'place', place: bound.place, rest, isLocation: false, isElement: true };
}
function isBuiltInField(name) {
    const lower = name.toLowerCase();
    return BUILT_IN_FIELDS.some((field) => field.toLowerCase() === lower) || tagOf(name) !== undefined;
}
function builtIn(name, resource) {
    const lower = name.toLowerCase();
    const segments = IN_BODY.get(lower);
    if (segments !== undefined)
        return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(resource), segments), [], lower === 'location');
    const tag = tagOf(name);
    if (tag !== undefined)
        return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(resource), ['tags', tag]), []);
    const header = (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .originAt */ .iX)(resource.headerSpan);
    switch (lower) {
        case 'type':
            return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .besideBody */ .R1)(resource, 'type', (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(resource.type, header)), []);
        case 'name':
            return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .besideBody */ .R1)(resource, 'name', resource.names.at(-1) ?? resource.name), []);
        case 'fullname':
            return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .besideBody */ .R1)(resource, 'name', resource.name), []);
        case 'id':
            return at((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .besideBody */ .R1)(resource, 'id', idOf(resource)), []);
        default:
            return undefined;
    }
}
function at(place, rest, isLocation = false) {
    return { kind: 'place', place, rest, isLocation, isElement: false };
}
function idOf({ type, names, scope, headerSpan }) {
    return { kind: 'resource-id', type, names, scope, origin: (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .originAt */ .iX)(headerSpan) };
}
function tagOf(name) {
    if (!/^tags[.[]/i.test(name))
        return undefined;
    if (name.charAt(4) === '.')
        return name.slice(5);
    if (!name.endsWith(']'))
        return undefined;
    const inner = name.slice(5, -1);
    const isQuoted = inner.length >= 2 && inner.startsWith("'") && inner.endsWith("'");
    return isQuoted ? inner.slice(1, -1).replaceAll("''", "'") : inner;
}
const answers = new WeakMap();
const MOST_ANSWERS = 50_000;
function aliasPath(alias, resource, aliases) {
    let known = answers.get(aliases);
    if (known === undefined || known.size > MOST_ANSWERS) {
        known = new Map();
        answers.set(aliases, known);
    }
    const key = `${alias}|${resource.type}|${resource.apiVersion ?? ''}`.toLowerCase();
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = lookUp(alias, resource, aliases);
    known.set(key, made);
    return made;
}
function lookUp(alias, { type, apiVersion }, aliases) {
    const lower = alias.toLowerCase();
    if (!lower.includes('/'))
        return 'unknown';
    if (!mayBelongTo(lower, type.toLowerCase()))
        return 'elsewhere';
    const path = aliases.pathOf(alias, { type, apiVersion });
    if (path !== undefined)
        return pathFrom(path);
    return aliases.nearest(alias)?.toLowerCase() === lower ? 'elsewhere' : 'unknown';
}
function mayBelongTo(alias, type) {
    const following = alias.charAt(type.length);
    if (alias.startsWith(type) && (following === '/' || following === '.' || following === '['))
        return true;
    const namespace = type.slice(0, type.indexOf('/') + 1);
    return namespace !== '' && alias.startsWith(namespace) && !alias.includes('/', namespace.length);
}
const SEGMENT = /\[\*\]|\[(\d+)\]|\['([^']*)'\]|\[([^\]]*)\]|([^.[\]]+)/g;
function pathFrom(path) {
    const segments = [...path.matchAll(SEGMENT)].map(([whole, index, quoted, bare, name]) => {
        if (whole === _model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .EACH */ .We)
            return _model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .EACH */ .We;
        return index === undefined ? (quoted ?? bare ?? name ?? '') : Number(index);
    });
    const pattern = segments.map((segment) => (typeof segment === 'string' ? segment.toLowerCase() : segment));
    return { segments, pattern };
}
function isBound(alias, resource, { scope, bindings }) {
    const path = aliasPath(alias, resource, scope.aliases);
    return typeof path !== 'string' && boundTo(path.pattern, bindings) !== undefined;
}
function boundTo(pattern, bindings) {
    for (let at = bindings; at !== undefined; at = at.outer) {
        const { binding } = at;
        if (binding.kind === 'element' && startsWith(pattern, binding.pattern))
            return binding;
    }
    return undefined;
}
function startsWith(pattern, start) {
    return start.length <= pattern.length && start.every((segment, index) => segment === pattern[index]);
}


/***/ }),

/***/ 51560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ FUNCTION_NAMES),
  X0: () => (/* binding */ callPolicyFunction),
  cI: () => (/* binding */ functionState)
});

// EXTERNAL MODULE: ./lib/src/expand/functions/index.js + 22 modules
var functions = __webpack_require__(63193);
// EXTERNAL MODULE: ./lib/src/expand/functions/size.js
var size = __webpack_require__(40300);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/policy/conditions/evaluation.js
var conditions_evaluation = __webpack_require__(39372);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/policy/conditions/places.js
var places = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/src/policy/conditions/unknowns.js
var unknowns = __webpack_require__(9313);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/field-values.js







const MOST_READS = 16;
function fieldValue(name, target, evaluation, asElement = false) {
    if (target.kind === 'unknown') {
        const { headerSpan } = evaluation.scope.resource;
        return (0,expand_values/* unknown */.L5)('unsupported', target.because, `field('${name.toLowerCase()}')`, (0,origins/* originAt */.iX)(headerSpan));
    }
    const { place, rest } = target;
    const each = rest.indexOf(paths/* EACH */.We);
    if (each < 0) {
        const end = (0,places/* below */.Gz)(place, rest);
        note(end, evaluation.reads);
        return oneOf(end, evaluation, (reading) => target.isElement && !asElement ? listOf(end, reading) : oneValue(end, reading.value));
    }
    const container = (0,places/* below */.Gz)(place, rest.slice(0, each));
    note(container, evaluation.reads);
    return oneOf(container, evaluation, (reading) => selected(container, reading, rest.slice(each + 1), evaluation));
}
function oneValue(end, value) {
    if (value === undefined)
        return absent(end);
    const mayBeEmpty = value.kind === 'unknown' && (0,unknowns/* mayBeNull */.Gx)(value);
    return mayBeEmpty ? { ...value, expression: (0,unknowns/* ofPolicy */.m3)(`field(${value.expression})`) } : value;
}
function listOf(end, reading) {
    const gathered = { items: [], open: undefined };
    gatherEnd({ ...end, readings: [reading] }, gathered);
    return (0,expand_values/* array */.YO)(gathered.items, reading.value?.origin ?? (0,origins/* originAt */.iX)(end.anchor), gathered.open);
}
function oneOf(place, evaluation, valueFor) {
    const [only, ...others] = place.readings;
    if (only === undefined)
        return absent(place);
    if (others.length === 0)
        return valueFor(only);
    const values = place.readings.map((reading) => ({ value: valueFor(reading), when: reading.when.join(' and ') }));
    const origin = (0,origins/* joinOrigins */.IP)(place.anchor, values.map(({ value }) => value.origin));
    const decidedBy = place.readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
    const text = `choice(${values.map(({ value }) => (0,expand_values/* textOf */.b6)(value)).join(',')})`;
    const reason = (0,expand_values/* unknown */.L5)(decidedBy?.reason ?? 'condition', decidedBy === undefined ? 'it has several possible values' : (0,judgement/* clauseOf */.pQ)(decidedBy), text, origin);
    return (0,expand_values/* choice */.Yq)(values, reason, origin, evaluation.scope.limits.alternatives);
}
function absent({ resource, anchor, path }) {
    if (!resource.patch)
        return (0,expand_values/* scalar */.d_)('', (0,origins/* originAt */.iX)(anchor));
    return (0,expand_values/* unknown */.L5)('deployment', places/* UNCHANGED */.ST, `unchanged(${resource.address},${(0,paths/* formatPath */.jV)(path)})`, (0,origins/* originAt */.iX)(anchor));
}
function selected(container, reading, rest, evaluation) {
    const gathered = { items: [], open: undefined };
    const origin = reading.value?.origin ?? (0,origins/* originAt */.iX)(container.anchor);
    const elements = (0,places/* elementsOf */.ZE)(container, reading);
    if (elements === 'unknown') {
        const value = reading.value ?? absent(container);
        return (0,expand_values/* unknownBecause */.Zp)(value, `${(0,expand_values/* textOf */.b6)(value)}[*].${(0,paths/* formatPath */.jV)(rest)}`, origin.span);
    }
    if (elements === 'none')
        return (0,expand_values/* array */.YO)([], origin);
    for (const element of elements.listed) {
        if (!(0,conditions_evaluation/* spend */.Rf)(evaluation))
            return (0,conditions_evaluation/* outOfBudget */.Lg)(origin.span);
        gather(element, rest, gathered, evaluation);
    }
    gatherOpen(elements.each, elements.open, rest, gathered, evaluation);
    return (0,origins/* withStepsOf */.zF)((0,expand_values/* array */.YO)(gathered.items, origin, gathered.open), origin);
}
function gather(place, rest, into, evaluation) {
    const each = rest.indexOf(paths/* EACH */.We);
    if (each < 0) {
        gatherEnd((0,places/* below */.Gz)(place, rest), into);
        return;
    }
    const container = (0,places/* below */.Gz)(place, rest.slice(0, each));
    const [only, ...others] = container.readings;
    const elements = only === undefined ? 'none' : (0,places/* elementsOf */.ZE)(container, only);
    if (others.length > 0 || elements === 'unknown') {
        into.open ??= { reason: reasonOf(container) };
    }
    else if (elements !== 'none') {
        for (const element of elements.listed) {
            if ((0,conditions_evaluation/* spend */.Rf)(evaluation))
                gather(element, rest.slice(each + 1), into, evaluation);
            else
                into.open ??= { reason: (0,conditions_evaluation/* outOfBudget */.Lg)(container.anchor) };
        }
        gatherOpen(elements.each, elements.open, rest.slice(each + 1), into, evaluation);
    }
}
function gatherEnd(end, into) {
    const [only, ...others] = end.readings;
    const value = others.length === 0 ? only?.value : undefined;
    if (value !== undefined && (value.kind !== 'unknown' || !(0,unknowns/* mayBeNull */.Gx)(value)))
        into.items.push(value);
    else if (others.length > 0 || value !== undefined || end.resource.patch)
        into.open ??= { reason: reasonOf(end) };
}
function gatherOpen(each, open, rest, into, evaluation) {
    if (open === undefined)
        return;
    const inner = { items: [], open: undefined };
    if (each !== undefined)
        gather(each, rest, inner, evaluation);
    const [only, ...others] = inner.items;
    const isOne = only !== undefined && others.length === 0 && inner.open === undefined;
    into.open ??= isOne ? { reason: open, each: only } : { reason: open };
}
function reasonOf({ readings, path, anchor }) {
    const decided = readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
    const value = readings.find((reading) => reading.value !== undefined)?.value;
    const cause = decided ?? value;
    const text = `items(${(0,paths/* formatPath */.jV)(path)})`;
    return cause === undefined
        ? (0,expand_values/* unknown */.L5)('deployment', places/* UNCHANGED */.ST, text, (0,origins/* originAt */.iX)(anchor))
        : (0,expand_values/* unknownBecause */.Zp)(cause, text, anchor);
}
function note(place, reads) {
    for (const reading of place.readings) {
        if (reads.length < MOST_READS)
            reads.push((0,places/* evidenceOf */.X1)(place, reading));
    }
}

// EXTERNAL MODULE: ./lib/src/policy/conditions/fields.js
var fields = __webpack_require__(88443);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/current.js




function current(name, span, evaluation) {
    if (name === undefined) {
        const innermost = evaluation.bindings?.binding;
        return innermost === undefined ? outside(name, span) : valueAt(innermost, '', evaluation);
    }
    for (let at = evaluation.bindings; at !== undefined; at = at.outer) {
        const { binding } = at;
        if (binding.kind === 'item' && binding.name === name.toLowerCase())
            return binding.value;
    }
    return ofElement(name, span, evaluation);
}
function ofElement(name, span, evaluation) {
    const { resource } = evaluation.scope;
    if (!(0,fields/* isBound */.Vt)(name, resource, evaluation))
        return outside(name, span);
    return fieldValue(name, (0,fields/* fieldTarget */.ep)(name, resource, evaluation), evaluation, true);
}
function valueAt(binding, name, evaluation) {
    if (binding.kind === 'item')
        return binding.value;
    return fieldValue(name, { kind: 'place', place: binding.place, rest: [], isLocation: false, isElement: true }, evaluation, true);
}
function outside(name, span) {
    const called = name === undefined ? 'current()' : `current('${name}')`;
    return (0,conditions_evaluation/* notTold */.xT)(span, `${called} stands in no count of that name`, (0,unknowns/* ofPolicy */.m3)(called.toLowerCase()));
}

// EXTERNAL MODULE: ./lib/src/expand/functions/define.js
var functions_define = __webpack_require__(79114);
// EXTERNAL MODULE: ./lib/src/expand/functions/ip.js
var ip = __webpack_require__(70996);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/ip-ranges.js



const IP_RANGES = [
    (0,functions_define/* define */.E8)('ipRangeContains', [functions_define/* STRING */.An, functions_define/* STRING */.An], (call, range, target) => {
        const [outer, inner] = [(0,expand_values/* knownString */.Xb)(range), (0,expand_values/* knownString */.Xb)(target)];
        if (outer === undefined || inner === undefined)
            return (0,functions_define/* truth */.Im)(call, undefined, [range, target]);
        const [around, within] = [parseRange(outer), parseRange(inner)];
        if (around === undefined || within === undefined) {
            return call.reject("ipRangeContains() needs IP addresses, networks in CIDR notation or ranges 'first-last'.");
        }
        if (around.version !== within.version)
            return call.reject('ipRangeContains() cannot compare IPv4 with IPv6.');
        return (0,functions_define/* truth */.Im)(call, around.first <= within.first && within.last <= around.last, [range, target]);
    }),
];
function parseRange(text) {
    const [first = '', last, ...more] = text.split('-');
    const [start, end] = [networkOf(first), networkOf(last ?? first)];
    if (start === undefined || end === undefined || more.length > 0 || start.version !== end.version)
        return undefined;
    const isNetwork = text.includes('/');
    if (isNetwork && last !== undefined)
        return undefined;
    return start.first <= end.last ? { version: start.version, first: start.first, last: end.last } : undefined;
}
function networkOf(text) {
    const isWhole = !text.includes('/');
    const network = (0,ip/* parseNetwork */.MO)(isWhole ? `${text}/${text.includes(':') ? 128 : 32}` : text);
    if (network === undefined)
        return undefined;
    const size = 1n << BigInt((0,ip/* bitsOf */.e4)(network.version) - network.prefix);
    return { version: network.version, first: network.first, last: network.first + size - 1n };
}

// EXTERNAL MODULE: ./lib/src/expand/functions/date-format.js
var date_format = __webpack_require__(1285);
// EXTERNAL MODULE: ./lib/src/expand/functions/date-time.js
var date_time = __webpack_require__(19587);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/times.js





const WRITTEN = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
const TICKS_PER_DAY = 86400n * date_time/* TICKS_PER_SECOND */.wi;
const TIMES = [
    (0,functions_define/* define */.E8)('addDays', [functions_define/* STRING */.An, functions_define/* INTEGER */.vh], (call, time, days) => {
        const [text, count] = [(0,expand_values/* knownString */.Xb)(time), (0,expand_values/* knownScalar */.CE)(days)];
        if (text === undefined || typeof count !== 'number')
            return (0,functions_define/* undecided */.oo)(call, [time, days]);
        const parsed = (0,date_time/* parseDateTime */.DP)(text);
        if (parsed === undefined || parsed === 'out of range')
            return call.reject('addDays() needs a time in ISO 8601.');
        const sum = { ...(0,date_time/* inUtc */.e8)(parsed), ticks: (0,date_time/* inUtc */.e8)(parsed).ticks + BigInt(count) * TICKS_PER_DAY };
        const written = (0,date_time/* isInRange */.h$)(sum) ? (0,date_format/* formatDateTime */.r)(sum, WRITTEN) : undefined;
        return written === undefined
            ? call.reject('addDays() leaves the years 1 to 9999.')
            : (0,functions_define/* known */.eO)(call, written, [time, days]);
    }),
];
function timeNow(args, call, now) {
    const time = now === undefined ? undefined : (0,date_time/* parseDateTime */.DP)(now);
    const own = time === undefined || time === 'out of range' ? undefined : clockAt((0,date_time/* inUtc */.e8)(time));
    return own === undefined
        ? ((0,functions/* callFunction */.T)('utcNow', args, call) ?? call.reject('utcNow() is not known.'))
        : own(args, call);
}
function clockAt(time) {
    const [, run] = (0,functions_define/* define */.E8)('utcNow', [(0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, format) => {
        const pattern = format === undefined ? WRITTEN : (0,expand_values/* knownString */.Xb)(format);
        if (pattern === undefined)
            return (0,functions_define/* undecided */.oo)(call, format === undefined ? [] : [format]);
        const text = (0,date_format/* formatDateTime */.r)(time, pattern);
        return text === undefined ? call.reject(`utcNow() cannot read the format '${pattern}'.`) : (0,functions_define/* known */.eO)(call, text, []);
    });
    return run;
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/functions.js











const NOT_IN_POLICIES = new Set([
    'copyindex',
    'datetimeadd',
    'datetimefromepoch',
    'datetimetoepoch',
    'deployment',
    'deployer',
    'environment',
    'extensionresourceid',
    'filter',
    'getsecret',
    'groupby',
    'lambda',
    'lambdavariables',
    'managementgroup',
    'managementgroupresourceid',
    'map',
    'mapvalues',
    'newguid',
    'pickzones',
    'providers',
    'reduce',
    'reference',
    'references',
    'resourceid',
    'sort',
    'subscriptionresourceid',
    'tenant',
    'tenantresourceid',
    'toobject',
    'variables',
]);
const OWN = new Map([
    ['parameters', byName('parameters', parameterValue)],
    ['field', byName('field', fieldFunction)],
    ['current', (args, span, at) => (args.length === 0 ? current(undefined, span, at) : currentNamed(args, span, at))],
    ['requestcontext', (_, span, at) => requestContext(span, at)],
    ['subscription', (args, span, at) => at.scope.facts.subscription ?? library('subscription', args, span, at)],
    ['resourcegroup', (args, span, at) => at.scope.facts.resourceGroup ?? library('resourceGroup', args, span, at)],
    [
        'policy',
        (_, span, at) => at.scope.facts.policy ?? (0,conditions_evaluation/* notTold */.xT)(span, 'how it is assigned is not known here', 'policy()'),
    ],
    ['claims', (args, span) => (0,conditions_evaluation/* notTold */.xT)(span, 'who deploys is not known here', `claims(${args.map(expand_values/* textOf */.b6).join(',')})`)],
    ['utcnow', (args, span, at) => timeNow(args, callOf('utcNow', span, at), at.scope.facts.now)],
    ...[...TIMES, ...IP_RANGES].map(([name, run]) => [
        name,
        (args, span, at) => run(args, callOf(name, span, at)),
    ]),
]);
const currentNamed = byName('current', current);
const FUNCTION_NAMES = [
    ...[...functions/* TEMPLATE_FUNCTIONS */.r.keys()].filter((name) => !NOT_IN_POLICIES.has(name)),
    ...OWN.keys(),
    'if',
];
const KNOWN = new Set(FUNCTION_NAMES);
function functionState(name) {
    const lower = name.toLowerCase();
    if (KNOWN.has(lower))
        return 'known';
    return NOT_IN_POLICIES.has(lower) || /^list\w/.test(lower) ? 'forbidden' : 'unknown';
}
function callPolicyFunction(name, args, span, evaluation) {
    const lower = name.toLowerCase();
    const state = functionState(lower);
    if (state !== 'known') {
        const what = state === 'forbidden' ? 'cannot be used in a policy' : 'is not known';
        return (0,conditions_evaluation/* notTold */.xT)(span, `the function '${name}' ${what}`, (0,unknowns/* ofPolicy */.m3)(`${lower}(${args.map(expand_values/* textOf */.b6).join(',')})`));
    }
    const isAffordable = (0,conditions_evaluation/* spend */.Rf)(evaluation, args.reduce((cost, arg) => cost + (0,conditions_evaluation/* costOfValue */.cy)(arg), 1));
    if (!isAffordable || args.some((arg) => (0,size/* isTooLarge */.I)(arg, evaluation.scope.limits)))
        return (0,conditions_evaluation/* outOfBudget */.Lg)(span);
    const own = OWN.get(lower);
    return own === undefined ? library(name, args, span, evaluation) : own(args, span, evaluation);
}
function library(name, args, span, evaluation) {
    return ((0,functions/* callFunction */.T)(name, args, callOf(name, span, evaluation)) ??
        (0,conditions_evaluation/* notTold */.xT)(span, `the function '${name}' is not known`, (0,unknowns/* ofPolicy */.m3)(`${name}()`)));
}
function callOf(name, span, { scope, budget }) {
    return {
        name: name.toLowerCase(),
        span,
        scope: (scope.functionResource ?? scope.resource).scope,
        deploymentName: (0,expand_values/* unknown */.L5)('deployment', 'the deployment is not known', 'deployment().name', (0,origins/* originAt */.iX)(span)),
        limits: scope.limits,
        cloud: 'AzureCloud',
        uniqueText: () => `#${scope.resource.address}#${budget.unique++}`,
        reject: (message) => (0,expand_values/* unknown */.L5)('error', message.replace(/\.$/, ''), (0,unknowns/* ofPolicy */.m3)(`${name}#${budget.unique++}`), (0,origins/* originAt */.iX)(span)),
    };
}
function byName(title, run) {
    return ([argument, ...more], span, evaluation) => {
        if (argument === undefined || more.length > 0) {
            return (0,conditions_evaluation/* notTold */.xT)(span, `${title}() takes one argument`, (0,unknowns/* ofPolicy */.m3)(`${title}#${evaluation.budget.unique++}`));
        }
        const name = (0,expand_values/* knownString */.Xb)(argument);
        if (name !== undefined)
            return run(name, span, evaluation);
        const text = (0,unknowns/* ofPolicy */.m3)(`${title}(${(0,expand_values/* textOf */.b6)(argument)})`);
        if (argument.kind !== 'choice')
            return (0,expand_values/* unknownBecause */.Zp)(argument, text, span);
        const alternatives = argument.alternatives.map(({ value, when }) => {
            const one = (0,expand_values/* knownString */.Xb)(value);
            return { value: one === undefined ? (0,expand_values/* unknownBecause */.Zp)(value, text, span) : run(one, span, evaluation), when };
        });
        const origin = (0,origins/* joinOrigins */.IP)(span, [argument.origin]);
        return (0,expand_values/* choice */.Yq)(alternatives, (0,expand_values/* unknownBecause */.Zp)(argument, text, span), origin, evaluation.scope.limits.alternatives);
    };
}
function parameterValue(name, span, { scope }) {
    const given = scope.parameters.get(name.toLowerCase());
    if (given !== undefined)
        return given;
    const message = `parameter '${name}' of the policy has neither a value nor a default`;
    return (0,expand_values/* unknown */.L5)('parameter', message, (0,unknowns/* ofPolicy */.m3)(`parameters('${name.toLowerCase()}')`), (0,origins/* originAt */.iX)(span));
}
function fieldFunction(name, _, evaluation) {
    const { functionResource, resource, aliases } = evaluation.scope;
    const from = functionResource !== undefined && !isRelated() ? functionResource : resource;
    return fieldValue(name, (0,fields/* fieldTarget */.ep)(name, from, evaluation), evaluation);
    function isRelated() {
        if (functionResource === undefined || (0,fields/* isBuiltInField */.a2)(name) || (0,fields/* aliasPath */.OS)(name, resource, aliases) === 'elsewhere')
            return false;
        const isElsewhere = (0,fields/* aliasPath */.OS)(name, functionResource, aliases) === 'elsewhere';
        return isElsewhere || (0,fields/* isBound */.Vt)(name, resource, evaluation);
    }
}
function requestContext(span, { scope }) {
    const { apiVersion, address } = scope.functionResource ?? scope.resource;
    const origin = (0,origins/* originAt */.iX)(span);
    const text = `requestContext(${address})`;
    const rest = (0,expand_values/* unknown */.L5)('deployment', 'it is known only when the request is sent', text, origin);
    const version = apiVersion === undefined
        ? (0,expand_values/* unknown */.L5)('deployment', 'the API version of the request is not known', `${text}.apiVersion`, origin)
        : (0,expand_values/* scalar */.d_)(apiVersion, origin);
    return (0,expand_values/* object */.Ik)([{ name: 'apiVersion', span, value: version }], origin, rest);
}


/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   LK: () => (/* binding */ foldedParts),
/* harmony export */   bL: () => (/* binding */ agreed),
/* harmony export */   wP: () => (/* binding */ hasItem)
/* harmony export */ });
/* harmony import */ var _expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34470);
/* harmony import */ var _expand_functions_member_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86822);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9313);




function isSame(value, wanted) {
    if (value?.kind === 'choice')
        return agreed(value.alternatives.map((one) => isSame(one.value, wanted)));
    if (wanted.kind === 'choice')
        return agreed(wanted.alternatives.map((one) => isSame(value, one.value)));
    if (value === undefined || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(value))
        return isNothing(wanted);
    if ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(wanted))
        return isNothing(value);
    if (value.kind === 'unknown' || wanted.kind === 'unknown')
        return sameExpression(value, wanted) ? true : 'unknown';
    if (value.kind === 'object' || wanted.kind === 'object') {
        return value.kind === 'object' && wanted.kind === 'object' ? sameObjects(value, wanted) : false;
    }
    if (value.kind === 'array' || wanted.kind === 'array') {
        return value.kind === 'array' && wanted.kind === 'array' ? sameArrays(value, wanted) : false;
    }
    if (value.kind === 'scalar' && wanted.kind === 'scalar')
        return sameScalar(value.value, wanted.value);
    if (sameExpression(value, wanted))
        return true;
    return (0,_expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameParts */ .x5)(foldedParts(value), foldedParts(wanted)) ?? 'unknown';
}
function isNothing(value) {
    if (value.kind === 'unknown' && (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeNull */ .Gx)(value))
        return 'unknown';
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(value);
}
function isAmong(value, list) {
    if (list.kind === 'choice')
        return agreed(list.alternatives.map((one) => isAmong(value, one.value)));
    return list.kind === 'array' ? hasItem(list, value) : 'unknown';
}
function hasItem(list, value) {
    let truth = false;
    for (const item of list.items) {
        const same = isSame(value, item);
        if (same === true)
            return true;
        if (same === 'unknown')
            truth = 'unknown';
    }
    return list.open === undefined ? truth : 'unknown';
}
function hasKey(value, key) {
    if (key.kind === 'choice')
        return agreed(key.alternatives.map((one) => hasKey(value, one.value)));
    if (value === undefined)
        return false;
    if (value.kind === 'choice')
        return agreed(value.alternatives.map((one) => hasKey(one.value, key)));
    if (value.kind === 'unknown')
        return 'unknown';
    if (value.kind !== 'object')
        return false;
    if (key.kind === 'scalar')
        return key.value === null ? false : ((0,_expand_functions_member_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hasName */ .cP)(value, String(key.value)) ?? 'unknown');
    if (key.kind === 'object' || key.kind === 'array')
        return false;
    return value.open === undefined && value.members.size === 0 ? false : hasPartlyKnownKey(value, key);
}
function hasPartlyKnownKey(value, key) {
    const keys = [...value.members.values()].map((member) => member.key ?? member.name);
    const answers = keys.map((one) => {
        if (typeof one === 'string')
            return (0,_expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameParts */ .x5)([one.toLowerCase()], foldedParts(key)) ?? 'unknown';
        return sameExpression(one, key) ? true : ((0,_expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameParts */ .x5)(foldedParts(one), foldedParts(key)) ?? 'unknown');
    });
    if (answers.includes(true))
        return true;
    return answers.includes('unknown') || value.open !== undefined ? 'unknown' : false;
}
function agreed(truths) {
    const [first = 'unknown', ...others] = truths;
    return others.every((truth) => truth === first) ? first : 'unknown';
}
function foldedParts(value) {
    return (0,_expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(value).map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
}
const NUMBER = /^\s*[-+]?\d{1,30}(\.\d{1,30})?\s*$/;
function sameScalar(left, right) {
    if (typeof left === 'number' && typeof right === 'string')
        return NUMBER.test(right) && Number(right) === left;
    if (typeof right === 'number' && typeof left === 'string')
        return sameScalar(right, left);
    if (left === right)
        return true;
    return typeof left !== 'number' && sameText(String(left), String(right));
}
function sameText(left, right) {
    if (left.length > 2 * right.length || right.length > 2 * left.length)
        return false;
    return left.toLowerCase() === right.toLowerCase();
}
function sameExpression(left, right) {
    if (left.kind === 'unknown' && (left.reason === 'error' || left.reason === 'budget'))
        return false;
    return left === right || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(left) === (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(right);
}
function sameObjects(left, right) {
    if (left.open !== undefined || right.open !== undefined)
        return 'unknown';
    if ([...left.members.values(), ...right.members.values()].some((member) => member.key !== undefined))
        return 'unknown';
    if (left.members.size !== right.members.size)
        return false;
    return every(left.members, ([name, member]) => {
        const other = right.members.get(name);
        return other === undefined ? false : isSame(member.value, other.value);
    });
}
function sameArrays(left, right) {
    if (left.open !== undefined || right.open !== undefined)
        return 'unknown';
    if (left.items.length !== right.items.length)
        return false;
    return every(left.items.entries(), ([index, item]) => {
        const other = right.items[index];
        return other === undefined ? false : isSame(item, other);
    });
}
function every(items, test) {
    let truth = true;
    for (const item of items) {
        const answer = test(item);
        if (answer === false)
            return false;
        if (answer === 'unknown')
            truth = 'unknown';
    }
    return truth;
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ wholeResource),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   R1: () => (/* binding */ besideBody),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   jx: () => (/* binding */ nowhere)
/* harmony export */ });
/* harmony import */ var _expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34470);
/* harmony import */ var _expand_origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95711);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88940);
/* harmony import */ var _model_readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22775);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9313);







const bodies = new WeakMap();
function bodyOf(resource) {
    const known = bodies.get(resource);
    const readings = known ?? (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsOf */ .RO)(resource.existing ? notRead(resource) : resource.body, undefined, { home: resource.span });
    if (known === undefined)
        bodies.set(resource, readings);
    return { resource, readings, path: [], anchor: resource.headerSpan };
}
function notRead({ headerSpan, address }) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('deployment', 'it is only referenced here, not declared', `existing(${address})`, (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(headerSpan));
}
function besideBody(resource, name, value) {
    const home = { home: resource.span };
    const span = (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWithin */ .xF)({ ...home, span: resource.headerSpan }, value.origin.span);
    return { resource, readings: (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsOf */ .RO)(value, span, home), path: [name], anchor: resource.headerSpan };
}
function nowhere(resource, path) {
    const reading = { value: undefined, span: undefined, home: resource.span, when: [] };
    return { resource, readings: [reading], path, anchor: resource.headerSpan };
}
function below(place, segments) {
    if (segments.length === 0)
        return place;
    const path = [...place.path, ...segments];
    const readings = (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(place.readings, segments);
    return {
        ...place,
        readings: readings.some(isPartOfUnknown) ? readings.map((one) => part(one, path)) : readings,
        path,
    };
}
function isPartOfUnknown({ value, isAround }) {
    return isAround === true && value?.kind === 'unknown' && !value.expression.startsWith(_unknowns_js__WEBPACK_IMPORTED_MODULE_4__/* .OF_POLICY */ .hj);
}
function part(reading, path) {
    const { value } = reading;
    if (value?.kind !== 'unknown' || !isPartOfUnknown(reading))
        return reading;
    return {
        ...reading,
        value: { ...value, expression: (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPolicy */ .m3)(`${value.expression},${(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPath */ .jV)(path).toLowerCase()}`) },
    };
}
function elementsOf(place, reading) {
    const { value } = reading;
    if (value === undefined)
        return place.resource.patch ? 'unknown' : 'none';
    if (value.kind === 'unknown')
        return 'unknown';
    if (value.kind !== 'array')
        return 'none';
    const at = (item, segment) => {
        const home = (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)({}, reading);
        const span = (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWithin */ .xF)({ ...home, span: reading.span }, item.origin.span);
        return {
            resource: place.resource,
            readings: (0,_model_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsOf */ .RO)(item, span, home),
            path: [...place.path, segment],
            anchor: span,
        };
    };
    const each = value.open?.each;
    return {
        listed: eachOf(value.items, at),
        each: each === undefined ? undefined : at(each, _model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .EACH */ .We),
        open: value.open?.reason,
    };
}
function eachOf(items, at) {
    return {
        length: items.length,
        *[Symbol.iterator]() {
            for (const [index, item] of items.entries())
                yield at(item, index);
        },
    };
}
function evidenceOf(place, reading, note = {}) {
    const { value, filledIn } = reading;
    const absent = value === undefined || filledIn === true;
    const isNowhere = value === undefined && reading.when.length === 0 && reading.isNull !== true;
    const isTold = filledIn === true && value?.kind === 'scalar' && value.origin.sensitive !== true;
    return {
        resource: place.resource,
        path: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPath */ .jV)(place.path),
        span: (isNowhere ? undefined : reading.span) ?? place.anchor,
        absent,
        value: absent ? undefined : value,
        ...(isTold ? { meaning: value.value } : {}),
        ...(reading.by === undefined ? {} : { by: reading.by }),
        ...(value === undefined && place.resource.patch ? { unchanged: true } : {}),
        ...note,
    };
}
function wholeResource(resource, note = {}) {
    return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined, ...note };
}
const UNCHANGED = 'this update does not set it, so it stays as it is';
function whyUnknown(value) {
    if (value === undefined)
        return UNCHANGED;
    if (value.kind === 'resource-id')
        return whyUnknown((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_expand_functions_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(value), value.origin));
    const found = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .firstUnknown */ .Ny)(value);
    return found === undefined ? 'the value is not known before deployment' : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(found);
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ mayBeNull),
/* harmony export */   hj: () => (/* binding */ OF_POLICY),
/* harmony export */   m3: () => (/* binding */ ofPolicy)
/* harmony export */ });
const OF_POLICY = 'policy(';
function ofPolicy(text) {
    return `${OF_POLICY}${text})`;
}
const REQUIRED_PARAMETER = /^parameters\('[^']+'\)$/;
function mayBeNull({ reason, expression }) {
    if (expression.startsWith(OF_POLICY))
        return true;
    if (reason === 'secure-parameter' || reason === 'runtime')
        return false;
    return reason !== 'parameter' || !REQUIRED_PARAMETER.test(expression);
}


/***/ }),

/***/ 38244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ EFFECTS)
/* harmony export */ });
const EFFECTS = [
    'disabled',
    'append',
    'modify',
    'mutate',
    'addtonetworkgroup',
    'deny',
    'audit',
    'manual',
    'auditifnotexists',
    'deployifnotexists',
    'denyaction',
];


/***/ }),

/***/ 36839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkExpressions),
  L: () => (/* reexport */ reportUnknownAliases)
});

// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/policy/conditions/expressions.js
var expressions = __webpack_require__(40295);
// EXTERNAL MODULE: ./lib/src/policy/conditions/functions.js + 4 modules
var functions = __webpack_require__(51560);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-report.js
var read_report = __webpack_require__(10247);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/policy/conditions/fields.js
var fields = __webpack_require__(88443);
;// CONCATENATED MODULE: ./lib/src/policy/reading/unknown-aliases.js




function reportUnknownAliases({ condition, then }, aliases, bag, limits) {
    const named = [
        ...fieldsOf(condition, limits),
        ...(then.existenceCondition === undefined ? [] : fieldsOf(then.existenceCondition, limits)),
        ...(then.details === undefined ? [] : [...operationFields(then.details), ...fieldCalls(then.details, limits)]),
    ];
    for (const { name, span } of named) {
        const problem = problemWith(name, aliases);
        if (problem !== undefined)
            bag.report('unknown-symbol', problem, span);
    }
}
function problemWith(name, aliases) {
    if ((0,fields/* isBuiltInField */.a2)(name))
        return undefined;
    if (!name.includes('/'))
        return (0,read_report/* unknownName */.U0)('field', name, fields/* BUILT_IN_FIELDS */.te);
    if (!aliases.covers(name))
        return undefined;
    const near = aliases.nearest(name);
    if (near?.toLowerCase() === name.toLowerCase())
        return undefined;
    return `No alias '${name}' is known${near === undefined ? '.' : `; did you mean '${near}'?`}`;
}
function* fieldsOf(root, limits) {
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.kind === 'not')
            waiting.push(next.condition);
        else if (next.kind !== 'comparison')
            for (const one of next.conditions)
                waiting.push(one);
        else {
            const { subject, operand } = next;
            const left = subject.kind === 'count' ? subject.over : subject;
            if (left.kind === 'field')
                yield* literalField(left.field);
            yield* fieldCalls(left.kind === 'field' ? left.field : left.value, limits);
            yield* fieldCalls(operand, limits);
            if (subject.kind === 'count' && subject.where !== undefined)
                waiting.push(subject.where);
        }
    }
}
function literalField(value) {
    if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.startsWith('['))
        return [];
    return [{ name: value.value, span: value.origin.span }];
}
function operationFields(details) {
    const list = details.kind === 'array' ? details : (0,values/* memberOf */.C5)(details, 'operations')?.value;
    return list?.kind === 'array' ? list.items.flatMap((item) => literalField((0,values/* memberOf */.C5)(item, 'field')?.value)) : [];
}
function* fieldCalls(root, limits) {
    for (const [value, text] of (0,expressions/* textsIn */.Ej)(root, limits))
        yield* fieldCallsIn(value, text, limits);
}
function* fieldCallsIn(value, text, limits) {
    const parsed = (0,expressions/* parsedText */.l7)(value, text, limits);
    if (parsed.kind !== 'expression')
        return;
    for (const call of (0,expressions/* callsIn */.Tz)(parsed.expression)) {
        const [name] = call.name.toLowerCase() === 'field' ? call.arguments : [];
        if (name?.kind === 'string')
            yield { name: name.value, span: (0,expressions/* placeIn */.VV)(value, text, name) };
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/reading/read-expressions.js





function checkExpressions(rule, parameters, report) {
    for (const [value, text] of (0,expressions/* textsIn */.Ej)(rule, report.limits)) {
        const parsed = (0,expressions/* parsedText */.l7)(value, text, report.limits);
        if (parsed.kind === 'broken') {
            for (const { message, code, ...place } of parsed.errors) {
                report.tell(code, `The expression cannot be read. ${message}`, (0,expressions/* placeIn */.VV)(value, text, place));
            }
        }
        else if (parsed.kind === 'expression') {
            for (const call of (0,expressions/* callsIn */.Tz)(parsed.expression))
                checkCall(call, value, text, parameters, report);
        }
    }
}
function checkCall(call, value, text, parameters, report) {
    const span = (0,expressions/* placeIn */.VV)(value, text, call);
    const state = (0,functions/* functionState */.cI)(call.name);
    if (state === 'forbidden') {
        report.tell('unknown-symbol', `The function '${call.name}' cannot be used in a policy.`, span);
    }
    else if (state === 'unknown') {
        report.tell('unknown-symbol', (0,read_report/* unknownName */.U0)('function', call.name, functions/* FUNCTION_NAMES */.ax), span);
    }
    const [first] = call.arguments;
    if (call.name.toLowerCase() !== 'parameters' || first?.kind !== 'string')
        return;
    if (parameters.has(first.value.toLowerCase()))
        return;
    const names = [...parameters.values()].map(({ name }) => name);
    const guess = (0,nearest/* didYouMean */.a)(first.value, names);
    report.tell('unknown-symbol', `The policy has no parameter '${first.value}'${guess === '' ? '.' : guess}`, span);
}


/***/ }),

/***/ 25469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ givenParameters),
/* harmony export */   Z: () => (/* binding */ readParameters)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _conditions_operators_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10247);



const TYPES = ['String', 'Array', 'Object', 'Boolean', 'Integer', 'Float', 'DateTime'];
function readParameters(member, report) {
    if (member === undefined)
        return new Map();
    const declared = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(member.value, "'parameters'", report, member.span);
    if (declared === undefined)
        return undefined;
    const parameters = new Map();
    for (const one of declared.members.values()) {
        const parameter = readParameter(one, report);
        if (parameter !== undefined)
            parameters.set(one.name.toLowerCase(), parameter);
    }
    return parameters;
}
function readParameter({ name, value, span }, report) {
    const declared = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(value, `Parameter '${name}'`, report, span);
    if (declared === undefined)
        return undefined;
    const type = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(declared, 'type');
    if (type === undefined)
        return report.fail('syntax-error', `Parameter '${name}' has no 'type'.`, span);
    if (!TYPES.some((one) => one.toLowerCase() === type.toLowerCase())) {
        return report.failUnknown(`type of parameter '${name}'`, type, TYPES, span);
    }
    const allowed = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .memberIn */ .Wy)(declared, 'allowedValues')?.value;
    const isList = allowed?.kind === 'array' && allowed.open === undefined && allowed.items.length > 0;
    const allowedValues = isList ? allowed.items : undefined;
    const defaultValue = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .memberIn */ .Wy)(declared, 'defaultValue')?.value;
    reportNotAllowed(name, allowedValues, defaultValue, report);
    return { name, type: type.toLowerCase(), allowedValues, defaultValue, span };
}
function reportNotAllowed(name, allowed, value, report) {
    if (allowed === undefined || value === undefined)
        return;
    const given = value.kind === 'array' ? value.items : [value];
    const list = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(allowed, value.origin);
    const wrong = (0,_conditions_operators_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(value, list) === false ? given.find((one) => (0,_conditions_operators_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(one, list) === false) : undefined;
    if (wrong === undefined)
        return;
    report.tell('value-not-allowed', `The default of parameter '${name}' is none of its allowed values.`, wrong.origin.span);
}
function givenParameters(definition, given) {
    const byName = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    const values = new Map();
    for (const [name, { defaultValue }] of definition.parameters) {
        const value = byName.get(name) ?? defaultValue;
        if (value !== undefined)
            values.set(name, value);
    }
    return values;
}


/***/ }),

/***/ 10247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   Wy: () => (/* binding */ memberIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   sY: () => (/* binding */ DefinitionReport)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50943);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36580);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95711);




class DefinitionReport {
    bag;
    limits;
    errors = 0;
    constructor(bag, limits) {
        this.bag = bag;
        this.limits = limits;
    }
    get isSound() {
        return this.errors === 0;
    }
    fail(code, message, span) {
        if (_inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DIAGNOSTIC_LEVELS */ .Wi[code] === 'error')
            this.errors++;
        this.bag.report(code, message, span);
        return undefined;
    }
    tell(code, message, span) {
        this.bag.report(code, message, span);
    }
    failShape(value, what, wanted, span) {
        const open = value.kind === 'array' ? value.open?.reason : (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(value);
        return open === undefined
            ? this.fail('syntax-error', `${what} must be ${wanted}.`, span)
            : this.fail('unsupported', `${what} is not known before deployment: ${(0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .clauseOf */ .pQ)(open)}.`, span);
    }
    failUnknown(what, written, known, span) {
        return this.fail('unknown-symbol', unknownName(what, written, known), span);
    }
}
function unknownName(what, written, known) {
    const shown = written.length > 80 ? `${written.slice(0, 77)}...` : written;
    const guess = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(written, known);
    return `Unknown ${what} '${shown}'${guess === '' ? '.' : guess}`;
}
function objectIn(value, what, report, span = value.origin.span) {
    if (value.kind === 'object' && value.open === undefined)
        return value;
    return report.failShape(value, what, 'an object', span);
}
function memberIn(value, name) {
    const member = value.members.get(name.toLowerCase());
    return member === undefined || isNothing(member.value) ? undefined : member;
}
function textIn(value, name) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(memberIn(value, name)?.value);
}
function isNothing(value) {
    return value.kind === 'scalar' && value.value === null;
}


/***/ })

};
