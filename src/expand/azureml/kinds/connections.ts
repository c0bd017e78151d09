/** Connections: what a workspace signs in to, and how. */
import { all, block, copied, fixedIfSet } from '../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../mapping/mapping.js';
import { resourceId, word } from '../conversions.js';
import type { Kind } from '../kind.js';

/** Names in files, and categories in Azure. Source: azure-ai-ml, constants/_common (ConnectionTypes) and the API's ConnectionCategory. */
const CATEGORIES = {
  adls_gen_2: 'ADLSGen2',
  ai_services: 'AIServices',
  api_key: 'ApiKey',
  azure_ai_search: 'CognitiveSearch',
  azure_ai_services: 'AIServices',
  azure_blob: 'AzureBlob',
  azure_content_safety: 'CognitiveService',
  azure_data_lake_gen_2: 'ADLSGen2',
  azure_my_sql_db: 'AzureMySqlDb',
  azure_one_lake: 'AzureOneLake',
  azure_open_ai: 'AzureOpenAI',
  azure_postgres_db: 'AzurePostgresDb',
  azure_speech_services: 'CognitiveService',
  azure_sql_db: 'AzureSqlDb',
  azure_synapse_analytics: 'AzureSynapseAnalytics',
  cognitive_search: 'CognitiveSearch',
  cognitive_service: 'CognitiveService',
  container_registry: 'ContainerRegistry',
  feature_store: 'FeatureStore',
  git: 'Git',
  microsoft_one_lake: 'AzureOneLake',
  open_ai: 'OpenAI',
  python_feed: 'PythonFeed',
  redis: 'Redis',
  s3: 'S3',
  serp: 'Serp',
  serverless: 'Serverless',
  snowflake: 'Snowflake',
};

const SIGN_INS = {
  aad: 'AAD',
  access_key: 'AccessKey',
  account_key: 'AccountKey',
  api_key: 'ApiKey',
  managed_identity: 'ManagedIdentity',
  none: 'None',
  pat: 'PAT',
  sas: 'SAS',
  service_principal: 'ServicePrincipal',
  username_password: 'UsernamePassword',
};

const CREDENTIALS = block(undefined, {
  type: word('properties.authType', SIGN_INS),
  access_key_id: copied('properties.credentials.accessKeyId'),
  account_key: copied('properties.credentials.key'),
  client_id: copied('properties.credentials.clientId'),
  client_secret: copied('properties.credentials.clientSecret'),
  key: copied('properties.credentials.key'),
  // The API's CustomKeys: a dictionary of secrets under names of one's own.
  keys: copied('properties.credentials.keys'),
  password: copied('properties.credentials.password'),
  pat: copied('properties.credentials.pat'),
  resource_id: copied('properties.credentials.resourceId'),
  sas_token: copied('properties.credentials.sas'),
  secret_access_key: copied('properties.credentials.secretAccessKey'),
  tenant_id: copied('properties.credentials.tenantId'),
  username: copied('properties.credentials.username'),
});

/** A key is a secret, and it is how the connection signs in. */
const API_KEY: Conversion = all(copied('properties.credentials.key'), fixedIfSet('properties.authType', 'ApiKey'));

const ARGUMENTS: Arguments = {
  type: word('properties.category', CATEGORIES),
  target: copied('properties.target'),
  endpoint: copied('properties.target'),
  azure_endpoint: copied('properties.target'),
  api_base: copied('properties.target'),
  url: copied('properties.target'),
  credentials: CREDENTIALS,
  api_key: API_KEY,
  is_shared: copied('properties.isSharedToAll'),
  metadata: copied('properties.metadata'),
  tags: copied('properties.metadata'),
  open_ai_resource_id: resourceId('properties.metadata.ResourceId'),
  ai_services_resource_id: resourceId('properties.metadata.ResourceId'),
};

/** Types that nothing else is called. */
const OWN_TYPES = new Set(
  ['azure_open_ai', 'azure_ai_services', 'azure_ai_search', 'cognitive_search', 'python_feed', 'container_registry']
    .concat([
      'azure_content_safety',
      'azure_speech_services',
      'feature_store',
      'azure_sql_db',
      'azure_synapse_analytics',
    ])
    .map((written) => written.replaceAll('_', '')),
);

/** A connection. */
export const connection: Kind = {
  label: 'connection file',
  schemas: ['connection', 'workspaceconnection', 'azureopenaiconnection'],
  command: 'connection',
  arm: 'Microsoft.MachineLearningServices/workspaces/connections',
  names: ['name'],
  arguments: ARGUMENTS,
  otherKeys: [
    'account_name',
    'api_type',
    'api_version',
    'artifact',
    'container_name',
    'creation_context',
    'description',
    'id',
    'kind',
    'one_lake_workspace_name',
  ],
  shape: (keys) =>
    keys.has('name') &&
    !keys.has('account_name', 'container_name') &&
    (OWN_TYPES.has(keys.text('type')) || (keys.has('target', 'type') && keys.holds('credentials', 'type'))),
  source: 'azure-ai-ml, _schema/workspace/connections',
};
