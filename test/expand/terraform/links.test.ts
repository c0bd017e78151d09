/** Which declarations references lead to: data sources of what is declared, computed attributes, IDs put together. */
import { describe, expect, it } from 'vitest';
import { Graph, type Link } from '../../../src/model/graph.js';
import { resourceKeyOf } from '../../../src/model/resource-key.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const DECLARED = `
resource "azurerm_resource_group" "rg" {
  name     = "rg-\${var.env}"
  location = "westeurope"
}
resource "azurerm_storage_account" "st" {
  name                = "st\${var.env}"
  resource_group_name = azurerm_resource_group.rg.name
}
resource "azurerm_subnet" "training" {
  name                 = "training"
  virtual_network_name = "vnet"
  resource_group_name  = azurerm_resource_group.rg.name
}
resource "azapi_resource" "ws" {
  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  name      = "mlw"
  parent_id = azurerm_resource_group.rg.id
  identity { type = "SystemAssigned" }
  body = { properties = {} }
}
variable "env" {}
`;

/** Where the property `x` of an azapi resource leads that is given the expression, and what Terraform would object to. */
function linkOf(expression: string, more = ''): string {
  const text = `${DECLARED}
resource "azapi_resource" "probe" {
  type      = "Microsoft.X/probes@2024-01-01"
  name      = "probe"
  parent_id = azurerm_resource_group.rg.id
  body      = { x = ${expression} }
}
${more}`;
  const { expansions, diagnostics } = expandFiles({ 'main.tf': text });
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const graph = new Graph(expansions[0]?.resources ?? []);
  const property = graph.at('azapi_resource.probe')?.property('x');
  const [link] = property === undefined ? [] : graph.links(property);
  return link === undefined ? 'nothing' : printed(link);
}

function printed(link: Link): string {
  switch (link.state) {
    case 'declared':
      return link.target.address;
    case 'named':
      return `named ${link.key.names.map(plain).join('/')}${link.target === undefined ? '' : ` by ${link.target.address}`}`;
    default:
      return link.state;
  }
}

describe('data sources', () => {
  it.each([
    [
      'of what is declared here are that, by an equal expression',
      'data.azurerm_storage_account.it.id',
      'data "azurerm_storage_account" "it" {\n  name = "st${var.env}"\n  resource_group_name = azurerm_resource_group.rg.name\n}',
      'azurerm_storage_account.st',
    ],
    [
      'by the name of the declaration',
      'data.azurerm_storage_account.it.id',
      'data "azurerm_storage_account" "it" {\n  name = azurerm_storage_account.st.name\n  resource_group_name = "rg-${var.env}"\n}',
      'azurerm_storage_account.st',
    ],
    [
      'in another resource group are not',
      'data.azurerm_storage_account.it.id',
      'data "azurerm_storage_account" "it" {\n  name = azurerm_storage_account.st.name\n  resource_group_name = "other"\n}',
      'named st<var.env> by data.azurerm_storage_account.it',
    ],
    [
      'of children are the children',
      'data.azurerm_subnet.it.id',
      'data "azurerm_subnet" "it" {\n  name = "training"\n  virtual_network_name = "vnet"\n  resource_group_name = azurerm_resource_group.rg.name\n}',
      'azurerm_subnet.training',
    ],
    [
      'of azapi are the declaration too',
      'data.azapi_resource.it.id',
      'data "azapi_resource" "it" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  name = "mlw"\n  parent_id = azurerm_resource_group.rg.id\n}',
      'azapi_resource.ws',
    ],
    [
      'of azapi by ID are the declaration too',
      'data.azapi_resource_id.it.id',
      'data "azapi_resource_id" "it" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  resource_id = azapi_resource.ws.id\n}',
      'azapi_resource.ws',
    ],
    [
      'of other things keep their names',
      'data.azurerm_user_assigned_identity.it.id',
      'data "azurerm_user_assigned_identity" "it" {\n  name = "id"\n  resource_group_name = "shared"\n}',
      'named id by data.azurerm_user_assigned_identity.it',
    ],
    [
      'of built-in roles have their GUIDs',
      'data.azurerm_role_definition.it.id',
      'data "azurerm_role_definition" "it" {\n  name = "Contributor"\n}',
      'named b24988ac-6180-42a0-ab88-20f7382dd24c',
    ],
    [
      'of other roles have none',
      'data.azurerm_role_definition.it.id',
      'data "azurerm_role_definition" "it" {\n  name = "Trainer"\n}',
      'unknown',
    ],
    [
      'that list resources are unknown',
      'data.azurerm_resources.it.resources[0].id',
      'data "azurerm_resources" "it" {}',
      'unknown',
    ],
    [
      'that ask who is there are unknown',
      'data.azurerm_client_config.it.object_id',
      'data "azurerm_client_config" "it" {}',
      'unknown',
    ],
    [
      'of azapi that list are unknown',
      'data.azapi_resource_list.it.output.value[0].id',
      'data "azapi_resource_list" "it" {\n  type = "Microsoft.X/y@2024-01-01"\n  parent_id = azurerm_resource_group.rg.id\n}',
      'unknown',
    ],
  ])('%s', (_, expression, more, expected) => {
    expect(linkOf(expression, more)).toBe(expected);
  });
});

describe('IDs that are put together', () => {
  const SUBSCRIPTION = 'data "azurerm_subscription" "it" {}\ndata "azurerm_client_config" "me" {}';

  it.each([
    ['"${azapi_resource.ws.id}"', 'azapi_resource.ws'],
    [
      '"${azurerm_resource_group.rg.id}/providers/Microsoft.MachineLearningServices/workspaces/mlw"',
      'azapi_resource.ws',
    ],
    [
      '"${data.azurerm_subscription.it.id}/resourceGroups/${azurerm_resource_group.rg.name}/providers/Microsoft.MachineLearningServices/workspaces/mlw"',
      'azapi_resource.ws',
    ],
    [
      '"/subscriptions/${data.azurerm_client_config.me.subscription_id}/resourceGroups/rg-${var.env}/providers/Microsoft.MachineLearningServices/workspaces/mlw"',
      'azapi_resource.ws',
    ],
    [
      '"/subscriptions/${data.azurerm_client_config.me.subscription_id}/resourceGroups/other/providers/Microsoft.MachineLearningServices/workspaces/mlw"',
      'named mlw',
    ],
    ['"${azapi_resource.ws.id}/computes/c"', 'named mlw/c'],
  ])('%s', (expression, expected) => {
    expect(linkOf(expression, SUBSCRIPTION)).toBe(expected);
  });
});

describe('what is only known after the deployment', () => {
  /** The unknown with the resource it is read from. */
  function targetOf(expression: string, more = ''): readonly unknown[] {
    const { expansions, diagnostics } = expandFiles({
      'main.tf': `${DECLARED}\nresource "azapi_resource" "probe" {\n  type = "Microsoft.X/probes@2024-01-01"\n  name = "probe"\n  parent_id = azurerm_resource_group.rg.id\n  body = { x = ${expression} }\n}\n${more}`,
    });
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
    const graph = new Graph(expansions[0]?.resources ?? []);
    const value = graph.at('azapi_resource.probe')?.property('x').value;
    if (value?.kind !== 'unknown') return [value?.kind];
    const key = value.target && resourceKeyOf(value.target);
    const found = key && graph.find(key);
    const target = found !== undefined && 'target' in found ? found.target?.address : undefined;
    return [value.reason, value.expression, target, value.origin.sensitive === true];
  }

  it.each([
    ['azapi_resource.ws.output.properties.workspaceId', 'azapi_resource.ws'],
    ['azapi_resource.ws.identity[0].principal_id', 'azapi_resource.ws'],
    ['azurerm_storage_account.st.primary_access_key', 'azurerm_storage_account.st'],
  ])('%s is read from its resource', (expression, address) => {
    expect(targetOf(expression)).toEqual(['runtime', expression, address, false]);
  });

  it.each([
    [
      'data.azapi_resource.it.output.properties.x',
      'data "azapi_resource" "it" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  resource_id = azapi_resource.ws.id\n  response_export_values = ["*"]\n}',
    ],
    [
      'data.azapi_resource.it.identity[0].principal_id',
      'data "azapi_resource" "it" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  resource_id = azapi_resource.ws.id\n}',
    ],
    [
      'data.azapi_resource_action.it.output.primaryKey',
      'data "azapi_resource_action" "it" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  resource_id = azapi_resource.ws.id\n  action = "listKeys"\n}',
    ],
  ])('%s is read from the declared resource', (expression, more) => {
    expect(targetOf(expression, more)).toEqual(['runtime', expression, 'azapi_resource.ws', false]);
  });

  it('is secret if it comes out of a key vault', () => {
    const more = 'data "azurerm_key_vault_secret" "it" {\n  name = "s"\n  key_vault_id = "x"\n}';
    expect(targetOf('data.azurerm_key_vault_secret.it.value', more)).toEqual([
      'secure-parameter',
      'data.azurerm_key_vault_secret.it.value',
      undefined,
      true,
    ]);
  });

  it('is read out of the JSON of older releases of azapi', () => {
    expect(targetOf('jsondecode(azapi_resource.ws.output).properties.workspaceId')).toEqual([
      'runtime',
      'azapi_resource.ws.output.properties.workspaceId',
      'azapi_resource.ws',
      false,
    ]);
  });
});
