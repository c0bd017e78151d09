import { connectionSecret } from '../../../src/rules/identity/connection-secret.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const connection = (auth: string, category = 'AzureOpenAI', more = '', api = '2025-12-01') =>
  workspace('') +
  child('connections', `category: '${category}'\nauthType: ${auth}\ntarget: 'https://x.example'${more}`, { api });
const SEARCH = dependency('Microsoft.Search/searchServices', "publicNetworkAccess: 'disabled'");
const TO_SEARCH = '\nmetadata: { ResourceId: dep.id }';

testRule(connectionSecret, {
  valid: {
    'Entra ID': connection("'AAD'"),
    'a managed identity': connection("'ManagedIdentity'", 'ADLSGen2'),
    'no sign-in to something that is open': connection("'None'"),
  },
  invalid: {
    'an API key': {
      files: connection("'ApiKey'"),
      found: [[11, 5, 'stored']],
      says: ["authType is 'ApiKey'"],
    },
    'in whatever case': { files: connection("'apikey'", 'azureopenai'), found: [[11, 5, 'stored']] },
    'the key of an account': { files: connection("'AccountKey'", 'AzureBlob'), found: [[11, 5, 'stored']] },
    'on an API version that knows no sign-in for it': {
      files: connection("'ApiKey'", 'AzureOpenAI', '', '2023-10-01'),
      found: [[11, 5, 'stored']],
    },
    'shared with every project': {
      files: connection("'ApiKey'", 'AzureOpenAI', '\nisSharedToAll: true'),
      found: [[11, 5, 'shared', 'high']],
    },
    'shared, as text': {
      files: connection("'ApiKey'", 'AzureOpenAI', "\nisSharedToAll: 'true'"),
      found: [[11, 5, 'shared', 'high']],
    },
    'a password of a database': {
      files: connection("'UsernamePassword'", 'AzureSqlDb'),
      found: [[11, 5, 'database']],
      says: ["Set authType to 'ManagedIdentity'"],
    },
    'a password of a database, shared': {
      files: connection("'UsernamePassword'", 'AzureSqlDb', '\nisSharedToAll: true'),
      found: [[11, 5, 'database', 'high']],
    },
    'no sign-in to something that is closed': {
      files: connection("'None'", 'CognitiveSearch', TO_SEARCH) + SEARCH,
      found: [[11, 5, 'anonymous', 'high']],
    },
  },
  unknown: {
    'a parameter says how': {
      files: `param how string\n${connection('how')}`,
      found: [[12, 5, 'stored']],
    },
    'a parameter says what it is': {
      files: `param what string\n${connection("'ApiKey'").replace("'AzureOpenAI'", 'what')}`,
      found: [[12, 5, 'stored']],
    },
  },
  silent: {
    'a service that takes keys only': connection("'CustomKeys'", 'Pinecone'),
  },
});
