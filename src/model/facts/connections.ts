/**
 * How connections of a workspace sign in. Source: the values of `authType` and `category` in github.com/Azure/bicep-types-az,
 * generated/machinelearningservices; what takes Entra ID instead: learn.microsoft.com/azure/machine-learning/how-to-connection.
 */

/** Ways to sign in for which the connection keeps a secret. */
export const SECRET_SIGN_INS = [
  'AccessKey',
  'AccountKey',
  'ApiKey',
  'CustomKeys',
  'OAuth2',
  'PAT',
  'SAS',
  'ServicePrincipal',
  'UsernamePassword',
];

/** Kinds of targets in Azure that take an identity instead. */
export const TARGETS_WITH_IDENTITY = [
  'ADLSGen2',
  'AIServices',
  'AzureBlob',
  'AzureKeyVault',
  'AzureOpenAI',
  'AzureSqlDb',
  'AzureStorageAccount',
  'CognitiveSearch',
  'CognitiveService',
  'ContainerRegistry',
  'CosmosDb',
];
