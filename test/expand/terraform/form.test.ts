import { describe, expect, it } from 'vitest';
import { expandRepository, loadForms } from '../../../src/expand/expand.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { rangeOf } from '../../../src/inputs/source-file.js';
import { neighboursOf } from '../../../src/model/neighbours.js';
import { System } from '../../../src/model/system.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic, repositoryOf } from '../../support/memory-repository.js';
import { place, plain } from '../../support/plain.js';

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

const TWO_ROOTS = {
  'vision/main.tf': rootOf('vision'),
  'language/main.tf': rootOf('language'),
};

/** A network, a zone that is linked to it, and a module that is not there. */
function rootOf(name: string): string {
  return `resource "azurerm_virtual_network" "main" {
  name                = "vnet-${name}"
  resource_group_name = "rg-${name}"
}
resource "azurerm_private_dns_zone" "api" {
  name                = "privatelink.api.azureml.ms"
  resource_group_name = "rg-${name}"
}
resource "azurerm_private_dns_zone_virtual_network_link" "api" {
  name                  = "link"
  resource_group_name   = "rg-${name}"
  private_dns_zone_name = azurerm_private_dns_zone.api.name
  virtual_network_id    = azurerm_virtual_network.main.id
}
module "unread" {
  source = "example/thing/azurerm"
}
`;
}

describe('Terraform as a form', () => {
  it('gives every resource and unread module an address that no other root module has', () => {
    const { expansions } = expandFiles({ ...TWO_ROOTS, 'main.tf': 'resource "azurerm_resource_group" "a" {}\n' });
    const addresses = expansions.flatMap(({ resources, unresolvedModules }) =>
      [...resources, ...unresolvedModules].map(({ address }) => address),
    );
    expect(addresses.filter((address) => !address.includes('zone'))).toEqual([
      'azurerm_resource_group.a',
      'language:azurerm_virtual_network.main',
      'language:module.unread',
      'vision:azurerm_virtual_network.main',
      'vision:module.unread',
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('does not take what another root module calls by the same address for its own', () => {
    const { expansions } = expandFiles(TWO_ROOTS);
    const [language] = expansions;
    if (language === undefined) throw new Error('nothing was expanded');
    const { graph } = new System(language, neighboursOf(expansions).get(language));
    const [link] = graph.ofType('Microsoft.Network/privateDnsZones/virtualNetworkLinks').filter(graph.isForeign, graph);
    const network = graph.at('language:azurerm_virtual_network.main');
    if (link === undefined || network === undefined) throw new Error('the case lacks a resource');
    expect(link.address).toBe('vision:azurerm_private_dns_zone_virtual_network_link.api');
    expect(graph.pointsAt(link.property('properties.virtualNetwork.id'), network).truth).toBe(false);
  });

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

  it('points at the argument of the resource that sets a property of another one', () => {
    const [expansion] = expandFiles({
      'main.tf':
        'resource "azurerm_storage_account" "st" {\n  name                = "st"\n  resource_group_name = "rg"\n}\n',
      'rules.tf':
        'resource "azurerm_storage_account_network_rules" "st" {\n  storage_account_id = azurerm_storage_account.st.id\n  default_action     = "Allow"\n}\n',
    }).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const { findings } = runRules(expansion, RULES, { associatedScope: 'all' }, new DiagnosticBag());
    const found = findings.filter(({ rule }) => rule.id === 'AML-NET-101').map(({ span }) => rangeOf(span));
    expect(found).toMatchObject([{ file: 'rules.tf', startLine: 3, startColumn: 3 }]);
  });

  it.each([
    ['link.tf', [], false],
    ['link.sh', ["unknown-symbol main.tf:2:10 There is no variable 'name' in '.'."], true],
    ['other/link.tf', ["unknown-symbol main.tf:2:10 There is no variable 'name' in '.'."], true],
  ])('does not miss what may stand behind the link %s', async (link, expected, complete) => {
    const bag = new DiagnosticBag();
    bag.report('skipped-path', 'This symbolic link is not followed.', link);
    const repository = repositoryOf({ 'main.tf': 'resource "azurerm_resource_group" "g" {\n  name = var.name\n}\n' });
    const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
    const [expansion] = expandRepository(repository, options, bag, await loadForms(repository));
    expect(bag.all.map(printDiagnostic).slice(1)).toEqual(expected);
    expect(expansion?.complete).toBe(complete);
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
      'prod.auto.tfvars:2:10-2:14 variable public set in prod.auto.tfvars',
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
      expect.stringContaining("the module 'x/y/z' in net is given it and could not be read"),
    ]);
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
