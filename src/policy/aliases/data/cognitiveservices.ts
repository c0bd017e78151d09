/** Written by scripts/policy-aliases.ts: every alias of microsoft.cognitiveservices. For the form see table-text.ts, for the sources index.ts. */
export const COGNITIVESERVICES_ALIASES = `
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
