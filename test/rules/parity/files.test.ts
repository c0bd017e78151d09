/** What files for the Azure CLI declare gets the answers that Bicep gets, but where a file tells less than a template. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const AML = 'Microsoft.MachineLearningServices/workspaces';
const SCHEMAS = 'https://azuremlschemas.azureedge.net/latest';

interface Pair {
  /** In a workspace that is declared elsewhere, as it is for files. */
  readonly bicep: string;
  /** Files by the name of their schema. */
  readonly yaml: Readonly<Record<string, string>>;
  /** Answers that only one of them has, with the reason. */
  readonly differences?: readonly {
    readonly because: string;
    readonly bicep?: readonly string[];
    readonly yaml?: readonly string[];
  }[];
}

const ELSEWHERE = `resource ws '${AML}@2025-09-01' existing = {\n  name: 'mlw'\n}\n`;

/** A child of the workspace; the lines are members of the resource. */
function child(type: string, name: string, lines: string, symbol = 'it'): string {
  return `resource ${symbol} '${AML}/${type}@2025-09-01' = {\n  parent: ws\n  name: '${name}'\n${lines}\n}\n`;
}

/** A version is part of a template, so that what a rule says about it is the templates' own. */
const ABOUT_VERSIONS = 'AML-POL-005';

const BESIDE = 'a file declares one thing, and what watches it is declared elsewhere';

const PAIRS: Readonly<Record<string, Pair>> = {
  'an open cluster': {
    bicep: child(
      'computes',
      'cpu',
      "location: 'westeurope'\nproperties: {\n  computeType: 'AmlCompute'\n  properties: {\n    vmSize: 's'\n    remoteLoginPortPublicAccess: 'Enabled'\n    userAccountCredentials: { adminUserName: 'me', adminUserPassword: 'Sup3rS3cret!' }\n  }\n}",
    ),
    yaml: {
      amlCompute:
        'name: cpu\ntype: amlcompute\nlocation: westeurope\nsize: s\nssh_public_access_enabled: true\nssh_settings:\n  admin_username: me\n  admin_password: Sup3rS3cret!\n',
    },
  },
  'a closed cluster': {
    bicep: child(
      'computes',
      'cpu',
      "location: 'westeurope'\nidentity: { type: 'SystemAssigned' }\nproperties: {\n  computeType: 'AmlCompute'\n  properties: {\n    vmSize: 's'\n    remoteLoginPortPublicAccess: 'Disabled'\n    enableNodePublicIp: false\n    subnet: { id: resourceId('rg', 'Microsoft.Network/virtualNetworks/subnets', 'vnet', 'ml') }\n  }\n}",
    ),
    yaml: {
      amlCompute:
        'name: cpu\ntype: amlcompute\nlocation: westeurope\nsize: s\nidentity: {type: system_assigned}\nssh_public_access_enabled: false\nenable_node_public_ip: false\nnetwork_settings: {vnet_name: vnet, subnet: ml}\n',
    },
  },
  'an instance': {
    bicep: child(
      'computes',
      'ci',
      "location: 'westeurope'\nproperties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    vmSize: 's'\n    enableRootAccess: false\n    idleTimeBeforeShutdown: 'PT30M'\n    sshSettings: { sshPublicAccess: 'Enabled', adminPublicKey: 'ssh-rsa AAAA' }\n  }\n}",
    ).replace('2025-09-01', '2026-05-15-preview'),
    yaml: {
      computeInstance:
        'name: ci\ntype: computeinstance\nlocation: westeurope\nsize: s\nenable_root_access: false\nidle_time_before_shutdown_minutes: 30\nssh_public_access_enabled: true\nssh_settings: {ssh_key_value: ssh-rsa AAAA}\n',
    },
  },
  'an open endpoint with its deployment': {
    differences: [{ because: BESIDE, bicep: ['AML-MON-003 fail score low'], yaml: ['AML-MON-003 unknown score low'] }],
    bicep: `${child('onlineEndpoints', 'score', "location: 'westeurope'\nidentity: { type: 'SystemAssigned' }\nproperties: {\n  authMode: 'Key'\n  publicNetworkAccess: 'Enabled'\n}", 'endpoint')}resource blue '${AML}/onlineEndpoints/deployments@2025-09-01' = {\n  parent: endpoint\n  name: 'blue'\n  location: 'westeurope'\n  properties: {\n    endpointComputeType: 'Managed'\n    instanceType: 's'\n    model: 'azureml:m:1'\n    environmentId: 'azureml:env@latest'\n    appInsightsEnabled: false\n    egressPublicNetworkAccess: 'Enabled'\n    environmentVariables: { API_TOKEN: 'hf_abcdefghijklmnopqrstuvwxyz0123456789' }\n  }\n}\n`,
    yaml: {
      managedOnlineEndpoint:
        'name: score\nlocation: westeurope\nidentity: {type: system_assigned}\nauth_mode: key\npublic_network_access: enabled\n',
      managedOnlineDeployment:
        'name: blue\nendpoint_name: score\ninstance_type: s\nmodel: azureml:m:1\nenvironment: azureml:env@latest\napp_insights_enabled: false\negress_public_network_access: enabled\nenvironment_variables: {API_TOKEN: hf_abcdefghijklmnopqrstuvwxyz0123456789}\n',
    },
  },
  'a closed endpoint with its deployment': {
    differences: [{ because: BESIDE, bicep: ['AML-MON-003 fail score low'], yaml: ['AML-MON-003 unknown score low'] }],
    bicep: `${child('onlineEndpoints', 'score', "location: 'westeurope'\nidentity: { type: 'SystemAssigned' }\nproperties: {\n  authMode: 'AADToken'\n  publicNetworkAccess: 'Disabled'\n}", 'endpoint')}resource blue '${AML}/onlineEndpoints/deployments@2025-09-01' = {\n  parent: endpoint\n  name: 'blue'\n  location: 'westeurope'\n  properties: {\n    endpointComputeType: 'Managed'\n    instanceType: 's'\n    model: 'azureml:m:1'\n    environmentId: 'azureml:env:3'\n    appInsightsEnabled: true\n    egressPublicNetworkAccess: 'Disabled'\n  }\n}\n`,
    yaml: {
      managedOnlineEndpoint:
        'name: score\nlocation: westeurope\nidentity: {type: system_assigned}\nauth_mode: aad_token\npublic_network_access: disabled\n',
      managedOnlineDeployment:
        'name: blue\nendpoint_name: score\ninstance_type: s\nmodel: azureml:m:1\nenvironment: azureml:env:3\napp_insights_enabled: true\negress_public_network_access: disabled\n',
    },
  },
  'batch and serverless endpoints': {
    differences: [
      {
        because: 'the API version of the template has no other sign-in',
        bicep: ['AML-IDN-004 fail phi info'],
        yaml: ['AML-IDN-004 fail phi low'],
      },
    ],
    bicep: `${child('batchEndpoints', 'nightly', "location: 'westeurope'\nproperties: { authMode: 'AADToken' }", 'batch')}${child('serverlessEndpoints', 'phi', "location: 'westeurope'\nproperties: {\n  authMode: 'Key'\n  modelSettings: { modelId: 'azureml://registries/azureml/models/phi' }\n}", 'serverless')}`,
    yaml: {
      batchEndpoint: 'name: nightly\nlocation: westeurope\nauth_mode: aad_token\n',
      serverlessEndpoint: 'name: phi\nlocation: westeurope\nmodel_id: azureml://registries/azureml/models/phi\n',
    },
  },
  datastores: {
    bicep: `${child('datastores', 'keyed', "properties: {\n  datastoreType: 'AzureBlob'\n  accountName: 'st'\n  containerName: 'c'\n  protocol: 'wasb'\n  credentials: {\n    credentialsType: 'AccountKey'\n    secrets: { secretsType: 'AccountKey', key: 'bm90IGEgcmVhbCBrZXkgYXQgYWxsIGJ1dCBsb25nIGVub3VnaA==' }\n  }\n}", 'keyed')}${child('datastores', 'open', "properties: {\n  datastoreType: 'AzureDataLakeGen2'\n  accountName: 'st'\n  filesystem: 'f'\n  credentials: { credentialsType: 'None' }\n}", 'open')}`,
    yaml: {
      azureBlob:
        'name: keyed\ntype: azure_blob\naccount_name: st\ncontainer_name: c\nprotocol: wasb\ncredentials:\n  account_key: bm90IGEgcmVhbCBrZXkgYXQgYWxsIGJ1dCBsb25nIGVub3VnaA==\n',
      azureDataLakeGen2: 'name: open\ntype: azure_data_lake_gen2\naccount_name: st\nfilesystem: f\n',
    },
  },
  connections: {
    bicep: `${child('connections', 'feed', "properties: {\n  category: 'PythonFeed'\n  target: 'http://feed.contoso.com'\n  authType: 'PAT'\n  isSharedToAll: true\n  credentials: { pat: 'ghp_0123456789abcdefghij0123456789abcdef' }\n}", 'feed')}${child('connections', 'oai', "properties: {\n  category: 'AzureOpenAI'\n  target: 'https://oai.openai.azure.com'\n  authType: 'AAD'\n}", 'oai')}`,
    yaml: {
      workspaceConnection:
        'name: feed\ntype: python_feed\ntarget: http://feed.contoso.com\nis_shared: true\ncredentials:\n  type: pat\n  pat: ghp_0123456789abcdefghij0123456789abcdef\n',
      azureOpenAIConnection:
        'name: oai\ntype: azure_open_ai\nazure_endpoint: https://oai.openai.azure.com\ncredentials: {type: aad}\n',
    },
  },
  jobs: {
    bicep: `${child('jobs', 'train', "properties: {\n  jobType: 'Command'\n  command: 'python train.py'\n  environmentId: 'azureml:env:1'\n  identity: { identityType: 'Managed' }\n  services: { shell: { jobServiceType: 'SSH' } }\n  resources: { dockerArgs: '--privileged' }\n  inputs: { data: { jobInputType: 'uri_file', uri: 'http://contoso.com/data.csv' } }\n}", 'train')}${child('schedules', 'nightly', "properties: {\n  trigger: { triggerType: 'Cron', expression: '0 0 * * *' }\n  action: {\n    actionType: 'CreateJob'\n    jobDefinition: { jobType: 'Pipeline', jobs: {} }\n  }\n}", 'nightly')}`,
    yaml: {
      commandJob:
        'name: train\ncommand: python train.py\nenvironment: azureml:env:1\nidentity: {type: managed}\nservices: {shell: {type: ssh}}\nresources: {docker_args: --privileged}\ninputs:\n  data: {type: uri_file, path: "http://contoso.com/data.csv"}\n',
      schedule:
        'name: nightly\ntrigger: {type: cron, expression: "0 0 * * *"}\ncreate_job:\n  type: pipeline\n  jobs: {}\n',
    },
  },
  'images and models': {
    bicep: `${`resource base '${AML}/environments@2025-09-01' existing = {\n  parent: ws\n  name: 'base'\n}\nresource env '${AML}/environments/versions@2025-09-01' = {\n  parent: base\n  name: '1'\n  properties: { image: 'docker.io/pytorch/pytorch:latest' }\n}\nresource net '${AML}/models@2025-09-01' existing = {\n  parent: ws\n  name: 'net'\n}\nresource version '${AML}/models/versions@2025-09-01' = {\n  parent: net\n  name: '2'\n  properties: { modelUri: 'http://contoso.com/net.onnx', modelType: 'custom_model' }\n}\n`}`,
    yaml: {
      environment: 'name: base\nversion: "1"\nimage: docker.io/pytorch/pytorch:latest\n',
      model: 'name: net\nversion: "2"\npath: http://contoso.com/net.onnx\ntype: custom_model\n',
    },
  },
};

/** `rule status name severity` of everything that is declared, without the workspace around it. */
function answersOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { expansions, diagnostics } = expandFiles(files);
  const [expansion, ...more] = expansions;
  if (expansion === undefined || more.length > 0) throw new Error('not one deployment');
  const bag = new DiagnosticBag();
  const { results } = runRules(expansion, RULES, {}, bag);
  expect([...diagnostics, ...bag.all].map(printDiagnostic)).toEqual([]);
  return results
    .filter(({ rule }) => rule.id !== ABOUT_VERSIONS)
    .flatMap(({ rule, resource, outcomes }) =>
      outcomes
        .filter(({ status }) => status !== 'notApplicable')
        .map(({ status, finding }) =>
          [rule.id, status, shortName(String(plain(resource.resource.name))), finding?.severity ?? ''].join(' ').trim(),
        ),
    )
    .sort();
}

/** Templates name children behind the workspace. */
function shortName(name: string): string {
  return name.replace(/^mlw\//, '');
}

describe('files for the Azure CLI', () => {
  it.each(Object.entries(PAIRS))('get the answers of Bicep: %s', (_, { bicep, yaml, differences = [] }) => {
    const files = Object.fromEntries(
      Object.entries(yaml).map(([schema, text]) => [
        `${schema}.yml`,
        `$schema: ${SCHEMAS}/${schema}.schema.json\n${text}`,
      ]),
    );
    const without = (answers: readonly string[], own: readonly string[]) => answers.filter((one) => !own.includes(one));
    const inBicep = without(
      answersOf({ 'main.bicep': ELSEWHERE + bicep }),
      differences.flatMap((one) => one.bicep ?? []),
    );
    const inFiles = without(
      answersOf(files),
      differences.flatMap((one) => one.yaml ?? []),
    );
    expect(inFiles).toEqual(inBicep);
    // What is named as a difference is one.
    for (const { bicep: own = [], yaml: others = [] } of differences) expect(own).not.toEqual(others);
    expect(inFiles.length).toBeGreaterThan(1);
  });
});
