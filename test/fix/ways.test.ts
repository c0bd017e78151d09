/** Values that come from elsewhere: the edit is where they are written, or there is none. */
import { describe, expect, test } from 'vitest';
import { judgeFiles } from '../../src/scan.js';
import { AZURERM as AZURERM_PROVIDER } from '../rules/parity/plan-parts.js';
import { analysisOf, type Files, fixed } from '../support/fixing.js';
import { repositoryOf } from '../support/memory-repository.js';
import { planDocument } from '../support/plan/document.js';
import { create } from '../support/plan/words.js';

const TYPE = "'Microsoft.MachineLearningServices/workspaces@2024-10-01'";

function workspace(access: string, more = ''): string {
  return `resource it ${TYPE} = {\n  name: 'it'\n  properties: {\n    publicNetworkAccess: ${access}\n  }\n}\n${more}`;
}

const AZURERM =
  'resource "azurerm_machine_learning_workspace" "it" {\n  name = "it"\n  public_network_access_enabled = ACCESS\n}\n';

function azurerm(access: string, more = ''): string {
  return `${AZURERM.replace('ACCESS', access)}${more}`;
}

const ARM_WORKSPACE =
  '{ "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "it", "properties": { "publicNetworkAccess": "Enabled" } }';

function template(resource: string): string {
  return `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [${resource}] }`;
}

const MODULE = workspace('access', "param access string = 'Enabled'\n");

interface Way {
  readonly files: Files;
  /** The files that change, as pairs of what goes and what comes. */
  readonly changes: Readonly<Record<string, readonly [before: string, after: string]>>;
  readonly says: string;
}

const WAYS: Readonly<Record<string, Way>> = {
  'the default of a parameter': {
    files: { 'main.bicep': MODULE },
    changes: { 'main.bicep': ["= 'Enabled'", "= 'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (default of parameter access)",
  },
  'a variable': {
    files: { 'main.bicep': workspace('settings.access', "var settings = {\n  access: 'Enabled'\n}\n") },
    changes: { 'main.bicep': ["access: 'Enabled'", "access: 'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (variable settings)",
  },
  'an argument of a module': {
    files: {
      'main.bicep': "module ws 'ws.bicep' = {\n  name: 'ws'\n  params: {\n    access: 'Enabled'\n  }\n}\n",
      'ws.bicep': MODULE,
    },
    changes: { 'main.bicep': ["access: 'Enabled'", "access: 'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (argument access of module ws)",
  },
  'the default in a module that is called twice': {
    files: {
      'main.bicep': "module a 'ws.bicep' = {\n  name: 'a'\n}\nmodule b 'ws.bicep' = {\n  name: 'b'\n}\n",
      'ws.bicep': MODULE,
    },
    changes: { 'ws.bicep': ["= 'Enabled'", "= 'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (default of parameter access)",
  },
  'a parameter file of Bicep': {
    files: { 'main.bicep': MODULE, 'main.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n" },
    changes: { 'main.bicepparam': ["= 'Enabled'", "= 'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (parameter access set by parameter file)",
  },
  'two parameter files that both say it': {
    files: {
      'main.bicep': MODULE,
      'dev.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
    },
    changes: { 'dev.bicepparam': ["'Enabled'", "'Disabled'"], 'prod.bicepparam': ["'Enabled'", "'Disabled'"] },
    says: "Set publicNetworkAccess to 'Disabled' (parameter access set by parameter file)",
  },
  'a parameter file in JSON': {
    files: {
      'main.bicep': MODULE,
      'main.parameters.json':
        '{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",\n  "contentVersion": "1.0.0.0",\n  "parameters": { "access": { "value": "Enabled" } }\n}\n',
    },
    changes: { 'main.parameters.json': ['"Enabled"', '"Disabled"'] },
    says: "Set publicNetworkAccess to 'Disabled' (parameter access set by parameter file)",
  },
  'a variable of Terraform': {
    files: { 'main.tf': azurerm('var.open', 'variable "open" {\n  default = true\n}\n') },
    changes: { 'main.tf': ['default = true', 'default = false'] },
    says: 'Set public_network_access_enabled = false (default of variable open)',
  },
  'a variable file': {
    files: {
      'main.tf': azurerm('var.open', 'variable "open" {\n  type = bool\n}\n'),
      'terraform.tfvars': 'open = true\n',
    },
    changes: { 'terraform.tfvars': ['true', 'false'] },
    says: 'Set public_network_access_enabled = false (variable open set in terraform.tfvars)',
  },
  'a local value': {
    files: { 'main.tf': azurerm('local.open', 'locals {\n  open = true\n}\n') },
    changes: { 'main.tf': ['open = true', 'open = false'] },
    says: 'Set public_network_access_enabled = false (local value open)',
  },
  'an item of what a resource is made for': {
    files: {
      'main.tf': azurerm('each.value.open', '').replace(
        '  name = "it"\n',
        '  for_each = { a = { open = true } }\n\n  name = each.key\n',
      ),
    },
    changes: { 'main.tf': ['open = true', 'open = false'] },
    says: 'Set public_network_access_enabled = false (for_each)',
  },
  'a variable file in JSON': {
    files: { 'main.tf': azurerm('var.open', 'variable "open" {}\n'), 'terraform.tfvars.json': '{ "open": true }\n' },
    changes: { 'terraform.tfvars.json': ['true', 'false'] },
    says: 'Set public_network_access_enabled = false (variable open set in terraform.tfvars.json)',
  },
  'a body that is JSON text': {
    files: {
      'main.tf':
        'resource "azapi_resource" "it" {\n  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"\n  name      = "it"\n  parent_id = "x"\n  body      = <<-EOT\n    { "properties": { "publicNetworkAccess": "Enabled" } }\n  EOT\n}\n',
    },
    changes: { 'main.tf': ['"Enabled"', '"Disabled"'] },
    says: 'Set body.properties.publicNetworkAccess = "Disabled"',
  },
  'a template in a template': {
    files: {
      'azuredeploy.json': template(
        `{ "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "d", "properties": { "mode": "Incremental", "template": ${template(ARM_WORKSPACE)} } }`,
      ),
    },
    changes: { 'azuredeploy.json': ['"Enabled"', '"Disabled"'] },
    says: "Set publicNetworkAccess to 'Disabled'",
  },
  'a template whose resources have names': {
    files: {
      'azuredeploy.json': template(ARM_WORKSPACE).replace(
        /"resources": \[(.*)\]/,
        '"languageVersion": "2.0", "resources": { "ws": $1 }',
      ),
    },
    changes: { 'azuredeploy.json': ['"Enabled"', '"Disabled"'] },
    says: "Set publicNetworkAccess to 'Disabled'",
  },
  'separate rules of a storage account': {
    files: {
      'main.tf':
        'resource "azurerm_storage_account" "it" {\n  name = "it"\n}\n\nresource "azurerm_storage_account_network_rules" "it" {\n  storage_account_id = azurerm_storage_account.it.id\n  default_action     = "Allow"\n}\n',
    },
    changes: { 'main.tf': ['"Allow"', '"Deny"'] },
    says: 'Set default_action = "Deny" in azurerm_storage_account_network_rules',
  },
  'an update by azapi': {
    files: {
      'main.tf':
        'resource "azurerm_machine_learning_workspace" "it" {\n  name = "it"\n  public_network_access_enabled = false\n}\n\nresource "azapi_update_resource" "it" {\n  type        = "Microsoft.MachineLearningServices/workspaces@2024-10-01"\n  resource_id = azurerm_machine_learning_workspace.it.id\n  body = {\n    properties = {\n      publicNetworkAccess = "Enabled"\n    }\n  }\n}\n',
    },
    changes: { 'main.tf': ['"Enabled"', '"Disabled"'] },
    says: 'Set body.properties.publicNetworkAccess = "Disabled" in azapi_update_resource',
  },
};

describe('a value that comes from', () => {
  test.each(Object.entries(WAYS))('%s', async (_name, { files, changes, says }) => {
    const run = await fixed(files, { rule: ruleFor(files) });
    const expected = Object.entries(changes).map(([name, [before, after]]) => [
      name,
      files[name]?.replace(before, after),
    ]);
    expect(run.files).toEqual({ ...files, ...Object.fromEntries(expected) });
    expect(run.made).toEqual([`${ruleFor(files)}: ${says}`]);
  });
});

function ruleFor(files: Files): string {
  return Object.values(files).some((text) => text.includes('storage_account')) ? 'AML-NET-101' : 'AML-NET-001';
}

/** Nobody can say which single edit would mend these. */
const NO_WAY: Readonly<Record<string, Files>> = {
  'a condition': { 'main.bicep': workspace("open ? 'Enabled' : 'Disabled'", 'param open bool = true\n') },
  'a function': { 'main.bicep': workspace("toUpper('enabled')") },
  'a text with a hole': { 'main.bicep': workspace("'Ena${rest}'", "var rest = 'bled'\n") },
  'a value that the parameter does not allow': {
    'main.bicep': workspace('access', "@allowed(['Enabled'])\nparam access string = 'Enabled'\n"),
  },
  'a value that a parameter file must not give': {
    'main.bicep': workspace('access', "@allowed(['Enabled'])\nparam access string\n"),
    'main.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
  },
  'an expression of ARM': {
    'azuredeploy.json': JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: [
        {
          type: 'Microsoft.MachineLearningServices/workspaces',
          apiVersion: '2024-10-01',
          name: 'it',
          properties: { publicNetworkAccess: "[concat('Ena', 'bled')]" },
        },
      ],
    }),
  },
  'a conditional of Terraform': {
    'main.tf': azurerm('var.open ? true : false', 'variable "open" {\n  default = true\n}\n'),
  },
  'a negation': { 'main.tf': azurerm('!var.closed', 'variable "closed" {\n  default = false\n}\n') },
  'a release of the provider that does not know the argument': {
    'main.tf': `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "~> 2.70.0"\n    }\n  }\n}\n\nresource "azurerm_machine_learning_workspace" "it" {\n  name = "it"\n}\n`,
  },
  'a range of releases of which only the newer ones know the argument': {
    'main.tf': `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = ">= 3.0, < 4.0"\n    }\n  }\n}\n\nresource "azurerm_machine_learning_workspace" "it" {\n  name = "it"\n}\n`,
  },
  'an API version that does not define the property': {
    'main.bicep': "resource it 'Microsoft.MachineLearningServices/workspaces@2020-08-01' = {\n  name: 'it'\n}\n",
  },
  'properties that are a parameter': {
    'main.bicep': `resource it ${TYPE} = {\n  name: 'it'\n  properties: settings\n}\nparam settings object = {}\n`,
  },
  'a file that a tool has put there': {
    'main.tf': 'module "ws" {\n  source = "./.terraform/ws"\n}\n',
    '.terraform/ws/main.tf': azurerm('true'),
  },
  'a secret': {
    'main.bicep': workspace('access', "@secure()\nparam access string = 'Enabled'\n"),
  },
};

test('in a template whose resources have names, what is missing is inserted', async () => {
  const bare = template(ARM_WORKSPACE.replace('"Enabled"', '"Disabled"')).replace(
    /"resources": \[(.*)\]/,
    '"languageVersion": "2.0", "resources": { "ws": $1 }',
  );
  const { files } = await fixed({ 'azuredeploy.json': bare }, { rule: 'AML-IDN-010' });
  expect(files['azuredeploy.json']).toBe(
    bare.replace('"Disabled" }', '"Disabled" }, "identity": { "type": "SystemAssigned" }'),
  );
});

test('nothing is proposed for what only a plan says', async () => {
  const plan = planDocument({
    providers: AZURERM_PROVIDER,
    resources: [create('azurerm_machine_learning_workspace.it', { name: 'it', public_network_access_enabled: true })],
  });
  const files = { 'plan.json': JSON.stringify(plan) };
  const run = await fixed(files, { rule: 'AML-NET-001' });
  expect([run.files, run.made, run.left]).toEqual([files, [], ['AML-NET-001']]);
});

describe('there is no fix for', () => {
  test.each(Object.entries(NO_WAY))('%s', async (_name, files) => {
    const run = await fixed(files, { rule: 'AML-NET-001' });
    expect(run.made).toEqual([]);
    expect(run.files).toEqual(files);
  });
});

/** What the API version does not define, or a value that it does not know, would only bring another finding. */
const TOO_EARLY = {
  'AML-POL-006': ['computes@2024-10-01', "computeType: 'ComputeInstance'"],
  'AML-IDN-007': ['workspaces@2024-10-01', "friendlyName: 'x'"],
  'AML-IDN-009': ['connections@2022-05-01', "category: 'AzureOpenAI'\n    authType: 'ApiKey'"],
} as const;

test.each(Object.entries(TOO_EARLY))(
  '%s plans nothing that the API version cannot say',
  async (rule, [type, lines]) => {
    const name = type.startsWith('workspaces') ? type : `workspaces/${type}`;
    const bicep = `resource it 'Microsoft.MachineLearningServices/${name}' = {\n  name: '${type.startsWith('workspaces') ? 'it' : 'it/it'}'\n  properties: {\n    ${lines}\n  }\n}\n`;
    const { findings } = await judgeFiles(analysisOf(repositoryOf({ 'main.bicep': bicep })));
    const found = findings.filter(({ finding }) => finding.rule.id === rule);
    expect(found.map(({ finding }) => finding.mendings)).toEqual([[]]);
  },
);
