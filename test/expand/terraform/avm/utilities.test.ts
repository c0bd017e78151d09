import { describe, expect, it } from 'vitest';
import { bodies, root } from '../evaluated.js';

function call(source: string, ...lines: readonly string[]): string {
  return ['module "m" {', `  source = "${source}"`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}

const NAME = 'resource "t" "t" {\n  name = module.m.storage_account.name_unique\n}\n';

describe('a module that deploys nothing', () => {
  it.each([
    ['Azure/naming/azurerm', ['version = "~> 0.4"', 'suffix = ["ml"]', 'unique-seed = "x"']],
    ['Azure/naming/azurerm', []],
    ['Azure/naming/azurerm', ['for_each = toset(["a", "b"])']],
    ['Azure/naming/azurerm', ['count = var.unset']],
    ['Azure/regions/azurerm', ['version = ">= 0.3.0"', 'recommended_regions_only = true']],
    ['Azure/avm-utl-regions/azurerm', ['version = "0.9.3"', 'geography_filters = ["Europe"]', 'is_recommended = true']],
    ['git::https://github.com/Azure/terraform-azurerm-naming?ref=0.4.2', ['prefix = []']],
  ])('%s %j leaves nothing unread', (source, lines) => {
    const { resources, unresolvedModules, complete, diagnostics } = root(
      `variable "unset" {}\n${call(source, ...lines)}`,
    );
    expect({ resources, unresolvedModules, complete, diagnostics }).toEqual({
      resources: [],
      unresolvedModules: [],
      complete: true,
      diagnostics: [],
    });
  });

  it('returns what nobody knows, the same wherever it is read', () => {
    const { resources, diagnostics } = root(call('Azure/naming/azurerm', 'version = "0.4.2"') + NAME);
    expect(diagnostics).toEqual([]);
    expect(bodies(resources)).toEqual({ 't.t': { name: '<module.m.storage_account.name_unique>' } });
  });

  it.each([
    [
      'a release that is not known',
      ['version = "0.0.9"'],
      "module-unresolved main.tf:2:12 The module 'm' 'Azure/naming/azurerm' is not in the repository; its resources are not checked.",
    ],
    [
      'an argument that is not known',
      ['version = "0.4.2"', 'deploy = true'],
      "module-unresolved main.tf:4:3 Azure/naming/azurerm 0.4.2 is not known to take 'deploy', so what the module 'm' does with it is not checked.",
    ],
  ])('is left unread with %s', (_, lines, expected) => {
    const { complete, diagnostics } = root(call('Azure/naming/azurerm', ...lines));
    expect([complete, diagnostics]).toEqual([false, [expected]]);
  });
});
