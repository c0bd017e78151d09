/** Written by scripts/policy-aliases.ts: every alias of microsoft.machinelearningservices. For the form see table-text.ts, for the sources index.ts. */
export const MACHINELEARNINGSERVICES_ALIASES = `
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
