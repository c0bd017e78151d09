import { expect, test } from 'vitest';
import { privateRegistryPrerequisites } from '../../../src/rules/network/private-registry-prerequisites.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';
import { verdicts } from '../traps/verdicts.js';

const TYPE = 'Microsoft.ContainerRegistry/registries';
/** A registry first, then a workspace that has it. */
function registry(sku: string, { closed = true, ofWorkspace = "publicNetworkAccess: 'Disabled'" } = {}): string {
  const lines = closed ? "publicNetworkAccess: 'Disabled'" : '';
  const text = dependency(TYPE, lines, '2023-07-01').replace("name: 'dep'", `name: 'dep'\n  sku: { name: ${sku} }`);
  return text + workspace(`containerRegistry: dep.id\n${ofWorkspace}`);
}
/** A closed registry and a private workspace that has it, by azapi; the workspace begins on line 11. */
function inTerraform(more: string, behind = ''): Readonly<Record<string, string>> {
  return {
    'main.tf': `variable "group" {
  type = string
}
resource "azapi_resource" "registry" {
  type      = "${TYPE}@2023-07-01"
  parent_id = var.group
  name      = "crclosed"
  body      = { sku = { name = "Premium" }, properties = { publicNetworkAccess = "Disabled" } }
}

resource "azapi_resource" "workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  parent_id = var.group
  name      = "mlw"
  body      = {
    properties = {
      publicNetworkAccess = "Disabled"
      containerRegistry   = azapi_resource.registry.id
      ${more}
    }
  }
}
${behind}`,
  };
}
/** An update of the workspace with these properties. */
const update = (properties: string) => `resource "azapi_update_resource" "build" {
  type        = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  resource_id = azapi_resource.workspace.id
  body        = { properties = ${properties} }
}
`;
const BUILDS = "publicNetworkAccess: 'Disabled'\nimageBuildCompute: 'cpu'";

testRule(privateRegistryPrerequisites, {
  valid: {
    'Premium, with a compute that builds': registry("'Premium'", { ofWorkspace: BUILDS }),
    'in a managed network': registry("'Premium'", {
      ofWorkspace: "publicNetworkAccess: 'Disabled'\nmanagedNetwork: { isolationMode: 'AllowInternetOutbound' }",
    }),
  },
  invalid: {
    'a registry without private endpoints': {
      files: registry("'Basic'", { ofWorkspace: BUILDS, closed: false }),
      found: [[3, 10, 'sku', 'high']],
    },
    'nothing builds': { files: registry("'Premium'"), found: [[8, 1, 'build']] },
    'no registry': { files: workspace("publicNetworkAccess: 'Disabled'"), found: [[1, 1, 'none', 'low']] },
  },
  unknown: {
    'a parameter': {
      files: `param sku string\n${registry('sku', { ofWorkspace: BUILDS })}`,
      found: [[4, 10, 'sku', 'high']],
    },
  },
  silent: {
    'a public workspace': registry("'Basic'", { ofWorkspace: '', closed: false }),
    'a project': workspace("publicNetworkAccess: 'Disabled'", { top: "kind: 'Project'" }),
  },
});

test.each([
  ['a compute that builds', inTerraform('imageBuildCompute = "cpu"'), ['pass']],
  ['a compute that an update sets', inTerraform('', update('{ imageBuildCompute = "cpu" }')), ['pass']],
  ['nothing that builds', inTerraform(''), ['pass', 'fail main.tf:11']],
  ['an update of something else', inTerraform('', update('{ description = "none" }')), ['pass', 'fail main.tf:11']],
  [
    'an update by a variable',
    inTerraform('', `variable "build" {\n}\n${update('{ imageBuildCompute = var.build }')}`),
    ['pass', 'unknown main.tf:28'],
  ],
])('AML-NET-107 by azapi: %s', (_name, files, expected) => {
  expect(verdicts('AML-NET-107', files)).toEqual(expected);
});
