import { floatingVersion } from '../../../src/rules/supply-chain/floating-version.js';
import { child as childOf, compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child: typeof childOf = (type, lines, given) =>
  childOf(type, lines, { api: '2025-06-01', ...given }) + workspace('');
const deployment = (lines: string) => child('onlineEndpoints/deployments', lines);
const environment = (lines: string) => child('environments/versions', lines);
const service = (image: string) =>
  compute('ComputeInstance', `customServices: [{ name: 'app', image: { reference: ${image} } }]`) + workspace('');

testRule(floatingVersion, {
  valid: {
    'a tag': environment("image: 'mcr.microsoft.com/azureml/base:20240901.v1'"),
    'a digest': environment("image: 'mcr.microsoft.com/azureml/base@sha256:0123'"),
    'a tag behind a registry that is not known': `param server string\n${environment("image: '${server}/base:1.2'")}`,
    'a port and a tag': environment("image: 'registry.contoso.com:5000/base:7'"),
    'a version': deployment("environmentId: 'azureml:sklearn:21'\nmodel: 'azureml:fraud:3'"),
    'a version in a registry': deployment(
      "environmentId: 'azureml://registries/azureml/environments/sklearn/versions/21'",
    ),
    'a version that is not known': `param version string\n${deployment("environmentId: 'azureml:sklearn:${version}'")}`,
    'the ID of a resource': `${deployment("environmentId: resourceId('Microsoft.MachineLearningServices/workspaces/environments/versions', 'w', 'e', '1')")}`,
    'no rebuild': environment("image: 'a.azurecr.io/b:1'\nautoRebuild: 'Disabled'"),
  },
  invalid: {
    latest: { files: environment("image: 'mcr.microsoft.com/azureml/base:Latest'"), found: [[5, 5, 'image']] },
    'no tag': { files: environment("image: 'registry.contoso.com:5000/base'"), found: [[5, 5, 'image']] },
    'a custom application': { files: service("'rstudio'"), found: [[7, 48, 'image']] },
    'a label': { files: deployment("environmentId: 'azureml:sklearn@latest'"), found: [[5, 5, 'asset']] },
    'a label in a registry': {
      files: deployment("model: 'azureml://registries/azureml/models/phi/labels/latest'"),
      found: [[5, 5, 'asset']],
    },
    'a model of a batch deployment': {
      files: child('batchEndpoints/deployments', "model: { assetId: 'azureml:fraud@latest' }"),
      found: [[5, 14, 'asset']],
    },
    'a job and its input': {
      files: child('jobs', "environmentId: 'azureml:sklearn@latest'\ninputs: { base: { uri: 'azureml:m@prod' } }"),
      found: [
        [5, 5, 'asset'],
        [6, 23, 'asset'],
      ],
    },
    'a rebuild': {
      files: environment("image: 'a.azurecr.io/b:1'\nautoRebuild: 'OnBaseImageUpdate'"),
      found: [[6, 5, 'rebuilt', 'info']],
    },
  },
  unknown: {
    'a required parameter': { files: `param image string\n${environment('image: image')}`, found: [[6, 5, 'image']] },
    'a tag that is not known': {
      files: `param tag string\n${environment("image: 'a.azurecr.io/b:${tag}'")}`,
      found: [[6, 5, 'image']],
    },
  },
  silent: { 'an environment out of a build context': environment("build: { contextUri: 'https://st/x' }") },
});
