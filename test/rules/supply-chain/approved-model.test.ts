import { approvedModel } from '../../../src/rules/supply-chain/approved-model.js';
import { child as childOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child: typeof childOf = (type, lines, given) =>
  childOf(type, lines, { api: '2025-06-01', ...given }) + workspace('');
const deployment = (lines: string) => child('onlineEndpoints/deployments', lines);

testRule(approvedModel, {
  valid: {
    'a model of the workspace': deployment("model: 'azureml:fraud:3'"),
    'a model of Microsoft': deployment("model: 'azureml://registries/azureml/models/phi-4/versions/1'"),
    'a name that is not known': `param model string\n${deployment("model: 'azureml:${model}:1'")}`,
    'a batch deployment': child('batchEndpoints/deployments', "model: { assetId: 'azureml:fraud:3' }"),
    'data of a job': child('jobs', "inputs: { data: { uri: 'https://contoso.com/train.csv' } }"),
  },
  invalid: {
    'another registry': {
      files: deployment("model: 'azureml://registries/HuggingFace/models/bert/versions/1'"),
      found: [[5, 5, 'foreign']],
      says: ["The model comes from 'azureml://registries/HuggingFace/models/bert/versions/1'"],
    },
    'an address': { files: deployment("model: 'https://contoso.com/model.pkl'"), found: [[5, 5, 'foreign']] },
    'a batch deployment': {
      files: child(
        'batchEndpoints/deployments',
        "model: { assetId: 'azureml://registries/azureml-meta/models/llama/versions/1' }",
      ),
      found: [[5, 14, 'foreign']],
    },
    'a serverless endpoint': {
      files: child(
        'serverlessEndpoints',
        "modelSettings: { modelId: 'azureml://registries/azureml-meta/models/llama' }",
      ),
      found: [[5, 22, 'foreign']],
    },
    'a subscription': {
      files: child('marketplaceSubscriptions', "modelId: 'azureml://registries/azureml-meta/models/llama'"),
      found: [[5, 5, 'foreign']],
    },
    'a model as input of a job': {
      files: child('jobs', "inputs: { base: { uri: 'azureml://registries/HuggingFace/models/bert/versions/1' } }"),
      found: [[5, 23, 'foreign']],
    },
    'a registry that a team does not approve': {
      files: deployment("model: 'azureml://registries/azureml/models/phi-4/versions/1'"),
      settings: { approvedModels: ['own', 'azureml/phi-3'] },
      found: [[5, 5, 'foreign']],
    },
  },
  unknown: {
    'a required parameter': { files: `param model string\n${deployment('model: model')}`, found: [[6, 5, 'foreign']] },
    'a registry that is not known': {
      files: `param registry string\n${deployment("model: 'azureml://registries/${registry}/models/m/versions/1'")}`,
      found: [[6, 5, 'foreign']],
    },
  },
  silent: { 'a custom container': deployment("environmentId: 'azureml:triton:2'") },
});
