/** What is around an edit stays as it is, and what is put in follows it. */
import { describe, expect, test } from 'vitest';
import { fixed } from '../support/fixing.js';

const WORKSPACE = "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'it'\n";

/** Bicep: the rule looks for `publicNetworkAccess`. */
const BICEP: Readonly<Record<string, readonly [before: string, after: string]>> = {
  tabs: [
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n\tname: 'it'\n\tproperties: {\n\t\tfriendlyName: 'x'\n\t}\n}\n",
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n\tname: 'it'\n\tproperties: {\n\t\tfriendlyName: 'x'\n\t\tpublicNetworkAccess: 'Disabled'\n\t}\n}\n",
  ],
  'tabs, and objects to make': [
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n\tname: 'it'\n}\n",
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n\tname: 'it'\n\tproperties: {\n\t\tpublicNetworkAccess: 'Disabled'\n\t}\n}\n",
  ],
  'four blanks': [
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n    name: 'it'\n}\n",
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n    name: 'it'\n    properties: {\n        publicNetworkAccess: 'Disabled'\n    }\n}\n",
  ],
  'line ends of Windows': [
    `${WORKSPACE}  properties: {\n    friendlyName: 'x'\n  }\n}\n`.replaceAll('\n', '\r\n'),
    `${WORKSPACE}  properties: {\n    friendlyName: 'x'\n    publicNetworkAccess: 'Disabled'\n  }\n}\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  'a byte-order mark, no line end at the end, and other letters': [
    `\ufeff// Prüfstand 🧪\n${WORKSPACE}  properties: {\n    friendlyName: 'Modelle für 模型 🧪'\n  }\n}`,
    `\ufeff// Prüfstand 🧪\n${WORKSPACE}  properties: {\n    friendlyName: 'Modelle für 模型 🧪'\n    publicNetworkAccess: 'Disabled'\n  }\n}`,
  ],
  'a comment behind the last property': [
    `${WORKSPACE}  properties: {\n    friendlyName: 'x' // shown in the studio\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    friendlyName: 'x' // shown in the studio\n    publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'a comment of several lines behind the last property': [
    `${WORKSPACE}  properties: {\n    friendlyName: 'x' /* shown\n      in the studio */\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    friendlyName: 'x' /* shown\n      in the studio */\n    publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'comments below the last property': [
    `${WORKSPACE}  properties: {\n    friendlyName: 'x'\n    // publicNetworkAccess: 'Disabled'\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    friendlyName: 'x'\n    publicNetworkAccess: 'Disabled'\n    // publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'nothing but a comment': [
    `${WORKSPACE}  properties: {\n    // later\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    // later\n    publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'nothing but a comment on the line': [
    `${WORKSPACE}  properties: { /* later */ }\n}\n`,
    `${WORKSPACE}  properties: { /* later */ \n    publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'an object on one line': [
    `${WORKSPACE}  properties: { friendlyName: 'x' }\n}\n`,
    `${WORKSPACE}  properties: { friendlyName: 'x', publicNetworkAccess: 'Disabled' }\n}\n`,
  ],
  'commas at the ends of lines': [
    `${WORKSPACE}  properties: {\n    description: 'y',\n    friendlyName: 'x',\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    description: 'y',\n    friendlyName: 'x',\n    publicNetworkAccess: 'Disabled',\n  }\n}\n`,
  ],
  'the closing brace behind the last property': [
    `${WORKSPACE}  properties: {\n    friendlyName: 'x' }\n}\n`,
    `${WORKSPACE}  properties: {\n    friendlyName: 'x'\n    publicNetworkAccess: 'Disabled' }\n}\n`,
  ],
  'a null': [
    `${WORKSPACE}  properties: {\n    publicNetworkAccess: null\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    publicNetworkAccess: 'Disabled'\n  }\n}\n`,
  ],
  'another case of the name, in quotes': [
    `${WORKSPACE}  properties: {\n    'PublicNetworkAccess' : 'ENABLED'\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    'PublicNetworkAccess' : 'Disabled'\n  }\n}\n`,
  ],
  'a condition and a loop around it': [
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = [for name in ['a', 'b']: if (true) {\n  name: name\n  properties: {}\n}]\n",
    "resource it 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = [for name in ['a', 'b']: if (true) {\n  name: name\n  properties: {\n    publicNetworkAccess: 'Disabled'\n  }\n}]\n",
  ],
  'a nested resource at the end': [
    `${WORKSPACE}\n  resource compute 'computes' = {\n    name: 'c'\n    properties: { computeType: 'AKS' }\n  }\n}\n`,
    `${WORKSPACE}  properties: {\n    publicNetworkAccess: 'Disabled'\n  }\n\n  resource compute 'computes' = {\n    name: 'c'\n    properties: { computeType: 'AKS' }\n  }\n}\n`,
  ],
};

const ARM_START =
  '{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "resources": [\n    {\n      "type": "Microsoft.MachineLearningServices/workspaces",\n      "apiVersion": "2024-10-01",\n      "name": "it"';
const ARM_END = '\n    }\n  ]\n}\n';

const ARM: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'no properties': [
    ARM_START + ARM_END,
    `${ARM_START},\n      "properties": {\n        "publicNetworkAccess": "Disabled"\n      }${ARM_END}`,
  ],
  'a comment behind the last member': [
    `${ARM_START},\n      "properties": {\n        "friendlyName": "x" // shown\n      }${ARM_END}`,
    `${ARM_START},\n      "properties": {\n        "publicNetworkAccess": "Disabled",\n        "friendlyName": "x" // shown\n      }${ARM_END}`,
  ],
  'a comma behind the last member': [
    `${ARM_START},\n      "properties": {\n        "friendlyName": "x", // shown\n      }${ARM_END}`,
    `${ARM_START},\n      "properties": {\n        "friendlyName": "x", // shown\n        "publicNetworkAccess": "Disabled",\n      }${ARM_END}`,
  ],
  'an empty object on the line of others': [
    `${ARM_START}, "properties": {} }\n  ]\n}\n`,
    `${ARM_START}, "properties": { "publicNetworkAccess": "Disabled" } }\n  ]\n}\n`,
  ],
  'everything on one line': [
    '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[{"type":"Microsoft.MachineLearningServices/workspaces","apiVersion":"2024-10-01","name":"it","properties":{"friendlyName":"x"}}]}',
    '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[{"type":"Microsoft.MachineLearningServices/workspaces","apiVersion":"2024-10-01","name":"it","properties":{"friendlyName":"x", "publicNetworkAccess": "Disabled"}}]}',
  ],
};

const HCL_START = 'resource "azurerm_machine_learning_workspace" "it" {\n';

const HCL: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a longer name than the others, which move': [
    `${HCL_START}  name     = "it"\n  location = "westeurope" # near\n}\n`,
    `${HCL_START}  name                          = "it"\n  location                      = "westeurope" # near\n  public_network_access_enabled = false\n}\n`,
  ],
  'arguments that are not lined up, which stay': [
    `${HCL_START}  name = "it"\n  location = "westeurope"\n}\n`,
    `${HCL_START}  name = "it"\n  location = "westeurope"\n  public_network_access_enabled = false\n}\n`,
  ],
  'a blank line and a value of several lines before it, which part what is lined up': [
    `${HCL_START}  name     = "it"\n  location = "westeurope"\n\n  tags = {\n    a = "b"\n  }\n}\n`,
    `${HCL_START}  name     = "it"\n  location = "westeurope"\n\n  tags = {\n    a = "b"\n  }\n  public_network_access_enabled = false\n}\n`,
  ],
  'a block below the arguments': [
    `${HCL_START}  name = "it"\n\n  identity {\n    type = "SystemAssigned"\n  }\n}\n`,
    `${HCL_START}  name                          = "it"\n  public_network_access_enabled = false\n\n  identity {\n    type = "SystemAssigned"\n  }\n}\n`,
  ],
  'only a block': [
    `${HCL_START}  identity {\n    type = "SystemAssigned"\n  }\n}\n`,
    `${HCL_START}  public_network_access_enabled = false\n\n  identity {\n    type = "SystemAssigned"\n  }\n}\n`,
  ],
  'a block on one line': [
    'resource "azurerm_machine_learning_workspace" "it" { name = "it" }\n',
    'resource "azurerm_machine_learning_workspace" "it" {\n  name                          = "it"\n  public_network_access_enabled = false\n}\n',
  ],
  'an empty block': [
    'resource "azurerm_machine_learning_workspace" "it" {}\n',
    'resource "azurerm_machine_learning_workspace" "it" {\n  public_network_access_enabled = false\n}\n',
  ],
  'line ends of Windows, and none at the end': [
    `${HCL_START}  name = "it"\n}`.replaceAll('\n', '\r\n'),
    `${HCL_START}  name                          = "it"\n  public_network_access_enabled = false\n}`.replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  null: [
    `${HCL_START}  public_network_access_enabled = null # ask\n}\n`,
    `${HCL_START}  public_network_access_enabled = false # ask\n}\n`,
  ],
};

describe.each([
  ['Bicep', 'main.bicep', BICEP],
  ['ARM JSON', 'azuredeploy.json', ARM],
  ['Terraform', 'main.tf', HCL],
] as const)('%s', (_form, name, cases) => {
  test.each(Object.entries(cases))('%s', async (_case, [before, after]) => {
    const { files } = await fixed({ [name]: before }, { rule: 'AML-NET-001' });
    expect(files[name]).toBe(after);
  });
});

describe('what goes', () => {
  const LEGACY = 'allowPublicAccessWhenBehindVnet: true';

  test.each([
    [
      'keeps the comment beside it',
      `\n    ${LEGACY} // why?\n    publicNetworkAccess: 'Disabled'\n  `,
      "\n     // why?\n    publicNetworkAccess: 'Disabled'\n  ",
    ],
    [
      'with one before it on the line',
      ` publicNetworkAccess: 'Disabled', ${LEGACY} `,
      " publicNetworkAccess: 'Disabled' ",
    ],
    [
      'with one behind it on the line',
      ` ${LEGACY}, publicNetworkAccess: 'Disabled' `,
      " publicNetworkAccess: 'Disabled' ",
    ],
    [
      'with its comma',
      `\n    ${LEGACY},\n    publicNetworkAccess: 'Disabled',\n  `,
      "\n    publicNetworkAccess: 'Disabled',\n  ",
    ],
  ])('%s', async (_case, before, after) => {
    const wrap = (lines: string) => `${WORKSPACE}  properties: {${lines}}\n}\n`;
    const { files } = await fixed({ 'main.bicep': wrap(before) }, { rule: 'AML-NET-002' });
    expect(files['main.bicep']).toBe(wrap(after));
  });

  test('in JSON takes the comma before it, past a comment', async () => {
    const wrap = (lines: string) => `${ARM_START},\n      "properties": {${lines}}${ARM_END}`;
    const before =
      '\n        "publicNetworkAccess": "Disabled", // shut, for good\n        "allowPublicAccessWhenBehindVnet": true\n      ';
    const { files } = await fixed({ 'azuredeploy.json': wrap(before) }, { rule: 'AML-NET-002' });
    expect(files['azuredeploy.json']).toBe(
      wrap('\n        "publicNetworkAccess": "Disabled" // shut, for good\n      '),
    );
  });
});
