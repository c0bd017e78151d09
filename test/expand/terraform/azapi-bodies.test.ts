/** Bodies of azapi resources as they are written in Terraform, with the places of their parts. */
import { describe, expect, it } from 'vitest';
import { ResourceView } from '../../../src/model/resource-view.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { place, plain } from '../../support/plain.js';

const PATH = 'properties.publicNetworkAccess';

/** Value and place of a property of a workspace with this body, which begins in line 5. */
function written(body: string, more: Readonly<Record<string, string>> = {}, path = PATH): readonly unknown[] {
  const { expansions, diagnostics } = expandFiles({
    'main.tf': `resource "azapi_resource" "ws" {
  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  name      = "mlw"
  parent_id = "/subscriptions/s/resourceGroups/rg"
  ${body}
}
variable "unset" {}
variable "access" {
  default = "Enabled"
}
resource "azurerm_key_vault" "kv" {
  name                = "kv"
  resource_group_name = "rg"
}
`,
    ...more,
  });
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const resource = expansions[0]?.resources.find(({ address }) => address === 'azapi_resource.ws');
  if (resource === undefined) throw new Error('nothing was expanded');
  const found = new ResourceView(resource).property(path);
  return [found.value && plain(found.value), place(found.span)];
}

describe('the body of an azapi resource', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    [
      'an object',
      'body = {\n    properties = {\n      publicNetworkAccess = "Enabled"\n    }\n  }',
      ['Enabled', 'main.tf:7:7-7:38'],
    ],
    [
      'jsonencode beside a reference',
      'body = jsonencode({\n    properties = {\n      keyVault            = azurerm_key_vault.kv.id\n      publicNetworkAccess = "Enabled"\n    }\n  })',
      ['Enabled', 'main.tf:8:7-8:38'],
    ],
    [
      'a heredoc',
      'body = <<BODY\n{\n  "properties": {\n    "publicNetworkAccess": "Enabled"\n  }\n}\nBODY',
      ['Enabled', 'main.tf:8:5-8:37'],
    ],
    [
      'an indented heredoc with interpolations',
      'body = <<-BODY\n    {\n      "properties": { "keyVault": "${azurerm_key_vault.kv.id}", "description": "a ${upper("b}")} c",\n        "publicNetworkAccess": ${jsonencode(var.access)} }\n    }\n  BODY',
      ['Enabled', 'main.tf:8:9-8:57'],
    ],
    [
      'a heredoc with an escaped interpolation',
      'body = <<BODY\n{ "properties": { "description": "$${a",\n    "publicNetworkAccess": "Enabled" } }\nBODY',
      ['Enabled', 'main.tf:7:5-7:37'],
    ],
    [
      'a text in quotes, as a whole',
      'body = "{\\"properties\\":{\\"publicNetworkAccess\\":\\"Enabled\\"}}"',
      ['Enabled', 'main.tf:5:10-5:66'],
    ],
    [
      'a heredoc with a directive, as a whole',
      'body = <<BODY\n{ "properties": { %{ if true }"publicNetworkAccess": "Enabled"%{ endif } } }\nBODY',
      ['Enabled', 'main.tf:5:10-7:5'],
    ],
  ])('stands where it is written: %s', (_, body, expected) => {
    expect(written(body)).toEqual(expected);
  });

  it('keeps references in JSON', () => {
    const body = 'body = jsonencode({ properties = { keyVault = azurerm_key_vault.kv.id, x = "a-${var.unset}" } })';
    expect(written(body, {}, 'properties.keyVault')[0]).toBe('#azurerm_key_vault.kv');
    expect(written(body, {}, 'properties.x')[0]).toBe('a-<var.unset>');
  });

  it.each([
    ['file', 'body = file("body.json")'],
    ['jsondecode of a file', 'body = jsondecode(file("body.json"))'],
  ])('may be a file, of which every part stands there: %s', (_, body) => {
    const file = { 'body.json': '{\n  "properties": {\n    "publicNetworkAccess": "Enabled"\n  }\n}\n' };
    expect(written(body, file)).toEqual(['Enabled', 'body.json:3:5-3:37']);
  });

  it('may be a file of which an update sets a part', () => {
    const { expansions } = expandFiles({
      'main.tf': `resource "azurerm_machine_learning_workspace" "ws" {
  name                = "mlw"
  resource_group_name = "rg"
}
resource "azapi_update_resource" "u" {
  type        = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  resource_id = azurerm_machine_learning_workspace.ws.id
  body        = jsondecode(file("body.json"))
}
`,
      'body.json': '{\n  "properties": {\n    "publicNetworkAccess": "Enabled"\n  }\n}\n',
    });
    const [resource, ...more] = expansions[0]?.resources ?? [];
    const found = resource && new ResourceView(resource).property(PATH);
    expect([found && place(found.span), more]).toEqual(['body.json:3:5-3:37', []]);
  });

  it('is uncertain only where ignore_changes says so', () => {
    const body = `body = {
    properties = { publicNetworkAccess = "Disabled", hbiWorkspace = true }
  }
  lifecycle {
    ignore_changes = [body.properties.publicNetworkAccess, tags]
  }`;
    expect(written(body)[0]).toBe('<deployed(azapi_resource.ws.body.properties.publicNetworkAccess)>');
    expect(written(body, {}, 'properties.hbiWorkspace')).toEqual([true, 'main.tf:6:54-6:73']);
  });

  it('may have its type in a local value or a variable', () => {
    const { expansions, diagnostics } = expandFiles({
      'main.tf': `locals {
  version = "2024-10-01"
}
variable "type" {
  default = "Microsoft.MachineLearningServices/workspaces"
}
variable "parent" {}
resource "azapi_resource" "ws" {
  type      = "\${var.type}@\${local.version}"
  name      = "mlw"
  parent_id = var.parent
}
`,
    });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    expect(expansions[0]?.resources.map(({ type, apiVersion }) => `${type}@${apiVersion}`)).toEqual([
      'Microsoft.MachineLearningServices/workspaces@2024-10-01',
    ]);
  });
});
