/** A secret in a repository shows in no output, whatever way it takes; what stands beside it stays readable. */
import { describe, expect, test } from 'vitest';
import { child, compute, workspace } from './support/bicep.js';
import { outputsFor, SECRET, tracesOf } from './support/outputs.js';

const ML = 'Microsoft.MachineLearningServices';

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

const TF_WORKSPACE = `resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"
  location                      = "westeurope"
  resource_group_name           = "rg"
  application_insights_id       = "x"
  key_vault_id                  = "x"
  storage_account_id            = "x"
  public_network_access_enabled = true
  identity {
    type = "SystemAssigned"
  }
}
`;

const tfDatastore = (key: string): string => `${TF_WORKSPACE}
resource "azurerm_machine_learning_datastore_blobstorage" "child" {
  name                 = "child"
  workspace_id         = azurerm_machine_learning_workspace.ws.id
  storage_container_id = "x"
  account_key          = ${key}
}
`;

/** A plan on one line, as Terraform prints it, that tells the secret in every place it knows. */
const PLAN = JSON.stringify({
  format_version: '1.2',
  variables: { pw: { value: SECRET } },
  planned_values: { outputs: { o: { sensitive: true, value: SECRET } }, root_module: {} },
  resource_changes: [
    {
      address: 'azurerm_machine_learning_datastore_blobstorage.child',
      change: {
        actions: ['update'],
        before: { account_key: SECRET, name: 'child' },
        before_sensitive: { account_key: true },
        after: { account_key: SECRET, name: 'child', tags: { a: SECRET } },
        after_unknown: {},
        after_sensitive: { account_key: true, tags: { a: true } },
      },
    },
    {
      address: 'azurerm_machine_learning_workspace.ws',
      change: {
        actions: ['create'],
        before: null,
        after: { name: 'mlw', public_network_access_enabled: true, description: SECRET },
        after_unknown: {},
        after_sensitive: { description: true },
      },
    },
  ],
  prior_state: {
    values: {
      root_module: {
        child_modules: [
          {
            resources: [
              {
                address: 'data.azurerm_key_vault_secret.s',
                mode: 'data',
                values: { value: SECRET },
                sensitive_values: { value: true },
              },
            ],
          },
        ],
      },
    },
  },
  configuration: {
    provider_config: {},
    root_module: {
      variables: { pw: { sensitive: true } },
      resources: [
        {
          type: 'azurerm_machine_learning_workspace',
          name: 'ws',
          mode: 'managed',
          expressions: {
            public_network_access_enabled: { constant_value: true },
            description: { references: ['var.pw'] },
          },
        },
      ],
    },
  },
});

const TERRAFORM_CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a literal': { 'main.tf': tfDatastore(`"${SECRET}"`) },
  'the default of a sensitive variable': {
    'main.tf': `variable "pw" {\n  sensitive = true\n  default   = "${SECRET}"\n}\n${tfDatastore('var.pw')}`,
  },
  'a variable file': {
    'main.tf': `variable "pw" {\n  sensitive = true\n}\n${tfDatastore('var.pw')}`,
    'terraform.tfvars': `pw = "${SECRET}"\n`,
  },
  'a local value': { 'main.tf': `locals {\n  pw = "${SECRET}"\n}\n${tfDatastore('local.pw')}` },
  'an argument of a module': {
    'main.tf': `module "m" {\n  source = "./m"\n  pw = "${SECRET}"\n}\n`,
    'm/main.tf': `variable "pw" {\n  sensitive = true\n}\n${tfDatastore('var.pw')}`,
  },
  'the body of an azapi resource': {
    'main.tf': `${TF_WORKSPACE}resource "azapi_resource" "c" {\n  type = "${ML}/workspaces/connections@2024-10-01"\n  name = "c"\n  parent_id = azurerm_machine_learning_workspace.ws.id\n  body = { properties = { category = "Git", authType = "PAT", credentials = { pat = "${SECRET}" } } }\n}\n`,
  },
  'the secret body of an azapi resource': {
    'main.tf': `${TF_WORKSPACE}resource "azapi_resource" "c" {\n  type = "${ML}/workspaces/connections@2024-10-01"\n  name = "c"\n  parent_id = azurerm_machine_learning_workspace.ws.id\n  body = { properties = { category = "Git", authType = "PAT" } }\n  sensitive_body = { properties = { credentials = { pat = "${SECRET}" } } }\n}\n`,
  },
  'a plan': { 'tfplan.json': PLAN },
  'a plan whose source code is here': {
    'tfplan.json': PLAN,
    'main.tf': `variable "pw" {\n  sensitive = true\n}\n${TF_WORKSPACE}`,
  },
};

describe('a secret of Terraform shows nowhere', () => {
  test.each(Object.entries(TERRAFORM_CASES))('%s', async (_name, given) => {
    const outputs = await outputsFor(given);
    for (const [name, output] of outputs) expect([name, tracesOf(SECRET, output), output]).toEqual([name, [], output]);
    expect(outputs.get('resources json')).toMatch(/"type": "Microsoft\./);
  });
});

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
