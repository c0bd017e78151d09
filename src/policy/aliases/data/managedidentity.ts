/** Written by scripts/policy-aliases.ts: every alias of microsoft.managedidentity. For the form see table-text.ts, for the sources index.ts. */
export const MANAGEDIDENTITY_ALIASES = `
Microsoft.ManagedIdentity/userAssignedIdentities
 assignmentRestrictions(providers[*])
 clientId clientSecretUrl isolationScope principalId tenantId
Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials
 audiences[*]
 claimsMatchingExpression(languageVersion value)
 issuer subject
`;
