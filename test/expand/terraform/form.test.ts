import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { neighboursOf } from '../../../src/model/neighbours.js';
import { System } from '../../../src/model/system.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';

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

  it('says which resource has no known type, and counts as not read', () => {
    const { expansions, diagnostics } = expandFiles({ 'main.tf': UNTYPED });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "unsupported main.tf:2:1 The 'type' of this resource is not known, so it is not checked.",
    ]);
    expect(expansions.map((expansion) => [expansion.resources.length, expansion.complete])).toEqual([[0, false]]);
  });
});
