import { privateRegistryPrerequisites } from '../../../src/rules/network/private-registry-prerequisites.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const TYPE = 'Microsoft.ContainerRegistry/registries';
/** A registry first, then a workspace that has it. */
function registry(sku: string, { closed = true, ofWorkspace = "publicNetworkAccess: 'Disabled'" } = {}): string {
  const lines = closed ? "publicNetworkAccess: 'Disabled'" : '';
  const text = dependency(TYPE, lines, '2023-07-01').replace("name: 'dep'", `name: 'dep'\n  sku: { name: ${sku} }`);
  return text + workspace(`containerRegistry: dep.id\n${ofWorkspace}`);
}
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
