import { describe, expect, it } from 'vitest';
import { knownModules } from '../../../../src/expand/terraform/avm/index.js';
import type { Description, Input } from '../../../../src/expand/terraform/avm/known-module.js';
import { moduleText } from '../../../../src/expand/terraform/avm/module-text.js';
import { Release } from '../../../../src/expand/terraform/avm/release.js';
import { DEFAULT_LIMITS } from '../../../../src/inputs/limits.js';
import { SourceFile } from '../../../../src/inputs/source-file.js';
import { parseTerraform } from '../../../../src/syntax/terraform/parser.js';
import { called } from './calls.js';

const GROUP = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg';

/** What stands in for inputs that have to be given. */
const GIVEN: Readonly<Record<string, string>> = {
  name: '"x1"',
  location: '"westeurope"',
  resource_group_name: '"rg"',
  parent_id: `"${GROUP}"`,
  tenant_id: '"00000000-0000-0000-0000-000000000002"',
  workspace_id: `"${GROUP}/providers/Microsoft.OperationalInsights/workspaces/log"`,
  address_space: '["10.0.0.0/16"]',
  domain_name: '"privatelink.api.azureml.ms"',
  kind: '"OpenAI"',
  sku_name: '"S0"',
  subnet_resource_id: `"${GROUP}/providers/Microsoft.Network/virtualNetworks/vn/subnets/pe"`,
  private_connection_resource_id: `"${GROUP}/providers/Microsoft.KeyVault/vaults/kv"`,
  subresource_names: '["vault"]',
  network_interface_name: '"nic"',
};

function isRequired(input: Input): boolean {
  return input.default === undefined;
}

function argumentsOf({ inputs }: Description): string {
  const required = Object.entries(inputs).filter(([, input]) => isRequired(input));
  return required.map(([name]) => `${name} = ${GIVEN[name] ?? `NOTHING FOR ${name}`}`).join('\n  ');
}

const RELEASES = [...knownModules().values()].flatMap((module) =>
  module.releases.map((name) => ({ module, name, title: `${module.name} ${name}` })),
);

/** They deploy nothing. */
const UTILITIES: ReadonlySet<string> = new Set(['naming', 'regions', 'avm-utl-regions']);

describe('every release of every known module', () => {
  it.each(RELEASES)('$title is read and evaluated without a complaint', ({ module, name }) => {
    const description = module.describe(new Release(name));
    const { errors } = parseTerraform(new SourceFile(name, moduleText(description)), DEFAULT_LIMITS);
    expect(errors).toEqual([]);
    const outputs = Object.keys(description.outputs).map((output) => `${output} = module.m.${output}`);
    const { resources, diagnostics, complete, sources } = called(
      `module "m" {
  source  = "Azure/${module.name}/azurerm"
  version = "${name}"
  ${argumentsOf(description)}
}
resource "azapi_resource" "reader" {
  type      = "Microsoft.Test/readers@2024-01-01"
  name      = "reader"
  parent_id = "${GROUP}"
  body      = { properties = { ${outputs.join(', ')} } }
}
`,
    );
    expect(diagnostics).toEqual([]);
    expect(complete).toBe(true);
    expect(sources).toEqual(['main.tf']);
    const made = resources.filter(({ existing, address }) => !existing && address.startsWith('module.m.'));
    expect(made.length > 0).toBe(!UTILITIES.has(module.name));
  });

  it.each(RELEASES)('$title says of each input one thing', ({ module, name }) => {
    const { inputs, ignored = [], undescribed = [] } = module.describe(new Release(name));
    const names = [...Object.keys(inputs), ...ignored, ...undescribed];
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it.each([...knownModules().values()])('$name is listed from the oldest release to the newest', ({ releases }) => {
    const sorted = [...releases].sort((one, other) => (new Release(one).before(other) ? -1 : 1));
    expect(releases).toEqual(sorted);
    expect(new Set(releases).size).toBe(releases.length);
  });
});
