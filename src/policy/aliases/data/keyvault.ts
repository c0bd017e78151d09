/** Written by scripts/policy-aliases.ts: every alias of microsoft.keyvault. For the form see table-text.ts, for the sources index.ts. */
export const KEYVAULT_ALIASES = `
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
