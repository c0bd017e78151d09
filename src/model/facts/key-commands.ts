/** Commands of the Azure CLI, of PowerShell and of Azure's API that renew keys, and those that tell a workspace. */

/** Source: learn.microsoft.com/cli/azure/storage/account/keys, learn.microsoft.com/rest/api/storagerp, the same of container registries */
export const KEY_RENEWALS = {
  storage: /\baz\s+storage\s+account\s+keys\s+renew\b|\bNew-AzStorageAccountKey\b|\/regenerateKey\b/i,
  registry: /\baz\s+acr\s+credential\s+renew\b|\bUpdate-AzContainerRegistryCredential\b|\/regenerateCredential\b/i,
} as const;

/** Source: learn.microsoft.com/azure/machine-learning/how-to-change-storage-access-key, learn.microsoft.com/rest/api/azureml/workspaces */
export const KEY_SYNCHRONISATION = /\baz\s+ml\s+workspace\s+sync-keys\b|\bSync-AzMLWorkspaceKey\b|\/resyncKeys\b/i;
