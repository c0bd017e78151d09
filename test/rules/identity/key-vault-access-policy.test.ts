import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { keyVaultAccessPolicy } from '../../../src/rules/identity/key-vault-access-policy.js';
import { compute, dependency, resource, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY } from '../../support/roles.js';
import { foundIn, testRule } from '../../support/rule-tester.js';

const KV = 'Microsoft.KeyVault/vaults';
const entry = (principal: string, permissions: string) =>
  `accessPolicies: [\n  { objectId: ${principal}, permissions: { ${permissions} } }\n]`;
const used = (lines: string, top = ACTS_AS_ITSELF) => dependency(KV, lines) + workspace('keyVault: dep.id', { top });
const OWN = 'ws.identity.principalId';
const WHO = 'who.properties.principalId';
const CLUSTER = compute('AmlCompute', '', { top: ACTS_AS_ITSELF });
const SOMEBODY = "'0b1c2d3e-0000-0000-0000-000000000001'";

testRule(keyVaultAccessPolicy, {
  valid: {
    'the workspace may everything, as Azure Machine Learning sets it up': used(
      entry(OWN, "secrets: ['all'], keys: ['all']"),
    ),
    'so may the identity that is assigned to it': used(entry(WHO, "secrets: ['all']"), ACTS_AS_WHO) + IDENTITY,
    'somebody reads secrets': used(entry(SOMEBODY, "secrets: ['get', 'list']")),
    'a cluster reads secrets': used(entry('child.identity.principalId', "secrets: ['get']")) + CLUSTER,
  },
  invalid: {
    'somebody purges, in another case': {
      files: used(entry(SOMEBODY, "secrets: ['Get', 'Purge']")),
      found: [[5, 91, 'purge']],
    },
    'the workspace purges': { files: used(entry(OWN, "keys: ['get', 'purge']")), found: [[5, 73, 'purge']] },
    'an identity of nothing in particular may everything': {
      files: used(entry(WHO, "secrets: ['all']")) + IDENTITY,
      found: [[5, 72, 'everything']],
    },
    'a cluster changes secrets': {
      files: used(entry('child.identity.principalId', "secrets: ['get', 'set']")) + CLUSTER,
      found: [[5, 79, 'computeWrites']],
    },
    'a policy of its own': {
      files:
        resource(
          'more',
          `${KV}/accessPolicies@2023-07-01`,
          "parent: dep\n  name: 'add'",
          entry(SOMEBODY, "secrets: ['purge']"),
        ) + used(''),
      found: [[6, 84, 'purge']],
    },
    'a user through an application': {
      files: used(
        `accessPolicies: [\n  { objectId: ${SOMEBODY}, applicationId: ${SOMEBODY}, permissions: { secrets: ['get'] } }\n]`,
      ),
      found: [[5, 59, 'application', 'info']],
    },
  },
  unknown: {
    'everything for a principal of a parameter': {
      files: `param who string\n${used(entry('who', "secrets: ['all']"))}`,
      found: [[6, 9, 'everything']],
    },
    'policies of a parameter': {
      files: `param policies array\n${used('accessPolicies: policies')}`,
      found: [[5, 5, 'everything']],
    },
  },
  silent: {
    'a vault that uses roles': used(`enableRbacAuthorization: true\n${entry(SOMEBODY, "secrets: ['purge']")}`),
    'a policy that takes away':
      resource(
        'more',
        `${KV}/accessPolicies@2023-07-01`,
        "parent: dep\n  name: 'remove'",
        entry(SOMEBODY, "secrets: ['purge']"),
      ) + used(''),
    'a vault that no workspace uses': dependency(KV, entry(SOMEBODY, "secrets: ['purge']")),
  },
});

describe('whoever runs Terraform', () => {
  it('is somebody other than the workspace', () => {
    const policy = '{ objectId = data.azurerm_client_config.current.object_id, permissions = { keys = ["all"] } }';
    const text = [
      'data "azurerm_client_config" "current" {}',
      'resource "azapi_resource" "vault" {',
      `  type = "${KV}@2023-07-01"`,
      '  name = "kv"',
      `  body = { properties = { accessPolicies = [${policy}] } }`,
      '}',
      'resource "azurerm_machine_learning_workspace" "ml" {',
      '  name         = "mlw"',
      '  key_vault_id = azapi_resource.vault.id',
      '  identity {',
      '    type = "SystemAssigned"',
      '  }',
      '}',
      '',
    ].join('\n');
    const [expansion] = expandFiles({ 'main.tf': text }).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const run = runRules(expansion, [keyVaultAccessPolicy], {}, new DiagnosticBag());
    expect(foundIn(run)).toEqual([['AML-IDN-107', 'fail', 5, 128, 'everything']]);
  });
});
