import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const UPDATE = `data "azurerm_machine_learning_workspace" "ws" {
  name                = "mlw"
  resource_group_name = "rg"
}
resource "azapi_update_resource" "close" {
  type        = "Microsoft.MachineLearningServices/workspaces@2025-06-01"
  resource_id = data.azurerm_machine_learning_workspace.ws.id
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}
`;

const UNTYPED = `variable "kind" {}
resource "azapi_resource" "odd" {
  type      = var.kind
  name      = "x"
  parent_id = "y"
}
`;

describe('Terraform as a form', () => {
  it('fails an update for nothing that it does not say', () => {
    const { expansions } = expandFiles({ 'main.tf': UPDATE });
    const [expansion] = expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const answers = runRules(expansion, RULES, {}, new DiagnosticBag()).results.flatMap(
      ({ rule, resource, outcomes }) =>
        resource.resource.patch ? outcomes.map(({ status }) => `${rule.id} ${status}`) : [],
    );
    expect(answers).toContain('AML-NET-001 pass');
    expect(answers).toContain('AML-NET-003 unknown');
    expect(answers).toContain('AML-MON-001 unknown');
    expect(answers.filter((answer) => answer.endsWith(' fail'))).toEqual([]);
  });

  it("spells a resource group's ID as Azure does", () => {
    const { expansions } = expandFiles({
      'main.tf': `resource "azurerm_resource_group" "rg" {
  name     = "rg-ml"
  location = "westeurope"
}
resource "azurerm_storage_account" "st" {
  name                = split("/", azurerm_resource_group.rg.id)[4]
  resource_group_name = azurerm_resource_group.rg.name
}
`,
    });
    expect(expansions[0]?.resources.map(({ name }) => plain(name))).toEqual(['rg-ml', 'rg-ml']);
  });

  it('says which resource has no known type, and counts as not read', () => {
    const { expansions, diagnostics } = expandFiles({ 'main.tf': UNTYPED });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "unsupported main.tf:2:1 The 'type' of this resource is not known, so it is not checked.",
    ]);
    expect(expansions.map((expansion) => [expansion.resources.length, expansion.complete])).toEqual([[0, false]]);
  });
});
