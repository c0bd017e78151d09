/** Written by scripts/policy-aliases.ts: every alias of microsoft.containerservice. For the form see table-text.ts, for the sources index.ts. */
export const CONTAINERSERVICE_ALIASES = `
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
