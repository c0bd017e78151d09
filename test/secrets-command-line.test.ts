/** Secrets in files for the Azure CLI show in no output: every key of every kind that holds one, in every way to write it. */
import { expect, test } from 'vitest';
import { outputsFor, SECRET, tracesOf } from './support/outputs.js';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/';

let count = 0;

/** A file of a schema; each `%` is a secret of its own. */
function file(schema: string, text: string): string {
  return `${SCHEMA}${schema}.schema.json\nname: it\n${text}\n`.replaceAll('%', () => `${SECRET}${++count}x`);
}

/** Values stand on one line with what rules speak of where that can be, so that findings show them. */
const FILES: Readonly<Record<string, string>> = {
  'cluster.yml': file(
    'amlCompute',
    'type: amlcompute\nssh_public_access_enabled: true\nssh_settings: {admin_username: me, admin_password: %}',
  ),
  'cluster-lines.yml': file(
    'amlCompute',
    'type: amlcompute\nmin_instances: 2\nssh_settings:\n  admin_username: me\n  admin_password: "%"',
  ),
  'machine.yml': file(
    'vmCompute',
    'type: virtualmachine\nresource_id: vm\nssh_settings: {admin_username: me, admin_password: %}',
  ),
  'machine-key.yml': file(
    'vmCompute',
    'type: virtualmachine\nresource_id: vm\nssh_settings: {admin_username: me, ssh_private_key_file: %}',
  ),
  'setup.yml': file(
    'computeInstance',
    'type: computeinstance\nsetup_scripts:\n  creation_script: {path: a.sh, command: "a.sh --password %"}\n  startup_script: {path: b.sh, command: "b.sh --api-key=%"}',
  ),
  'custom-api-key.yml': file('connection', 'type: custom\ntarget: https://x\ncredentials: {type: api_key, key: %}'),
  'list.yml': file(
    'connection',
    'type: custom\ntarget: https://x\ncredentials:\n  type: custom\n  keys:\n  - %\n  - "%"\n  - {mine: %}',
  ),
  'instance.yml': file(
    'computeInstance',
    'type: computeinstance\nenable_root_access: true\ncustom_applications:\n- name: a\n  environment_variables: {API_KEY: %, DB_PASSWORD: "%"}\n  docker: {image: x}',
  ),
  'blob-key.yml': file(
    'azureBlob',
    'type: azure_blob\naccount_name: st\ncontainer_name: c\nprotocol: http\ncredentials: {account_key: %}',
  ),
  'blob-sas.yml': file(
    'azureBlob',
    "type: azure_blob\naccount_name: st\ncontainer_name: c\ncredentials:\n  sas_token: '?sv=1&sig=%'",
  ),
  'file-key.yml': file(
    'azureFile',
    'type: azure_file\naccount_name: st\nfile_share_name: c\ncredentials:\n  account_key: >-\n    %',
  ),
  'lake-secret.yml': file(
    'azureDataLakeGen2',
    'type: azure_data_lake_gen2\naccount_name: st\nfilesystem: f\ncredentials: {tenant_id: t, client_id: c, client_secret: %}',
  ),
  'lake-certificate.yml': file(
    'azureDataLakeGen2',
    'type: azure_data_lake_gen2\naccount_name: st\nfilesystem: f\ncredentials: {tenant_id: t, client_id: c, certificate: %, thumbprint: t}',
  ),
  'lake1.yml': file(
    'azureDataLakeGen1',
    'type: azure_data_lake_gen1\nstore_name: s\ncredentials:\n  client_secret: |\n    %\n    %',
  ),
  'lake-one.yml': file('oneLake', 'type: one_lake\none_lake_workspace_name: w\ncredentials: {client_secret: %}'),
  'pat.yml': file('workspaceConnection', 'type: git\ntarget: https://t\ncredentials: {type: pat, pat: %}'),
  'password.yml': file(
    'workspaceConnection',
    'type: snowflake\ntarget: jdbc:x\ncredentials: {type: username_password, username: u, password: %}',
  ),
  'api-key.yml': file('azureOpenAIConnection', 'type: azure_open_ai\nazure_endpoint: https://x\napi_key: %'),
  'key.yml': file('connection', 'type: api_key\ntarget: https://x\ncredentials: {type: api_key, key: %}'),
  'account-key.yml': file(
    'connection',
    'type: azure_blob\ntarget: https://x\ncredentials: {type: account_key, account_key: %}',
  ),
  'access-key.yml': file(
    'connection',
    'type: s3\ntarget: https://x\ncredentials: {type: access_key, access_key_id: a, secret_access_key: %}',
  ),
  'principal.yml': file(
    'connection',
    'type: azure_sql_db\ntarget: https://x\ncredentials: {type: service_principal, client_id: c, tenant_id: t, client_secret: %}',
  ),
  'sas.yml': file('connection', 'type: azure_blob\ntarget: https://x\ncredentials: {type: sas, sas_token: %}'),
  'custom.yml': file(
    'connection',
    'type: custom\ntarget: https://x\ncredentials: {type: custom, keys: {mine: %, other: "%"}}',
  ),
  'custom-keys.yml': file(
    'connection',
    'type: custom\ntarget: https://x\ncredentials:\n  type: custom\n  keys:\n    mine: %\n    other: "%"',
  ),
  'anchors.yml': file(
    'connection',
    'type: git\nx-common: &c {type: pat, pat: %}\ntarget: https://x\ncredentials: *c\nmetadata: {token: &t %}',
  ),
  'deployment.yml': file(
    'managedOnlineDeployment',
    'endpoint_name: e\napp_insights_enabled: false\nenvironment_variables: {API_KEY: %, HF_TOKEN: "%", DB_PASSWORD: %, CONNECTION_STRING: %}',
  ),
  'batch.yml': file(
    'modelBatchDeployment',
    'endpoint_name: e\nenvironment_variables:\n  STORAGE_KEY: %\n  GITHUB_PAT: %',
  ),
  'command.yml': file(
    'commandJob',
    'command: >-\n  az login --password % && python a.py --api-key=%\nenvironment: azureml:e:1\nenvironment_variables: {CLIENT_SECRET: %}',
  ),
  'sweep.yml': file(
    'sweepJob',
    'type: sweep\nsearch_space: {}\ntrial: {command: x, environment: azureml:e:1, environment_variables: {API_KEY: %}}',
  ),
  'pipeline.yml': file(
    'pipelineJob',
    'type: pipeline\njobs:\n  one: {type: command, command: x, environment: azureml:e:1, environment_variables: {API_KEY: %, AUTH_TOKEN: %}}',
  ),
  'automl.yml': file('autoMLJob', 'type: automl\ntask: classification\nenvironment_variables: {API_KEY: %}'),
  'parallel.yml': file('parallelJob', 'type: parallel\ntask: {}\nenvironment_variables: {API_KEY: %}'),
  'schedule.yml': file(
    'schedule',
    'trigger: {type: cron}\ncreate_job: {type: pipeline, jobs: {one: {type: command, command: x, environment_variables: {API_KEY: %}}}}',
  ),
  'mistaken.yml': file('connection', 'type: git\ntarget: https://x\ncredentails: {type: pat, pat: %}\napi_keey: 1'),
  'broken.yml': file('connection', 'type: git\ntarget: https://x\ncredentials: {type: pat, pat: %\n'),
  'twice.yml': file('connection', 'type: git\ntarget: https://x\ncredentials: {type: pat, pat: %, pat: %}'),
};

/** The files that the secrets in a line of output are from. */
function placesIn(line: string): string {
  const shown = [...line.matchAll(new RegExp(`${SECRET}\\d+x`, 'g'))].map(([secret]) => secret);
  return Object.keys(FILES)
    .filter((path) => shown.some((secret) => FILES[path]?.includes(secret)))
    .join(', ');
}

test('secrets of files for the Azure CLI show nowhere', { timeout: 60_000 }, async () => {
  const outputs = await outputsFor(FILES);
  const leaks = [...outputs].flatMap(([name, output]) =>
    output
      .split('\n')
      .flatMap((line) =>
        tracesOf(SECRET, line).length > 0 ? [`${name}: ${placesIn(line)}: ${line.slice(0, 300)}`] : [],
      ),
  );
  expect(leaks).toEqual([]);
  // What is tested must have been read and judged.
  for (const path of Object.keys(FILES)) expect(outputs.get('resources json')).toContain(`"${path}"`);
});
