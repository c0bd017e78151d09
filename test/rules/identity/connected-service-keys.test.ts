import { connectedServiceKeys } from '../../../src/rules/identity/connected-service-keys.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const AI = 'Microsoft.CognitiveServices/accounts';
const SEARCH = 'Microsoft.Search/searchServices';
const COSMOS = 'Microsoft.DocumentDB/databaseAccounts';
const connected = (type: string, lines: string, auth = 'AAD') =>
  dependency(type, lines) +
  workspace('') +
  child('connections', `authType: '${auth}'\ntarget: 'https://x'\nmetadata: { ResourceId: dep.id }`);
const cosmos = (lines: string) =>
  dependency(COSMOS, lines) + workspace('encryption: { cosmosDbResourceId: dep.id }', { api: '2025-12-01' });

testRule(connectedServiceKeys, {
  valid: {
    'an AI service without keys': connected(AI, 'disableLocalAuth: true'),
    'a search service without keys': connected(SEARCH, "disableLocalAuth: 'true'"),
    'Cosmos DB without keys': cosmos('disableLocalAuth: true'),
  },
  invalid: {
    'keys by default': {
      files: connected(AI, ''),
      found: [[1, 1, 'keys']],
      says: ['disableLocalAuth is not set, which means false'],
    },
    'keys that a connection uses': {
      files: connected(AI, 'disableLocalAuth: false', 'apiKey'),
      found: [[4, 5, 'keysInUse']],
    },
    'a search service with keys beside sign-in': {
      files: connected(SEARCH, "authOptions: { aadOrApiKey: { aadAuthFailureMode: 'http403' } }"),
      found: [[1, 1, 'keys']],
    },
    'Cosmos DB': {
      files: cosmos(''),
      found: [
        [1, 1, 'keys'],
        [1, 1, 'metadataWrites', 'low'],
      ],
    },
    'Cosmos DB whose keys change no databases': {
      files: cosmos('disableKeyBasedMetadataWriteAccess: true'),
      found: [[1, 1, 'keys']],
    },
    'an account that a connection names by its endpoint': {
      files: `${dependency(AI, '')}${workspace('')}${child('connections', "authType: 'AAD'\ntarget: dep.properties.endpoint")}`,
      found: [[1, 1, 'keys']],
    },
    'an account that a connection names by its own subdomain': {
      files: `param sub string\n${dependency(AI, 'customSubDomainName: sub')}${workspace('')}${child('connections', "authType: 'AAD'\ntarget: 'https://${sub}.openai.azure.com/'")}`,
      found: [[2, 1, 'keys']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param off bool\n${connected(AI, 'disableLocalAuth: off')}`,
      found: [[5, 5, 'keys']],
    },
  },
  silent: {
    'a service that nothing connects to': dependency(AI, ''),
    'a service beside one of another name': `${dependency(AI, '')}${workspace('')}${child('connections', "target: 'https://other.openai.azure.com/'")}`,
  },
});
