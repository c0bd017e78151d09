import { approvedSources } from '../../../src/rules/supply-chain/approved-sources.js';
import { child as childOf, compute, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child: typeof childOf = (type, lines, given) =>
  childOf(type, lines, { api: '2025-06-01', ...given }) + workspace('');
const environment = (lines: string) => child('environments/versions', lines);
const conda = (text: string) => environment(`image: 'mcr.microsoft.com/a:1'\ncondaFile: '${text}'`);
const connection = (category: string, target: string) =>
  child('connections', `category: '${category}'\ntarget: ${target}`);

testRule(approvedSources, {
  valid: {
    'an image of Microsoft': environment("image: 'MCR.microsoft.com/azureml/base:1'"),
    'an image of a registry in Azure': environment("image: 'crml.azurecr.io/base:1'"),
    'an image of a registry that is declared':
      environment("image: '${dep.properties.loginServer}/base:1'") +
      dependency('Microsoft.ContainerRegistry/registries', ''),
    'packages of known channels': conda('channels:\\n  - conda-forge # all of it\\ndependencies:\\n  - numpy=2.1\\n'),
    'one index that is approved': conda(
      'dependencies:\\n  - pip:\\n    - --index-url https://pkgs.dev.azure.com/c/_packaging/f/pypi/simple',
    ),
    'a feed': connection('PythonFeed', "'https://pkgs.dev.azure.com/contoso/_packaging/feed/pypi/simple'"),
    'a registry without a protocol': connection('ContainerRegistry', "'crml.azurecr.io'"),
  },
  invalid: {
    'Docker Hub': {
      files: environment("image: 'pytorch/pytorch:2.5'"),
      found: [[5, 5, 'image']],
      says: ["The image 'pytorch/pytorch:2.5' comes from"],
    },
    'a name that only ends like one of Azure': {
      files: environment("image: 'azurecr.io.contoso.com/base:1'"),
      found: [[5, 5, 'image']],
    },
    'a custom application': {
      files:
        compute('ComputeInstance', "customServices: [{ image: { reference: 'ghcr.io/rocker/rstudio:4' } }]") +
        workspace(''),
      found: [[7, 35, 'image']],
    },
    'a second index': {
      files: conda('dependencies:\\n  - pip:\\n    - --extra-index-url https://pypi.contoso.com'),
      found: [[6, 5, 'packages']],
      says: ['not approved: --extra-index-url.'],
    },
    'a channel that anybody can have': {
      files: conda('channels: [conda-forge, "somebody"]'),
      found: [[6, 5, 'packages']],
      says: ['the channel somebody'],
    },
    'an index without encryption': {
      files: conda('pip:\\n  - --index-url http://pkgs.dev.azure.com/x --trusted-host pkgs.dev.azure.com'),
      found: [[6, 5, 'packages']],
      says: ['--index-url, --trusted-host'],
    },
    'a feed': { files: connection('PythonFeed', "'https://pypi.contoso.com/simple'"), found: [[6, 5, 'feed']] },
    'a host that a team does not approve': {
      files: environment("image: 'crother.azurecr.io/base:1'"),
      settings: { approvedHosts: ['crml.azurecr.io'] },
      found: [[5, 5, 'image']],
    },
  },
  unknown: {
    'a required parameter': { files: `param image string\n${environment('image: image')}`, found: [[6, 5, 'image']] },
    'a conda file that is not known': {
      files: `param conda string\n${environment("image: 'mcr.microsoft.com/a:1'\ncondaFile: conda")}`,
      found: [[7, 5, 'packages']],
    },
  },
  silent: {
    'a connection to a model': connection('AzureOpenAI', "'https://contoso.openai.azure.com'"),
    'a cluster': compute('AmlCompute', '') + workspace(''),
  },
});
