/** Written by scripts/policy-aliases.ts: the aliases that are shipped of microsoft.compute. For the form see table-text.ts, for the sources index.ts. */
export const COMPUTE_ALIASES = `
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
