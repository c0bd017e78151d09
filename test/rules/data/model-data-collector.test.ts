import { modelDataCollector } from '../../../src/rules/data/model-data-collector.js';
import { child as childOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child: typeof childOf = (type, lines, given) =>
  childOf(type, lines, { api: '2025-06-01', ...given }) + workspace('');
const collector = (lines: string) => child('onlineEndpoints/deployments', `dataCollector: {\n  ${lines}\n}`);
const headers = (list: string) => collector(`requestLogging: { captureHeaders: ${list} }`);
const payload = (settings: string) => collector(`collections: { request: { ${settings} } }`);

testRule(modelDataCollector, {
  valid: {
    'harmless headers': headers("['x-request-id']"),
    'a data asset': payload("dataCollectionMode: 'Enabled', dataId: 'azureml:payloads:1'"),
    'not collected': payload("dataCollectionMode: 'Disabled'"),
  },
  invalid: {
    'a credential': {
      files: headers("['x-request-id', ' Authorization']"),
      found: [[6, 58, 'header', 'high']],
      says: ["records the header ' Authorization' of every request"],
    },
    'a header of a team': {
      files: headers("['x-contoso-session']"),
      settings: { secretHeaders: ['x-contoso-*'] },
      found: [[6, 42, 'header', 'high']],
    },
    'a token': { files: headers("['x-ms-token-aad']"), found: [[6, 42, 'header', 'high']] },
    'payload in the default datastore': {
      files: payload("dataCollectionMode: 'enabled'"),
      found: [[6, 33, 'payload', 'info']],
      says: ["every 'request' of the deployment"],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param header string\n${headers('[header]')}`,
      found: [[7, 25, 'header', 'high']],
    },
    'headers that nobody knows': {
      files: `param list array\n${headers('list')}`,
      found: [[7, 25, 'header', 'high']],
    },
  },
  silent: {
    'no collector': child('onlineEndpoints/deployments', ''),
    'a collection of the scoring code': collector("collections: { model_inputs: { dataCollectionMode: 'Enabled' } }"),
  },
});
