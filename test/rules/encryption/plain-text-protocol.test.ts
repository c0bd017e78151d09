import { plainTextProtocol } from '../../../src/rules/encryption/plain-text-protocol.js';
import { child as childOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child = (type: string, lines: string) => childOf(type, lines, { api: '2025-06-01' }) + workspace('');
const datastore = (protocol: string) => child('datastores', `datastoreType: 'AzureBlob'\nprotocol: ${protocol}`);

testRule(plainTextProtocol, {
  valid: {
    https: datastore("'https'"),
    wasbs: datastore("'wasbs'"),
    'a connection with https': child('connections', "category: 'ApiKey'\ntarget: 'https://api.contoso.com'"),
    'an asset by its ID': child('jobs', "inputs: { data: { uri: 'azureml:train:3' } }"),
  },
  invalid: {
    http: { files: datastore("'HTTP'"), found: [[6, 5, 'protocol']] },
    wasb: { files: datastore("'wasb'"), found: [[6, 5, 'protocol']] },
    'a connection': {
      files: child('connections', "category: 'PythonFeed'\ntarget: 'http://pypi.contoso.com/simple'"),
      found: [[6, 5, 'address']],
      says: ["properties.target is 'http://pypi.contoso.com/simple'"],
    },
    'an input and an output of a job': {
      files: child(
        'jobs',
        "inputs: {\n  data: { uri: 'http://contoso.com/a.csv' }\n}\noutputs: {\n  model: { uri: 'wasb://m@st.blob.core.windows.net' }\n}",
      ),
      found: [
        [6, 15, 'address'],
        [9, 16, 'address'],
      ],
    },
    'a step of a pipeline': {
      files: child('jobs', "jobs: {\n  train: { inputs: { data: { uri: 'http://contoso.com' } } }\n}"),
      found: [[6, 34, 'address']],
    },
    'a job on a schedule': {
      files: child('schedules', "action: { jobDefinition: { inputs: { data: { uri: 'http://contoso.com' } } } }"),
      found: [[5, 50, 'address']],
    },
    'one of the files of a table': {
      files: child('data/versions', "dataType: 'mltable'\nreferencedUris: ['https://a.com', 'http://b.com']"),
      found: [[6, 39, 'address']],
    },
    'a model': { files: child('models/versions', "modelUri: 'http://contoso.com/m'"), found: [[5, 5, 'address']] },
  },
  unknown: {
    'a required parameter': {
      files: `param protocol string\n${datastore('protocol')}`,
      found: [[7, 5, 'protocol']],
    },
    'inputs that nobody knows': {
      files: `param given object\n${child('jobs', 'inputs: given')}`,
      found: [[6, 5, 'address']],
    },
  },
  silent: { 'a datastore that leaves it out': child('datastores', "datastoreType: 'AzureBlob'") },
});
