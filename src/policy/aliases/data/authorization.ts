/** Written by scripts/policy-aliases.ts: every alias of microsoft.authorization. For the form see table-text.ts, for the sources index.ts. */
export const AUTHORIZATION_ALIASES = `
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
