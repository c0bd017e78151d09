import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { neighboursOf } from '../../../src/model/neighbours.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { place } from '../../support/plain.js';

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

  it('leads from the verdict to the variable file', () => {
    const { expansions } = expandFiles({
      'main.tf': 'variable "public" {}\nmodule "ml" {\n  source = "./ml"\n  public = var.public\n}\n',
      'prod.auto.tfvars': '# production\npublic = true\n',
      'ml/main.tf':
        'variable "public" {}\nresource "azurerm_machine_learning_workspace" "ws" {\n  name                          = "mlw"\n  public_network_access_enabled = var.public\n}\n',
    });
    const [expansion] = expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const { findings } = runRules(expansion, RULES, {}, new DiagnosticBag());
    const found = findings.find(({ rule }) => rule.id === 'AML-NET-001');
    expect([found?.resource.address, found && place(found.span)]).toEqual([
      'module.ml.azurerm_machine_learning_workspace.ws',
      'ml/main.tf:4:3-4:45',
    ]);
    expect(found?.related.map(({ span, message }) => `${place(span)} ${message}`)).toEqual([
      'prod.auto.tfvars:2:10-2:14 parameter public set by parameter file',
      'main.tf:4:3-4:22 argument public of module ml',
      'main.tf:2:1-2:12 module ml',
    ]);
  });

  it('names the module of another root that may hold what is missing', () => {
    const { expansions } = expandFiles({
      'ml/main.tf':
        'resource "azurerm_machine_learning_workspace" "ws" {\n  name                          = "mlw"\n  resource_group_name           = "rg"\n  public_network_access_enabled = false\n}\n',
      'net/main.tf': 'module "endpoint" {\n  source = "x/y/z"\n  target = "mlw"\n}\n',
    });
    const [expansion] = expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const neighbours = neighboursOf(expansions).get(expansion);
    const { findings } = runRules(expansion, RULES, { ...neighbours }, new DiagnosticBag());
    const found = findings.find(({ rule }) => rule.id === 'AML-NET-003');
    expect([found?.status, found?.message]).toEqual([
      'unknown',
      expect.stringContaining("the module 'x/y/z' in module.endpoint is given it and could not be read"),
    ]);
  });

  it('says which resource has no known type, and counts as not read', () => {
    const { expansions, diagnostics } = expandFiles({ 'main.tf': UNTYPED });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "unsupported main.tf:2:1 The 'type' of this resource is not known, so it is not checked.",
    ]);
    expect(expansions.map((expansion) => [expansion.resources.length, expansion.complete])).toEqual([[0, false]]);
  });
});
