/**
 * What `modify` can change, where the lists of aliases do not say it: the attribute Modifiable in
 * src/PolicyLinter.Core/ResourceTypesAndAliases/*.aliases.json of github.com/Azure/azure-policy-linter,
 * d714d7a76462c42c8036464bb5de67340922537b for Key Vault (whole) and 29b2a288b517f27ca7bf12172bfd69f318b8bec8 for storage accounts.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.KeyVault/managedHSMs': ['enablePurgeProtection', 'networkAcls.bypass', 'networkAcls.defaultAction'],
  'Microsoft.KeyVault/vaults': [
    'accessPolicies',
    'accessPolicies[*]',
    'accessPolicies[*].applicationId',
    'accessPolicies[*].objectId',
    'accessPolicies[*].permissions',
    'accessPolicies[*].permissions.certificates',
    'accessPolicies[*].permissions.certificates[*]',
    'accessPolicies[*].permissions.keys',
    'accessPolicies[*].permissions.keys[*]',
    'accessPolicies[*].permissions.secrets',
    'accessPolicies[*].permissions.secrets[*]',
    'accessPolicies[*].permissions.storage',
    'accessPolicies[*].permissions.storage[*]',
    'accessPolicies[*].tenantId',
    'createMode',
    'enabledForDeployment',
    'enabledForDiskEncryption',
    'enabledForTemplateDeployment',
    'enablePurgeProtection',
    'enableRbacAuthorization',
    'enableSoftDelete',
    'networkAcls',
    'networkAcls.bypass',
    'networkAcls.defaultAction',
    'networkAcls.ipRules',
    'networkAcls.ipRules[*]',
    'networkAcls.ipRules[*].value',
    'networkAcls.virtualNetworkRules',
    'networkAcls.virtualNetworkRules[*]',
    'networkAcls.virtualNetworkRules[*].id',
    'provisioningState',
    'publicNetworkAccess',
    'sku',
    'sku.family',
    'sku.name',
    'softDeleteRetentionInDays',
    'tenantId',
  ],
  'Microsoft.Storage/storageAccounts': [
    'allowBlobPublicAccess',
    'allowCrossTenantReplication',
    'allowedCopyScope',
    'allowSharedKeyAccess',
    'defaultToOAuthAuthentication',
  ],
};

/** Lower-cased. */
export const MODIFIABLE: ReadonlySet<string> = new Set(
  Object.entries(NAMES).flatMap(([type, names]) => names.map((name) => `${type}/${name}`.toLowerCase())),
);

/** Whether {@link MODIFIABLE} has all of a type that `modify` can change. */
export function isMarkedType(type: string): boolean {
  return type.toLowerCase().startsWith('microsoft.keyvault/');
}
