/** What is declared in one language belongs to the workspace of that name that another one declares. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { neighboursOf } from '../../src/model/neighbours.js';
import { runRules } from '../../src/rules/engine.js';
import { computeVirtualNetwork } from '../../src/rules/network/compute-virtual-network.js';
import { onlineDeploymentEgress } from '../../src/rules/network/online-deployment-egress.js';
import type { Rule } from '../../src/rules/rule.js';
import { workspace } from '../support/bicep.js';
import { expandFiles } from '../support/memory-repository.js';

const ISOLATED = workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }");
const OPEN = workspace('');
const PRIVATE = workspace("publicNetworkAccess: 'Disabled'");
const PRIVATE_ISOLATED = workspace(
  "publicNetworkAccess: 'Disabled'\n    managedNetwork: { isolationMode: 'AllowInternetOutbound' }",
);
const TERRAFORM = (mode: string) =>
  `resource "azurerm_machine_learning_workspace" "ws" {\n  name = "mlw"\n  managed_network {\n    isolation_mode = "${mode}"\n  }\n}\n`;

const CREATE = 'az ml compute create -n c -t AmlCompute --size x';
const COMPUTE =
  '$schema: https://azuremlschemas.azureedge.net/latest/amlCompute.schema.json\nname: c\ntype: amlcompute\nsize: x\n';
const ENDPOINT =
  '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json\nname: e\nauth_mode: key\npublic_network_access: disabled\n';
const DEPLOYMENT =
  '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: e\nmodel: azureml:m:1\ninstance_type: x\ninstance_count: 1\n';

/** What the rule says of resources in scripts and YAML: their addresses and verdicts. */
function verdicts(rule: Rule, files: Readonly<Record<string, string>>): readonly string[] {
  const { expansions } = expandFiles(files);
  const neighbours = neighboursOf(expansions);
  return expansions.flatMap((expansion) =>
    runRules(expansion, [rule], { ...neighbours.get(expansion) }, new DiagnosticBag()).results.map(
      ({ resource, status }) => `${resource.address} ${status}`,
    ),
  );
}

describe('a compute that a command makes', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['in a workspace of Bicep', { 'a.sh': `${CREATE} -w mlw -g rg`, 'infra/main.bicep': ISOLATED }, 'pass'],
    ['in one without a managed network', { 'a.sh': `${CREATE} -w mlw`, 'infra/main.bicep': OPEN }, 'fail'],
    ['in one of Terraform', { 'a.sh': `${CREATE} -w mlw`, 'tf/main.tf': TERRAFORM('AllowInternetOutbound') }, 'pass'],
    ['in an open one of Terraform', { 'a.sh': `${CREATE} -w mlw`, 'tf/main.tf': TERRAFORM('Disabled') }, 'fail'],
    [
      'in the default one',
      { 'a.sh': `az configure -d workspace=mlw group=rg\n${CREATE}`, 'm.bicep': ISOLATED },
      'pass',
    ],
    ['by a variable', { 'a.sh': `WS=mlw\n${CREATE} -w $WS`, 'm.bicep': ISOLATED }, 'pass'],
    [
      'out of a file',
      { 'a.sh': 'az ml compute create -f c.yml -w mlw', 'c.yml': COMPUTE, 'm.bicep': ISOLATED },
      'pass',
    ],
    ['in another one', { 'a.sh': `${CREATE} -w other`, 'm.bicep': ISOLATED }, 'unknown'],
    ['in one that nobody names', { 'a.sh': CREATE, 'm.bicep': ISOLATED }, 'unknown'],
    ['where two agree', { 'a.sh': `${CREATE} -w mlw`, 'a.bicep': ISOLATED, 'b.bicep': ISOLATED }, 'pass'],
    ['where two differ', { 'a.sh': `${CREATE} -w mlw`, 'a.bicep': ISOLATED, 'b.bicep': OPEN }, 'unknown'],
    [
      'where two languages differ',
      { 'a.sh': `${CREATE} -w mlw`, 'a.bicep': OPEN, 'b.tf': TERRAFORM('AllowInternetOutbound') },
      'unknown',
    ],
    [
      'where the script makes it',
      { 'a.sh': `az ml workspace create -n mlw -m allow_internet_outbound\n${CREATE} -w mlw`, 'b.bicep': OPEN },
      'pass',
    ],
  ])('%s', (_, files, expected) => {
    expect(verdicts(computeVirtualNetwork, files)).toEqual([
      expect.stringMatching(`^a.sh:ml compute create(/c)? ${expected}$`),
    ]);
  });
});

describe('a deployment that a command makes', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['in a private workspace', { 'm.bicep': PRIVATE }, 'fail'],
    ['in one with a managed network', { 'm.bicep': PRIVATE_ISOLATED }, 'notApplicable'],
    ['in a public one', { 'm.bicep': OPEN }, 'notApplicable'],
    ['in one of two that differ', { 'm.bicep': PRIVATE, 'n.bicep': OPEN }, 'unknown'],
    ['in one that is not declared', {}, 'unknown'],
  ])('%s', (_, files, expected) => {
    const script =
      'az ml online-endpoint create -f e.yml -w mlw -g rg\naz ml online-deployment create -f d.yml -w mlw -g rg\n';
    const all = { ...files, 'a.sh': script, 'e.yml': ENDPOINT, 'd.yml': DEPLOYMENT };
    expect(verdicts(onlineDeploymentEgress, all)).toEqual([`a.sh:ml online-deployment create ${expected}`]);
  });
});
