import { connectedServiceOutbound } from '../../../src/rules/data/connected-service-outbound.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const AI = 'Microsoft.CognitiveServices/accounts';
const SEARCH = 'Microsoft.Search/searchServices';
const connected = (type: string, lines: string, network = '') =>
  dependency(type, lines) +
  workspace(network) +
  child('connections', "authType: 'AAD'\nmetadata: { ResourceId: dep.id }");
const APPROVED = "managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }";

testRule(connectedServiceOutbound, {
  valid: {
    'an AI service that calls nobody': connected(AI, 'restrictOutboundNetworkAccess: true'),
    'a search service that exports nothing': connected(SEARCH, "dataExfiltrationProtections: ['BlockAll']"),
  },
  invalid: {
    'an AI service by default': {
      files: connected(AI, ''),
      found: [[1, 1, 'ai']],
      says: ['restrictOutboundNetworkAccess is not set, which means false'],
    },
    'an AI service of a workspace that lets nothing out': {
      files: connected(AI, 'restrictOutboundNetworkAccess: false', APPROVED),
      found: [[4, 5, 'ai', 'medium']],
    },
    'a search service': { files: connected(SEARCH, ''), found: [[1, 1, 'search']] },
  },
  unknown: {
    'a required parameter': {
      files: `param closed bool\n${connected(AI, 'restrictOutboundNetworkAccess: closed')}`,
      found: [[5, 5, 'ai']],
    },
  },
  silent: { 'a service that nothing connects to': dependency(AI, '') },
});
