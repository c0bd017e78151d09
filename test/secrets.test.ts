/** A secret in a repository shows in no output, whatever way it takes; what stands beside it stays readable. */
import { describe, expect, test } from 'vitest';
import { type Io, runCli } from '../src/command-line.js';
import { RULES } from '../src/rules/index.js';
import { child, compute, workspace } from './support/bicep.js';
import { folderWith } from './support/files.js';
import { runJob } from './support/job.js';

const SECRET = 'Hunter2Canary';
const ML = 'Microsoft.MachineLearningServices';

async function run(cwd: string, words: readonly string[], over: Partial<Io> = {}): Promise<string> {
  let all = '';
  const add = (text: string): void => {
    all += text;
  };
  const status = await runCli(words, {
    stdout: add,
    stderr: add,
    env: {},
    cwd,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: RULES,
    ...over,
  });
  expect(status).not.toBe(2);
  expect(status).not.toBe(4);
  return all;
}

/** Everything the program prints about these files, by what prints it. */
async function outputsFor(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const folder = folderWith(files);
  const job = await runJob(folder, { 'json-file': 'out.json' }, { rules: RULES });
  return new Map([
    ['text', await run(folder, ['scan'])],
    ['colour', await run(folder, ['scan'], { stdoutIsTerminal: true })],
    ['json', await run(folder, ['scan', '--format', 'json'])],
    ['markdown', await run(folder, ['scan', '--format', 'markdown'])],
    ['html', await run(folder, ['scan', '--format', 'html'])],
    ['resources text', await run(folder, ['resources', '--format', 'text'])],
    ['resources json', await run(folder, ['resources', '--format', 'json'])],
    ['job', job.stdout],
    ['summary', job.summary],
    ['annotations', JSON.stringify(job.annotations)],
  ]);
}

/** The secret in all its letters, in part, and as it reads in Base64 and in escapes. */
function tracesOf(secret: string, output: string): readonly string[] {
  const forms = [secret, secret.slice(0, 8), secret.slice(-8), Buffer.from(secret).toString('base64').slice(0, 12)];
  return forms.filter((form) => output.toLowerCase().includes(form.toLowerCase()));
}

const WS = workspace("publicNetworkAccess: 'Enabled'");
/** One line, so that a finding about anything in it shows all of it. */
const datastore = (value: string, name = "'child'"): string =>
  `${WS}resource child '${ML}/workspaces/datastores@2024-10-01' = { parent: ws, name: ${name}, properties: { datastoreType: 'AzureBlob', credentials: { credentialsType: 'Sas', secrets: { sasToken: ${value} } } } }\n`;
const cluster = (password: string, more = ''): string =>
  WS +
  compute('AmlCompute', `userAccountCredentials: { adminUserName: 'me', adminUserPassword: ${password} }${more}`, {});

const parameterFile = (value: string): string =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: { pw: { value }, sku: { value: 'S1' } },
  });

const TEMPLATE = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
};
const armDatastore = (value: string) => ({
  type: `${ML}/workspaces/datastores`,
  apiVersion: '2024-10-01',
  name: 'ws/child',
  properties: {
    datastoreType: 'AzureBlob',
    credentials: { credentialsType: 'Sas', secrets: { sasToken: value, secretsType: 'Sas' } },
  },
});

const CASES: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  'a literal in a resource': datastore(`'${SECRET}'`),
  'a literal password': cluster(`'${SECRET}'`),
  'a value of any member of a dictionary':
    WS +
    child(
      'connections',
      `category: 'CustomKeys'\ncredentials: { keys: { mine: '${SECRET}' } }\nauthType: 'CustomKeys'`,
    ),
  'the value of a connection': WS + child('connections', `category: 'Git', authType: 'PAT', value: '${SECRET}'`),
  'the default of a parameter': `param pw string = '${SECRET}'\n${datastore('pw')}`,
  'the default of a secure parameter': `@secure()\nparam pw string = '${SECRET}'\n${datastore('pw')}`,
  'the default of a secure parameter that nothing uses': `@secure()\nparam pw string = '${SECRET}'\n${datastore("''")}`,
  'a variable': `var pw = '${SECRET}'\n${datastore('pw')}`,
  'a member of a variable': `var all = { one: '${SECRET}', two: 'S1' }\n${datastore('all.one')}`,
  'a module argument': {
    'main.bicep': `module m 'm.bicep' = { name: 'm', params: { pw: '${SECRET}', sku: 'S1' } }\n`,
    'm.bicep': `@secure()\nparam pw string\nparam sku string\n${datastore('pw')}`,
  },
  'an argument of a module that is not available': `${WS}module m 'br:x.azurecr.io/m:1' = { name: 'm', params: { adminPassword: '${SECRET}' } }\n`,
  'a module argument in a loop': {
    'main.bicep': `module m 'm.bicep' = [for (pw, i) in ['${SECRET}', '${SECRET}2']: { name: 'm\${i}', params: { pw: pw } }]\n`,
    'm.bicep': `param pw string\n${datastore('pw')}`,
  },
  'a Bicep parameter file': {
    'main.bicep': `@secure()\nparam pw string\n${datastore('pw')}`,
    'main.bicepparam': `using 'main.bicep'\nparam pw = '${SECRET}'\n`,
  },
  'a JSON parameter file': {
    'main.bicep': `@secure()\nparam pw string\nparam sku string\n${datastore('pw')}`,
    'main.parameters.json': parameterFile(SECRET),
  },
  'a default of an environment variable in a JSON parameter file': {
    'main.bicep': `@secure()\nparam pw string\nparam sku string\n${datastore('pw')}`,
    'main.parameters.json': parameterFile(`\${PW=${SECRET}}`),
  },
  interpolation: `param a string = '${SECRET.slice(0, 8)}'\nvar b = '${SECRET.slice(8)}'\n${datastore("'${a}${b}'")}`,
  concat: datastore(`concat('${SECRET.slice(0, 8)}', '${SECRET.slice(8)}')`),
  'text with a hole': `param x string\n${datastore(`'${SECRET}\${x}'`)}`,
  'one of two': `param x bool\n${datastore(`x ? '${SECRET}' : ''`)}`,
  'an item of an array': `param all array = ['S1', '${SECRET}']\n${datastore('all[1]')}`,
  'a member of a secure object': `@secure()\nparam all object = { one: '${SECRET}', two: ['${SECRET}'] }\n${datastore('all.one')}`,
  'a text of several lines': datastore(`'''${SECRET}\n  and ${SECRET} more\n'''`),
  'a name': `@secure()\nparam pw string = '${SECRET}'\n${datastore('pw', "'ds-${toLower(pw)}'")}`,
  'a name with a hole': `param x string\n@secure()\nparam pw string = '${SECRET}'\n${datastore('pw', "'ds-${x}-${pw}'")}`,
  'a name that shares it': `var pw = '${SECRET}'\n${datastore('pw', "'ds-${pw}'")}`,
  'a name that a function makes of it': `@secure()\nparam pw string = '${SECRET}'\n${datastore('pw', 'base64(pw)')}`,
  'a name of unknown parts': `param x string\nvar pw = '${SECRET}'\n${datastore('pw', "'ds-${uniqueString(pw, x)}'")}`,
  'a tag, a location and a member name': `var pw = '${SECRET}'\n${datastore('pw')}${workspace("publicNetworkAccess: 'Enabled'", { top: "location: pw\ntags: { a: pw, '${pw}': 'b' }" }).replace('resource ws', 'resource ws2').replace("'mlw'", "'mlw2'")}`,
  'a condition': `@secure()\nparam pw string = '${SECRET}'\nparam x string\n${datastore('pw').replace("' = {\n", `' = if (x == '${SECRET}') {\n`)}`,
  'a value that is not allowed': `@allowed(['a', 'b'])\nparam pw string = 'a'\n${datastore('pw')}`,
  'a password that is not allowed': {
    'main.bicep': `@allowed(['a', '${SECRET}2'])\nparam adminPassword string\n${datastore("''")}`,
    'main.bicepparam': `using 'main.bicep'\nparam adminPassword = '${SECRET}'\n`,
  },
  'a value that is not allowed and reaches a secret': {
    'main.bicep': `@allowed(['a', 'b'])\nparam mode string\n${datastore('mode')}`,
    'main.bicepparam': `using 'main.bicep'\nparam mode = '${SECRET}'\n`,
  },
  'an error': `var pw = '${SECRET}'\n${datastore('pw')}output o int = int(pw)\nvar m = {}\noutput p string = m[pw]\n`,
  'a comment on the same line': workspace(`publicNetworkAccess: 'Enabled' // adminPassword: ${SECRET}`),
  'a comment with a command': workspace(
    `publicNetworkAccess: 'Enabled' // az vm create --admin-password ${SECRET} -n x`,
  ),
  'a comment with a variable': workspace(`publicNetworkAccess: 'Enabled' /* export ADMIN_PASSWORD="${SECRET}" */`),
  'a comment that repeats it': `@secure()\nparam pw string = '${SECRET}'\n${workspace(`publicNetworkAccess: 'Enabled' // not ${SECRET}`)}`,
  'a command in a text': cluster("''", `, note: 'az vm create --admin-password ${SECRET} -n x'`),
  'a resource of another kind': `${WS}resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = { name: 'vm', properties: { osProfile: { adminPassword: '${SECRET}' } }, tags: { copy: '${SECRET}' } }\n`,
  'ARM JSON on one line': {
    'main.json': JSON.stringify({
      ...TEMPLATE,
      parameters: { pw: { type: 'securestring', defaultValue: SECRET } },
      variables: { adminPassword: SECRET },
      resources: [
        {
          type: `${ML}/workspaces`,
          apiVersion: '2024-10-01',
          name: 'ws',
          properties: { publicNetworkAccess: 'Enabled' },
        },
        armDatastore("[parameters('pw')]"),
        armDatastore(SECRET),
      ],
    }),
  },
  'a nested deployment': {
    'main.json': JSON.stringify({
      ...TEMPLATE,
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          apiVersion: '2022-09-01',
          name: 'd',
          properties: {
            mode: 'Incremental',
            expressionEvaluationOptions: { scope: 'inner' },
            parameters: { pw: { value: SECRET } },
            template: {
              ...TEMPLATE,
              parameters: { pw: { type: 'securestring' } },
              resources: [armDatastore("[parameters('pw')]")],
            },
          },
        },
      ],
    }),
  },
};

describe('a secret shows nowhere', () => {
  test.each(Object.entries(CASES))('%s', async (_name, given) => {
    const outputs = await outputsFor(typeof given === 'string' ? { 'main.bicep': given } : given);
    for (const [name, output] of outputs) expect([name, tracesOf(SECRET, output), output]).toEqual([name, [], output]);
    // What is tested must have been read and judged.
    expect(outputs.get('resources json')).toMatch(/"type": "Microsoft\./);
  });
});

describe('what stands beside a secret', () => {
  test('stays readable', async () => {
    const outputs = await outputsFor({ 'main.bicep': datastore(`'${SECRET}'`) });
    expect(outputs.get('text')).toContain("credentialsType: 'Sas', secrets: { sasToken: '(secret, not shown)' } } } }");
    expect(outputs.get('resources json')).toContain('"credentialsType": "Sas"');
    expect(outputs.get('resources json')).toContain('"sasToken": {\n            "$unknown": "a secret, not shown"');
  });

  test('keeps its words, even if the secret is one of them', async () => {
    const outputs = await outputsFor({ 'main.bicep': `param pw string = 'default'\n${datastore('pw')}` });
    expect(outputs.get('text')).toContain('because default of parameter pw');
    expect(outputs.get('text')).not.toContain("'default'");
  });

  test('shows a placeholder for what it is', async () => {
    const outputs = await outputsFor({ 'main.bicep': datastore("'<sas token>'") });
    expect(outputs.get('text')).toContain("sasToken: '<sas token>'");
  });
});
