/** Written by scripts/policy-aliases.ts: every alias of microsoft.resources. For the form see table-text.ts, for the sources index.ts. */
export const RESOURCES_ALIASES = `
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
