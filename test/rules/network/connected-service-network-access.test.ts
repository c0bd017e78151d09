import { connectedServiceNetworkAccess } from '../../../src/rules/network/connected-service-network-access.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const AI = 'Microsoft.CognitiveServices/accounts';
const SEARCH = 'Microsoft.Search/searchServices';
const COSMOS = 'Microsoft.DocumentDB/databaseAccounts';
const connected = (type: string, lines: string) =>
  dependency(type, lines) +
  workspace('') +
  child('connections', `authType: 'AAD'\ntarget: 'https://x'\nmetadata: { ResourceId: dep.id }`);
const cosmos = (lines: string) =>
  dependency(COSMOS, lines) + workspace('encryption: { cosmosDbResourceId: dep.id }', { api: '2025-12-01' });

testRule(connectedServiceNetworkAccess, {
  valid: {
    'an AI service that is off': connected(AI, "publicNetworkAccess: 'Disabled'"),
    'trap 4: an AI service that denies by default': connected(AI, "networkAcls: { defaultAction: 'Deny' }"),
    'trap 18: a search service that is off, in lower case': connected(SEARCH, "publicNetworkAccess: 'disabled'"),
    'a search service in a perimeter': connected(SEARCH, "publicNetworkAccess: 'SecuredByPerimeter'"),
    'a search service for some addresses': connected(
      SEARCH,
      "networkRuleSet: { ipRules: [{ value: '203.0.113.0/24' }] }",
    ),
    'Cosmos DB that is off': cosmos("publicNetworkAccess: 'Disabled'"),
    'Cosmos DB for some networks': cosmos('isVirtualNetworkFilterEnabled: true'),
    'Cosmos DB for addresses within Azure': cosmos("ipRules: [{ ipAddressOrRange: '0.0.0.0' }]"),
  },
  invalid: {
    'an AI service by default': {
      files: connected(AI, ''),
      found: [[1, 1, 'ai']],
      says: ["publicNetworkAccess is not set, which means 'Enabled'"],
    },
    'an AI service that allows by default': {
      files: connected(AI, "publicNetworkAccess: 'Enabled'\nnetworkAcls: { defaultAction: 'Allow' }"),
      found: [[4, 5, 'ai']],
    },
    'a search service with an empty list': {
      files: connected(SEARCH, 'networkRuleSet: { ipRules: [] }'),
      found: [[4, 23, 'search']],
    },
    'Cosmos DB by default': { files: cosmos(''), found: [[1, 1, 'cosmos']] },
    'Cosmos DB for every address': {
      files: cosmos("ipRules: [{ ipAddressOrRange: '0.0.0.0/0' }]"),
      found: [[4, 17, 'cosmos']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${connected(AI, 'publicNetworkAccess: access')}`,
      found: [[5, 5, 'ai']],
    },
    'a list of a parameter': {
      files: `param ips array\n${cosmos('ipRules: ips')}`,
      found: [[5, 5, 'cosmos']],
    },
  },
  silent: { 'a service that nothing connects to': dependency(SEARCH, '') },
});
